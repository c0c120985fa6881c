import type * as z from 'zod';
import { isNvt } from '../../../blocks/schema/vraag.ts';
import { shapeOf } from '../../../blocks/schema/walk.ts';
import type { AnswerChange, AnswerSide } from '../../model/answer-change.ts';
import { isHiddenInChanges } from '../../model/edition.ts';
import type { AnswerPath } from '../../model/workspace.ts';
import { answerText, itemTitle } from './answer-text.ts';
import type { Renames } from './find-renames.ts';
import type { Register } from './items-of.ts';
import { markedWords } from './marked-words.ts';
import { idOf, matchItems } from './match-items.ts';
import { isGroup, isOpen, sameAnswers } from './same-answers.ts';

type Schema = z.core.$ZodType;

/** A difference, before it is known whom it concerns. */
export type Difference = Omit<AnswerChange, 'roles' | 'file'>;

/** What the comparison of one file goes by. */
export interface Comparing {
  readonly before: Register;
  readonly after: Register;
  readonly renames: Renames;
  /** How many references went along with a rename. */
  readonly references: (collection: string, id: string) => number;
  readonly found: (difference: Difference) => void;
}

/** One place in both versions. */
interface Place {
  readonly schema: Schema;
  readonly before: unknown;
  readonly after: unknown;
  readonly beforePath: AnswerPath;
  readonly afterPath: AnswerPath;
  readonly where: readonly string[];
}

/** Reports every difference between two answers to the same question: the innermost field or item that differs. */
export function compareValue(place: Place, comparing: Comparing): void {
  const { schema, before, after } = place;
  const { meta, fields, item } = shapeOf(schema);
  if (sameAnswers(before, after)) return;
  const [fromGroup, toGroup] = [asGroup(before), asGroup(after)];
  if (fields && fromGroup && toGroup) {
    for (const [key, field] of fields)
      compareValue(
        {
          schema: field,
          before: fromGroup[key],
          after: toGroup[key],
          beforePath: [...place.beforePath, key],
          afterPath: [...place.afterPath, key],
          where: [...place.where, shapeOf(field).meta.title ?? key],
        },
        comparing,
      );
    return;
  }
  const [fromList, toList] = [asList(before), asList(after)];
  if (item && fromList && toList) {
    compareList(item, fromList, toList, place, meta.collectie, comparing);
    return;
  }
  if (meta.verwijzing && typeof before === 'string' && after === renamed(comparing, meta.verwijzing, before)) return;
  // The id of an item that was renamed: reported with its item.
  if (meta.veld === 'id' && !isOpen(before) && !isOpen(after)) return;
  comparing.found(differenceAt(place, comparing));
}

/** What is open counts as a group or list without anything in it, so that each thing in the other is reported by itself. */
const asGroup = (answer: unknown) => (isOpen(answer) ? {} : isGroup(answer) && !isNvt(answer) ? answer : undefined);
const asList = (answer: unknown) => (isOpen(answer) ? [] : Array.isArray(answer) ? answer : undefined);

const renamed = ({ renames }: Comparing, collection: string, id: string): string =>
  renames.get(collection)?.get(id) ?? id;

function compareList(
  schema: Schema,
  before: readonly unknown[],
  after: readonly unknown[],
  place: Place,
  collection: string | undefined,
  comparing: Comparing,
): void {
  const { meta, fields } = shapeOf(schema);
  const ids = meta.verwijzing ?? collection;
  const idNow = (id: string): string => (ids === undefined ? id : renamed(comparing, ids, id));
  const { pairs, removed, added } = matchItems(before, after, idNow, meta.verwijzing === undefined);
  const name = (item: unknown, index: number, register: Register): string[] =>
    fields ? [itemTitle(schema, item, index, register)] : [];
  for (const index of removed)
    comparing.found(
      differenceAt(
        {
          schema,
          before: before[index],
          after: undefined,
          beforePath: [...place.beforePath, index],
          afterPath: place.afterPath,
          where: [...place.where, ...name(before[index], index, comparing.before)],
        },
        comparing,
      ),
    );
  for (const pair of pairs) {
    const item: Place = {
      schema,
      before: before[pair.before],
      after: after[pair.after],
      beforePath: [...place.beforePath, pair.before],
      afterPath: [...place.afterPath, pair.after],
      where: [...place.where, ...name(after[pair.after], pair.after, comparing.after)],
    };
    if (pair.moved) comparing.found(movedDifference(item, pair, comparing));
    const [oldId, newId] = [idOf(item.before), idOf(item.after)];
    if (collection !== undefined && oldId !== undefined && newId !== undefined && oldId !== newId)
      comparing.found(renamedDifference(item, oldId, newId, comparing.references(collection, oldId)));
    compareValue(item, comparing);
  }
  for (const index of added)
    comparing.found(
      differenceAt(
        {
          schema,
          before: undefined,
          after: after[index],
          beforePath: place.beforePath,
          afterPath: [...place.afterPath, index],
          where: [...place.where, ...name(after[index], index, comparing.after)],
        },
        comparing,
      ),
    );
}

function differenceAt({ schema, ...place }: Place, { before, after }: Comparing): Difference {
  const old = side(place.before, place.beforePath, answerText(schema, place.before, before));
  const fresh = side(place.after, place.afterPath, answerText(schema, place.after, after));
  return {
    kind: !old ? 'added' : !fresh ? 'removed' : 'changed',
    where: place.where,
    before: old,
    after: fresh,
    words: markedWords(old?.text ?? '', fresh?.text ?? ''),
    references: 0,
    confidential: isHiddenInChanges(shapeOf(schema).meta.vertrouwelijk),
  };
}

const side = (answer: unknown, path: AnswerPath, text: string): AnswerSide | undefined =>
  isOpen(answer) ? undefined : { path, text };

function movedDifference(item: Place, pair: { before: number; after: number }, { after }: Comparing): Difference {
  const isNamed = shapeOf(item.schema).fields !== undefined;
  return {
    kind: 'moved',
    where: isNamed ? item.where : [...item.where, answerText(item.schema, item.after, after)],
    before: { path: item.beforePath, text: `plaats ${pair.before + 1}` },
    after: { path: item.afterPath, text: `plaats ${pair.after + 1}` },
    words: [],
    references: 0,
    confidential: false,
  };
}

const renamedDifference = (item: Place, oldId: string, newId: string, references: number): Difference => ({
  kind: 'renamed',
  where: item.where,
  before: { path: item.beforePath, text: oldId },
  after: { path: item.afterPath, text: newId },
  words: [],
  references,
  confidential: false,
});

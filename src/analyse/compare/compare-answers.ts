import { fixedFiles, schemaOfFile } from '../../../blocks/institution.ts';
import { metaOf } from '../../../blocks/schema/meta.ts';
import type { AnswerChange, FileChanges } from '../../model/answer-change.ts';
import type { FileMark } from '../../model/file-mark.ts';
import { sha256 } from '../../model/sha256.ts';
import type { Workspace } from '../../model/workspace.ts';
import { rolesAt } from './affected-roles.ts';
import { compareValue, type Difference } from './compare-value.ts';
import { findRenames } from './find-renames.ts';
import { itemsOf, nameOf, type Register } from './items-of.ts';

/** What of a version is compared. */
export type Version = Pick<Workspace, 'answers' | 'assets' | 'usedAssets' | 'elsewhere'>;

/**
 * What changed between the answers of two versions, file by file in the order of a reader, then the files that answers
 * name (logo, annexes). Comments, order of fields and the way a text is written count for nothing.
 */
export function compareAnswers(before: Version, after: Version): FileChanges[] {
  const [old, fresh] = [itemsOf(before.answers), itemsOf(after.answers)];
  const renames = findRenames(old, fresh);
  const [oldRoles, newRoles] = [rolesAt(old), rolesAt(fresh)];
  const references = (collection: string, id: string): number =>
    old.uses.filter((use) => use.collection === collection && use.id === id).length;
  const names = renames.get('scenariokaarten') ?? new Map<string, string>();
  const nowAt = new Map([...names].map(([from, to]) => [cardPath(from), cardPath(to)]));
  const wasAt = new Map([...nowAt].map(([from, to]) => [to, from]));
  const paths = [...new Set([...before.answers.keys(), ...after.answers.keys()])]
    .filter((path) => schemaOfFile(path) && !nowAt.has(path))
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return [
    ...paths.flatMap((file): FileChanges[] => {
      const schema = schemaOfFile(file);
      const oldFile = before.answers.get(wasAt.get(file) ?? file);
      const newFile = after.answers.get(file);
      if (!schema) return [];
      const name = isFree(file) ? nameOf((newFile ?? oldFile)?.value) : undefined;
      const kindOfFile = metaOf(schema).title ?? file;
      const title = name === undefined ? kindOfFile : `${kindOfFile} ${name}`;
      const changes: AnswerChange[] = [];
      const found = (difference: Difference): void => {
        const { before: was, after: is } = difference;
        const roles = [
          ...(was ? oldRoles(wasAt.get(file) ?? file, was.path) : []),
          ...(is ? newRoles(file, is.path) : []),
        ];
        changes.push({
          ...difference,
          file,
          roles: [...new Set(roles.map((id) => renames.get('rollen')?.get(id) ?? id))].sort(),
        });
      };
      const renamedFrom = wasAt.get(file);
      if (renamedFrom !== undefined) found(renamedCard(renamedFrom, file, old, title));
      compareValue(
        {
          schema,
          before: oldFile?.value,
          after: newFile?.value,
          beforePath: [],
          afterPath: [],
          where: [],
        },
        { before: old, after: fresh, renames, references, found },
      );
      const kind = !isFree(file) ? 'changed' : !oldFile ? 'added' : !newFile ? 'removed' : 'changed';
      return changes.length === 0 ? [] : [{ file, title, kind, changes }];
    }),
    ...changedAssets(before, after),
  ];
}

const cardPath = (id: string): string => `scenariokaarten/${id}.yaml`;

const renamedCard = (from: string, to: string, old: Register, title: string): Difference => {
  const [oldId, newId] = [from, to].map((path) => path.replace(/^scenariokaarten\/|\.yaml$/g, ''));
  return {
    kind: 'renamed',
    where: [title],
    before: { path: [], text: oldId ?? '' },
    after: { path: [], text: newId ?? '' },
    words: [],
    references: old.uses.filter((use) => use.collection === 'scenariokaarten' && use.id === oldId).length,
    confidential: false,
  };
};

/** A file whose name is free is itself something that comes and goes: a card, a chapter. */
const isFree = (file: string): boolean => !fixedFiles.has(file);

const order = [...fixedFiles.keys()];
const rank = (file: string): number => {
  const place = order.indexOf(file);
  return place < 0 ? order.length : place;
};

/** Logo, fonts and annexes: that they changed, for what is in them only a reader can compare. */
function changedAssets(before: Version, after: Version): FileChanges[] {
  const paths = [...new Set([...before.usedAssets, ...after.usedAssets])].sort();
  return paths.flatMap((file): FileChanges[] => {
    const [old, fresh] = [contentOf(before, file), contentOf(after, file)];
    if (isSameContent(old, fresh)) return [];
    const kind = !old ? 'added' : !fresh ? 'removed' : 'changed';
    const side = (one: Content | undefined) => one && { path: [], text: `bestand van ${sizeOf(one)} bytes` };
    const change: AnswerChange = {
      kind,
      file,
      where: ['Bestand'],
      before: side(old),
      after: side(fresh),
      words: [],
      references: 0,
      confidential: false,
      roles: [],
    };
    return [{ file, title: file, kind, changes: [change] }];
  });
}

/** The bytes of a file, or which it was when it did not travel along. */
type Content = Uint8Array | FileMark;

const contentOf = ({ usedAssets, assets, elsewhere }: Version, file: string): Content | undefined =>
  usedAssets.has(file) ? (assets.get(file) ?? elsewhere?.get(file)) : undefined;

const sizeOf = (one: Content): number => (one instanceof Uint8Array ? one.length : one.grootte);

function isSameContent(one: Content | undefined, other: Content | undefined): boolean {
  if (one === other) return true;
  if (!one || !other || sizeOf(one) !== sizeOf(other)) return false;
  if (one instanceof Uint8Array && other instanceof Uint8Array) return Buffer.compare(one, other) === 0;
  return hashOf(one) === hashOf(other);
}

const hashOf = (one: Content): string => (one instanceof Uint8Array ? sha256(one) : one.sha256);

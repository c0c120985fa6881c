import type { Institution } from '../../blocks/institution.ts';
import { ingevuld } from '../../blocks/schema/vraag.ts';
import type { AnswerChange, FileChanges } from '../model/answer-change.ts';
import type { ReleaseEntry, Releases } from '../model/release.ts';
import { compareVersions } from '../model/version-number.ts';
import type { Workspace } from '../model/workspace.ts';
import { type BoardAmounts, boardAmounts } from './board-amounts.ts';
import { changeSummary } from './compare/change-summary.ts';
import { compareAnswers } from './compare/compare-answers.ts';

/** A change as a row of a table: old and new as pieces of which some differ. */
export interface ChangeRow {
  readonly wat: string;
  readonly was: readonly { readonly tekst: string; readonly anders: boolean }[];
  readonly wordt: readonly { readonly tekst: string; readonly anders: boolean }[];
}

/** What changed since the version that the present answers are compared with. */
export interface ChangeFacts {
  readonly sinds: ReleaseEntry;
  readonly aantal: number;
  /** What the board was asked for then; null when that version cannot be read by the rules of today. */
  readonly bedragen: BoardAmounts | null;
  readonly bestanden: readonly {
    readonly titel: string;
    readonly samenvatting: string;
    readonly regels: readonly ChangeRow[];
  }[];
  /** Names, in the order of the register. */
  readonly rollen: readonly string[];
  /** Filled in once the other documents are composed. */
  readonly documenten: readonly { readonly title: string; readonly chapters: readonly string[] }[];
}

/** The differences with the base version; none when there is nothing to compare with. */
export const changesSinceBase = ({ base }: Releases, workspace: Workspace): FileChanges[] =>
  base ? compareAnswers(base.workspace, workspace) : [];

/**
 * @param files the differences with the base
 * @param then the institution as the base has it
 * @returns null without a base
 */
export function changeFacts(
  { base }: Releases,
  files: readonly FileChanges[],
  { registers }: Institution,
  then: Institution | null,
): ChangeFacts | null {
  if (!base) return null;
  const concerned = new Set(files.flatMap(({ changes }) => changes.flatMap(({ roles }) => roles)));
  const { entry } = base;
  return {
    sinds: entry,
    aantal: files.reduce((sum, { kind, changes }) => sum + (kind === 'changed' ? changes.length : 1), 0),
    bedragen: then && boardAmounts(then),
    bestanden: files.map((file) => ({
      titel: file.title,
      samenvatting: changeSummary(file),
      regels: file.kind === 'changed' ? file.changes.map(changeRow) : [],
    })),
    rollen: registers.rollen.flatMap(({ id, naam }) => (concerned.has(id) ? [naam] : [])),
    documenten: [],
  };
}

/** A change as it is printed: what is confidential is named and not shown. */
export function changeRow(change: AnswerChange): ChangeRow {
  const { kind, where, before, after, words, references, confidential } = change;
  const wat = where.join(' › ') || 'Alles';
  const plain = (tekst: string) => (tekst === '' ? [] : [{ tekst, anders: false }]);
  if (kind === 'renamed')
    return {
      wat: `${wat} (nieuwe id${references > 0 ? `, met ${references} verwijzingen` : ''})`,
      was: plain(before?.text ?? ''),
      wordt: plain(after?.text ?? ''),
    };
  if (kind === 'moved')
    return { wat: `${wat} (verplaatst)`, was: plain(before?.text ?? ''), wordt: plain(after?.text ?? '') };
  if (confidential)
    return { wat, was: plain(before ? '(vertrouwelijk)' : ''), wordt: plain(after ? '(vertrouwelijk)' : '') };
  const side = (other: 'removed' | 'added') =>
    words.flatMap(({ kind: piece, text: tekst }) =>
      piece === 'same' || piece === other ? [{ tekst, anders: kind === 'changed' && piece === other }] : [],
    );
  return { wat, was: side('removed'), wordt: side('added') };
}

/** One line of the version history: kept by a release, or typed by hand (a position in `historie`). */
export type VersionRow = { readonly vastgelegd: ReleaseEntry } | { readonly getypt: number };

/**
 * The version history, newest first: what was released, up to the version at hand, and what was typed of other versions. What a
 * release kept is what is true; a typed line of the same version gives way.
 */
export function versionRows({ bouwstenen }: Institution, { last, present }: Releases): VersionRow[] {
  const kept = (last?.history.versies ?? []).filter(
    ({ versie }) => !present || compareVersions(versie, present.entry.versie) <= 0,
  );
  const { historie } = bouwstenen.documentbeheer;
  const typed = ingevuld(historie) ? historie : [];
  const known = new Set((last?.history.versies ?? []).map(({ versie }) => versie));
  const newest = kept.at(-1)?.versie;
  const isLater = (versie: string): boolean =>
    newest !== undefined && isNumber(versie) && compareVersions(versie, newest) > 0;
  const others = typed.flatMap(({ versie }, getypt) => (known.has(versie) ? [] : [{ versie, getypt }]));
  const rows = (list: typeof others): VersionRow[] => list.map(({ getypt }) => ({ getypt }));
  return [
    ...rows(others.filter(({ versie }) => isLater(versie))),
    ...kept.toReversed().map((vastgelegd) => ({ vastgelegd })),
    ...rows(others.filter(({ versie }) => !isLater(versie))),
  ];
}

const isNumber = (versie: string): boolean => /^\d+(\.\d+)*$/.test(versie);

import type { Institution } from '../../blocks/institution.ts';
import { ingevuld } from '../../blocks/schema/vraag.ts';
import type { FileChanges } from '../model/answer-change.ts';
import type { ReleaseEntry, Releases } from '../model/release.ts';
import { compareVersions } from '../model/version-number.ts';
import type { Workspace } from '../model/workspace.ts';
import { changeSummary } from './compare/change-summary.ts';

/** What only whoever releases can tell. */
export interface Grounds {
  readonly reden: string;
  readonly geraadpleegd: string;
}

/** Where the answers stand that a release goes by. */
const FILE = 'bouwstenen/documentbeheer.yaml';

/**
 * Why the answers cannot be released under this number, in Dutch; none when they can. Errors and open questions are the
 * caller's affair.
 *
 * @param today ISO date
 */
export function whyNoRelease(
  versie: string,
  { bouwstenen }: Institution,
  workspace: Workspace,
  { last, present }: Pick<Releases, 'last' | 'present'>,
  today: string,
): string[] {
  if (present)
    return [`Er is niets veranderd: dit zijn de antwoorden van versie ${present.entry.versie}, die al is vastgesteld.`];
  const { documentbeheer } = bouwstenen;
  const reasons: string[] = [];
  const isLower = last !== undefined && compareVersions(versie, last.entry.versie) <= 0;
  if (isLower) reasons.push(`Versie ${last.entry.versie} is al vastgesteld; kies een hoger nummer dan dat.`);
  const needed = {
    versie: 'de versie',
    datum: 'de datum van deze versie',
    ingangsdatum: 'de dag waarop het plan ingaat',
    vastgesteld_door: 'wie het plan vaststelt',
    vastgesteld_op: 'de datum van het besluit',
  } as const;
  for (const [field, what] of Object.entries(needed) as [keyof typeof needed, string][])
    if (!ingevuld(documentbeheer[field])) reasons.push(`In ${FILE} staat niet ${what} (${field}).`);
  const decided = documentbeheer.vastgesteld_op;
  if (ingevuld(decided) && decided > today)
    reasons.push(
      `In ${FILE} staat dat het besluit op ${decided} valt (vastgesteld_op); dat is nog niet geweest. Leg de versie vast als het besluit genomen is.`,
    );
  if (ingevuld(decided) && last && decided < last.entry.vastgesteld_op)
    reasons.push(
      `In ${FILE} staat een besluit van ${decided} (vastgesteld_op), voor dat over versie ${last.entry.versie} (${last.entry.vastgesteld_op}). Zet daar de datum van het nieuwe besluit.`,
    );
  const typed = documentbeheer.versie;
  if (!isLower && ingevuld(typed) && typed !== versie)
    reasons.push(
      `In ${FILE} staat versie ${typed}. Zet daar versie: '${versie}', want dat nummer komt op elk document.`,
    );
  if (![...workspace.sources.keys()].every((path) => !/[\r\n]/.test(path)))
    reasons.push('De naam van een bestand loopt over meer regels. Hernoem dat bestand.');
  return reasons;
}

/** What the answers themselves say of why there is a new version and who was consulted; empty where they do not. */
export function groundsInAnswers({ bouwstenen }: Institution, versie: string): Grounds {
  const { historie, geraadpleegd } = bouwstenen.documentbeheer;
  const row = ingevuld(historie) ? historie.find((one) => one.versie === versie) : undefined;
  const consulted = ingevuld(geraadpleegd) ? geraadpleegd.map(({ wie }) => wie) : [];
  return { reden: row?.wijziging ?? '', geraadpleegd: consulted.join(', ') };
}

/** What is recorded of a release. The answers must be fit for it (`whyNoRelease`). */
export function releaseEntry(
  versie: string,
  { bouwstenen }: Institution,
  kenmerk: string,
  changes: readonly FileChanges[],
  grounds: Grounds,
): ReleaseEntry {
  const { datum, ingangsdatum, vastgesteld_door, vastgesteld_op } = bouwstenen.documentbeheer;
  const text = (answer: unknown): string => String(answer);
  return {
    versie,
    datum: text(datum),
    ingangsdatum: text(ingangsdatum),
    vastgesteld_door: text(vastgesteld_door),
    vastgesteld_op: text(vastgesteld_op),
    ...grounds,
    kenmerk,
    wijzigingen: changes.map(changeSummary),
  };
}

import { bouwstenen, isBouwsteenId } from '../../blocks/bouwstenen.ts';
import type { Institution } from '../../blocks/institution.ts';
import { meldklokken } from '../../blocks/meldklokken.ts';
import type { FileChanges } from '../model/answer-change.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Releases } from '../model/release.ts';
import { bereikbaarheid } from './bereikbaarheid.ts';
import type { Bevindingen } from './bevindingen.ts';
import { boardAmounts } from './board-amounts.ts';
import { changeFacts, versionRows } from './change-facts.ts';
import { implementatiestand } from './implementatiestand.ts';
import { jaarverslag } from './jaarverslag/jaarverslag.ts';
import { legalRequirements } from './normen/legal-requirements.ts';
import type { NormMatrix } from './normen/norm-matrix.ts';
import { normNames } from './normen/norm-names.ts';
import { openQuestionsPerFile } from './open-questions-per-file.ts';
import { otoFacts } from './oto-facts.ts';
import { riskScores } from './risk-scores.ts';
import { stappenPerKwartaal } from './stappen-per-kwartaal.ts';
import { tellingen } from './tellingen.ts';
import { usedWords } from './used-words.ts';
import type { Register } from './verspreidingsregister.ts';
import type { Vindplaatsen } from './vindplaatsen.ts';

/**
 * Everything that templates print and that is computed from the answers: plain data.
 *
 * @param date ISO date of the version
 * @param changes since the version that the answers are compared with
 * @param then the institution as that version has it
 */
export function analyse(
  institution: Institution,
  problems: readonly Diagnostic[],
  date: string,
  releases: Releases,
  changes: readonly FileChanges[],
  then: Institution | null,
) {
  const oto = otoFacts(institution, date);
  return {
    oto,
    jaarverslag: jaarverslag(institution, date),
    tellingen: tellingen(institution, oto.kwalificaties, date),
    bereikbaarheid: bereikbaarheid(institution),
    risicoscores: riskScores(institution),
    implementatie: implementatiestand(institution),
    bedragen: boardAmounts(institution),
    stappenPerKwartaal: stappenPerKwartaal(institution),
    openVragen: openQuestionsPerFile(problems, institution),
    /** Filled in for a dossier. */
    bevindingen: null as Bevindingen | null,
    /** Who has which copy; filled in for a dossier of a version that was sent round. */
    register: null as Register | null,
    /** Known only to a document that quotes pages: it is worked out when the others have been laid out. */
    normen: null as NormMatrix | null,
    /** Likewise. */
    vindplaatsen: null as Vindplaatsen | null,
    ...normNames(institution),
    /** What the laws ask, by the group of questions about it. */
    wetseisen: legalRequirements(institution),
    cyberklokken: meldklokken(institution.normen, 'entiteit_cyber'),
    versies: versionRows(institution, releases),
    wijzigingen: changeFacts(releases, changes, institution, then),
    woorden: usedWords(institution),
    nietGebruikt: (institution.instelling.niet_gebruikt ?? []).flatMap(({ bouwsteen, reden }) =>
      isBouwsteenId(bouwsteen)
        ? [{ titel: bouwstenen[bouwsteen].titel, nummer: bouwstenen[bouwsteen].nummer, reden }]
        : [],
    ),
  };
}

export type Facts = ReturnType<typeof analyse>;

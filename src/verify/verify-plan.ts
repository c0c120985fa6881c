import { SourceFault } from '../load/read-sources.ts';
import { CARRIER } from '../provenance.ts';
import { printedFingerprint } from '../source/bron.ts';
import { type Carried, carriedSources } from './carried-sources.ts';
import { checkAdopted } from './check-adopted.ts';
import { differingPart } from './differing-part.ts';
import type { Finding, Verdict } from './finding.ts';
import { makeAgain, whyNotAgain } from './made-again.ts';
import { printedElsewhere } from './printed-elsewhere.ts';

/** How thoroughly to verify, and what is expected. */
export interface Asked {
  /** Hexadecimal, whole or the part that is printed, without its hyphens. */
  readonly expected?: string | undefined;
  /** Whether to make the documents again and compare them. */
  readonly rebuild: boolean;
  readonly templatesFolder: string;
}

/** What no program can tell from the files alone. */
export const notForMachines = (asked: Asked): string[] => [
  'wie dit heeft gemaakt: iedereen die Paraat heeft, kan van andere antwoorden een ander geheel maken dat in zichzelf klopt',
  ...(asked.expected === undefined
    ? ['dat dit de versie is die is vastgesteld: geef met --verwacht het kenmerk dat in het besluit staat']
    : []),
  'de reden van een versie, wie zijn geraadpleegd en de lijst van wat veranderde, voor zover ze bij het vastleggen zijn opgeschreven: die staan niet in het kenmerk',
  'of wat er staat waar is',
];

/** Verifies a crisis plan by itself: its sources, its fingerprint, and that it is what these sources make. */
export async function verifyPlan(file: string, pdf: Uint8Array, asked: Asked): Promise<Verdict> {
  const { carried, findings } = carriedSources(file, pdf);
  if (!carried) return unreadable(findings);
  const all = [...findings, ...unexpected(file, carried, asked)];
  const about = { fingerprint: carried.fingerprint, about: aboutOf(carried) };
  const inOrder = [
    `Alle ${carried.files.size} bronnen in ${file} zijn wat bron.json ervan zegt, en er is geen bron te veel.`,
  ];
  const verdict = { ...about, findings: all, proven: inOrder, lacking: [], unproven: notForMachines(asked) };
  if (all.length > 0) return verdict;
  const why = asked.rebuild ? whyNotAgain(carried.bron, asked.templatesFolder) : NOT_ASKED;
  if (why !== undefined)
    return withoutRebuild({ ...verdict, findings: printedElsewhere(file, pdf, carried.fingerprint) }, why, asked);
  const again = await planAgain(file, pdf, carried, asked.templatesFolder);
  return {
    ...verdict,
    findings: again,
    proven: [...inOrder, 'Het plan is opnieuw gemaakt uit deze bronnen, en is gelijk tot op de byte.'],
  };
}

export const NOT_ASKED = 'De documenten zijn niet opnieuw gemaakt (--zonder-herbouw).';

/** The same verdict when nothing was made again: as it was asked, or because it could not be. */
export const withoutRebuild = (verdict: Verdict, why: string, { rebuild }: Asked): Verdict => ({
  ...verdict,
  lacking: rebuild ? [why] : [],
  unproven: [
    'dat deze documenten uit deze bronnen komen: ze zijn niet opnieuw gemaakt en vergeleken',
    ...verdict.unproven,
  ],
});

export const unreadable = (findings: readonly Finding[]): Verdict => ({
  fingerprint: undefined,
  about: undefined,
  findings,
  proven: [],
  lacking: [],
  unproven: [],
});

/** A finding when the fingerprint is not the one that was expected. */
export function unexpected(file: string, { fingerprint }: Carried, { expected }: Asked): Finding[] {
  if (expected === undefined || fingerprint.startsWith(expected)) return [];
  const [is, was] = [fingerprint, expected].map(printedFingerprint);
  return [
    {
      file,
      part: 'kenmerk',
      what: `is ${is} en niet ${was}: dit is van andere antwoorden gemaakt, of met een andere Paraat`,
    },
  ];
}

/** Whose it is, and whether it was adopted. */
export function aboutOf({ bron, files }: Carried): string {
  const { instelling, uitgave } = bron;
  const isAdopted = [...files.keys()].some((path) => path.startsWith('vastgesteld/'));
  return `${instelling}, uitgave ${uitgave}, ${isAdopted ? 'vastgesteld' : 'concept'}`;
}

async function planAgain(file: string, pdf: Uint8Array, carried: Carried, templatesFolder: string): Promise<Finding[]> {
  const { bron } = carried;
  try {
    const adopted = checkAdopted(file, bron.instelling, carried);
    if (adopted.length > 0) return adopted;
    let again: Uint8Array | undefined;
    const isMade = await makeAgain(
      bron.instelling,
      carried,
      templatesFolder,
      { only: CARRIER, format: 'pdf', edition: bron.uitgave },
      (made) => {
        if (made.path === `${CARRIER}.pdf`) again = made.bytes;
        return true;
      },
    );
    if (!isMade || !again) return [{ file, part: 'bronnen.zip', what: NO_ANSWERS }];
    if (Buffer.compare(again, pdf) === 0) return [];
    return [{ file, part: differingPart(pdf, again), what: 'is anders dan wat Paraat uit deze bronnen maakt' }];
  } catch (error) {
    if (error instanceof SourceFault)
      return [{ file, part: `${error.path} in bronnen.zip`, what: 'is veranderd of beschadigd' }];
    throw error;
  }
}

export const NO_ANSWERS = 'bevat antwoorden met fouten: daarvan maakt Paraat geen documenten';

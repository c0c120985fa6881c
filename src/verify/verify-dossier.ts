import type { Beside } from '../dossier/beside.ts';
import { DOCUMENTS, makeDossier } from '../dossier/make-dossier.ts';
import { MANIFEST, type Manifest, readManifest } from '../dossier/manifest.ts';
import { SourceFault } from '../load/read-sources.ts';
import { failed } from '../model/diagnostic.ts';
import { markOf } from '../model/file-mark.ts';
import { CARRIER } from '../provenance.ts';
import { type Carried, carriedSources } from './carried-sources.ts';
import { checkAdopted } from './check-adopted.ts';
import { besideIn, isSame, REGISTER_GROWS, wrongBeside } from './check-beside.ts';
import { differingPart } from './differing-part.ts';
import type { Finding, Verdict } from './finding.ts';
import { whyNotAgain } from './made-again.ts';
import type { OpenDossier } from './open-dossier.ts';
import { printedElsewhere } from './printed-elsewhere.ts';
import {
  type Asked,
  aboutOf,
  NO_ANSWERS,
  NOT_ASKED,
  notForMachines,
  unexpected,
  unreadable,
  withoutRebuild,
} from './verify-plan.ts';

const PLAN = `${DOCUMENTS}${CARRIER}.pdf`;

/** Verifies a dossier: its list, every file on it, the sources in its crisis plan, and that these make all of it. */
export async function verifyDossier(dossier: OpenDossier, asked: Asked): Promise<Verdict> {
  const listed = dossier.paths.includes(MANIFEST)
    ? dossier.open(MANIFEST)
    : 'ontbreekt: dit is geen (heel) dossier van Paraat. Geef de zip, de uitgepakte map waar manifest.json in staat, of alleen crisisplan.pdf';
  if (typeof listed === 'string') return unreadable([{ file: MANIFEST, what: listed }]);
  const read = readManifest(listed);
  if (!read) return unreadable([{ file: MANIFEST, what: 'is veranderd of komt van een andere Paraat' }]);
  const { manifest } = read;
  const findings = wrongFiles(dossier, manifest);
  if (!read.isSound) return unreadable([changedList(findings.length), ...findings]);
  const isPlanWrong = findings.some(({ file }) => file === PLAN);
  if (findings.length > 0 && !isPlanWrong) return unreadable(findings);
  const plan = dossier.open(PLAN);
  if (typeof plan === 'string') return unreadable(findings);
  const { carried, findings: inPlan } = carriedSources(PLAN, plan);
  // Which part of a plan was changed says more than that it was.
  if (!carried || isPlanWrong) return unreadable([...findings, ...inPlan]);
  const beside = besideIn(dossier);
  findings.push(
    ...wrongHead(manifest, carried),
    ...wrongBeside(beside, PLAN, manifest, carried),
    ...unexpected(PLAN, carried, asked),
  );
  if (findings.length === 0) findings.push(...dossier.wrongPackage());
  const verdict: Verdict = {
    fingerprint: carried.fingerprint,
    about: aboutOf(carried),
    findings,
    proven: [
      `Alle ${manifest.bestanden.length} bestanden van de lijst zijn er, met de inhoud van toen; er is geen bestand te veel.`,
      `Alle ${carried.files.size} bronnen in ${PLAN} zijn wat bron.json ervan zegt.`,
    ],
    lacking: [],
    unproven: [...notForMachines(asked), ...(beside.register ? [REGISTER_GROWS] : [])],
  };
  if (findings.length > 0) return verdict;
  const why = asked.rebuild ? whyNotAgain(carried.bron, asked.templatesFolder) : NOT_ASKED;
  if (why !== undefined)
    return withoutRebuild({ ...verdict, findings: printedElsewhere(PLAN, plan, carried.fingerprint) }, why, asked);
  return {
    ...verdict,
    findings: await otherThanMade(dossier, manifest, listed, carried, beside, asked),
    proven: [...verdict.proven, 'Alles is opnieuw gemaakt uit deze bronnen, en is gelijk tot op de byte.'],
  };
}

const OTHER_HASH = `is veranderd: het is niet wat ${MANIFEST} ervan zegt`;

/** The list does not agree with its own hash. @param others how many files do not agree with the list */
const changedList = (others: number): Finding => ({
  file: MANIFEST,
  what: `is zelf veranderd: de lijst klopt niet met haar eigen controlegetal${
    others === 0 ? '' : '. Wat hieronder staat, kan daarvan komen: die bestanden hoeven niet veranderd te zijn'
  }`,
});

/** What is not on the list, and what is not as the list says. */
function wrongFiles({ paths, open }: OpenDossier, { bestanden }: Manifest): Finding[] {
  const told = new Map(bestanden.map((mark) => [mark.pad, mark]));
  const findings: Finding[] = [];
  for (const path of paths) {
    if (path === MANIFEST) continue;
    const mark = told.get(path);
    const bytes = mark ? open(path) : `hoort er niet bij: ${MANIFEST} noemt het niet`;
    if (typeof bytes === 'string') findings.push({ file: path, what: bytes });
    else if (mark && !isSame(mark, markOf(path, bytes))) findings.push({ file: path, what: OTHER_HASH });
  }
  const present = new Set(paths);
  for (const { pad } of bestanden)
    if (!present.has(pad)) findings.push({ file: pad, what: `ontbreekt; ${MANIFEST} noemt het wel` });
  return findings;
}

/** What the list says of the whole, and the plan otherwise. */
function wrongHead(manifest: Manifest, { bron, fingerprint }: Carried): Finding[] {
  const told = {
    instelling: bron.instelling,
    uitgave: bron.uitgave,
    kenmerk: fingerprint,
    gemaakt_met: bron.gemaakt_met.paraat,
  };
  return (Object.keys(told) as (keyof typeof told)[]).flatMap((part) =>
    manifest[part] === told[part] ? [] : [{ file: MANIFEST, part, what: `is anders dan in ${PLAN}` }],
  );
}

/** What is other than the sources make. */
async function otherThanMade(
  dossier: OpenDossier,
  manifest: Manifest,
  listed: Uint8Array,
  carried: Carried,
  beside: Beside,
  { templatesFolder }: Asked,
): Promise<Finding[]> {
  const { bron } = carried;
  const OTHER = 'is anders dan wat Paraat uit deze bronnen maakt';
  const told = new Map(manifest.bestanden.map((mark) => [mark.pad, mark]));
  const findings: Finding[] = [];
  try {
    const adopted = checkAdopted(PLAN, bron.instelling, carried);
    if (adopted.length > 0) return adopted;
    const order = { institution: bron.instelling, edition: bron.uitgave, sources: carried, beside, templatesFolder };
    const problems = await makeDossier(order, ({ path, bytes }) => {
      const mark = told.get(path);
      told.delete(path);
      if (path === MANIFEST) {
        if (findings.length === 0 && told.size === 0 && Buffer.compare(bytes, listed) !== 0)
          findings.push({ file: MANIFEST, what: OTHER });
      } else if (!mark) findings.push({ file: path, what: 'ontbreekt: deze bronnen maken het wel' });
      else if (!isSame(mark, markOf(path, bytes))) {
        const given = path.endsWith('.pdf') ? dossier.open(path) : undefined;
        const part = given instanceof Uint8Array ? differingPart(given, bytes) : undefined;
        findings.push({ file: path, part, what: OTHER });
      }
      return true;
    });
    if (failed(problems)) return [{ file: PLAN, part: 'bronnen.zip', what: NO_ANSWERS }];
  } catch (error) {
    if (!(error instanceof SourceFault)) throw error;
    return [{ file: PLAN, part: `${error.path} in bronnen.zip`, what: 'is veranderd of beschadigd' }];
  }
  return [
    ...findings,
    ...[...told.keys()].map((file) => ({ file, what: 'hoort er niet bij: deze bronnen maken het niet' })),
  ];
}

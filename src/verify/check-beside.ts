import { bewijzenmap } from '../../blocks/bewijzen.ts';
import { type Beside, REGISTER } from '../dossier/beside.ts';
import type { Manifest } from '../dossier/manifest.ts';
import { readRegisterBytes } from '../dossier/register-for.ts';
import type { FileMark } from '../model/file-mark.ts';
import { HISTORY, sourceFolders } from '../source/pack-sources.ts';
import type { Carried } from './carried-sources.ts';
import type { Finding } from './finding.ts';
import type { OpenDossier } from './open-dossier.ts';

/** What the fingerprint says nothing of, in Dutch, without the sign at its end. */
export const REGISTER_GROWS = `wie welk exemplaar heeft (${REGISTER}): die lijst groeit na het vastleggen en staat niet in het kenmerk`;

/** What of a dossier is not made of the sources in its plan; its files have been held against the list. */
export function besideIn({ paths, open }: OpenDossier): Beside {
  const bytesOf = (path: string): [string, Uint8Array][] => {
    const bytes = open(path);
    return bytes instanceof Uint8Array ? [[path, bytes]] : [];
  };
  const evidence = new Map(paths.filter((path) => path.startsWith(bewijzenmap)).flatMap(bytesOf));
  return { evidence, register: paths.includes(REGISTER) ? bytesOf(REGISTER)[0]?.[1] : undefined };
}

/**
 * What stands beside the documents and is not as the sources say.
 *
 * @param plan the path of the plan that carries them
 */
export const wrongBeside = (beside: Beside, plan: string, manifest: Manifest, carried: Carried): Finding[] => [
  ...wrongEvidence(plan, manifest, carried),
  ...wrongRegister(beside, carried),
];

/** Evidence that is not what `bron.json` says it is; only the whole edition has it in its dossier. */
function wrongEvidence(plan: string, { bestanden }: Manifest, { bron }: Carried): Finding[] {
  const told = new Map(bron.uitgave === 'intern' ? bron.bewijzen.map((mark) => [mark.pad, mark]) : []);
  const present = new Map(bestanden.filter(({ pad }) => pad.startsWith(bewijzenmap)).map((mark) => [mark.pad, mark]));
  const BRON = `bron.json in ${plan}`;
  return [
    ...[...told].flatMap(([file, mark]) => {
      const given = present.get(file);
      if (!given) return [{ file, what: `ontbreekt; ${BRON} noemt het wel` }];
      return isSame(given, mark) ? [] : [{ file, what: `is een ander stuk dan ${BRON} zegt` }];
    }),
    ...[...present.keys()].flatMap((file) =>
      told.has(file) ? [] : [{ file, what: `hoort er niet bij: ${BRON} noemt het niet` }],
    ),
  ];
}

/** The register is data that somebody filled in; it must still be one, of this version. */
function wrongRegister({ register }: Beside, { files }: Carried): Finding[] {
  if (!register) return [];
  const read = readRegisterBytes(register);
  if (!read) return [{ file: REGISTER, what: 'is veranderd: zo schrijft Paraat het niet' }];
  const history = files.get(`${sourceFolders.present}${HISTORY}`);
  const versie = history && versionIn(history);
  return versie === read.versie
    ? []
    : [
        {
          file: REGISTER,
          what: `gaat over versie ${read.versie}, en dit dossier ${versie ? `over ${versie}` : 'is een concept'}`,
        },
      ];
}

/** The version that was adopted, in the history that it wrote of itself; undefined when it cannot be read. */
function versionIn(history: Uint8Array): string | undefined {
  try {
    const { versies } = JSON.parse(new TextDecoder().decode(history)) as { versies?: readonly { versie?: string }[] };
    return versies?.at(-1)?.versie;
  } catch {
    return undefined;
  }
}

export const isSame = (a: FileMark, b: FileMark): boolean => a.sha256 === b.sha256 && a.grootte === b.grootte;

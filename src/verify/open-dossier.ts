import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readFile } from '../load/read-file.ts';
import { readZip, ZipFault } from '../zip/read-zip.ts';
import { startStoredZip } from '../zip/stored-zip.ts';
import { faultText } from './carried-sources.ts';
import type { Finding } from './finding.ts';

const MEGABYTE = 1024 * 1024;
/** No file that an institution brings along may be as large; the dossier of the example is 5 MB. */
const limits = { file: 64 * MEGABYTE, total: 1024 * MEGABYTE, files: 20_000 };
/** Folders in folders: a dossier has four. */
const DEEPEST = 12;

/** A dossier that is read file by file; nothing of it is written anywhere. */
export interface OpenDossier {
  readonly paths: readonly string[];
  /** The bytes of a file, or what is wrong with it, in Dutch. */
  readonly open: (path: string) => Uint8Array | string;
  /** What is wrong with the package around the files, once these are known to be right. */
  readonly wrongPackage: () => Finding[];
}

/** Opens a zip. @param name how findings name it */
export function openZip(name: string, bytes: Uint8Array): OpenDossier | Finding {
  try {
    const zip = readZip(bytes, limits);
    return {
      paths: [...zip.paths],
      open: (path) => {
        try {
          return zip.open(path) ?? 'ontbreekt';
        } catch (error) {
          if (error instanceof ZipFault) return faultText(error);
          throw error;
        }
      },
      wrongPackage: () => wrongPackage(name, bytes, zip.paths, (path) => zip.open(path) ?? new Uint8Array()),
    };
  } catch (error) {
    if (error instanceof ZipFault)
      return { file: name, what: error.kind === 'damaged' ? NO_DOSSIER : faultText(error) };
    throw error;
  }
}

const NO_DOSSIER = 'is geen dossier van Paraat, of is beschadigd, afgebroken of met een wachtwoord gesloten';

/** The zip follows from its names and bytes: it is written once more, and what differs is named by the file it belongs to. */
function wrongPackage(
  name: string,
  bytes: Uint8Array,
  paths: ReadonlySet<string>,
  open: (path: string) => Uint8Array,
): Finding[] {
  let at = 0;
  let now: string | undefined;
  const wrong: Finding[] = [];
  const zip = startStoredZip((part) => {
    const isSame = Buffer.compare(part, bytes.subarray(at, at + part.length)) === 0;
    at += part.length;
    if (!isSame && wrong.length === 0)
      wrong.push({ file: now ?? name, part: 'de verpakking in het zip-bestand', what: 'is niet die van Paraat' });
  });
  for (const path of paths) {
    now = path;
    zip.add(path, open(path));
  }
  now = undefined;
  zip.end();
  if (wrong.length === 0 && at !== bytes.length)
    wrong.push({ file: name, part: 'het einde van het zip-bestand', what: 'heeft er bytes bij gekregen' });
  return wrong;
}

/** Opens a folder in which a dossier was unpacked. A link is never followed: it may lead out of the folder. */
export function openFolder(folder: string): OpenDossier | Finding {
  const paths: string[] = [];
  const strange: Finding[] = [];
  const list = (path: string, depth: number): void => {
    if (strange.length > 0) return;
    if (depth > DEEPEST || paths.length > limits.files) {
      strange.push({
        file: path.split('/').slice(0, 3).join('/'),
        what: 'bevat meer mappen of bestanden dan een dossier ooit heeft',
      });
      return;
    }
    for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
      const inside = path === '' ? entry.name : `${path}/${entry.name}`;
      if (entry.isDirectory()) list(inside, depth + 1);
      else paths.push(inside);
    }
  };
  list('', 0);
  if (strange[0]) return strange[0];
  return {
    paths: paths.sort(),
    open: (path) => {
      const read = readFile(path, join(folder, path), false);
      return read instanceof Uint8Array ? read : 'is een snelkoppeling, te groot of niet te lezen, en is niet gelezen';
    },
    wrongPackage: () => [],
  };
}

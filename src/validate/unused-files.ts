import { fileFolders, fixedFiles, schemaOfFile } from '../../blocks/institution.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Workspace } from '../model/workspace.ts';
import { didYouMean, suggest } from '../text/suggest.ts';

/** A file, or a folder of them, that no document uses. */
export interface Unused {
  readonly problem: Diagnostic;
  /** The file or folder whose place it takes, if that is missing. */
  readonly meant?: string;
}

/** Folders in which the name of a file is free, with its ending; other names are fixed. */
const freeNames: Readonly<Record<string, string>> = { scenariokaarten: '.yaml', hoofdstukken: '.md', normen: '.yaml' };
const folders: ReadonlySet<string> = new Set([
  ...[...fixedFiles.keys()].flatMap((path) => (path.includes('/') ? folderOf(path) : [])),
  ...Object.keys(freeNames),
  ...fileFolders,
]);

/**
 * Everything in the input folder that nothing asks for: one problem per file, or per folder when the whole folder is
 * unknown. What looks like answers is an error, for they would be lost; anything else is a warning. Annexes and evidence
 * have a check of their own.
 */
export function unusedFiles(workspace: Workspace): Unused[] {
  const answers = [...workspace.answers.keys()].filter((path) => !schemaOfFile(path));
  // Which files are named, stands in instelling.yaml.
  const namesKnown = workspace.answers.get('instelling.yaml')?.readable !== false;
  const assets = [...workspace.assets.keys()].filter(
    (path) =>
      !workspace.usedAssets.has(path) &&
      !fileFolders.some((folder) => path.startsWith(`${folder}/`)) &&
      (namesKnown || holdsAnswers(path, workspace)),
  );
  const unused = [...answers, ...assets].sort((a, b) => (a < b ? -1 : 1));
  const strange = new Map<string, string[]>();
  const problems: Unused[] = [];
  for (const path of unused) {
    const folder = unknownFolder(path);
    if (folder !== undefined) strange.set(folder, [...(strange.get(folder) ?? []), path]);
    else problems.push(unusedFile(path, workspace));
  }
  for (const [folder, paths] of strange) problems.push(...unusedFolder(folder, paths, workspace));
  return problems;
}

/** Paths that institutions have and that are missing here because their files stand under another name. */
export function misnamedPaths(workspace: Workspace): string[] {
  const meant = unusedFiles(workspace).flatMap((one) => one.meant ?? []);
  return meant.flatMap((path) =>
    folders.has(path) ? [`${path}/`, ...[...fixedFiles.keys()].filter((known) => folderOf(known) === path)] : [path],
  );
}

function unusedFolder(folder: string, paths: readonly string[], workspace: Workspace): Unused[] {
  const isError = paths.some((path) => holdsAnswers(path, workspace));
  // A licence beside the fonts, say.
  if (!isError && [...workspace.usedAssets].some((path) => path.startsWith(`${folder}/`))) return [];
  const empty = [...folders].filter((known) => ![...workspace.answers.keys()].some((path) => folderOf(path) === known));
  const meant = suggest(folder, empty);
  return [
    {
      problem: {
        severity: isError ? 'error' : 'warning',
        code: 'onbekende-map',
        message: `De map "${folder}" hoort niet bij een instelling; ${
          paths.length === 1 ? 'het bestand' : `de ${paths.length} bestanden`
        } erin ${paths.length === 1 ? 'wordt' : 'worden'} niet gebruikt.`,
        hint:
          didYouMean(folder, empty) ??
          didYouMean(folder, folders) ??
          'Verplaats de bestanden naar een map die de handleiding noemt, of haal de map weg.',
        at: { file: paths[0] ?? folder, line: 1, column: 1 },
      },
      ...(meant === undefined ? {} : { meant }),
    },
  ];
}

function unusedFile(path: string, workspace: Workspace): Unused {
  const isError = holdsAnswers(path, workspace);
  const meant = meantName(path);
  const problem = (hint: string): Diagnostic => ({
    severity: isError ? 'error' : 'warning',
    code: isError ? 'onbekend-bestand' : 'ongebruikt-bestand',
    message: isError
      ? `Het bestand "${path}" hoort niet bij een instelling; de antwoorden erin worden niet gebruikt.`
      : `Het bestand "${path}" wordt niet gebruikt.`,
    hint,
    at: { file: path, line: 1, column: 1 },
  });
  const ending = freeNames[folderOf(path)];
  const rule =
    ending === undefined
      ? ''
      : ` In de naam mogen alleen kleine letters, cijfers en streepjes staan; hij eindigt op ${ending}.`;
  if (meant === undefined)
    return {
      problem: problem(
        isError
          ? rule.trim() || 'Verplaats of hernoem het bestand; de handleiding noemt alle namen.'
          : 'Haal het uit de map als het nergens voor nodig is.',
      ),
    };
  if (workspace.answers.has(meant))
    return {
      problem: problem(
        `Er is al een bestand "${meant}". ${isError ? 'Zet daarin wat u hier wilt houden en haal' : 'Haal'} dit bestand uit de map.`,
      ),
    };
  return { problem: problem(`Bedoelde u "${meant}"?${rule}`), ...(isError ? { meant } : {}) };
}

/** The name that the writer will have had in mind: without an ending that a program added, without capitals and signs. */
function meantName(path: string): string | undefined {
  const folder = folderOf(path);
  const name = path.slice(folder === '' ? 0 : folder.length + 1);
  const stem = name.replace(/(\.(ya?ml|md|txt|text|rtf|docx?|odt|bak|old))+$/i, '');
  // Another kind of file: a picture, a sheet.
  if (stem.includes('.')) return undefined;
  const slug = stem
    .replace(/ *(\(\d+\)|- kopie|- copy)$/i, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|(?<!-)-+$/g, '');
  const inFolder = (file: string) => (folder === '' ? file : `${folder}/${file}`);
  const ending = freeNames[folder];
  if (ending !== undefined) return slug === '' ? undefined : inFolder(`${slug}${ending}`);
  const meant = inFolder(`${slug}.yaml`);
  if (schemaOfFile(meant)) return meant;
  const siblings = [...fixedFiles.keys()].filter((known) => folderOf(known) === folder);
  // The name alone: two long paths look alike by their folder.
  const near = suggest(
    stem,
    siblings.map((known) => known.slice(inFolder('').length, -'.yaml'.length)),
  );
  return near === undefined ? undefined : inFolder(`${near}.yaml`);
}

/** YAML always; of another file, when it begins the way answers do. */
function holdsAnswers(path: string, workspace: Workspace): boolean {
  if (workspace.answers.has(path)) return true;
  const begin = new TextDecoder('utf-8').decode(workspace.assets.get(path)?.slice(0, 4000));
  const first = begin.split(/\r\n?|\n/).find((line) => !/^\s*(#.*)?$/.test(line));
  return first !== undefined && /^(---\s*$|- *[a-z]+: |[a-z][a-z0-9_]*:(\s|$))/.test(first);
}

function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}

/** The outermost folder of a path that does not belong to an institution; undefined when all of them do. */
function unknownFolder(path: string): string | undefined {
  const folder = folderOf(path);
  if (folder === '' || folders.has(folder)) return undefined;
  const [first = '', second = ''] = folder.split('/');
  return folders.has(first) ? `${first}/${second}` : first;
}

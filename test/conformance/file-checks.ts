import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ICAL from 'ical.js';
import { type PrintedParagraphs, printedInPdf, printedInWord } from '../printed-paragraphs.ts';
import { fold, openPdf, readPages } from '../render/pdf/read-pdf.ts';
import { textOfDocx } from '../text-of-docx.ts';
import { resavedXlsx, toPdf } from './libreoffice.ts';
import { lintDocx } from './lint-docx.ts';
import { lintPdf, outlineOf } from './lint-pdf.ts';
import type { ProducedFile } from './produced-sets.ts';
import { schemaFaults } from './schema-faults.ts';
import { type Verdict, verapdf } from './verapdf/verapdf.ts';

/** What a checker finds in files; those without a fault have an empty list. */
export type Faults = ReadonlyMap<ProducedFile, readonly string[]>;

/** One column of the table. */
export interface FileCheck {
  readonly name: string;
  readonly kinds: readonly string[];
  /** Of the files of these kinds those that it says something of. */
  readonly concerns?: (file: ProducedFile, all: readonly ProducedFile[]) => boolean;
  /** @param all also the others, for what is compared */
  readonly faultsIn: (files: readonly ProducedFile[], all: readonly ProducedFile[]) => Faults | Promise<Faults>;
}

/** @throws when the checker itself is not there */
export const fileChecks: readonly FileCheck[] = [
  { name: 'PDF/A-3a', kinds: ['pdf'], faultsIn: (files) => byVeraPdf(files, '3a') },
  { name: 'PDF/UA-1', kinds: ['pdf'], faultsIn: (files) => byVeraPdf(files, 'ua1') },
  { name: 'qpdf', kinds: ['pdf'], faultsIn: (files) => each(files, qpdfFaults) },
  {
    name: 'own PDF lint, contents = pages',
    kinds: ['pdf'],
    faultsIn: (files) =>
      each(files, async ({ bytes }) => (await lintPdf(bytes)).map(({ code, detail }) => `${code}: ${detail}`)),
  },
  { name: 'Open XML SDK', kinds: ['docx', 'xlsx'], faultsIn: (files) => each(files, ({ at }) => schemaFaults(at)) },
  {
    name: 'own Word lint',
    kinds: ['docx'],
    faultsIn: (files) =>
      each(files, ({ bytes }) => lintDocx(bytes).map(({ code, part, detail }) => `${code} in ${part}: ${detail}`)),
  },
  { name: 'LibreOffice opens', kinds: ['docx', 'xlsx'], faultsIn: (files) => each(files, openingFaults(files)) },
  {
    name: 'Word contents = pages',
    kinds: ['docx'],
    concerns: ({ bytes }) => contentsOf(bytes).length > 0,
    faultsIn: (files) => each(files, async (file) => wordContentsFaults(file.bytes, readFileSync(shownAt(file)))),
  },
  {
    name: 'text of Word = text of PDF',
    kinds: ['docx', 'pdf'],
    concerns: (file, all) => twinOf(file, all) !== undefined,
    faultsIn: (files, all) => textFaults(files, all),
  },
  { name: 'ical.js', kinds: ['ics', 'vcf'], faultsIn: (files) => each(files, ({ bytes }) => icalFaults(bytes)) },
  { name: 'icalendar (Python)', kinds: ['ics'], faultsIn: byPython },
];

async function each(
  files: readonly ProducedFile[],
  faultsOf: (file: ProducedFile) => readonly string[] | Promise<readonly string[]>,
): Promise<Faults> {
  const faults = new Map<ProducedFile, readonly string[]>();
  for (const file of files) faults.set(file, await faultsOf(file));
  return faults;
}

/** Verdicts of both profiles, by file: veraPDF reads each file once. */
const verdicts = new Map<string, readonly Verdict[]>();

function byVeraPdf(files: readonly ProducedFile[], profile: string): Faults {
  const unseen = files.map(({ at }) => at).filter((at) => !verdicts.has(at));
  const found = unseen.length > 0 ? verapdf(unseen, ['3a', 'ua1']) : [];
  for (const at of unseen)
    verdicts.set(
      at,
      found.filter((verdict) => verdict.file === at),
    );
  return new Map(
    files.map((file) => {
      const verdict = verdicts.get(file.at)?.find((one) => one.profile === profile);
      if (!verdict) throw new Error(`veraPDF skipped ${file.name}`);
      return [file, verdict.passed ? [] : ['not passed', ...verdict.faults]];
    }),
  );
}

/** Structure of the file: cross-references, streams, page tree. */
function qpdfFaults({ at }: ProducedFile): string[] {
  const { error, status, stdout, stderr } = spawnSync('qpdf', ['--check', at], { encoding: 'utf8' });
  if (error) throw new Error('qpdf is not installed: run .ci/install-checkers', { cause: error });
  return status === 0 ? [] : `${stderr}${stdout}`.trim().split('\n');
}

/** Where the PDF stands that LibreOffice makes of a Word file: it gives all of one folder in one go. */
export const shownAt = ({ at }: ProducedFile): string =>
  join(dirname(at), 'libreoffice', `${basename(at, '.docx')}.pdf`);

/** LibreOffice shows every Word file that is asked for, a folder at a time, before the first is judged. */
function openingFaults(files: readonly ProducedFile[]): (file: ProducedFile) => readonly string[] {
  for (const folder of new Set(files.map(({ at }) => dirname(at)))) {
    mkdirSync(join(folder, 'libreoffice'), { recursive: true });
    const inFolder = files.filter(({ at, kind }) => kind === 'docx' && dirname(at) === folder);
    if (inFolder.length > 0)
      toPdf(
        inFolder.map(({ at }) => at),
        join(folder, 'libreoffice'),
      );
  }
  return (file) => {
    const shown = file.kind === 'docx' ? shownAt(file) : resavedXlsx(file.at, join(dirname(file.at), 'libreoffice'));
    return existsSync(shown) ? [] : ['LibreOffice does not open it'];
  };
}

/** Lines of the contents of a Word file: title and page as they stand there. */
function contentsOf(docx: Uint8Array): { title: string; page: number }[] {
  return textOfDocx(docx).flatMap(({ style, text }) => {
    const [, title = '', page = ''] = /^TOC\d$/.test(style) ? (/^(.*?)\s*(\d+)$/s.exec(text) ?? []) : [];
    return title === '' ? [] : [{ title, page: Number(page) }];
  });
}

const mostWrong = 0.02;
const squeezed = (text: string): string => text.replace(/[\s\u00a0]+/g, '');

/**
 * Lines of the contents that name another page than that on which LibreOffice puts the heading. Its own line breaking may
 * move a heading now and then: at least 98 % must be right, and of a short document all but one.
 *
 * @param shown what LibreOffice made of the file, with a bookmark for every heading
 */
export async function wordContentsFaults(docx: Uint8Array, shown: Uint8Array): Promise<string[]> {
  const pdf = await openPdf(shown);
  const headings = await outlineOf(pdf);
  await pdf.destroy();
  const entries = contentsOf(docx);
  let at = 0;
  const wrong = entries.filter(({ title, page }) => {
    const found = headings.findIndex((one, index) => index >= at && isSame(one.title, title));
    if (found < 0) return true;
    at = found + 1;
    return headings[found]!.page !== page;
  });
  if (wrong.length <= Math.max(1, entries.length * mostWrong)) return [];
  return wrong.map(({ title, page }) => `${fold(title)} is not on page ${page}`);
}

/** One of them may have its number before it. */
const isSame = (one: string, other: string): boolean =>
  squeezed(one).endsWith(squeezed(other)) || squeezed(other).endsWith(squeezed(one));

const stemOf = ({ name }: ProducedFile): string => name.replace(/\.[^.]+$/, '');

/** The same document in the other format. */
export const twinOf = (file: ProducedFile, all: readonly ProducedFile[]): ProducedFile | undefined =>
  all.find((other) => other !== file && ['pdf', 'docx'].includes(other.kind) && stemOf(other) === stemOf(file));

async function textFaults(files: readonly ProducedFile[], all: readonly ProducedFile[]): Promise<Faults> {
  const faults = new Map<ProducedFile, readonly string[]>();
  for (const word of files.filter(({ kind }) => kind === 'docx')) {
    const pdf = twinOf(word, all)!;
    const found = await differences(word.bytes, pdf.bytes);
    for (const file of [word, pdf]) faults.set(file, found);
  }
  return faults;
}

/** Letters alone: where a word was divided only the layout knows, and a test with the layout looks at the spaces. */
const letters = (paragraphs: PrintedParagraphs): string[] =>
  paragraphs.map((text) => text.replace(/[\s\u00a0\u00ad-]+/g, '')).filter((text) => text !== '');

/** The paragraphs, in order, that a Word file and its PDF do not have both. */
export async function differences(docx: Uint8Array, pdf: Uint8Array): Promise<string[]> {
  const open = await openPdf(pdf);
  const pages = await readPages(open);
  await open.destroy();
  const [inWord, inPdf] = [letters(printedInWord(docx)), letters(printedInPdf(pdf, pages, { pages: [] }))];
  const first = inWord.findIndex((text, index) => text !== inPdf[index]);
  if (first < 0 && inWord.length === inPdf.length) return [];
  const at = first < 0 ? inWord.length : first;
  return [`paragraph ${at + 1}: Word says "${inWord[at] ?? ''}", the PDF "${inPdf[at] ?? ''}"`];
}

/** Whether ical.js can do something with every event or contact. */
function icalFaults(bytes: Uint8Array): string[] {
  try {
    const parsed = ICAL.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown[];
    const cards = (typeof parsed[0] === 'string' ? [parsed] : parsed) as ConstructorParameters<
      typeof ICAL.Component
    >[0][];
    return cards.flatMap((card) => componentFaults(new ICAL.Component(card)));
  } catch (error) {
    return [String(error)];
  }
}

function componentFaults(component: ICAL.Component): string[] {
  return component.getAllSubcomponents('vevent').flatMap((one) => {
    const event = new ICAL.Event(one);
    const { uid, startDate, endDate } = event;
    if (!uid) return ['an event without UID'];
    if (!startDate || !endDate) return [`${uid}: no beginning or end`];
    // As it was written: read as a date, month 13 is January.
    const isDay = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])/;
    const written = ['dtstart', 'dtend'].map((name) => String(one.getFirstProperty(name)?.jCal[3]));
    if (written.some((date) => !isDay.test(date))) return [`${uid}: ${written.join(' to ')}`];
    return endDate.compare(startDate) < 0 ? [`${uid}: ends before it begins`] : [];
  });
}

const calendarReader = fileURLToPath(new URL('read-calendars.py', import.meta.url));

/** What Python's icalendar says of each; it is given one at a time, for one that it cannot read ends it. */
function byPython(files: readonly ProducedFile[]): Faults {
  const input = JSON.stringify(files.map(({ at }) => at));
  const run = spawnSync('/usr/bin/python3', [calendarReader, '--each'], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (run.status !== 0) throw new Error(`python3-icalendar is not installed, or failed: ${run.stderr}`);
  const readings = JSON.parse(run.stdout) as readonly (
    | { failed: string }
    | readonly { uid: string; errors: unknown[] }[]
  )[];
  return new Map(
    files.map((file, index) => {
      const reading = readings[index]!;
      if ('failed' in reading) return [file, [reading.failed]];
      return [
        file,
        reading.flatMap(({ uid, errors }) => (errors.length > 0 ? [`${uid}: ${JSON.stringify(errors)}`] : [])),
      ];
    }),
  );
}

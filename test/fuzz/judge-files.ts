import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import ICAL from 'ical.js';
import { packageFolder } from '../../src/cli/package-folder.ts';
import { startComposing } from '../../src/compose-institution.ts';
import { forWord } from '../../src/document-files.ts';
import { layoutDocument } from '../../src/layout/layout-document.ts';
import { loadTemplates } from '../../src/load/load-templates.ts';
import { loadWorkspace } from '../../src/load/load-workspace.ts';
import type { Document } from '../../src/model/document.ts';
import type { Layout } from '../../src/model/layout.ts';
import { isSelected, type Selection } from '../../src/model/selection.ts';
import { lintDocx } from '../conformance/lint-docx.ts';
import { paragraphsInWord, textsInPdf } from '../fixtures/tree-texts.ts';
import { openPdf, readPages, type TagNode } from '../render/pdf/read-pdf.ts';
import { readTagTree } from '../render/pdf/read-tag-tree.ts';
import { parseXml, textOfDocx } from '../text-of-docx.ts';
import type { Fault } from './kind.ts';

/** So many pages are read of what a case made, beginning at a document that the case chooses: reading takes longer than making. */
const PAGES_READ = 24;

const templatesFolder = join(packageFolder, 'templates');

/**
 * What a build says it made is there, opens, and holds every text of its document tree, which is computed again from the
 * same answers.
 *
 * @param pick where to begin reading
 */
export async function judgeBuild(
  folder: string,
  output: string,
  selection: Selection,
  pick: number,
): Promise<Fault | undefined> {
  const composing = startComposing(folder, loadWorkspace(folder), loadTemplates(templatesFolder), selection);
  const made: { document: Document; layout: Layout }[] = [];
  for (const { document, onlyQuoted } of composing.documents) {
    const layout = layoutDocument(document);
    composing.quotations.note(document, layout.anchors);
    if (!onlyQuoted) made.push({ document, layout });
  }
  const from = made.length === 0 ? 0 : pick % made.length;
  let pages = 0;
  for (const { document, layout } of [...made.slice(from), ...made.slice(0, from)]) {
    for (const format of document.formats) {
      const path = `${document.id}.${format}`;
      if (!isSelected(selection, path)) continue;
      if (!existsSync(join(output, path))) return { fault: 'lost-text', detail: `${path} was not made` };
      if (pages > PAGES_READ) continue;
      const bytes = new Uint8Array(readFileSync(join(output, path)));
      const fault = await judgeFile(path, bytes, document, layout);
      if (fault) return fault;
    }
    pages += layout.pageCount;
  }
  const others = readdirSync(output, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:ics|html|xlsx|vcf)$/.test(name),
  );
  for (const path of others) {
    const fault = judgeOpening(path, new Uint8Array(readFileSync(join(output, path))));
    if (fault) return fault;
  }
  const unmade = composing
    .calendars()
    .all.find(({ id }) => isSelected(selection, `${id}.ics`) && !others.includes(`${id}.ics`));
  return unmade && { fault: 'lost-text', detail: `${unmade.id}.ics was not made` };
}

/** A file of a document opens, and holds every text of it in order. */
export async function judgeFile(
  path: string,
  bytes: Uint8Array,
  document: Document,
  layout: Layout,
): Promise<Fault | undefined> {
  const opening = judgeOpening(path, bytes);
  if (opening) return opening;
  return extname(path) === '.pdf' ? judgePdf(path, bytes, document, layout) : judgeWord(path, bytes, document, layout);
}

async function judgePdf(
  path: string,
  bytes: Uint8Array,
  document: Document,
  layout: Layout,
): Promise<Fault | undefined> {
  let printed: string;
  try {
    const pdf = await openPdf(bytes, { stopAtErrors: true });
    const pages = await readPages(pdf);
    await pdf.destroy();
    if (pages.length !== layout.pageCount)
      return { fault: 'lost-text', detail: `${path}: ${pages.length} pages, not ${layout.pageCount}` };
    const marked = new Map(pages.flatMap((page) => [...page.marked]));
    printed = textBelow(readTagTree(bytes), marked).join(' ');
  } catch (error) {
    return { fault: 'invalid-file', detail: `${path}: ${error}` };
  }
  return lostIn(path, printed, textsInPdf({ ...document, body: layout.body }, layout));
}

/** Text in the order of the tags of the whole document, for a footnote may stand on the next page. The contents say nothing new. */
function textBelow(node: TagNode, marked: ReadonlyMap<string, string>): string[] {
  if (node.role === 'TOC') return [];
  if (node.type === 'content') return [marked.get(node.id ?? '') ?? ''];
  return (node.children ?? []).flatMap((child) => textBelow(child, marked));
}

function judgeWord(path: string, bytes: Uint8Array, document: Document, made: Layout): Fault | undefined {
  const word = forWord(document);
  const layout = word === document ? made : layoutDocument(word);
  const faults = lintDocx(bytes);
  if (faults[0]) return { fault: 'invalid-file', detail: `${path}: ${JSON.stringify(faults.slice(0, 3))}` };
  const paragraphs = textOfDocx(bytes);
  // A Word template has names of its own for the styles: then the contents are read too.
  const start = Math.max(
    0,
    paragraphs.findIndex(({ style }) => /(?:Heading|Kop)\d$/.test(style)),
  );
  const printed = (document.contents ? paragraphs.slice(start) : paragraphs).map(({ text }) => text).join(' ');
  return lostIn(path, printed, paragraphsInWord({ ...word, body: layout.body }, layout));
}

/** Finds each text after the one before it. White space and what cannot be seen differ by format, and do not count. */
export function lostIn(path: string, printed: string, texts: readonly string[]): Fault | undefined {
  const whole = squeezed(printed);
  let at = 0;
  for (const text of texts) {
    const wanted = squeezed(text);
    const found = whole.indexOf(wanted, at);
    if (found < 0) {
      const after = whole.slice(Math.max(0, at - 60), at + 60);
      return {
        fault: 'lost-text',
        detail: `${path}: ${JSON.stringify(text.slice(0, 200))} is not after ${JSON.stringify(after)}`,
      };
    }
    at = found + wanted.length;
  }
  return undefined;
}

/** No white space, nothing invisible; a hyphen that may not break is a hyphen. */
export const squeezed = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll('\u2011', '-')
    .replace(/(?:\s|\p{Cf}|\ufe0e|\ufe0f)+/gu, '');

/** A file opens with a reader that is not ours, or every part of it is well formed. */
export function judgeOpening(path: string, bytes: Uint8Array): Fault | undefined {
  try {
    if (/\.(docx|xlsx)$/.test(path))
      for (const [name, part] of Object.entries(unzipSync(bytes)))
        if (/\.(xml|rels)$/.test(name)) parseXml(strFromU8(part));
    if (/\.(ics|vcf)$/.test(path)) ICAL.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (path.endsWith('.html')) noForeignMarkup(new TextDecoder().decode(bytes));
    if (path.endsWith('.pdf') && !Buffer.from(bytes.subarray(0, 5)).equals(Buffer.from('%PDF-')))
      throw new Error('no PDF');
    return undefined;
  } catch (error) {
    return { fault: 'invalid-file', detail: `${path}: ${error}` };
  }
}

/** An answer stays text: it makes no script, handler or link that runs. */
function noForeignMarkup(html: string): void {
  let scripts = 0;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (name === 'script') scripts += 1;
      for (const [key, value] of Object.entries(attributes))
        if (/^on/i.test(key) || /^\s*(?:javascript|file|vbscript):/i.test(value)) throw new Error(`${key}="${value}"`);
    },
  });
  parser.end(html);
  if (scripts > 1) throw new Error(`${scripts} scripts`);
}

import { setImmediate } from 'node:timers/promises';
import { checkFits } from './compose/check-fits.ts';
import { checkTables } from './compose/check-tables.ts';
import { type Composing, startComposing } from './compose-institution.ts';
import { documentFiles } from './document-files.ts';
import type { SetBlocks } from './layout/body-setter.ts';
import { layoutDocument } from './layout/layout-document.ts';
import { lookingForLeaks } from './leak/looking-for-leaks.ts';
import { loadTemplates } from './load/load-templates.ts';
import { loadWorkspace } from './load/load-workspace.ts';
import type { Made } from './model/build-report.ts';
import type { Calendar } from './model/calendar.ts';
import { yearCalendarId } from './model/calendar-files.ts';
import type { ContactList } from './model/contacts.ts';
import { type Diagnostic, failed } from './model/diagnostic.ts';
import type { Document } from './model/document.ts';
import type { OutputFile } from './model/output-file.ts';
import { isSelected, type Selection } from './model/selection.ts';
import type { Table } from './model/table.ts';
import type { Workspace } from './model/workspace.ts';
import type { YearCalendar } from './model/year-calendar.ts';
import { renderCsv } from './render/csv/render-csv.ts';
import { renderYearCalendar } from './render/html/render-year-calendar.ts';
import { renderCalendar } from './render/ics/render-calendar.ts';
import type { PackedParts } from './render/pdf/packed-parts.ts';
import { renderContacts } from './render/vcf/render-contacts.ts';
import { renderXlsx } from './render/xlsx/render-xlsx.ts';
import { clearLargeHeap } from './small-heap.ts';
import { inReadingOrder } from './validate/in-reading-order.ts';

export interface BuildResult {
  readonly workspace: Workspace;
  /** Every problem, in order of file and line; with an error among them nothing is made. */
  readonly problems: readonly Diagnostic[];
  readonly documents: readonly Made[];
  /** Numbers of the activities without a day: they are in no calendar file. */
  readonly undated: readonly string[];
}

/**
 * The whole road, one line a stage: load, validate, analyse, compose, layout, render. Writes nothing. Documents go it one
 * after the other, and each file is handed on when it is made: thousands of forms would not fit in memory together.
 *
 * @param take is given each file; false ends the build. What it was given means nothing when an error turns up later.
 * @param onDocument called after each document or series, for progress
 */
export async function build(
  folder: string,
  templatesFolder: string,
  take: (file: OutputFile) => boolean,
  selection: Selection = {},
  onDocument: (made: Made) => void = () => {},
): Promise<BuildResult> {
  const composing = startComposing(folder, loadWorkspace(folder), loadTemplates(templatesFolder), selection);
  return makeFiles(composing, take, selection, onDocument);
}

/** What was made of a document before, in the same house style. */
export interface MadeOf {
  readonly blocks: SetBlocks;
  readonly packed: PackedParts;
}

/**
 * The second half of the road, for `build` and for a session that builds again and again.
 *
 * @param deliver as `take` of `build`; the next file is made when it has answered
 * @param madeOf finds what was made of a document before
 */
export async function makeFiles(
  { workspace, problems, documents, calendars, contacts, sheets, attachments, quotations, withheld }: Composing,
  deliver: (file: OutputFile) => boolean | Promise<boolean>,
  selection: Selection = {},
  onDocument: (made: Made) => void = () => {},
  madeOf: (document: Document) => MadeOf | undefined = () => undefined,
): Promise<BuildResult> {
  const made: Made[] = [];
  const { take, leaks } = lookingForLeaks(deliver, withheld, workspace, selection.edition);
  const nothing = { workspace, documents: [], undated: [] };
  for (const { document, isLast, onlyQuoted } of documents) {
    const before = madeOf(document);
    // Who builds again keeps what was made: there is little to clear, and the time counts.
    if (!before) clearLargeHeap();
    const layout = layoutDocument(document, before?.blocks);
    quotations.note(document, layout.anchors);
    if (onlyQuoted) continue;
    if (!before) clearLargeHeap();
    problems.push(...checkTables(layout.tooWideTables, document, workspace));
    problems.push(...checkFits(layout.overflow, document, workspace));
    for await (const file of documentFiles(document, layout, attachments, selection, before?.packed))
      if (!(await take(file))) return { ...nothing, problems };
    // Room for Ctrl-C.
    await setImmediate();
    const { id, title } = document.series ?? document;
    const earlier = made.at(-1)?.id === id ? made.pop() : undefined;
    const one = { id, title, count: (earlier?.count ?? 0) + 1, pages: (earlier?.pages ?? 0) + layout.pageCount };
    made.push(one);
    if (isLast) onDocument(one);
  }
  const found = inReadingOrder(problems);
  if (failed(found)) return { ...nothing, problems: found };
  const { all, year } = isSelected(selection, `${yearCalendarId}.html`) ? calendars() : { all: [], year: undefined };
  const others = [sheetFiles(sheets(), selection), calendarFiles(all, year), contactFiles(contacts(), selection)];
  for (const files of others) for (const file of files) if (!(await take(file))) return { ...nothing, problems: found };
  const leaking = leaks();
  if (failed(leaking)) return { ...nothing, problems: inReadingOrder([...found, ...leaking]) };
  return { workspace, problems: found, documents: made, undated: year?.undated.map(({ nr }) => nr) ?? [] };
}

function* sheetFiles(sheets: readonly Table[], selection: Selection): Generator<OutputFile> {
  for (const sheet of sheets) {
    const path = `${sheet.name.toLowerCase()}.xlsx`;
    if (isSelected(selection, path)) yield { path, bytes: renderXlsx(sheet) };
  }
}

function* calendarFiles(all: readonly Calendar[], year: YearCalendar | undefined): Generator<OutputFile> {
  for (const calendar of all) yield { path: `${calendar.id}.ics`, bytes: renderCalendar(calendar) };
  if (year) yield { path: `${yearCalendarId}.html`, bytes: renderYearCalendar(year) };
}

function* contactFiles(list: ContactList | undefined, selection: Selection): Generator<OutputFile> {
  if (!list) return;
  const [csv, vcf] = [`${list.id}.csv`, `${list.id}.vcf`];
  if (isSelected(selection, csv)) yield { path: csv, bytes: renderCsv(list.table) };
  if (isSelected(selection, vcf)) yield { path: vcf, bytes: renderContacts(list) };
}

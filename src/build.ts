import { analyse } from './analyse/analyse.ts';
import { annexesOf } from './analyse/annexes.ts';
import { bevindingenOf } from './analyse/bevindingen.ts';
import { calendarsOf } from './analyse/calendars-of.ts';
import { changesSinceBase } from './analyse/change-facts.ts';
import { contactListId, contactsOf } from './analyse/contacts-of.ts';
import { documentItems } from './analyse/document-items.ts';
import { houseStyleOf } from './analyse/house-style.ts';
import { normMatrix } from './analyse/normen/norm-matrix.ts';
import { normSheet } from './analyse/normen/norm-sheet.ts';
import { reviseCalendars } from './analyse/revise-calendars.ts';
import { versionOf } from './analyse/version-block.ts';
import { yearCalendarOf } from './analyse/year-calendar-of.ts';
import { checkFits } from './compose/check-fits.ts';
import { checkMarkdown } from './compose/check-markdown.ts';
import { checkOwnChapters } from './compose/check-own-chapters.ts';
import { checkTables } from './compose/check-tables.ts';
import { type ComposedDocument, composeEach } from './compose/compose-each.ts';
import type { KeptChapters } from './compose/kept-chapters.ts';
import type { ChangedDocument } from './compose/mark-changed.ts';
import type { Material } from './compose/material.ts';
import { versionBlock } from './compose/version-block.ts';
import { pictures } from './diagram/pictures.ts';
import { documentFiles } from './document-files.ts';
import { type InEdition, inEdition } from './in-edition.ts';
import type { SetBlocks } from './layout/body-setter.ts';
import { layoutDocument } from './layout/layout-document.ts';
import { lookingForLeaks } from './leak/looking-for-leaks.ts';
import { loadTemplates } from './load/load-templates.ts';
import { loadWorkspace } from './load/load-workspace.ts';
import type { readRelease } from './load/read-release.ts';
import type { FileChanges } from './model/answer-change.ts';
import type { Attachment } from './model/attachment.ts';
import type { Made } from './model/build-report.ts';
import type { Calendar } from './model/calendar.ts';
import { yearCalendarId } from './model/calendar-files.ts';
import type { ContactList } from './model/contacts.ts';
import type { Diagnostic } from './model/diagnostic.ts';
import type { Document } from './model/document.ts';
import { hasCalendars } from './model/edition.ts';
import type { OutputFile } from './model/output-file.ts';
import type { Releases } from './model/release.ts';
import { isSelected, type Selection } from './model/selection.ts';
import type { Table } from './model/table.ts';
import type { DocumentTemplate, Templates } from './model/templates.ts';
import type { Workspace } from './model/workspace.ts';
import type { YearCalendar } from './model/year-calendar.ts';
import { attachmentsOf, type Provenance, provenanceOf } from './provenance.ts';
import { Quotations, quotedWithoutPages } from './quotations.ts';
import { readInstitution } from './read-institution.ts';
import { reduceTemplates } from './reduce/reduce-templates.ts';
import { renderCsv } from './render/csv/render-csv.ts';
import { renderYearCalendar } from './render/html/render-year-calendar.ts';
import { renderCalendar } from './render/ics/render-calendar.ts';
import type { PackedParts } from './render/pdf/packed-parts.ts';
import { renderContacts } from './render/vcf/render-contacts.ts';
import { renderXlsx } from './render/xlsx/render-xlsx.ts';
import { clearLargeHeap } from './small-heap.ts';
import { printedFingerprint } from './source/bron.ts';
import { withHouseFonts } from './text/house-fonts.ts';
import { blocksNotUsed } from './validate/check-files.ts';
import { inReadingOrder } from './validate/in-reading-order.ts';
import { allFrameworks, normIdsOf } from './validate/tool-frameworks.ts';

export interface BuildResult {
  readonly workspace: Workspace;
  /** Every problem, in order of file and line; with an error among them nothing is made. */
  readonly problems: readonly Diagnostic[];
  readonly documents: readonly Made[];
  /** Numbers of the activities without a day: they are in no calendar file. */
  readonly undated: readonly string[];
}

/** All documents of an institution as trees, before anything is laid out. */
export interface Composition extends Omit<InEdition, 'problems'> {
  /** Every problem, in order of file and line; with an error among them there are no documents and no calendars. */
  readonly problems: readonly Diagnostic[];
  readonly documents: readonly Document[];
  /** Those of them that neither tell of changes nor quote the others. */
  readonly plans: readonly Document[];
  /** The general one first; worked out when it is called, for those of hundreds of people hold tens of thousands of events. */
  readonly calendars: () => { readonly all: readonly Calendar[]; readonly year?: YearCalendar };
  /** The contact list as data; worked out when it is called. */
  readonly contacts: () => ContactList | undefined;
  /** The files that travel inside the PDF of a document, by its id. */
  readonly attachments: (document: string) => readonly Attachment[];
  /** What the documents are made of and with; undefined after an error. */
  readonly provenance?: Provenance;
  /** What the documents are composed from, and what changed since the release before; undefined when there is an error. */
  readonly source?: { readonly material: Material; readonly changes: readonly FileChanges[] };
}

/** The same while it is made. */
export interface Composing extends Omit<Composition, 'documents' | 'plans'> {
  /** In no order, and whole only when the last document was asked for. */
  readonly problems: Diagnostic[];
  /** Each is composed when it is asked for; none comes any more after an error. */
  readonly documents: Iterable<ComposedDocument>;
  /** Takes the pages of each document that was laid out, for those that quote them. */
  readonly quotations: Quotations;
  /** Tables that go with the documents, as workbooks, by name; known when the last document was asked for. */
  readonly sheets: () => readonly Table[];
}

/**
 * The first half of the road: load, validate, analyse, compose. Nothing is laid out, so what quotes pages has none.
 *
 * @param folder the institution's input folder
 * @param templatesFolder the templates of the tool, or of its operator
 */
export function composeAll(folder: string, templatesFolder: string, selection: Selection = {}): Composition {
  const session = { quote: quotedWithoutPages };
  const composing = startComposing(folder, loadWorkspace(folder), loadTemplates(templatesFolder), selection, session);
  const composed = [...composing.documents];
  const problems = inReadingOrder(composing.problems);
  if (failed(problems)) return { ...composing, problems, documents: [], plans: [], ...nothingElse };
  return {
    ...composing,
    problems,
    documents: composed.map(({ document }) => document),
    plans: composed.flatMap(({ document, isPlan }) => (isPlan ? [document] : [])),
  };
}

const nothingElse: Pick<Composing, 'calendars' | 'contacts' | 'attachments' | 'sheets'> = {
  calendars: () => ({ all: [] }),
  contacts: () => undefined,
  attachments: () => [],
  sheets: () => [],
};

/** What a session that composes again and again adds to it. */
export interface Session {
  /** The chapters of the composition before this one. */
  readonly kept?: KeptChapters;
  /** Reads a release, or remembers it: one is never written again. */
  readonly readRelease?: typeof readRelease;
  /** The releases, when they are not those of the folder. */
  readonly releases?: Releases;
  /** What is quoted of a document, where no layout is needed. */
  readonly quote?: typeof quotedWithoutPages;
  /** Id of the document or series that is composed first, out of order. */
  readonly first?: string | undefined;
}

/**
 * Validates and analyses what was loaded, and composes the documents one by one, as they are asked for.
 *
 * @param folder the institution's input folder, for its releases
 */
export function startComposing(
  folder: string,
  loaded: ReturnType<typeof loadWorkspace>,
  all: Templates,
  selection: Selection = {},
  session: Session = {},
): Composing {
  const read = readInstitution(folder, loaded, undefined, session.readRelease, session.releases);
  const nothing = { documents: [], withheld: [], quotations: new Quotations(), ...nothingElse };
  if (!read.institution || failed(read.problems)) return { ...read, ...nothing };
  const edition = selection.edition ?? 'intern';
  const common = inEdition(read, loaded, edition);
  const templates = reduceTemplates(all, edition);
  const { workspace, releases, institution, problems } = common;
  if (!institution) return { ...common, ...nothing };

  const provenance = provenanceOf(institution, common.typed, all, edition);
  const version = versionOf(institution, printedFingerprint(provenance.fingerprint), releases, edition);
  const style = houseStyleOf(institution.instelling, workspace);
  const annexes = annexesOf(institution, workspace);
  const changes = changesSinceBase(releases, workspace);
  const date = version.bestandsdatum;
  const computed = analyse(institution, problems, date, releases, changes);
  const found = () => bevindingenOf(institution, computed.oto, problems, date, workspace, blocksNotUsed(workspace));
  const facts = selection.dossier ? { ...computed, bevindingen: found() } : computed;
  const material: Material = {
    institution,
    templates,
    facts,
    items: documentItems(institution),
    version: versionBlock(version),
    peildatum: version.datum,
    fileDate: version.bestandsdatum,
    annexes,
    knownNorms: new Set(
      normIdsOf([...Object.values(allFrameworks(workspace.normenkaders)), ...Object.values(institution.normen)]),
    ),
    pictures: new Map([
      ...withHouseFonts(style.fonts, () => pictures(institution, style, facts.oto)),
      ...[...annexes.values()].flatMap((annex) => annex.pictures),
    ]),
    frame: { style, concept: version.concept },
    ...(session.kept && { kept: session.kept }),
  };
  problems.push(...checkOwnChapters(institution, templates.documents, workspace), ...checkMarkdown(workspace));
  const { wijzigingen } = facts;
  const withChanged = (documenten: readonly ChangedDocument[]) =>
    wijzigingen && { ...facts, wijzigingen: { ...wijzigingen, documenten } };
  const quotations = new Quotations();
  let sheets: readonly Table[] = [];
  return {
    ...common,
    quotations,
    sheets: () => sheets,
    documents: composeEach(
      templates.documents,
      isAskedIn(selection),
      material,
      changes,
      withChanged,
      {
        quote: session.quote ?? quotations.of,
        withQuoted: (documents) => {
          const normen = normMatrix(institution, documents, version.bestandsdatum, releases);
          sheets = [normSheet(normen)];
          return { ...facts, normen };
        },
      },
      workspace,
      problems,
      session.first,
    ),
    calendars: () => {
      if (!hasCalendars(edition)) return nothingElse.calendars();
      const earlier = (releases.present ?? releases.last)?.history.agendas ?? [];
      const all = reviseCalendars(calendarsOf(institution), earlier, {
        year: institution.oto.beleid.planjaar,
        concept: version.concept,
        date: version.bestandsdatum,
      });
      return { all, ...(all[0] && { year: yearCalendarOf(institution, all[0], version, style) }) };
    },
    contacts: () =>
      templates.documents.some(({ id }) => id === contactListId)
        ? contactsOf(institution, facts.bereikbaarheid, version.bestandsdatum)
        : undefined,
    attachments: (document) => attachmentsOf(document, annexes, provenance),
    provenance,
    source: { material, changes },
  };
}

const isAskedIn =
  ({ only, format, dossier = false }: Selection) =>
  (one: DocumentTemplate): boolean =>
    (only === undefined || one.group === only) &&
    (format === undefined || one.formats.includes(format)) &&
    (dossier || !one.dossier);

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
    const { id, title } = document.series ?? document;
    const earlier = made.at(-1)?.id === id ? made.pop() : undefined;
    const one = { id, title, count: (earlier?.count ?? 0) + 1, pages: (earlier?.pages ?? 0) + layout.pageCount };
    made.push(one);
    if (isLast) onDocument(one);
  }
  const found = inReadingOrder(problems);
  if (failed(found)) return { ...nothing, problems: found };
  const { all, year } = isSelected(selection, `${yearCalendarId}.html`) ? calendars() : nothingElse.calendars();
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

export const failed = (problems: readonly Diagnostic[]): boolean =>
  problems.some((problem) => problem.severity === 'error');

import type { Institution } from '../blocks/institution.ts';
import { analyse } from './analyse/analyse.ts';
import { annexesOf } from './analyse/annexes.ts';
import { calendarsOf } from './analyse/calendars-of.ts';
import { changesSinceBase } from './analyse/change-facts.ts';
import { documentItems } from './analyse/document-items.ts';
import { houseStyleOf } from './analyse/house-style.ts';
import { reviseCalendars } from './analyse/revise-calendars.ts';
import { versionOf } from './analyse/version-block.ts';
import { yearCalendarOf } from './analyse/year-calendar-of.ts';
import { checkMarkdown } from './compose/check-markdown.ts';
import { checkOwnChapters } from './compose/check-own-chapters.ts';
import { checkTables } from './compose/check-tables.ts';
import { type ComposedDocument, composeEach } from './compose/compose-each.ts';
import type { ChangedDocument } from './compose/mark-changed.ts';
import type { Material } from './compose/material.ts';
import { versionBlock } from './compose/version-block.ts';
import { pictures } from './diagram/pictures.ts';
import { layoutDocument } from './layout/layout-document.ts';
import { loadReleases } from './load/load-releases.ts';
import { loadTemplates } from './load/load-templates.ts';
import { loadWorkspace } from './load/load-workspace.ts';
import type { Annex } from './model/annex.ts';
import type { Attachment } from './model/attachment.ts';
import type { Calendar } from './model/calendar.ts';
import type { Diagnostic } from './model/diagnostic.ts';
import type { Document } from './model/document.ts';
import type { HouseStyle } from './model/house-style.ts';
import type { OutputFile } from './model/output-file.ts';
import type { Release, Releases } from './model/release.ts';
import type { Workspace } from './model/workspace.ts';
import type { YearCalendar } from './model/year-calendar.ts';
import { renderDocx } from './render/docx/render-docx.ts';
import { renderYearCalendar } from './render/html/render-year-calendar.ts';
import { renderCalendar } from './render/ics/render-calendar.ts';
import { renderPdf } from './render/pdf/render-pdf.ts';
import { withHouseFonts } from './text/house-fonts.ts';
import { checkVersion } from './validate/check-version.ts';
import { inReadingOrder } from './validate/in-reading-order.ts';
import { validate } from './validate/validate.ts';
import { withNetwork } from './validate/with-network.ts';

/** A document that was made, or a series of documents that share a folder. */
export interface Made {
  readonly id: string;
  readonly title: string;
  /** How many documents: more than one only in a series. */
  readonly count: number;
  readonly pages: number;
}

export interface BuildResult {
  readonly workspace: Workspace;
  /** Every problem, in order of file and line; with an error among them `files` is empty. */
  readonly problems: readonly Diagnostic[];
  readonly documents: readonly Made[];
  /** Numbers of the activities without a day: they are in no calendar file. */
  readonly undated: readonly string[];
  readonly files: readonly OutputFile[];
}

/** All documents of an institution as trees, before anything is laid out. */
export interface Composition {
  readonly workspace: Workspace;
  readonly releases: Releases;
  /** Null when there is an error in the answers. */
  readonly institution: Institution | null;
  /** Every problem, in order of file and line; with an error among them there are no documents and no calendars. */
  readonly problems: readonly Diagnostic[];
  readonly documents: readonly Document[];
  /** Those of them that do not tell of changes. */
  readonly plans: readonly Document[];
  /** The general one first; worked out when it is called, for those of hundreds of people hold tens of thousands of events. */
  readonly calendars: () => { readonly all: readonly Calendar[]; readonly year?: YearCalendar };
  /** The institution's own annexes: their files travel inside the PDFs. */
  readonly annexes: readonly Annex[];
}

/** The same while it is made. */
interface Composing extends Omit<Composition, 'documents' | 'plans'> {
  /** In no order, and whole only when the last document was asked for. */
  readonly problems: Diagnostic[];
  /** Each is composed when it is asked for; none comes any more after an error. */
  readonly documents: Iterable<ComposedDocument>;
}

/**
 * The first half of the road: load, validate, analyse, compose.
 *
 * @param folder the institution's input folder
 * @param templatesFolder the templates of the tool, or of its operator
 */
export function composeAll(folder: string, templatesFolder: string): Composition {
  const composing = startComposing(folder, templatesFolder);
  const composed = [...composing.documents];
  const problems = inReadingOrder(composing.problems);
  if (failed(problems))
    return { ...composing, problems, documents: [], plans: [], calendars: noCalendars, annexes: [] };
  return {
    ...composing,
    problems,
    documents: composed.map(({ document }) => document),
    plans: composed.flatMap(({ document, isPlan }) => (isPlan ? [document] : [])),
  };
}

const noCalendars = () => ({ all: [] });

/** With what it took over from the network, as the present answers have it: else all of that would seem to be new. */
const likewise = (release: Release | undefined): Release | undefined =>
  release && { ...release, workspace: withNetwork(release.workspace).workspace };

function startComposing(folder: string, templatesFolder: string): Composing {
  const { workspace: typed, problems: unreadable } = loadWorkspace(folder);
  const templates = loadTemplates(templatesFolder);
  const { institution, problems: invalid, workspace } = validate(typed);
  const { releases: kept, problems: damaged } = loadReleases(folder, typed);
  const releases = { last: likewise(kept.last), present: likewise(kept.present), base: likewise(kept.base) };
  const problems = [...unreadable, ...invalid, ...damaged, ...checkVersion(workspace, releases)];
  const common = { workspace, releases, institution, problems };
  if (!institution || failed(problems)) return { ...common, documents: [], calendars: noCalendars, annexes: [] };

  const version = versionOf(institution, workspace.fingerprint, releases);
  const style = houseStyleOf(institution.instelling, workspace);
  const annexes = annexesOf(institution, workspace);
  const changes = changesSinceBase(releases, workspace);
  const facts = analyse(institution, problems, version.bestandsdatum, releases, changes);
  const material: Material = {
    institution,
    templates,
    facts,
    items: documentItems(institution),
    version: versionBlock(version),
    peildatum: version.datum,
    fileDate: version.bestandsdatum,
    annexes,
    pictures: new Map([
      ...withHouseFonts(style.fonts, () => pictures(institution, style, facts.oto)),
      ...[...annexes.values()].flatMap((annex) => annex.pictures),
    ]),
    frame: { style, concept: version.concept },
  };
  problems.push(...checkOwnChapters(institution, templates.documents, workspace), ...checkMarkdown(workspace));
  const { wijzigingen } = facts;
  const withChanged = (documenten: readonly ChangedDocument[]) =>
    wijzigingen && { ...facts, wijzigingen: { ...wijzigingen, documenten } };
  return {
    ...common,
    documents: composeEach(templates.documents, material, changes, withChanged, workspace, problems),
    calendars: () => {
      const earlier = (releases.present ?? releases.last)?.history.agendas ?? [];
      const all = reviseCalendars(calendarsOf(institution), earlier, {
        year: institution.oto.beleid.planjaar,
        concept: version.concept,
        date: version.bestandsdatum,
      });
      return { all, ...(all[0] && { year: yearCalendarOf(institution, all[0], version, style) }) };
    },
    annexes: [...annexes.values()],
  };
}

/**
 * The whole road, one line a stage: load, validate, analyse, compose, layout, render. Writes nothing. Documents go it one
 * after the other: the trees and pages of thousands of forms would not fit in memory together.
 *
 * @param onDocument called after each document or series, for progress
 */
export async function build(
  folder: string,
  templatesFolder: string,
  onDocument: (made: Made) => void = () => {},
): Promise<BuildResult> {
  const { workspace, problems, documents, calendars, annexes } = startComposing(folder, templatesFolder);
  const made: Made[] = [];
  const files: OutputFile[] = [];
  for (const { document, isLast } of documents) {
    const layout = layoutDocument(document);
    problems.push(...checkTables(layout.tooWideTables, document, workspace));
    if (document.formats.includes('pdf'))
      files.push({
        path: `${document.id}.pdf`,
        bytes: await renderPdf(document, layout, attachmentsOf(document.id, annexes)),
      });
    if (document.formats.includes('docx')) {
      const word = forWord(document);
      const numbers = word === document ? layout : layoutDocument(word);
      files.push({ path: `${document.id}.docx`, bytes: await renderDocx(word, numbers) });
    }
    const { id, title } = document.series ?? document;
    const before = made.at(-1)?.id === id ? made.pop() : undefined;
    const one = { id, title, count: (before?.count ?? 0) + 1, pages: (before?.pages ?? 0) + layout.pageCount };
    made.push(one);
    if (isLast) onDocument(one);
  }
  const found = inReadingOrder(problems);
  if (failed(found)) return { workspace, problems: found, documents: [], undated: [], files: [] };
  const { all, year } = calendars();
  for (const calendar of all) files.push({ path: `${calendar.id}.ics`, bytes: renderCalendar(calendar) });
  if (year) files.push({ path: 'oto-kalender.html', bytes: renderYearCalendar(year) });
  const undated = year?.undated.map(({ nr }) => nr) ?? [];
  return { workspace, problems: found, documents: made, undated, files };
}

/**
 * Word prints in Calibri, also when the PDF has the house font, and on the pages of a Word template: its page numbers
 * come from a layout of its own.
 */
function forWord(document: Document): Document {
  const { wordTemplate, fonts } = document.style;
  if (!wordTemplate && !fonts) return document;
  let style = wordStyles.get(document.style);
  if (!style) {
    const { fonts: _, ...bare } = document.style;
    style = wordTemplate ? { ...bare, textStyles: wordTemplate.measures } : bare;
    wordStyles.set(document.style, style);
  }
  return { ...document, style, ...(wordTemplate && { page: wordTemplate.page }) };
}

/** One for all documents of a house style, so that what is made for it serves them all. */
const wordStyles = new WeakMap<HouseStyle, HouseStyle>();

/** The files that travel inside a document; one that two annexes share, once. */
const attachmentsOf = (document: string, annexes: readonly Annex[]): Attachment[] => {
  const attached = annexes.flatMap((annex) => (annex.document === document ? (annex.attachment ?? []) : []));
  return [...new Map(attached.map((attachment) => [attachment.name, attachment])).values()];
};

const failed = (problems: readonly Diagnostic[]): boolean => problems.some((problem) => problem.severity === 'error');

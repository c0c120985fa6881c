import type { Verspreiding } from '../blocks/verspreiding.ts';
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
import { printedRegister } from './analyse/verspreidingsregister.ts';
import { vindplaatsen } from './analyse/vindplaatsen.ts';
import { yearCalendarOf } from './analyse/year-calendar-of.ts';
import { checkMarkdown } from './compose/check-markdown.ts';
import { checkOwnChapters } from './compose/check-own-chapters.ts';
import { type ComposedDocument, composeEach } from './compose/compose-each.ts';
import type { KeptChapters } from './compose/kept-chapters.ts';
import type { ChangedDocument } from './compose/mark-changed.ts';
import type { Material } from './compose/material.ts';
import { versionBlock } from './compose/version-block.ts';
import { pictures } from './diagram/pictures.ts';
import { type InEdition, inEdition } from './in-edition.ts';
import { loadTemplates } from './load/load-templates.ts';
import { loadWorkspace } from './load/load-workspace.ts';
import type { readRelease } from './load/read-release.ts';
import type { FileChanges } from './model/answer-change.ts';
import type { Attachment } from './model/attachment.ts';
import type { Calendar } from './model/calendar.ts';
import type { ContactList } from './model/contacts.ts';
import { type Diagnostic, failed } from './model/diagnostic.ts';
import type { Document } from './model/document.ts';
import { hasCalendars } from './model/edition.ts';
import { onceFor } from './model/once-for.ts';
import type { Releases } from './model/release.ts';
import type { Selection } from './model/selection.ts';
import type { Table } from './model/table.ts';
import type { DocumentTemplate, Templates } from './model/templates.ts';
import type { Workspace } from './model/workspace.ts';
import type { YearCalendar } from './model/year-calendar.ts';
import { attachmentsOf, type Provenance, provenanceOf } from './provenance.ts';
import { Quotations, quotedWithoutPages } from './quotations.ts';
import { readInstitution } from './read-institution.ts';
import { reduceTemplates } from './reduce/reduce-templates.ts';
import { printedFingerprint } from './source/bron.ts';
import { withHouseFonts } from './text/house-fonts.ts';
import { blocksNotUsed } from './validate/check-files.ts';
import { inReadingOrder } from './validate/in-reading-order.ts';
import { allFrameworks, normIdsOf } from './validate/tool-frameworks.ts';
import { validate } from './validate/validate.ts';

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
  /** Who has which copy of this version, for a dossier. */
  readonly register?: Verspreiding | undefined;
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
  const { base } = common.typed.releases;
  // Only what is told in house says what the board was asked for before.
  const then = base && edition === 'intern' ? institutionOf(base.workspace).institution : null;
  const computed = analyse(institution, problems, date, releases, changes, then);
  const found = () => bevindingenOf(institution, computed.oto, problems, date, workspace, blocksNotUsed(workspace));
  const register = session.register ? printedRegister(session.register) : null;
  const facts = selection.dossier ? { ...computed, bevindingen: found(), register } : computed;
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
          const normen = normMatrix(institution, documents, version.bestandsdatum, releases, edition);
          sheets = [normSheet(normen)];
          return { ...facts, normen, vindplaatsen: vindplaatsen(documents) };
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

const institutionOf = onceFor((workspace: Workspace) => validate(workspace));

const isAskedIn =
  ({ only, format, dossier = false }: Selection) =>
  (one: DocumentTemplate): boolean =>
    (only === undefined || one.group === only) &&
    (format === undefined || one.formats.includes(format)) &&
    (dossier || !one.dossier);

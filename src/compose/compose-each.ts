import type { FileChanges } from '../model/answer-change.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Document } from '../model/document.ts';
import type { QuotedDocument } from '../model/quoted.ts';
import type { DocumentTemplate } from '../model/templates.ts';
import type { Workspace } from '../model/workspace.ts';
import { missingGlyphs } from '../text/missing-glyphs.ts';
import { checkGlyphs, type MissingIn } from './check-glyphs.ts';
import { composeSeries } from './compose-series.ts';
import { type ChangedDocument, changedAnswers, markChanged, onceEach } from './mark-changed.ts';
import type { Composed, Material } from './material.ts';

export interface ComposedDocument extends Omit<Composed, 'problems'> {
  /** It neither tells of changes nor quotes the others. */
  readonly isPlan: boolean;
  /** Nobody asked for it but a document that quotes its pages: it is to be laid out, and nothing is made of it. */
  readonly onlyQuoted: boolean;
}

/** How documents that quote others come to know what they quote. */
export interface Quoting {
  /** What is quoted of a document; called when the document has been taken from here and a next one is asked for. */
  readonly quote: (document: Document) => QuotedDocument;
  /** The facts for what quotes, with the documents that can be quoted. */
  readonly withQuoted: (documents: readonly QuotedDocument[]) => object;
}

/**
 * Composes and checks one document after the other, in a concept with a mark at what changed. What tells of the changes, and
 * what quotes pages, comes last, for it quotes the others: where it is asked for, they are composed too.
 *
 * @param isAsked whether a document is asked for
 * @param changes since the version that the answers are compared with
 * @param withChanged the facts for what tells of the changes, with the documents that changed; null when there is no such version
 * @param problems what is wrong is added to them; after an error no document comes any more
 * @param first id of the document or series that is composed before the others
 */
export function* composeEach(
  templates: readonly DocumentTemplate[],
  isAsked: (template: DocumentTemplate) => boolean,
  material: Material,
  changes: readonly FileChanges[],
  withChanged: (documents: readonly ChangedDocument[]) => object | null,
  { quote, withQuoted }: Quoting,
  workspace: Workspace,
  problems: Diagnostic[],
  first?: string,
): Generator<ComposedDocument> {
  const changed = changedAnswers(changes.flatMap((file) => file.changes));
  const found = new Map<DocumentTemplate, ChangedDocument[]>(templates.map((template) => [template, []]));
  const quoted = new Map<DocumentTemplate, QuotedDocument[]>(templates.map((template) => [template, []]));
  const missing: MissingIn[] = [];
  const isSound = (): boolean => missing.length === 0 && problems.every(({ severity }) => severity !== 'error');
  function* compose(template: DocumentTemplate, from: Material): Generator<Omit<Composed, 'problems'>> {
    for (const { document, problems: faults, isLast } of composeSeries(template, from)) {
      problems.push(...faults);
      missing.push(...missingGlyphs(document).map((one) => ({ ...one, document: document.id })));
      if (isSound()) yield { document, isLast };
    }
  }
  const tellers = templates.filter((template) => template.aboutChanges && isAsked(template));
  const quoters = templates.filter((template) => template.quotesPages && isAsked(template));
  // A form has no chapters to quote, and there may be thousands.
  const isQuoted = (template: DocumentTemplate): boolean => {
    const { contents, dossier, aboutChanges } = template;
    return quoters.length > 0 && (contents !== null || ((dossier || aboutChanges !== null) && isAsked(template)));
  };
  const isFirst = ({ group }: DocumentTemplate): boolean => group === first;
  const plans = templates.filter(
    (template) =>
      !template.aboutChanges &&
      !template.quotesPages &&
      (isAsked(template) || tellers.length > 0 || isQuoted(template)),
  );
  const inOrder = [...plans.filter(isFirst), ...plans.filter((one) => !isFirst(one))];
  for (const [index, template] of inOrder.entries())
    for (const { document, isLast: isLastOfTemplate } of compose(template, material)) {
      const isLast = isLastOfTemplate && inOrder[index + 1]?.group !== template.group;
      const marked = changes.length === 0 ? { document, found: undefined } : markChanged(document, changed);
      if (marked.found) found.get(template)?.push(marked.found);
      const shown = material.frame.concept ? marked.document : document;
      if (isAsked(template) || isQuoted(template))
        yield { document: shown, isLast, isPlan: true, onlyQuoted: !isAsked(template) };
      if (isQuoted(template)) quoted.get(template)?.push(quote(shown));
    }
  const facts = withChanged(onceEach([...found.values()].flat()));
  for (const template of tellers)
    if (facts ? template.aboutChanges : template.aboutChanges === 'always')
      for (const one of compose(template, { ...material, facts: facts ?? material.facts })) {
        yield { ...one, isPlan: false, onlyQuoted: false };
        if (isQuoted(template)) quoted.get(template)?.push(quote(one.document));
      }
  for (const template of quoters)
    if (isSound()) {
      // One that comes later quotes those before it too.
      const withPages = { ...material, facts: withQuoted([...quoted.values()].flat()) };
      for (const one of compose(template, withPages)) {
        yield { ...one, isPlan: false, onlyQuoted: false };
        if (isQuoted(template)) quoted.get(template)?.push(quote(one.document));
      }
    }
  problems.push(...checkGlyphs(missing, workspace));
}

import type { FileChanges } from '../model/answer-change.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DocumentTemplate } from '../model/templates.ts';
import type { Workspace } from '../model/workspace.ts';
import { missingGlyphs } from '../text/missing-glyphs.ts';
import { checkGlyphs, type MissingIn } from './check-glyphs.ts';
import { composeSeries } from './compose-series.ts';
import { type ChangedDocument, changedAnswers, markChanged, onceEach } from './mark-changed.ts';
import type { Composed, Material } from './material.ts';

export interface ComposedDocument extends Omit<Composed, 'problems'> {
  /** It does not tell of changes. */
  readonly isPlan: boolean;
}

/**
 * Composes and checks one document after the other, in a concept with a mark at what changed. What tells of the changes
 * comes last, as it quotes the others: where it is asked for, they are composed too.
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
  workspace: Workspace,
  problems: Diagnostic[],
  first?: string,
): Generator<ComposedDocument> {
  const changed = changedAnswers(changes.flatMap((file) => file.changes));
  const found = new Map<DocumentTemplate, ChangedDocument[]>(templates.map((template) => [template, []]));
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
  const isFirst = ({ group }: DocumentTemplate): boolean => group === first;
  const plans = templates.filter((template) => !template.aboutChanges && (isAsked(template) || tellers.length > 0));
  const inOrder = [...plans.filter(isFirst), ...plans.filter((one) => !isFirst(one))];
  for (const [index, template] of inOrder.entries())
    for (const { document, isLast: isLastOfTemplate } of compose(template, material)) {
      const isLast = isLastOfTemplate && inOrder[index + 1]?.group !== template.group;
      const marked = changes.length === 0 ? { document, found: undefined } : markChanged(document, changed);
      if (marked.found) found.get(template)?.push(marked.found);
      if (isAsked(template))
        yield { document: material.frame.concept ? marked.document : document, isLast, isPlan: true };
    }
  const facts = withChanged(onceEach([...found.values()].flat()));
  for (const template of tellers)
    if (facts ? template.aboutChanges : template.aboutChanges === 'always')
      for (const one of compose(template, { ...material, facts: facts ?? material.facts }))
        yield { ...one, isPlan: false };
  problems.push(...checkGlyphs(missing, workspace));
}

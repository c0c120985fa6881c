import type { Footnote } from '../../../model/document.ts';
import { paragraphXml } from '../paragraph.ts';
import type { RenderContext } from '../render-context.ts';
import { run, tabRun } from '../run.ts';
import { styleId } from '../style-id.ts';
import { element, joined, type Xml } from '../xml.ts';
import { renderInlines } from './render-inlines.ts';

/** A footnote as it stands in its own part: its number, and its text. */
export const footnoteXml = (footnote: Footnote, id: number, around: RenderContext): Xml => {
  const context: RenderContext = { ...around, relationships: around.registry.footnoteRelationships };
  const number = run(element('w:footnoteRef'), { style: styleId.footnoteReference });
  const content = joined([number, tabRun(), renderInlines(footnote.children, context)]);
  return element('w:footnote', { 'w:id': id }, paragraphXml({ style: styleId.footnoteText, content }));
};

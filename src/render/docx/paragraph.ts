import { formatProperties, type ParagraphFormat } from './paragraph-format.ts';
import { element, nothing, valueElement, type Xml } from './xml.ts';

/** A paragraph: its style, what is set otherwise than the style says, and its runs. */
export interface Paragraph extends ParagraphFormat {
  readonly style: string;
  readonly content: Xml;
}

/** What stands below one another: paragraphs, and tables or other XML that is ready. */
export type Block = Paragraph | { readonly xml: Xml };

/** A paragraph as XML; `section` are the properties of the section that it ends. */
export const paragraphXml = (paragraph: Paragraph, section: Xml = nothing): Xml =>
  element(
    'w:p',
    null,
    element('w:pPr', null, valueElement('w:pStyle', paragraph.style), formatProperties(paragraph), section),
    paragraph.content,
  );

export const blockXml = (block: Block): Xml => ('xml' in block ? block.xml : paragraphXml(block));

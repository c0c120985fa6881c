import type { XmlComponent } from 'docx';
import { type HouseStyle, palette } from '../../model/house-style.ts';
import { element } from './docx-adapter.ts';
import { styleId } from './style-id.ts';
import { hex } from './twips.ts';

const characterStyle = (
  id: string,
  name: string,
  priority: number,
  custom: boolean,
  ...properties: XmlComponent[]
): XmlComponent =>
  element(
    'w:style',
    { 'w:type': 'character', ...(custom ? { 'w:customStyle': '1' } : {}), 'w:styleId': id },
    element('w:name', { 'w:val': name }),
    element('w:basedOn', { 'w:val': 'DefaultParagraphFont' }),
    element('w:uiPriority', { 'w:val': priority }),
    element('w:qFormat'),
    element('w:rPr', {}, ...properties),
  );

/** Styles of words within a paragraph. */
export const characterStyles = ({ accent }: HouseStyle): XmlComponent[] => [
  element(
    'w:style',
    { 'w:type': 'character', 'w:default': '1', 'w:styleId': 'DefaultParagraphFont' },
    element('w:name', { 'w:val': 'Default Paragraph Font' }),
    element('w:uiPriority', { 'w:val': 1 }),
    element('w:semiHidden'),
    element('w:unhideWhenUsed'),
  ),
  characterStyle(
    styleId.hyperlink,
    'Hyperlink',
    99,
    false,
    element('w:color', { 'w:val': hex(accent) }),
    element('w:u', { 'w:val': 'single' }),
  ),
  characterStyle(
    styleId.footnoteReference,
    'footnote reference',
    99,
    false,
    element('w:vertAlign', { 'w:val': 'superscript' }),
  ),
  // docx refers to it in the part for endnotes, which is there although no document has any.
  characterStyle(
    styleId.endnoteReference,
    'endnote reference',
    99,
    false,
    element('w:vertAlign', { 'w:val': 'superscript' }),
  ),
  characterStyle(styleId.reference, 'Verwijzing', 30, true, element('w:color', { 'w:val': hex(accent) })),
  characterStyle(
    styleId.gap,
    'Nog in te vullen',
    30,
    true,
    element('w:color', { 'w:val': hex(palette.gap) }),
    element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': hex(palette.gapFill) }),
  ),
];

import type { XmlComponent } from 'docx';
import { type HouseStyle, palette } from '../../model/house-style.ts';
import { component } from './docx-adapter.ts';
import { styleId } from './style-id.ts';
import { hex } from './twips.ts';

const characterStyle = (
  id: string,
  name: string,
  priority: number,
  custom: boolean,
  ...properties: XmlComponent[]
): XmlComponent =>
  component(
    'w:style',
    { 'w:type': 'character', ...(custom ? { 'w:customStyle': '1' } : {}), 'w:styleId': id },
    component('w:name', { 'w:val': name }),
    component('w:basedOn', { 'w:val': 'DefaultParagraphFont' }),
    component('w:uiPriority', { 'w:val': priority }),
    component('w:qFormat'),
    component('w:rPr', {}, ...properties),
  );

/** Styles of words within a paragraph. */
export const characterStyles = ({ accent }: HouseStyle): XmlComponent[] => [
  component(
    'w:style',
    { 'w:type': 'character', 'w:default': '1', 'w:styleId': 'DefaultParagraphFont' },
    component('w:name', { 'w:val': 'Default Paragraph Font' }),
    component('w:uiPriority', { 'w:val': 1 }),
    component('w:semiHidden'),
    component('w:unhideWhenUsed'),
  ),
  characterStyle(
    styleId.hyperlink,
    'Hyperlink',
    99,
    false,
    component('w:color', { 'w:val': hex(accent) }),
    component('w:u', { 'w:val': 'single' }),
  ),
  characterStyle(
    styleId.footnoteReference,
    'footnote reference',
    99,
    false,
    component('w:vertAlign', { 'w:val': 'superscript' }),
  ),
  // docx refers to it in the part for endnotes, which is there although no document has any.
  characterStyle(
    styleId.endnoteReference,
    'endnote reference',
    99,
    false,
    component('w:vertAlign', { 'w:val': 'superscript' }),
  ),
  characterStyle(
    styleId.placeholder,
    'Placeholder Text',
    99,
    false,
    component('w:color', { 'w:val': hex(palette.quiet) }),
  ),
  characterStyle(styleId.reference, 'Verwijzing', 30, true, component('w:color', { 'w:val': hex(accent) })),
  characterStyle(
    styleId.gap,
    'Nog in te vullen',
    30,
    true,
    component('w:color', { 'w:val': hex(palette.gap) }),
    component('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': hex(palette.gapFill) }),
  ),
];

import { strFromU8, strToU8 } from 'fflate';
import type { WordTemplate } from '../../../model/word-template.ts';
import { parseXml } from '../../../word-template/parse-xml.ts';
import { addStories } from './add-stories.ts';
import { mergeStyles } from './merge-styles.ts';
import { xmlOf } from './xml-of.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const roots = {
  styles:
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" ' +
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14"',
  theme: 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
} as const;

/** Elements that name a style. */
const styleReference = /<w:(pStyle|rStyle|tblStyle) w:val="([^"]*)"\/>/g;

/**
 * Dresses a document in the template of the institution: its styles under its own ids, its theme, header and footer.
 * Text, numbers, fields and settings stay as they are.
 *
 * @param written the parts of the document as they are without a template
 */
export function applyTemplate(
  written: ReadonlyMap<string, string | Uint8Array>,
  template: WordTemplate,
): Map<string, string | Uint8Array> {
  const parts = new Map(written);
  const ours = parts.get('word/styles.xml');
  if (typeof ours !== 'string') throw new Error('docx wrote no word/styles.xml');
  const { styles, ids } = mergeStyles(template, parseXml(strToU8(ours)));
  for (const [path, part] of parts) {
    if (!/^word\/(document|footnotes|numbering|header\d+|footer\d+)\.xml$/.test(path)) continue;
    const xml = typeof part === 'string' ? part : strFromU8(part);
    parts.set(
      path,
      xml.replace(styleReference, (_, name: string, id: string) => `<w:${name} w:val="${ids.get(id) ?? id}"/>`),
    );
  }
  const numbering = parts.get('word/numbering.xml');
  // A number has the colour of its heading, which is the template's.
  if (typeof numbering === 'string')
    parts.set('word/numbering.xml', numbering.replace(/<w:rPr><w:color w:val="[^"]*"\/><\/w:rPr>/g, ''));
  parts.set(
    'word/styles.xml',
    declaration + xmlOf({ ...styles, attributes: {} }).replace('<w:styles', `<w:styles ${roots.styles}`),
  );
  if (template.theme)
    parts.set(
      'word/theme/theme1.xml',
      declaration + xmlOf(template.theme).replace('<a:theme', `<a:theme ${roots.theme}`),
    );
  addStories(parts, template);
  return parts;
}

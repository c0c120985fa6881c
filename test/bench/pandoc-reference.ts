import { spawnSync } from 'node:child_process';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Document } from '../../src/model/document.ts';
import { type TextStyle, typography } from '../../src/model/house-style.ts';

/**
 * What pandoc calls a reference document: its own, with the font, sizes, distances and page of ours, as somebody would make
 * it in Word. Without it the same text takes more than twice the pages.
 */
export function pandocReference(document: Document): Uint8Array {
  const own = spawnSync('pandoc', ['--print-default-data-file', 'reference.docx'], { maxBuffer: 1 << 24 });
  if (own.status !== 0) throw new Error(`pandoc failed: ${own.error?.message ?? own.stderr}`);
  const parts = unzipSync(own.stdout);
  const text = (part: string) => strFromU8(parts[part] ?? new Uint8Array());
  return zipSync({
    ...parts,
    'word/styles.xml': strToU8(styles(text('word/styles.xml'))),
    'word/document.xml': strToU8(withPage(text('word/document.xml'), document)),
  });
}

/** Pandoc makes every table 14 cm wide, whatever the page; in a smaller size the rows are about as high as ours. */
const cell: TextStyle = { ...typography.cell, size: 9, line: 11 };

/** Styles of pandoc and what they are with us. */
const alike: Readonly<Record<string, TextStyle>> = {
  BodyText: typography.body,
  Compact: cell,
  Heading1: typography.heading1,
  Heading2: typography.heading2,
  Heading3: typography.heading3,
  Heading4: typography.heading4,
  BlockText: typography.callout,
  TableCaption: typography.caption,
  ImageCaption: typography.caption,
  FootnoteText: typography.footnote,
};

const twips = (points: number): number => Math.round(points * 20);

const spacingOf = ({ before, after, line }: TextStyle): string =>
  `<w:spacing w:before="${twips(before)}" w:after="${twips(after)}" w:line="${twips(line)}" w:lineRule="exact"/>`;

function styles(xml: string): string {
  const inCarlito = xml.replace(
    /<w:rFonts [^>]*\/>/g,
    '<w:rFonts w:ascii="Carlito" w:hAnsi="Carlito" w:cs="Carlito"/>',
  );
  // Lists, also those in cells, and cells with several paragraphs have no style of their own.
  const plain = inCarlito
    .replace(/<w:sz w:val="24" \/>/, `<w:sz w:val="${cell.size * 2}"/>`)
    .replace(/<w:spacing w:after="200" \/>/, spacingOf(cell));
  return plain.replace(/<w:style [^>]*w:styleId="(\w+)".*?<\/w:style>/gs, (style, id: string) => {
    // A picture is as high as it is.
    if (id === 'CaptionedFigure') return style.replace('<w:pPr>', '<w:pPr><w:spacing w:line="240" w:lineRule="auto"/>');
    const measures = alike[id];
    if (!measures) return style;
    const head = /^.*?<w:name [^>]*\/>\s*(?:<w:basedOn [^>]*\/>)?/s.exec(style)![0];
    const { size, bold, italic } = measures;
    const breaks = id === 'Heading1' ? '<w:pageBreakBefore/>' : '';
    const level = /<w:outlineLvl [^>]*\/>/.exec(style)?.[0] ?? '';
    const font = `${bold ? '<w:b/>' : ''}${italic ? '<w:i/>' : ''}<w:sz w:val="${size * 2}"/>`;
    return `${head}<w:qFormat/><w:pPr>${level ? '<w:keepNext/>' : ''}${breaks}${spacingOf(measures)}${level}</w:pPr><w:rPr>${font}</w:rPr></w:style>`;
  });
}

function withPage(xml: string, { page }: Document): string {
  const { width, height, marginTop, marginBottom, marginSide } = page;
  const margins = `w:top="${twips(marginTop)}" w:bottom="${twips(marginBottom)}" w:left="${twips(marginSide)}" w:right="${twips(marginSide)}" w:header="400" w:footer="400" w:gutter="0"`;
  const section = `<w:sectPr><w:pgSz w:w="${twips(width)}" w:h="${twips(height)}"/><w:pgMar ${margins}/></w:sectPr>`;
  return xml.replace('<w:sectPr />', section);
}

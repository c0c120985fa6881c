import { type Numbering, numberDocument } from '../../src/layout/number-document.ts';
import type { Block, Cell, Document, Figure, List, Paragraph, Table, WriteIn } from '../../src/model/document.ts';
import { palette, type TextStyle, typography } from '../../src/model/house-style.ts';
import type { Numbers } from '../../src/model/layout.ts';
import { renderSvg } from '../../src/render/svg/render-svg.ts';
import { typstInlines, typstLabel, typstString, typstText } from './typst-markup.ts';

/** What Typst is given: the main file, and the pictures beside it. */
export interface TypstSource {
  readonly main: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/**
 * The same document as a Typst author would write it: numbered headings, outlines, tables with a repeated header, figures
 * with a text alternative, references with page numbers, running texts, the mark of a concept, in the same font and measures.
 *
 * @param numbers of our own layout: the column widths, so that both sides break the same cells
 */
export function typstSource(document: Document, numbers: Numbers): TypstSource {
  const writer = new TypstWriter(numberDocument(document), numbers);
  const body = writer.blocks(numbers.body);
  return { main: `${preamble(document)}\n${front(document)}\n${body}`, files: writer.files };
}

class TypstWriter {
  readonly files = new Map<string, Uint8Array>();
  private readonly numbering: Numbering;
  private readonly numbers: Numbers;
  private inAnnexes = false;

  constructor(numbering: Numbering, numbers: Numbers) {
    this.numbering = numbering;
    this.numbers = numbers;
  }

  blocks(blocks: readonly Block[]): string {
    return blocks.map((block) => this.block(block)).join('\n\n');
  }

  private block(block: Block): string {
    switch (block.kind) {
      case 'heading': {
        const reset = block.numbering === 'annex' && !this.inAnnexes ? '#counter(heading).update(0)\n' : '';
        if (reset) this.inAnnexes = true;
        const numbering = { none: 'none', chapter: '"1.1"', annex: '"A.1"' }[block.numbering];
        const text = typstInlines(block.children, this.numbering);
        return `${reset}#heading(level: ${block.level}, numbering: ${numbering})[${text}] ${typstLabel(block.id)}`;
      }
      case 'paragraph':
        return this.paragraph(block);
      case 'list':
        return this.list(block);
      case 'callout':
        return `#callout[\n${this.blocks(block.children)}\n]`;
      case 'write-in':
        return this.writeIn(block);
      case 'table':
        return this.table(block);
      case 'figure':
        return this.figure(block);
      case 'section': {
        const body = this.blocks(block.children);
        if (block.orientation === 'landscape') return `#page(flipped: true)[\n${body}\n]`;
        return `#pagebreak(weak: true)\n${body}\n#pagebreak(weak: true)`;
      }
    }
  }

  private paragraph(block: Paragraph): string {
    const text = typstInlines(block.children, this.numbering);
    return block.style === 'lead' ? `#lead[${text}]` : text;
  }

  private list(list: List): string {
    const items = list.items.map((item) => `[${this.blocks(item.children)}]`).join(', ');
    if (list.marker === 'number') return `#enum(${items})`;
    return list.marker === 'check' ? `#list(marker: checkbox, ${items})` : `#list(${items})`;
  }

  private writeIn(writeIn: WriteIn): string {
    const label = typstText(writeIn.label);
    if (writeIn.look === 'choice')
      return `${label} ${writeIn.options.map((one) => `#checkbox ${typstText(one)}`).join(' ')}`;
    const lines = writeIn.look === 'date' ? 1 : writeIn.lines;
    return `${label} ${'#box(width: 1fr, repeat[.]) #linebreak()'.repeat(Math.max(1, lines))}`;
  }

  private table(table: Table): string {
    const widths = this.numbers.columnWidths.get(table)!.map((width) => `${width}pt`);
    const rows = (list: Table['body']) =>
      list.map((row) => row.cells.map((cell) => this.cell(cell)).join(', ')).join(',\n');
    const head = table.head.length > 0 ? `table.header(${rows(table.head)}),\n` : '';
    const body = `table(columns: (${widths.join(', ')},), ${head}${rows(table.body)})`;
    if (!table.caption) return `#${body} ${typstLabel(table.id)}`;
    return `#figure(kind: table, caption: [${typstInlines(table.caption, this.numbering)}], ${body}) ${typstLabel(table.id)}`;
  }

  private cell({ colspan, rowspan, align, header, children }: Cell): string {
    const options = [
      ...(colspan > 1 ? [`colspan: ${colspan}`] : []),
      ...(rowspan > 1 ? [`rowspan: ${rowspan}`] : []),
      ...(align === 'start' ? [] : [`align: ${align}`]),
    ];
    const text = this.blocks(children);
    const content = `[${header ? `#strong[${text}]` : text}]`;
    return options.length > 0 ? `table.cell(${options.join(', ')})${content}` : content;
  }

  private figure({ id, caption, alt, content }: Figure): string {
    if (content.kind === 'page') throw new Error('pages of own annexes are left out of the comparison');
    const file =
      content.kind === 'diagram'
        ? `figure-${this.files.size}.svg`
        : `figure-${this.files.size}.${content.image.format}`;
    const bytes =
      content.kind === 'diagram' ? new TextEncoder().encode(renderSvg(content.diagram)) : content.image.bytes;
    this.files.set(file, bytes);
    const width = content.kind === 'diagram' ? `width: ${content.diagram.width}pt, ` : '';
    const image = `image(${typstString(file)}, ${width}alt: ${typstString(alt)})`;
    if (caption.length === 0) return `#${image}`;
    return `#figure(kind: image, caption: [${typstInlines(caption, this.numbering)}], ${image}) ${typstLabel(id)}`;
  }
}

/** Distance between lines as Typst counts it: from the bottom edge of one line to the top edge of the next. */
const leading = ({ size, line }: TextStyle): string => `${(line - size * (ascent + descent)).toFixed(2)}pt`;
const ascent = 0.75;
const descent = 0.25;

const setText = ({ size, bold, italic }: TextStyle): string =>
  `size: ${size}pt, weight: ${bold ? '"bold"' : '"regular"'}, style: ${italic ? '"italic"' : '"normal"'}`;

const headingRule = (level: number, style: TextStyle): string =>
  `#show heading.where(level: ${level}): it => { ${level === 1 ? 'pagebreak(weak: true); ' : ''}set text(${setText(style)}); set par(leading: ${leading(style)}); block(above: ${style.before + 6}pt, below: ${style.after + 4}pt, it) }`;

function preamble(document: Document): string {
  const { page } = document;
  const { body, cell, cellPadding, tableRule, listIndent, contents1, contents2, contents3 } = typography;
  const [year, month, day] = document.properties.date.split('-').map(Number);
  const running = (left: string, right: string) =>
    `{ set text(size: ${typography.running.size}pt, fill: rgb("${palette.quiet}")); grid(columns: (1fr, auto), [${left}], ${right}) }`;
  return `#set document(title: ${typstString(document.title)}, author: ${typstString(document.properties.author)}, date: datetime(year: ${year}, month: ${month}, day: ${day}))
#set page(paper: "a4", margin: (top: ${page.marginTop}pt, bottom: ${page.marginBottom}pt, x: ${page.marginSide}pt),
  ${document.concept ? 'background: rotate(-55deg, text(120pt, fill: rgb("#f3f4f6"))[CONCEPT]),' : ''}
  header: context if counter(page).get().first() > 1 ${running(typstText(document.running.headerLeft), `[${typstText(document.running.headerRight)}]`)},
  footer: context if counter(page).get().first() > 1 ${running(typstText(document.running.footerLeft), '[pagina #counter(page).display() van #counter(page).final().first()]')})
#set text(font: "Carlito", ${setText(body)}, lang: "nl", fill: rgb("${palette.ink}"), hyphenate: false, top-edge: ${ascent}em, bottom-edge: -${descent}em)
#set smartquote(enabled: false)
#set par(leading: ${leading(body)}, spacing: ${body.after + body.line - body.size}pt, justify: false)
#set list(indent: 0pt, body-indent: ${listIndent - 6}pt, spacing: ${leading(body)})
#set enum(indent: 0pt, body-indent: 8pt, spacing: ${leading(body)})
#set table(stroke: (x, y) => (bottom: ${tableRule}pt + rgb("${palette.rule}")), inset: (x: ${cellPadding.horizontal}pt, y: ${cellPadding.vertical}pt), align: left, fill: (_, y) => if y == 0 { rgb("${palette.headFill}") })
#show table: it => { set text(size: ${cell.size}pt); set par(leading: ${leading(cell)}, spacing: ${cell.line - cell.size + 2}pt); set list(spacing: ${leading(cell)}); it }
#show figure.where(kind: table): set figure.caption(position: top)
#show figure.where(kind: table): set block(breakable: true)
#show figure: set align(left)
#show figure.caption: it => block(width: 100%, { set text(${setText(typography.caption)}); set align(left); it })
${[typography.heading1, typography.heading2, typography.heading3, typography.heading4].map((style, index) => headingRule(index + 1, style)).join('\n')}
#show outline.entry.where(level: 1): set text(${setText(contents1)})
#show outline.entry.where(level: 2): set text(${setText(contents2)})
#show outline.entry.where(level: 3): set text(${setText(contents3)})
#let lead(body) = { set text(size: ${typography.lead.size}pt); set par(leading: ${leading(typography.lead)}); body }
#let callout(body) = block(width: 100%, fill: rgb("${palette.calloutFill}"), inset: (x: ${typography.calloutIndent}pt, y: ${typography.calloutPadding}pt), stroke: (left: 3pt + rgb("${document.style.accent}")), body)
#let checkbox = box(width: 8pt, height: 8pt, stroke: 0.6pt)`;
}

function front(document: Document): string {
  const { cover, contents } = document;
  if (!cover || !contents) return '';
  const facts = cover.facts.map(({ label, value }) => `[${typstText(label)}], [${typstText(value)}]`).join(', ');
  const lists = contents.lists
    ? '\n#outline(title: [Figuren], target: figure.where(kind: image))\n#outline(title: [Tabellen], target: figure.where(kind: table))'
    : '';
  return `#text(size: ${typography.coverInstitution.size}pt)[${typstText(cover.institution)}]
#v(120pt)
#text(size: ${typography.coverTitle.size}pt, weight: "bold")[${typstText(cover.title)}]

${typstText(cover.subtitle)}
#v(1fr)
#grid(columns: (120pt, 1fr), row-gutter: 6pt, ${facts})
#pagebreak()
#outline(title: [${typstText(contents.title)}], depth: ${contents.depth}, indent: ${typography.contentsIndent}pt)${lists}
#pagebreak(weak: true)`;
}

import { gapText, inlineText } from '../../src/layout/inline-text.ts';
import type { Block, Cell, Document, Figure, Footnote, Inline, Row, Table } from '../../src/model/document.ts';
import type { Numbers } from '../../src/model/layout.ts';
import { rasteriseSvg } from '../../src/render/svg/rasterise-svg.ts';
import { renderSvg } from '../../src/render/svg/render-svg.ts';

/** What pandoc is given: the main file, and the pictures beside it, already rasterised. */
export interface PandocSource {
  readonly main: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Characters on a line of a table that is as wide as the text. */
const tableWidth = 110;

/**
 * The same document as pandoc's Markdown: headings, lists, grid tables (the only kind whose cells hold paragraphs and
 * lists), figures, footnotes and references with the numbers of our layout, because pandoc has none of its own.
 */
export async function pandocSource(document: Document, numbers: Numbers): Promise<PandocSource> {
  const writer = new PandocWriter(numbers);
  const body = writer.blocks(numbers.body).join('\n\n');
  const title = `---\ntitle: ${JSON.stringify(document.title)}\nlang: nl-NL\n---`;
  return {
    main: `${title}\n\n${body}\n\n${writer.notes.join('\n\n')}\n`,
    files: new Map(await Promise.all(writer.files)),
  };
}

class PandocWriter {
  readonly files: Promise<readonly [name: string, bytes: Uint8Array]>[] = [];
  readonly notes: string[] = [];
  private readonly numbers: Numbers;

  constructor(numbers: Numbers) {
    this.numbers = numbers;
  }

  blocks(blocks: readonly Block[]): string[] {
    return blocks.flatMap((block) => this.block(block));
  }

  private block(block: Block): string[] {
    switch (block.kind) {
      case 'heading':
        return [`${'#'.repeat(block.level)} ${this.inlines(block.children)} {#${block.id}}`];
      case 'paragraph':
        return [this.inlines(block.children)];
      case 'list': {
        const marker = { bullet: '-   ', number: '1.  ', check: '- [ ] ' }[block.marker];
        const items = block.items.map((item) => indented(this.blocks(item.children).join('\n\n'), marker));
        return [items.join('\n\n')];
      }
      case 'callout':
        return [this.blocks(block.children).join('\n\n').replace(/^/gm, '> ')];
      case 'write-in':
        return [`${escaped(block.label)} ${'\\_'.repeat(40)}`];
      case 'table':
        return this.table(block);
      case 'figure':
        return [this.figure(block)];
      case 'section':
        return this.blocks(block.children);
    }
  }

  private figure({ alt, caption, content }: Figure): string {
    if (content.kind === 'page') throw new Error('pages of own annexes are left out of the comparison');
    const bytes = content.kind === 'diagram' ? rasteriseSvg(renderSvg(content.diagram)) : content.image.bytes;
    const file = `figure-${this.files.length}.${content.kind === 'diagram' ? 'png' : content.image.format}`;
    this.files.push(Promise.resolve(bytes).then((made) => [file, made] as const));
    return `![${this.inlines(caption)}](${file} "${alt.replace(/["\n]/g, ' ')}")`;
  }

  private table(table: Table): string[] {
    const points = this.numbers.columnWidths.get(table)!;
    const whole = points.reduce((sum, width) => sum + width, 0);
    const widths = points.map((width) => Math.max(3, Math.round((width / whole) * tableWidth)));
    const rule = (character: string) => `+${widths.map((width) => character.repeat(width + 2)).join('+')}+`;
    const rows = (list: readonly Row[]) => list.map((row) => this.row(row, widths));
    const body = rows(table.body).join(`\n${rule('-')}\n`);
    const head = table.head.length > 0 ? `${rows(table.head).join('\n')}\n${rule('=')}\n` : '';
    const caption = table.caption ? [`Table: ${this.inlines(table.caption)}`] : [];
    return [`${rule('-')}\n${head}${body}\n${rule('-')}`, ...caption];
  }

  /** One row of a grid table; a cell over several columns fills the first: pandoc 2.17 has no wider cells. */
  private row(row: Row, widths: number[]): string {
    const cells: string[][] = [];
    for (const cell of row.cells) {
      cells.push(this.cell(cell, widths[cells.length] ?? 3));
      for (let more = 1; more < cell.colspan; more++) cells.push([]);
    }
    const lines = Math.max(...cells.map((cell) => cell.length));
    return Array.from({ length: lines }, (_, line) => {
      const parts = widths.map((width, column) => (cells[column]?.[line] ?? '').padEnd(width));
      return `| ${parts.join(' | ')} |`;
    }).join('\n');
  }

  private cell({ children }: Cell, width: number): string[] {
    return this.blocks(children)
      .join('\n\n')
      .split('\n')
      .flatMap((line) => wrapped(line, width));
  }

  private inlines(inlines: readonly Inline[]): string {
    return inlines.map((inline) => this.inline(inline)).join('');
  }

  private inline(inline: Inline): string {
    switch (inline.kind) {
      case 'text':
        return escaped(inline.text);
      case 'gap':
        return escaped(gapText(inline.text));
      case 'break':
        return '\\\n';
      case 'strong':
        return surrounded(this.inlines(inline.children), '**');
      case 'em':
        return surrounded(this.inlines(inline.children), '*');
      case 'link':
        return `[${inlineText(inline.children)}](${inline.href})`;
      case 'reference':
        return `[${escaped(this.numbers.referenceTexts.get(inline) ?? '')}](#${inline.target})`;
      case 'footnote':
        return this.note(inline);
    }
  }

  private note(footnote: Footnote): string {
    const name = `[^${this.numbers.footnoteNumbers.get(footnote)}]`;
    this.notes.push(`${name}: ${this.inlines(footnote.children)}`);
    return name;
  }
}

const escaped = (text: string): string => text.replace(/[\\`*_{}[\]()#+\-.!|<>~^$@"']/g, '\\$&');

const surrounded = (text: string, mark: string): string => (text.trim() === '' ? text : `${mark}${text.trim()}${mark}`);

const indented = (text: string, marker: string): string =>
  text
    .split('\n')
    .map((line, index) => (index === 0 ? marker : line === '' ? '' : ' '.repeat(marker.length)) + line)
    .join('\n');

/** Breaks a line at spaces; a longer word is cut, as a grid table cannot be left. */
function wrapped(line: string, width: number): string[] {
  const indent = /^ */.exec(line)![0];
  const lines: string[] = [];
  let current = '';
  for (const word of line.slice(indent.length).split(' ')) {
    if (current !== '' && indent.length + current.length + 1 + word.length > width) {
      lines.push(indent + current);
      current = '';
    }
    current += (current === '' ? '' : ' ') + word;
    while (indent.length + current.length > width) {
      const room = Math.max(1, width - indent.length);
      lines.push(indent + current.slice(0, room));
      current = current.slice(room);
    }
  }
  return [...lines, indent + current];
}

import { gapText, inlineText } from '../../src/layout/inline-text.ts';
import type { Block, Document, Figure, Footnote, Inline, Row, Table } from '../../src/model/document.ts';
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
        // Items of one paragraph each are a tight list: no blank line between them.
        return [items.join(block.items.every(({ children }) => children.length === 1) ? '\n' : '\n\n')];
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
    const [head, body] = [table.head, table.body].map((rows) => this.grid(rows, points.length)) as [Grid, Grid];
    // A word that is cut would be two words.
    const widths = points.map((width, column) =>
      Math.max(Math.round((width / whole) * tableWidth), ...[...head, ...body].map((row) => longestWord(row[column]!))),
    );
    const rule = (character: string) => `+${widths.map((width) => character.repeat(width + 2)).join('+')}+`;
    const rows = (grid: Grid, between: string) => grid.map((row) => rowText(row, widths)).join(`\n${between}\n`);
    const top = head.length > 0 ? `${rows(head, rule('-'))}\n${rule('=')}\n` : '';
    const caption = table.caption ? [`Table: ${this.inlines(table.caption)}`] : [];
    return [`${rule('-')}\n${top}${rows(body, rule('-'))}\n${rule('-')}`, ...caption];
  }

  /** The text of each cell; one over several columns or rows fills the first: pandoc 2.17 has no such cells. */
  private grid(rows: readonly Row[], columns: number): Grid {
    const grid: (string | undefined)[][] = rows.map(() => Array.from({ length: columns }));
    for (const [at, row] of rows.entries()) {
      for (const cell of row.cells) {
        const column = grid[at]!.indexOf(undefined);
        for (let down = 0; down < cell.rowspan; down++)
          for (let right = 0; right < cell.colspan; right++) grid[at + down]![column + right] = '';
        grid[at]![column] = this.blocks(cell.children).join('\n\n');
      }
    }
    return grid.map((row) => row.map((text) => text ?? ''));
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

/** Per row the text of each column. */
type Grid = readonly (readonly string[])[];

function rowText(row: readonly string[], widths: readonly number[]): string {
  const cells = row.map((text, column) => text.split('\n').flatMap((line) => wrapped(line, widths[column]!)));
  const height = Math.max(...cells.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) => {
    const parts = widths.map((width, column) => (cells[column]?.[line] ?? '').padEnd(width));
    return `| ${parts.join(' | ')} |`;
  }).join('\n');
}

/** The least width of a column in which no word is cut, in characters. */
function longestWord(text: string): number {
  const needed = text.split('\n').flatMap((line) => {
    const indent = /^ */.exec(line)![0].length;
    return line
      .trimStart()
      .split(' ')
      .map((word) => indent + word.length);
  });
  return Math.max(3, ...needed);
}

const escaped = (text: string): string => text.replace(/[\\`*_{}[\]()#+\-.!|<>~^$@"']/g, '\\$&');

const surrounded = (text: string, mark: string): string => (text.trim() === '' ? text : `${mark}${text.trim()}${mark}`);

const indented = (text: string, marker: string): string =>
  text
    .split('\n')
    .map((line, index) => (index === 0 ? marker : line === '' ? '' : ' '.repeat(marker.length)) + line)
    .join('\n');

/** Breaks a line at spaces. */
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
  }
  return [...lines, indent + current];
}

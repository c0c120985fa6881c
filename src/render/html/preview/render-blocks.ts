import type {
  Block,
  Callout,
  Cell,
  Figure,
  Heading,
  List,
  Paragraph,
  Table,
  WriteIn,
} from '../../../model/document.ts';
import { renderSvg } from '../../svg/render-svg.ts';
import { escaped } from '../escaped.ts';
import { type PreviewContext, renderInlines, sourcesOf } from './render-inlines.ts';

/** Blocks as semantic HTML. The title of the document is the only h1: headings begin at h2. */
export const renderBlocks = (blocks: readonly Block[], context: PreviewContext): string =>
  blocks.map((block) => blockOf(block, context)).join('\n');

/** Pixels of a page in a browser per point. */
const pixels = 4 / 3;

const tones: Record<Callout['tone'], string> = { 'let-op': 'Let op', besluit: 'Besluit', tip: 'Tip' };

function blockOf(block: Block, context: PreviewContext): string {
  switch (block.kind) {
    case 'heading':
      return heading(block, context);
    case 'paragraph':
      return paragraph(block, context);
    case 'list':
      return list(block, context);
    case 'table':
      return table(block, context);
    case 'figure':
      return figure(block, context);
    case 'callout':
      return `<div class="callout ${block.tone}" role="note"><p class="tone">${tones[block.tone]}</p>${renderBlocks(block.children, context)}</div>`;
    case 'section':
      return renderBlocks(block.children, context);
    case 'write-in':
      return writeIn(block);
  }
}

function heading({ id, level, children }: Heading, context: PreviewContext): string {
  const number = context.numberOf(id);
  const name = `h${level + 1}`;
  const label = number === '' ? '' : `<span class="number">${escaped(number)}</span> `;
  return `<${name} id="${escaped(id)}">${label}${renderInlines(children, context)}</${name}>${sourcesOf(children, context)}`;
}

const paragraph = ({ style, children }: Paragraph, context: PreviewContext): string =>
  `<p${style === 'lead' ? ' class="lead"' : ''}>${renderInlines(children, context)}${sourcesOf(children, context)}</p>`;

function list({ marker, items }: List, context: PreviewContext): string {
  const name = marker === 'number' ? 'ol' : 'ul';
  const inside = items.map(({ children }) => `<li>${content(children, context)}</li>`).join('\n');
  return `<${name}${marker === 'check' ? ' class="check"' : ''}>${inside}</${name}>`;
}

/** The text of one paragraph stands in its cell or item as it is. */
function content(children: Cell['children'], context: PreviewContext): string {
  const [first, ...others] = children;
  if (first?.kind !== 'paragraph') return renderBlocks(children, context);
  return `${renderInlines(first.children, context)}${sourcesOf(first.children, context)}${renderBlocks(others, context)}`;
}

function table({ id, caption, head, body }: Table, context: PreviewContext): string {
  const number = context.numberOf(id);
  const title = caption ? `<caption>${escaped(number)} ${renderInlines(caption, context)}</caption>` : '';
  const rows = (list: typeof body) =>
    list.map(({ cells }) => `<tr>${cells.map((one) => cell(one, context)).join('')}</tr>`);
  const part = (name: string, list: typeof body) =>
    list.length === 0 ? '' : `<${name}>${rows(list).join('\n')}</${name}>`;
  const name = escaped(number || 'Tabel');
  return `<div class="table" role="group" aria-label="${name}" tabindex="0"><table id="${escaped(id)}">${title}${part('thead', head)}${part('tbody', body)}</table></div>`;
}

function cell({ header, colspan, rowspan, align, children }: Cell, context: PreviewContext): string {
  const inside = content(children, context);
  // An empty header says nothing to who hears the table.
  const name = header && inside !== '' ? 'th' : 'td';
  const scope = name === 'th' ? ` scope="${header === 'column' ? 'col' : 'row'}"` : '';
  const spans = `${colspan > 1 ? ` colspan="${colspan}"` : ''}${rowspan > 1 ? ` rowspan="${rowspan}"` : ''}`;
  return `<${name}${scope}${spans}${align === 'start' ? '' : ` class="${align}"`}>${inside}</${name}>`;
}

function figure({ id, caption, alt, content: picture }: Figure, context: PreviewContext): string {
  const number = context.numberOf(id);
  const words =
    caption.length === 0 ? '' : `<figcaption>${escaped(number)} ${renderInlines(caption, context)}</figcaption>`;
  const base64 = (bytes: string | Uint8Array) => Buffer.from(bytes).toString('base64');
  // With its size the page keeps room for it before it is drawn: nothing moves after a save.
  const image = (type: string, bytes: string | Uint8Array, width: number, height: number) =>
    `<img src="data:image/${type};base64,${base64(bytes)}" width="${Math.round(width)}" height="${Math.round(height)}" alt="${escaped(alt)}">`;
  const shown =
    picture.kind === 'diagram'
      ? image('svg+xml', renderSvg(picture.diagram), picture.diagram.width * pixels, picture.diagram.height * pixels)
      : picture.kind === 'image'
        ? image(picture.image.format, picture.image.bytes, picture.image.width, picture.image.height)
        : `<p>${escaped(alt)} (deze bladzijde staat in de PDF)</p>`;
  return `<figure id="${escaped(id)}">${shown}${words}</figure>`;
}

function writeIn(field: WriteIn): string {
  const label = `<p class="label">${escaped(field.label)}</p>`;
  if (field.look === 'choice')
    return `<div class="write-in">${label}<ul class="check">${field.options.map((option) => `<li>${escaped(option)}</li>`).join('')}</ul></div>`;
  const lines = field.look === 'date' ? 1 : Math.min(field.lines, 6);
  return `<div class="write-in">${label}<div class="room">${'<br>'.repeat(lines)}</div></div>`;
}

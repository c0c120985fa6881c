import type { Block, Document, Inline, Row } from '../../../src/model/document.ts';
import type { Numbers } from '../../../src/model/layout.ts';

const calloutTitles = { 'let-op': 'Let op', besluit: 'Besluit', tip: 'Tip' };

/** What inlines print; the mark of a footnote is a number that Word adds itself. */
function inlineText(inlines: readonly Inline[], numbers: Numbers): string {
  return inlines
    .map((inline) => {
      switch (inline.kind) {
        case 'text':
          return inline.text;
        case 'gap':
          return `[nog in te vullen: ${inline.text}]`;
        case 'break':
          return '\n';
        case 'footnote':
          return '';
        case 'reference':
          return numbers.referenceTexts.get(inline) ?? '?';
        default:
          return inlineText(inline.children, numbers);
      }
    })
    .join('');
}

function blockText(block: Block, numbers: Numbers): string[] {
  const caption = (id: string, inlines: readonly Inline[]) =>
    `${numbers.anchors.get(id)?.number}. ${inlineText(inlines, numbers)}`;
  const rowText = (row: Row) =>
    row.cells.flatMap((cell) => cell.children.flatMap((child) => blockText(child, numbers)));
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [inlineText(block.children, numbers)];
    case 'list':
      return block.items.flatMap((item) => {
        const texts = item.children.flatMap((child) => blockText(child, numbers));
        return block.marker === 'check' ? [`☐\t${texts[0]}`, ...texts.slice(1)] : texts;
      });
    case 'table':
      return [
        ...(block.caption ? [caption(block.id, block.caption)] : []),
        ...[...block.head, ...block.body].flatMap(rowText),
      ];
    case 'figure':
      return [caption(block.id, block.caption)];
    case 'callout':
      return [calloutTitles[block.tone], ...block.children.flatMap((child) => blockText(child, numbers))];
    case 'section':
      return block.children.flatMap((child) => blockText(child, numbers));
    case 'write-in':
      return [block.label];
  }
}

/** Every paragraph of the body of a document that has text, in reading order. */
export function textOfTree(document: Document, numbers: Numbers): string[] {
  return document.body.flatMap((block) => blockText(block, numbers)).filter((text) => text !== '');
}

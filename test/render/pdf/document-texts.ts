import type { Block, Document, Inline } from '../../../src/model/document.ts';
import type { Numbers } from '../../../src/model/layout.ts';

/** Every text of a document that must be found in its PDF, in reading order: cover, then body. */
export function documentTexts(document: Document, numbers: Numbers): string[] {
  const inline = (node: Inline): string[] => {
    switch (node.kind) {
      case 'text':
        return [node.text];
      case 'gap':
        return [`[nog in te vullen: ${node.text}]`];
      case 'break':
        return [];
      case 'reference':
        return [numbers.referenceTexts.get(node) ?? ''];
      case 'footnote':
        return [String(numbers.footnoteNumbers.get(node)), ...node.children.flatMap(inline)];
      default:
        return node.children.flatMap(inline);
    }
  };
  const numbered = (id: string) => numbers.anchors.get(id)?.number ?? '';
  const block = (node: Block): string[] => {
    switch (node.kind) {
      case 'heading':
        return [numbered(node.id), ...node.children.flatMap(inline)];
      case 'paragraph':
        return node.children.flatMap(inline);
      case 'list':
        return node.items.flatMap((item) => item.children.flatMap(block));
      case 'table':
        return [
          ...(node.caption ? [numbered(node.id), ...node.caption.flatMap(inline)] : []),
          ...[...node.head, ...node.body].flatMap((row) => row.cells.flatMap((cell) => cell.children.flatMap(block))),
        ];
      case 'figure':
        return [
          ...(node.content.kind === 'diagram'
            ? node.content.diagram.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))
            : []),
          numbered(node.id),
          ...node.caption.flatMap(inline),
        ];
      case 'callout':
        return [{ 'let-op': 'Let op', besluit: 'Besluit', tip: 'Tip' }[node.tone], ...node.children.flatMap(block)];
      case 'section':
        return node.children.flatMap(block);
      case 'write-in':
        return [node.label];
    }
  };
  const { cover } = document;
  return [
    cover.institution,
    cover.title,
    cover.subtitle,
    ...cover.facts.flatMap(({ label, value }) => [label, value]),
    ...document.body.flatMap(block),
  ].filter((text) => text.trim() !== '');
}

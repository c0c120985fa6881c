import { pictureNames } from '../diagram/pictures.ts';
import type {
  Block,
  Callout,
  Cell,
  Figure,
  Heading,
  Inline,
  List,
  ListItem,
  Paragraph,
  Row,
  Table,
  WriteIn,
} from '../model/document.ts';
import { buildInline, type InlineSurroundings } from './build-inline.ts';
import { buildWriteIn } from './build-write-in.ts';
import type { Element, TextNode } from './markup.ts';

/** What a chapter needs to become blocks. */
export interface Surroundings extends InlineSurroundings {
  /** An id for an element without one; the same for the same chapter and position. */
  readonly nextId: () => string;
  /** The picture that a figure names, or undefined when there is none of that name. */
  readonly picture: (name: string) => Pick<Figure, 'content' | 'alt'> | undefined;
  /** Whether a norm of this id is known. */
  readonly isNorm: (id: string) => boolean;
  readonly problem: (at: string, code: string, message: string) => void;
}

const inlineNames = new Set(['strong', 'em', 'br', 'a', 'ref', 'footnote', 'open']);
const isInline = (node: Element | TextNode): boolean => node.kind === 'text' || inlineNames.has(node.name);

/** Block-level markup to the blocks of the document tree. */
export function buildBlocks(children: readonly (Element | TextNode)[], around: Surroundings): Block[] {
  return children.flatMap((child) => (child.kind === 'text' ? [] : blockOf(child, around)));
}

function blockOf(element: Element, around: Surroundings): Block[] {
  const kind = element.attributes.class ?? '';
  const expectClass = (...known: string[]) => {
    if (kind !== '' && !known.includes(kind))
      around.problem(element.at, 'onbekende-klasse', `<${element.name}> kent geen class "${kind}".`);
  };
  switch (element.name) {
    case 'h1':
      expectClass('bijlage', 'ongenummerd');
      return [
        headingOf(element, 1, kind === 'bijlage' ? 'annex' : kind === 'ongenummerd' ? 'none' : 'chapter', around),
      ];
    case 'h2':
    case 'h3':
    case 'h4':
      return [headingOf(element, Number(element.name[1]) as 2, 'chapter', around)];
    case 'p':
      expectClass('inleiding');
      return [paragraphOf(element.children, around, kind === 'inleiding' ? 'lead' : 'body')];
    case 'ul':
    case 'ol':
      expectClass('checklist');
      return listOf(element, around);
    case 'table':
      return [tableOf(element, around)];
    case 'figure':
      return figureOf(element, around);
    case 'aside':
      expectClass('let-op', 'besluit', 'tip');
      return [
        {
          kind: 'callout',
          tone: (kind || 'let-op') as Callout['tone'],
          children: flow(element.children, around).filter(isTextBlock),
        },
      ];
    case 'section':
      expectClass('liggend');
      return [
        {
          kind: 'section',
          orientation: kind === 'liggend' ? 'landscape' : 'portrait',
          children: buildBlocks(element.children, around),
        },
      ];
    case 'textarea':
      expectClass('vak');
      return buildWriteIn(element, around.problem);
    case 'input':
    case 'select':
      return buildWriteIn(element, around.problem);
    default:
      return [];
  }
}

function headingOf(
  element: Element,
  level: Heading['level'],
  numbering: Heading['numbering'],
  around: Surroundings,
): Heading {
  const norms = (element.attributes['data-normen'] ?? '').split(' ').filter((norm) => norm !== '');
  for (const norm of norms)
    if (!around.isNorm(norm))
      around.problem(element.at, 'onbekende-norm', `Er is geen norm "${norm}" in een van de normenkaders.`);
  return {
    kind: 'heading',
    level,
    id: element.attributes.id ?? around.nextId(),
    numbering,
    ...(norms.length > 0 && { norms }),
    children: buildInline(element.children, around),
  };
}

const paragraphOf = (
  children: readonly (Element | TextNode)[],
  around: Surroundings,
  style: Paragraph['style'] = 'body',
): Paragraph => ({
  kind: 'paragraph',
  style,
  children: buildInline(children, around),
});

function listOf(element: Element, around: Surroundings): List[] {
  const items = element.children.flatMap((child): ListItem[] =>
    child.kind === 'element' ? [{ children: flow(child.children, around).filter(isTextBlock) }] : [],
  );
  if (items.length === 0) return [];
  const marker = element.name === 'ol' ? 'number' : element.attributes.class === 'checklist' ? 'check' : 'bullet';
  return [{ kind: 'list', marker, items }];
}

/** Loose text and paragraphs mixed, as in list items and cells: runs of text become paragraphs. */
function flow(children: readonly (Element | TextNode)[], around: Surroundings): (Paragraph | List | WriteIn)[] {
  const blocks: (Paragraph | List | WriteIn)[] = [];
  let run: (Element | TextNode)[] = [];
  const flush = () => {
    const paragraph = paragraphOf(run, around);
    if (paragraph.children.length > 0) blocks.push(paragraph);
    run = [];
  };
  for (const child of children) {
    if (isInline(child)) {
      run.push(child);
      continue;
    }
    flush();
    for (const block of blockOf(child as Element, around))
      if (isTextBlock(block) || block.kind === 'write-in') blocks.push(block);
  }
  flush();
  // A copy has no room to spare; an array that grew has room for sixteen more, in every cell of a table.
  return blocks.slice();
}

const isTextBlock = (block: Block): block is Paragraph | List => block.kind === 'paragraph' || block.kind === 'list';

function tableOf(element: Element, around: Surroundings): Table {
  const part = (name: string) =>
    element.children.filter((child): child is Element => child.kind === 'element' && child.name === name);
  const rows = (name: string) => part(name).flatMap((group) => rowsOf(group, name === 'thead', around));
  const caption = part('caption')[0];
  const head = rows('thead');
  if (head.length === 0) around.problem(element.at, 'tabel-zonder-kop', 'Een tabel heeft een <thead> nodig.');
  return {
    kind: 'table',
    id: element.attributes.id ?? around.nextId(),
    caption: caption ? buildInline(caption.children, around) : null,
    head,
    body: rows('tbody'),
    at: element.at,
  };
}

function rowsOf(group: Element, inHead: boolean, around: Surroundings): Row[] {
  return group.children.flatMap((row) => {
    if (row.kind !== 'element') return [];
    const cells = row.children.filter((child) => child.kind === 'element');
    return [{ cells: cells.map((cell) => cellOf(cell, inHead, around)) }];
  });
}

const alignments = { rechts: 'end', midden: 'center' } as const;

function cellOf(element: Element, inHead: boolean, around: Surroundings): Cell {
  const { scope, colspan = '1', rowspan = '1', class: kind = '' } = element.attributes;
  const span = (typed: string) => Math.max(1, Math.trunc(Number(typed)) || 1);
  return {
    header: element.name === 'th' ? (scope === 'row' || (!inHead && scope !== 'col') ? 'row' : 'column') : null,
    colspan: span(colspan),
    rowspan: span(rowspan),
    align: alignments[kind as 'rechts'] ?? 'start',
    ...(kind === 'breed' ? { wide: true } : {}),
    children: flow(element.children, around),
  };
}

function figureOf(element: Element, around: Surroundings): Figure[] {
  const { 'data-afbeelding': image, 'data-diagram': name = image ?? '' } = element.attributes;
  const picture = around.picture(name);
  if (!picture) {
    // a known diagram without data leaves no empty frame
    if (!pictureNames.some((known) => known === name))
      around.problem(element.at, 'onbekend-diagram', `Er is geen diagram "${name}".`);
    return [];
  }
  const caption = element.children.find(
    (child): child is Element => child.kind === 'element' && child.name === 'figcaption',
  );
  const inlines: Inline[] = caption ? buildInline(caption.children, around) : [];
  return [{ kind: 'figure', id: element.attributes.id ?? around.nextId(), caption: inlines, ...picture }];
}

import type { Inline, Origin } from '../model/document.ts';
import type { Element, TextNode } from './markup.ts';
import { typesetInlines } from './typeset-inlines.ts';

/** What text-level markup needs to know of the plan. */
export interface InlineSurroundings {
  /** The title of an open question, from the answer it is about. */
  readonly gapLabel: (origin: Origin | undefined) => string;
  /** What stands in place of a reference to a chapter that is left out; undefined when the chapter is there. */
  readonly absent: (target: string) => string | undefined;
}

const forms = { nummer: 'number', pagina: 'page' } as const;

/**
 * Text-level markup to the inline nodes of the document tree. White space at the ends of a paragraph goes; quotes become
 * those of print.
 */
export function buildInline(children: readonly (Element | TextNode)[], around: InlineSurroundings): Inline[] {
  return typesetInlines(trim(children.flatMap((child) => inlineOf(child, around))));
}

function inlineOf(node: Element | TextNode, around: InlineSurroundings): Inline[] {
  if (node.kind === 'text') {
    const text = keepNumbersTogether(node.text);
    return [node.origin ? { kind: 'text', text, origin: node.origin } : { kind: 'text', text }];
  }
  const children = () => node.children.flatMap((child) => inlineOf(child, around));
  switch (node.name) {
    case 'strong':
    case 'em':
      return [{ kind: node.name, children: children() }];
    case 'br':
      return [{ kind: 'break' }];
    case 'a':
      return linkOf(node, children(), around);
    case 'ref':
      return [referenceOf(node, node.attributes.to ?? '', around)];
    case 'footnote':
      return [{ kind: 'footnote', children: trim(children()) }];
    case 'open': {
      const text = node.children.find((child) => child.kind === 'text');
      const origin = text?.kind === 'text' ? text.origin : undefined;
      return [{ kind: 'gap', text: around.gapLabel(origin), ...(origin ? { origin } : {}) }];
    }
    default:
      return children();
  }
}

function referenceOf(node: Element, target: string, around: InlineSurroundings): Inline {
  const absent = around.absent(target);
  if (absent !== undefined) return { kind: 'text', text: absent };
  return { kind: 'reference', target, form: forms[node.attributes.vorm as 'nummer'] ?? 'full', at: node.at };
}

function linkOf(node: Element, children: Inline[], around: InlineSurroundings): Inline[] {
  const href = node.attributes.href ?? '';
  if (href.startsWith('#')) return [referenceOf(node, href.slice(1), around)];
  if (!href.startsWith('tel:')) return [{ kind: 'link', href, children }];
  const number = href.replace(/[^\d+:a-z]/g, '');
  return canBeDialled.test(number) ? [{ kind: 'link', href: number, children }] : children;
}

/** A number that any telephone can ring: not one of within the house, nor the text that stands in its place. */
const canBeDialled = /^tel:(\+\d{6,}|0\d{5,}|1\d{2}|1\d{5})$/;

/** A telephone number never breaks over two lines: a space between digits becomes a no-break space. */
const keepNumbersTogether = (text: string): string => text.replace(/(?<=\d) (?=\d)/g, '\u00a0');

function trim(inlines: Inline[]): Inline[] {
  const trimEnd = (list: Inline[], side: 'first' | 'last'): Inline[] => {
    const index = side === 'first' ? 0 : list.length - 1;
    const node = list[index];
    if (node?.kind !== 'text') return list;
    const text = side === 'first' ? node.text.replace(/^ /, '') : node.text.replace(/ $/, '');
    if (text === '') return trimEnd(list.toSpliced(index, 1), side);
    return list.toSpliced(index, 1, { ...node, text });
  };
  return trimEnd(trimEnd(inlines, 'first'), 'last');
}

/** All text below inline nodes, without marks, as one string. */
export const plainText = (inlines: readonly Inline[]): string =>
  inlines
    .map((node) => {
      if (node.kind === 'text' || node.kind === 'gap') return node.text;
      return 'children' in node && node.kind !== 'footnote' ? plainText(node.children) : ' ';
    })
    .join('');

import type { Origin } from '../model/document.ts';

export interface TextNode {
  readonly kind: 'text';
  readonly text: string;
  readonly origin?: Origin;
}

export interface Element {
  readonly kind: 'element';
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** `file:line:column` in the template. */
  readonly at: string;
  readonly children: (Element | TextNode)[];
}

const inline = ['text', 'strong', 'em', 'br', 'a', 'ref', 'footnote', 'open'];
const block = ['h1', 'h2', 'h3', 'h4', 'p', 'ul', 'ol', 'table', 'figure', 'aside', 'textarea', 'input', 'select'];

/** The closed set of elements, and what may stand in each. */
export const content: Readonly<Record<string, readonly string[]>> = {
  '#document': [...block, 'section'],
  section: block,
  aside: ['p', 'ul', 'ol'],
  ul: ['li'],
  ol: ['li'],
  li: [...inline, 'p', 'ul', 'ol'],
  table: ['caption', 'thead', 'tbody'],
  thead: ['tr'],
  tbody: ['tr'],
  tr: ['th', 'td'],
  th: [...inline, 'p', 'ul', 'ol'],
  td: [...inline, 'p', 'ul', 'ol', 'textarea', 'input', 'select'],
  figure: ['figcaption'],
  ...Object.fromEntries(
    ['h1', 'h2', 'h3', 'h4', 'p', 'caption', 'figcaption', 'strong', 'em', 'footnote'].map((name) => [name, inline]),
  ),
  a: inline.filter((name) => name !== 'a'),
  br: [],
  ref: [],
  open: [],
  textarea: [],
  input: [],
  select: ['option'],
  option: ['text'],
};

/** Elements without a closing tag. */
export const voids: ReadonlySet<string> = new Set(['br', 'ref', 'input']);

/** The attributes that an element may have. */
export const attributes: Readonly<Record<string, readonly string[]>> = {
  h1: ['id', 'class', 'data-normen'],
  h2: ['id', 'data-normen'],
  h3: ['id', 'data-normen'],
  h4: ['id', 'data-normen'],
  p: ['class'],
  ul: ['class'],
  table: ['id', 'class'],
  figure: ['id', 'data-diagram', 'data-afbeelding'],
  aside: ['class'],
  section: ['class'],
  th: ['scope', 'colspan', 'rowspan', 'class'],
  td: ['colspan', 'rowspan', 'class'],
  a: ['href'],
  ref: ['to', 'vorm'],
  textarea: ['rows', 'title', 'class'],
  input: ['type', 'title'],
  select: ['title'],
};

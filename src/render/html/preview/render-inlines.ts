import type { Footnote, Inline, Origin, Reference } from '../../../model/document.ts';
import { escaped } from '../escaped.ts';

/** What a document looks up while it is shown. */
export interface PreviewContext {
  /** `3.2`, `Tabel 4`, or empty. */
  readonly numberOf: (id: string) => string;
  /** Words of a cross reference: `hoofdstuk 3 Crisisorganisatie`. */
  readonly referenceOf: (reference: Reference) => string;
  readonly footnoteNumber: (footnote: Footnote) => number;
  /** Which answer a text came from, as the adviser finds it: `bouwstenen/visie.yaml:3:7 visie`; null when unknown. */
  readonly sourceOf: (origin: Origin) => string | null;
}

/** Text-level nodes as HTML. Whatever is in an answer stays text. */
export const renderInlines = (inlines: readonly Inline[], context: PreviewContext): string =>
  inlines.map((inline) => inlineOf(inline, context)).join('');

function inlineOf(inline: Inline, context: PreviewContext): string {
  switch (inline.kind) {
    case 'text':
      return escaped(inline.text);
    case 'gap':
      return `<span class="gap">[nog in te vullen: ${escaped(inline.text)}]</span>`;
    case 'break':
      return '<br>';
    case 'strong':
    case 'em':
      return `<${inline.kind}>${renderInlines(inline.children, context)}</${inline.kind}>`;
    case 'link': {
      const inside = renderInlines(inline.children, context);
      return /^(https?|mailto|tel):/i.test(inline.href)
        ? `<a href="${escaped(inline.href)}" rel="noopener noreferrer">${inside}</a>`
        : inside;
    }
    case 'reference':
      return `<a href="#${escaped(inline.target)}">${escaped(context.referenceOf(inline))}</a>`;
    case 'footnote': {
      const number = context.footnoteNumber(inline);
      return `<sup><a id="bij-noot-${number}" href="#noot-${number}" aria-label="noot ${number}">${number}</a></sup>`;
    }
  }
}

/** All nodes of a kind below some inlines, in reading order. */
export function* inlinesBelow(inlines: readonly Inline[]): Generator<Inline> {
  for (const inline of inlines) {
    yield inline;
    if ('children' in inline) yield* inlinesBelow(inline.children);
  }
}

/** The answers that some inlines came from, each once, as a line that is shown when asked for. */
export function sourcesOf(inlines: readonly Inline[], { sourceOf }: PreviewContext): string {
  const sources = new Set<string>();
  for (const inline of inlinesBelow(inlines))
    if ('origin' in inline && inline.origin) {
      const source = sourceOf(inline.origin);
      if (source) sources.add(source);
    }
  return sources.size === 0 ? '' : `<span class="source">${[...sources].map(escaped).join('<br>')}</span>`;
}

import type { Inline } from '../model/document.ts';
import { dutchQuotes } from '../text/dutch-quotes.ts';
import { withNoBreakSpaces } from '../text/no-break-spaces.ts';

/** Stands for what is no text, so that a quote before or after it knows that something is there. */
const object = '\ufffc';

/**
 * A paragraph as print wants it: curly quotes, and spaces where no line may break. Judged over all its text, for a quote may
 * open in one answer and close in another; texts keep their length.
 */
export function typesetInlines(inlines: readonly Inline[]): Inline[] {
  const set = withNoBreakSpaces(dutchQuotes(wholeText(inlines)));
  let done = 0;
  const replace = (node: Inline): Inline => {
    switch (node.kind) {
      case 'text':
        done += node.text.length;
        return { ...node, text: set.slice(done - node.text.length, done) };
      case 'strong':
      case 'em':
      case 'link':
        return { ...node, children: node.children.map(replace) };
      case 'footnote':
        return { ...node, children: typesetInlines(node.children) };
      default:
        done += object.length;
        return node;
    }
  };
  return inlines.map(replace);
}

const wholeText = (inlines: readonly Inline[]): string =>
  inlines
    .map((node) => {
      if (node.kind === 'text') return node.text;
      if (node.kind === 'footnote') return '';
      return 'children' in node ? wholeText(node.children) : object;
    })
    .join('');

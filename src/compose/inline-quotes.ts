import type { Inline } from '../model/document.ts';
import { dutchQuotes } from '../text/dutch-quotes.ts';

/** Stands for what is no text, so that a quote before or after it knows that something is there. */
const object = '\ufffc';

/** A paragraph with printed quotes: judged over all its text, for a quote may open in one answer and close in another. */
export function inlineQuotes(inlines: readonly Inline[]): Inline[] {
  const curly = dutchQuotes(quotedText(inlines));
  let done = 0;
  const replace = (node: Inline): Inline => {
    switch (node.kind) {
      case 'text':
        done += node.text.length;
        return { ...node, text: curly.slice(done - node.text.length, done) };
      case 'strong':
      case 'em':
      case 'link':
        return { ...node, children: node.children.map(replace) };
      case 'footnote':
        return { ...node, children: inlineQuotes(node.children) };
      default:
        done += object.length;
        return node;
    }
  };
  return inlines.map(replace);
}

const quotedText = (inlines: readonly Inline[]): string =>
  inlines
    .map((node) => {
      if (node.kind === 'text') return node.text;
      if (node.kind === 'footnote') return '';
      return 'children' in node ? quotedText(node.children) : object;
    })
    .join('');

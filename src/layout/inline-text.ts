import type { Inline } from '../model/document.ts';

/** What a gap prints. */
export const gapText = (text: string): string => `[nog in te vullen: ${text}]`;

/** The text of inlines as one string, without footnotes; for titles in contents, references and outlines. */
export function inlineText(inlines: readonly Inline[]): string {
  return inlines.map(textOf).join('');
}

function textOf(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'gap':
      return gapText(inline.text);
    case 'break':
      return ' ';
    case 'strong':
    case 'em':
    case 'link':
      return inlineText(inline.children);
    case 'reference':
    case 'footnote':
      return '';
  }
}

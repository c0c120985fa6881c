import { gapText } from '../../src/layout/inline-text.ts';
import type { Numbering } from '../../src/layout/number-document.ts';
import { referenceText } from '../../src/layout/reference-text.ts';
import type { Inline } from '../../src/model/document.ts';

/** Text as Typst markup: every character that could mean something is escaped. */
export const typstText = (text: string): string =>
  text.replace(/[\\*_`#$@<>[\]~=+\-/.'":]/g, '\\$&').replaceAll('\u00a0', '~');

/** A Typst string literal. */
export const typstString = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;

/** A label for an id; Typst allows letters, digits, `-`, `_`, `:` and `.`. */
export const typstLabel = (id: string): string => `<${id.replace(/[^A-Za-z0-9._-]/g, '_')}>`;

/** Inlines as Typst markup, cross references with the page number that Typst itself finds. */
export function typstInlines(inlines: readonly Inline[], numbering: Numbering): string {
  const write = (inline: Inline): string => {
    switch (inline.kind) {
      case 'text':
        return typstText(inline.text);
      case 'gap':
        return `#highlight(fill: rgb("#fff1f1"))[${typstText(gapText(inline.text))}]`;
      case 'break':
        return '#linebreak()';
      case 'strong':
        return `#strong[${inline.children.map(write).join('')}]`;
      case 'em':
        return `#emph[${inline.children.map(write).join('')}]`;
      case 'link':
        return `#link(${typstString(inline.href)})[${inline.children.map(write).join('')}]`;
      case 'footnote':
        return `#footnote[${inline.children.map(write).join('')}]`;
      case 'reference': {
        const target = numbering.targets.get(inline.target);
        const { before, page, after } = referenceText(inline, target);
        if (!target) return typstText(before);
        const label = typstLabel(target.id);
        const number = page ? `#context counter(page).at(${label}).first()` : '';
        return `#link(${label})[${typstText(before)}${number}${typstText(after)}]`;
      }
    }
  };
  return inlines.map(write).join('');
}

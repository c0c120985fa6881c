import type { Inline, Reference } from '../model/document.ts';
import { palette, type TextStyle } from '../model/house-style.ts';
import type { Tag } from '../model/layout.ts';
import { faceName } from '../text/face-name.ts';
import { lineBreak, type StyledText } from '../text/words.ts';
import { type Ink, ink, type LinkInk } from './ink.ts';
import { gapText } from './inline-text.ts';
import type { LayoutContext } from './layout-context.ts';
import { referenceText } from './reference-text.ts';
import { addLeaf, addTag } from './tag.ts';

/** Note marks are this part of the text size, and stand this part above the base line. */
const markSize = 0.65;
const markRise = 0.33;

interface Emphasis {
  readonly bold: boolean;
  readonly italic: boolean;
}

/** Turns inlines into styled text, and adds their links, references and notes to the logical structure under `tag`. */
export function styleInlines(
  inlines: readonly Inline[],
  style: TextStyle,
  colour: string,
  tag: Tag,
  context: LayoutContext,
): StyledText<Ink>[] {
  const stretches: StyledText<Ink>[] = [];

  const add = (text: string, emphasis: Emphasis, size: number, tail: Ink) => {
    stretches.push({ text, face: faceName(emphasis), size, tail });
  };

  const reference = (node: Reference, emphasis: Emphasis, parent: Tag, link: LinkInk | null) => {
    const target = context.numbering.targets.get(node.target);
    const parts = referenceText(node, target);
    const plain = ink(target ? context.accent : palette.gap, null);
    const inner: LinkInk | null = target
      ? {
          target: { anchor: target.id },
          description: `Ga naar ${parts.before.replace(/ \($/, '')}`,
          tag: addTag(addTag(parent, 'Reference'), 'Link'),
        }
      : link;
    const tail: Ink = { ...plain, link: inner, leaf: addLeaf(inner?.tag ?? parent) };
    add(parts.before, emphasis, style.size, tail);
    if (parts.page) {
      const digits = '0'.repeat(context.pageDigits(node.target));
      add(digits, emphasis, style.size, { ...tail, pageOf: node.target });
      add(parts.after, emphasis, style.size, tail);
    }
  };

  const walk = (list: readonly Inline[], emphasis: Emphasis, parent: Tag, link: LinkInk | null): void => {
    const tail = (): Ink => ({ ...ink(link ? context.accent : colour, addLeaf(parent)), link });
    for (const inline of list) {
      switch (inline.kind) {
        case 'text':
          add(inline.text, emphasis, style.size, { ...tail(), changed: inline.changed === true });
          break;
        case 'gap':
          add(gapText(inline.text), emphasis, style.size, {
            ...tail(),
            colour: palette.gap,
            fill: palette.gapFill,
            changed: inline.changed === true,
          });
          break;
        case 'break':
          add(lineBreak, emphasis, style.size, tail());
          break;
        case 'strong':
          walk(inline.children, { ...emphasis, bold: true }, parent, link);
          break;
        case 'em':
          walk(inline.children, { ...emphasis, italic: true }, parent, link);
          break;
        case 'link': {
          const linkTag = addTag(parent, 'Link');
          const target = { href: inline.href };
          walk(inline.children, emphasis, linkTag, { target, description: linkDescription(inline.href), tag: linkTag });
          break;
        }
        case 'reference':
          reference(inline, emphasis, parent, link);
          break;
        case 'footnote': {
          const number = String(context.numbering.footnotes.get(inline));
          const leaf = addLeaf(addTag(parent, 'Reference'));
          const note = context.note(inline, parent);
          const mark = { ...ink(colour, leaf), rise: style.size * markRise, note };
          add(number, emphasis, style.size * markSize, mark);
        }
      }
    }
  };
  walk(inlines, style, tag, null);
  return stretches;
}

function linkDescription(href: string): string {
  if (href.startsWith('mailto:')) return `E-mail aan ${href.slice(7)}`;
  if (href.startsWith('tel:')) return `Bel ${href.slice(4)}`;
  return `Website ${href.replace(/^https?:\/\//, '')}`;
}

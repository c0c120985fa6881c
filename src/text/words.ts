import type { FaceName } from '../model/layout.ts';
import { isBreakOpportunity } from './break-opportunity.ts';
import { fontFace } from './font-face.ts';

/** How a stretch of text is set; `Tail` is what the caller wants back on each piece of it. */
export interface StyledText<Tail> {
  readonly text: string;
  readonly face: FaceName;
  readonly size: number;
  readonly tail: Tail;
}

/** A part of a stretch, and its width in points. */
export interface Fragment<Tail> {
  readonly style: StyledText<Tail>;
  readonly text: string;
  readonly width: number;
}

/** What stays together on one line. `space` follows it; at the end of a line it takes no room. */
export interface Word<Tail> {
  readonly fragments: readonly Fragment<Tail>[];
  readonly width: number;
  readonly space: Fragment<Tail> | null;
  /** The line ends after this word, whatever room is left. */
  readonly endsLine: boolean;
}

/** Characters that print nothing; left out so that they need no glyph. */
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** A forced line break within styled text. */
export const lineBreak = '\n';

/** Divides styled text into words at spaces, forced breaks and the break opportunities inside words. */
export function splitWords<Tail>(stretches: readonly StyledText<Tail>[]): Word<Tail>[] {
  const words: Word<Tail>[] = [];
  let fragments: Fragment<Tail>[] = [];
  let width = 0;
  let last = '';
  const endWord = (space: Fragment<Tail> | null, endsLine: boolean) => {
    words.push({ fragments, width, space, endsLine });
    fragments = [];
    width = 0;
    last = '';
  };
  for (const style of stretches) {
    const face = fontFace(style.face);
    const space: Fragment<Tail> = { style, text: ' ', width: face.width(' ', style.size) };
    const text = style.text.replace(invisible, '');
    let start = 0;
    const add = (end: number) => {
      if (end === start) return;
      const part = text.slice(start, end);
      const partWidth = face.width(part, style.size);
      fragments.push({ style, text: part, width: partWidth });
      width += partWidth;
    };
    for (let i = 0; i < text.length; i++) {
      const character = text[i]!;
      if (character === ' ' || character === lineBreak) {
        add(i);
        start = i + 1;
        if (character === lineBreak) endWord(null, true);
        else if (fragments.length > 0) endWord(space, false);
      } else {
        if (last !== '' && isBreakOpportunity(last, character)) {
          add(i);
          start = i;
          endWord(null, false);
        }
        last = character;
      }
    }
    add(text.length);
  }
  if (fragments.length > 0) endWord(null, false);
  return words;
}

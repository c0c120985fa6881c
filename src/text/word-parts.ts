import { fontFace } from './font-face.ts';
import { hyphenationPoints, softHyphen } from './hyphenate.ts';
import { Fragment, type StyledText, type Word } from './words.ts';

/** A piece of a word that is never broken but between characters. */
export interface WordPart<Tail> {
  readonly fragments: readonly Fragment<Tail>[];
  readonly width: number;
  /** What is set after it when the line ends here; null after the last part. */
  readonly hyphen: Fragment<Tail> | null;
}

const known = new WeakMap<Word<unknown>, readonly WordPart<unknown>[]>();

/** The parts of a word that is wider than a line, divided where Dutch hyphenation allows it; one part if it never does. */
export function wordParts<Tail>(word: Word<Tail>): readonly WordPart<Tail>[] {
  let parts = known.get(word);
  if (!parts) {
    parts = divide(word);
    known.set(word, parts);
  }
  return parts as readonly WordPart<Tail>[];
}

function divide<Tail>(word: Word<Tail>): WordPart<Tail>[] {
  const text = word.fragments.map((fragment) => fragment.text).join('');
  const ends = [...hyphenationPoints(text), text.length];
  let from = 0;
  return ends.map((to) => {
    const fragments = slice(word, from, to);
    const style = fragments.at(-1)!.style;
    from = to;
    return {
      fragments,
      width: fragments.reduce((sum, { width }) => sum + width, 0),
      hyphen: to < text.length ? hyphenIn(style) : null,
    };
  });
}

/** The characters of a word from one position to another. */
function slice<Tail>({ fragments }: Word<Tail>, from: number, to: number): Fragment<Tail>[] {
  let at = 0;
  return fragments.flatMap(({ style, start, end }) => {
    const first = Math.max(start, start + from - at);
    const last = Math.min(end, start + to - at);
    at += end - start;
    if (first >= last) return [];
    return [new Fragment(style, first, last, fontFace(style.face).width(style.text, style.size, first, last))];
  });
}

function hyphenIn<Tail>(style: StyledText<Tail>): Fragment<Tail> {
  const width = fontFace(style.face).width(softHyphen, style.size);
  return new Fragment({ ...style, text: softHyphen }, 0, softHyphen.length, width);
}

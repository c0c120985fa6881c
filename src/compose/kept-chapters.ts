import { isDeepStrictEqual } from 'node:util';
import type { Block, Figure, Origin } from '../model/document.ts';

/** A figure as a template asks for it. */
type Picture = Pick<Figure, 'content' | 'alt'> | undefined;

/** What a chapter was built from: with the same once more, its blocks are the same. */
export interface ChapterSource {
  /** What the template wrote. */
  readonly markup: string;
  readonly origins: readonly Origin[];
  /** The blocks of the plan that are left out. */
  readonly notUsed: ReadonlySet<string>;
}

interface Kept extends ChapterSource {
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly blocks: Block[];
}

/**
 * The chapters of an earlier composition. One that comes out as it was keeps its very blocks, so that what was made of them
 * can be used again.
 */
export class KeptChapters {
  readonly #chapters = new Map<string, Kept>();

  /** The blocks of a chapter that was built from the same; undefined when there are none. */
  find(key: string, source: ChapterSource, picture: (name: string) => Picture): Block[] | undefined {
    const kept = this.#chapters.get(key);
    const isSame =
      kept?.markup === source.markup &&
      isDeepStrictEqual(kept.notUsed, source.notUsed) &&
      sameOrigins(kept.origins, source.origins) &&
      [...kept.pictures].every(([name, known]) => isDeepStrictEqual(known, picture(name)));
    return isSame ? kept?.blocks : undefined;
  }

  /** Remembers a chapter without faults, and the pictures it shows. */
  keep(key: string, source: ChapterSource, pictures: ReadonlyMap<string, Picture>, blocks: Block[]): void {
    this.#chapters.set(key, { ...source, pictures, blocks });
  }
}

const sameOrigins = (some: readonly Origin[], others: readonly Origin[]): boolean =>
  some.length === others.length &&
  some.every(({ how, answers }, index) => {
    const other = others[index]!;
    return (
      how === other.how &&
      answers.length === other.answers.length &&
      answers.every((answer, position) => answer === other.answers[position])
    );
  });

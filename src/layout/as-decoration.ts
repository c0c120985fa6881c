import type { Placed, Run } from '../model/layout.ts';
import { type PageDraft, type Piece, piece } from './piece.ts';

/** The same piece as decoration: drawn, but not read again, and not a second target of its links and notes. */
export function asDecoration(original: Piece): Piece {
  return piece({
    height: original.height,
    place(x, y, page) {
      const draft: PageDraft = { things: [], pageNumbers: [], changes: [] };
      original.place(x, y, draft);
      const copies = new Map<Run, Run>();
      for (const thing of draft.things) {
        const plain = decoration(thing, copies);
        if (plain) page.things.push(plain);
      }
      for (const number of draft.pageNumbers) {
        page.pageNumbers.push({ ...number, run: copies.get(number.run) ?? number.run });
      }
    },
  });
}

function decoration(thing: Placed, copies: Map<Run, Run>): Placed | null {
  switch (thing.kind) {
    case 'line': {
      const runs = thing.runs.map((run) => {
        const copy = { ...run, leaf: null };
        copies.set(run, copy);
        return copy;
      });
      return { ...thing, runs };
    }
    case 'rect':
      return { ...thing, leaf: null };
    case 'link':
    case 'picture':
      return null;
    case 'rule':
    case 'mark':
      return thing;
  }
}

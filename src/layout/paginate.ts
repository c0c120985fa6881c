import type { Tab } from '../model/document.ts';
import { palette, typography } from '../model/house-style.ts';
import type { Placed } from '../model/layout.ts';
import { frameAround } from './frame-around.ts';
import type { PageArea } from './page-area.ts';
import { type Frame, gapBetween, type PageDraft, type Piece } from './piece.ts';

/** Pieces that run on over pages of one kind. */
export interface Flow {
  readonly area: PageArea;
  readonly pieces: readonly Piece[];
  readonly tab?: Tab | undefined;
}

/** A page with every piece at its place, not drawn yet. */
export interface FilledPage {
  readonly area: PageArea;
  readonly tab: Tab | undefined;
  readonly placings: Placing[];
  /** Where each anchor begins. */
  readonly destinations: { readonly id: string; readonly y: number }[];
}

export type Placing = { readonly item: Piece; readonly x: number; readonly y: number } | { readonly thing: Placed };

/** Above the first footnote: room, a short rule, room. */
const noteGap = 12;
const noteRuleOffset = 5;
const noteRuleWidth = 80;
/** A note that does not fit on its page runs on over at most this part of the next. */
const runOnShare = 0.5;
const tolerance = 0.01;

/**
 * Puts pieces on pages, in order, each flow on new pages. Pieces tied by `keepWithNext` stay together unless they are
 * higher than a page; then they are placed one by one, so that it always ends and nothing is lost.
 */
export function paginate(flows: readonly Flow[]): FilledPage[] {
  const pages: FilledPage[] = [];
  let notes: Piece[] = [];
  /** Notes that found no room run on over pages of the kind they were set for. */
  const finishNotes = () => {
    while (notes.length > 0) notes = new PageFiller(pages.at(-1)!, pages, notes).finish();
  };
  for (const flow of flows) {
    if (flow.pieces.length === 0) continue;
    if (pages.at(-1)?.area.width !== flow.area.width) finishNotes();
    const filler = new PageFiller(flow, pages, notes);
    filler.addAll(flow.pieces);
    notes = filler.finish();
  }
  finishNotes();
  return pages;
}

/** Draws a page: what stands on it, and its page numbers that are still to be filled in. */
export function drawPage({ placings }: FilledPage): PageDraft {
  const draft: PageDraft = { things: [], pageNumbers: [], changes: [] };
  for (const placing of placings) {
    if ('thing' in placing) draft.things.push(placing.thing);
    else placing.item.place(placing.x, placing.y, draft);
  }
  return draft;
}

class PageFiller {
  readonly #area: PageArea;
  readonly #tab: Tab | undefined;
  readonly #pages: FilledPage[];
  #page!: FilledPage;
  /** Next free height on the page. */
  #y = 0;
  #above: Piece | null = null;
  #hasContent = false;
  #feet: Piece[] = [];
  #footHeight = 0;
  /** Note pieces that found no room yet. */
  #waiting: Piece[];
  #frame: { frame: Frame; first: number; top: number; bottom: number } | null = null;

  constructor({ area, tab }: Pick<Flow, 'area' | 'tab'>, pages: FilledPage[], waiting: Piece[]) {
    this.#area = area;
    this.#tab = tab;
    this.#pages = pages;
    this.#waiting = waiting;
    this.#beginPage();
  }

  addAll(flow: readonly Piece[]): void {
    for (let start = 0; start < flow.length; ) {
      let end = start + 1;
      while (end < flow.length && flow[end - 1]!.keepWithNext && !flow[end]!.startsPage) end++;
      this.#addGroup(flow.slice(start, end));
      start = end;
    }
  }

  /** Ends the last page; gives the notes that are still waiting. */
  finish(): Piece[] {
    this.#endPage();
    return this.#waiting;
  }

  #addGroup(group: readonly Piece[]): void {
    if (group[0]!.startsPage && this.#hasContent) this.#nextPage();
    // a page that only holds the rest of a note may still be too full
    while (!this.#fits(group) && (this.#hasContent || this.#feet.length > 0)) this.#nextPage();
    for (const item of group) this.#add(item);
  }

  #add(item: Piece): void {
    this.#repeatHeader(item);
    const room = this.#room(item);
    const parts = item.height > room + tolerance ? item.split(room + tolerance) : null;
    if (parts) {
      this.#place({ ...parts[0], before: item.before, frame: item.frame, anchors: item.anchors });
      this.#nextPage();
      const { after, repeat, keepWithNext, frame } = item;
      this.#add({ ...parts[1], after, repeat, keepWithNext, frame });
    } else if (item.height <= room + tolerance || (!this.#hasContent && this.#feet.length === 0)) {
      this.#place(item);
    } else {
      this.#nextPage();
      this.#add(item);
    }
  }

  /** Height left for a piece, its distance to the piece above taken off. */
  #room(item: Piece): number {
    return this.#bottom() - this.#footHeight - this.#y - gapBetween(this.#above, item);
  }

  #bottom(): number {
    return this.#area.top + this.#area.height;
  }

  #fits(group: readonly Piece[]): boolean {
    let y = this.#y;
    let above = this.#above;
    let foot = this.#footHeight;
    const header = this.#hasContent ? null : group[0]!.repeat;
    if (header) {
      y += header.height;
      above = header;
    }
    group.forEach((item, index) => {
      y += gapBetween(above, item) + (index === group.length - 1 ? item.least : item.height);
      for (const note of item.notes) {
        foot += (foot === 0 ? noteGap : 0) + note.reduce((height, line) => height + line.height + line.after, 0);
      }
      above = item;
    });
    return y + foot <= this.#bottom() + tolerance;
  }

  #repeatHeader(item: Piece): void {
    if (this.#hasContent || !item.repeat || this.#above === item.repeat) return;
    this.#extendFrame({ ...item.repeat, frame: item.frame }, this.#y);
    this.#page.placings.push({ item: item.repeat, x: this.#area.left, y: this.#y });
    this.#y += item.repeat.height;
    this.#above = item.repeat;
  }

  #place(item: Piece): void {
    const y = this.#y + gapBetween(this.#above, item);
    this.#extendFrame(item, y);
    for (const id of item.anchors) this.#page.destinations.push({ id, y });
    this.#page.placings.push({ item, x: this.#area.left, y });
    this.#y = y + item.height;
    this.#above = item;
    this.#hasContent = true;
    for (const note of item.notes) this.#addNote(note);
  }

  #addNote(note: readonly Piece[]): void {
    this.#waiting.push(...note);
    this.#takeNotes(this.#bottom() - this.#y);
  }

  /** Moves waiting note lines to the foot of this page, up to a height. */
  #takeNotes(room: number): void {
    while (this.#waiting.length > 0) {
      const line = this.#waiting[0]!;
      const height = (this.#feet.length === 0 ? noteGap : 0) + line.height + line.after;
      if (this.#footHeight + height > room + tolerance) return;
      this.#feet.push(line);
      this.#footHeight += height;
      this.#waiting.shift();
    }
  }

  #extendFrame(item: Piece, y: number): void {
    if (this.#frame && this.#frame.frame !== item.frame) this.#closeFrame();
    if (!item.frame) return;
    this.#frame ??= { frame: item.frame, first: this.#page.placings.length, top: y, bottom: y };
    this.#frame.bottom = y + item.height;
  }

  #closeFrame(): void {
    if (!this.#frame) return;
    const { frame, first, top, bottom } = this.#frame;
    const things = frameAround(frame, top, bottom, this.#area);
    this.#page.placings.splice(first, 0, ...things.map((thing) => ({ thing })));
    this.#frame = null;
  }

  #nextPage(): void {
    this.#endPage();
    this.#beginPage();
  }

  #beginPage(): void {
    this.#page = { area: this.#area, tab: this.#tab, placings: [], destinations: [] };
    this.#pages.push(this.#page);
    this.#y = this.#area.top;
    this.#above = null;
    this.#hasContent = false;
    this.#feet = [];
    this.#footHeight = 0;
    this.#takeNotes(this.#area.height * runOnShare);
  }

  #endPage(): void {
    this.#closeFrame();
    if (this.#feet.length === 0) return;
    const { left } = this.#area;
    let y = this.#bottom() - this.#footHeight + noteGap;
    const rule = { x: left, y: y - noteRuleOffset, width: noteRuleWidth, thickness: typography.tableRule };
    this.#page.placings.push({ thing: { kind: 'rule', ...rule, colour: palette.quiet, dotted: false } });
    for (const line of this.#feet) {
      this.#page.placings.push({ item: line, x: left, y });
      y += line.height + line.after;
    }
  }
}

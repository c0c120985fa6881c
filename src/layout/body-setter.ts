import type { Block, Document, Section, Table } from '../model/document.ts';
import type { Tag, TooWideTable } from '../model/layout.ts';
import { type Content, flowBody, type SetBlock, setBlock } from './flow-body.ts';
import { flowNote } from './flow-note.ts';
import { flowTable, isWholeTable, type PreparedTable, prepareTable } from './flow-table.ts';
import { KeptPages } from './kept-pages.ts';
import type { LayoutContext } from './layout-context.ts';
import type { Numbering } from './number-document.ts';
import { type PageArea, pageArea } from './page-area.ts';
import type { Flow } from './paginate.ts';
import { numbersNow, type PrintedNumbers, printedNumbers } from './printed-numbers.ts';
import { isTooWide, type SizedTable, sizeTables } from './size-tables.ts';
import { tooWideTables } from './too-wide-tables.ts';
import { turnWideTables } from './turn-wide-tables.ts';

/** The body, set: its flows, and what other formats need to break pages alike. */
export interface SetBody {
  readonly flows: readonly Flow[];
  readonly body: readonly Block[];
  readonly columnWidths: ReadonlyMap<Table, readonly number[]>;
  readonly wholeTables: ReadonlySet<Table>;
  readonly tooWideTables: readonly TooWideTable[];
}

type Orientation = Section['orientation'];

/** A result, and the numbers it was made with. */
interface Kept<Result> {
  readonly numbers: string;
  readonly result: Result;
}

type KeptPer<Subject extends object, Result> = Record<Orientation, WeakMap<Subject, Kept<Result>>>;

/**
 * What was set of the blocks of a document, in one style on one page: for a next pass, and for a next document in which
 * the very same blocks stand.
 */
export class SetBlocks {
  readonly blocks: KeptPer<Block, SetBlock> = { portrait: new WeakMap(), landscape: new WeakMap() };
  readonly prepared: KeptPer<Table, PreparedTable> = { portrait: new WeakMap(), landscape: new WeakMap() };
  readonly printed = new WeakMap<Block, PrintedNumbers>();
  readonly pages = new KeptPages();
  /** Of the pass before this one. */
  sized: ReadonlyMap<Table, SizedTable> = new Map();
}

/** Sets the body of a document, again and again as page numbers become known; what does not depend on them is kept. */
export class BodySetter {
  readonly #document: Document;
  readonly #contexts: Record<Orientation, LayoutContext>;
  readonly #kept: SetBlocks;

  /**
   * @param pageDigits how many digits the page number of an anchor is expected to have
   * @param kept what is set already
   */
  constructor(
    document: Document,
    numbering: Numbering,
    pageDigits: LayoutContext['pageDigits'],
    kept = new SetBlocks(),
  ) {
    this.#document = document;
    this.#kept = kept;
    const { accent } = document.style;
    const contextFor = (orientation: Orientation): LayoutContext => {
      const { width } = pageArea(document.page, orientation);
      const context: LayoutContext = {
        numbering,
        accent,
        boxLevel: document.page.boxLevel ?? null,
        pageDigits,
        note: (footnote, parent) => flowNote(footnote, parent, width, context),
      };
      return context;
    };
    this.#contexts = { portrait: contextFor('portrait'), landscape: contextFor('landscape') };
  }

  /** Sets everything; the tags become children of `root`. */
  set(root: Tag): SetBody {
    const { page } = this.#document;
    const upright = this.#prepareAll(this.#document.body);
    const { width } = pageArea(page, 'portrait');
    const body = turnWideTables(this.#document.body, (table) => isTooWide(upright.get(table)!, width));
    const prepared = body === this.#document.body ? upright : this.#prepareAll(body);
    const sized = sizeTables(body, page, prepared, this.#kept.sized);
    const wholeTables = new Set<Table>();
    const flows = flowBody(body, page, root, (block, area) => {
      const set = this.#setBlock(block, area, sized);
      if (block.kind === 'table' && isWholeTable(set.pieces)) wholeTables.add(block);
      return set;
    });
    this.#kept.sized = sized;
    const columnWidths = new Map([...sized].map(([table, { widths }]) => [table, widths]));
    return {
      flows,
      body,
      columnWidths,
      wholeTables,
      tooWideTables: tooWideTables([...prepared.values()], pageArea(page, 'landscape').width),
    };
  }

  #prepareAll(body: readonly Block[]): Map<Table, PreparedTable> {
    const prepared = new Map<Table, PreparedTable>();
    const walk = (blocks: readonly Block[], orientation: Orientation) => {
      for (const block of blocks) {
        if (block.kind === 'section') walk(block.children, block.orientation);
        else if (block.kind === 'table') prepared.set(block, this.#prepare(block, orientation));
      }
    };
    walk(body, 'portrait');
    return prepared;
  }

  #prepare(table: Table, orientation: Orientation): PreparedTable {
    const numbers = this.#numbers(table);
    const known = this.#kept.prepared[orientation].get(table);
    if (known?.numbers === numbers) return known.result;
    const result = prepareTable(table, this.#contexts[orientation]);
    this.#kept.prepared[orientation].set(table, { numbers, result });
    return result;
  }

  #setBlock(block: Content, area: PageArea, sized: ReadonlyMap<Table, SizedTable>): SetBlock {
    const { orientation } = area;
    const numbers = this.#numbers(block);
    const known = this.#kept.blocks[orientation].get(block);
    const table = block.kind === 'table' ? sized.get(block)! : null;
    const isSame = known?.numbers === numbers && (!table || this.#kept.sized.get(table.prepared.table) === table);
    if (isSame) return known.result;
    const result: SetBlock = table
      ? { pieces: flowTable(table.prepared, table.widths, area), structure: table.prepared.structure }
      : setBlock(block as Exclude<Content, Table>, area, this.#contexts[orientation]);
    this.#kept.blocks[orientation].set(block, { numbers, result });
    return result;
  }

  /** The numbers that a block prints, as far as they are known. */
  #numbers(block: Block): string {
    let printed = this.#kept.printed.get(block);
    if (!printed) {
      printed = printedNumbers(block);
      this.#kept.printed.set(block, printed);
    }
    const { numbering, pageDigits } = this.#contexts.portrait;
    return numbersNow(printed, numbering, pageDigits);
  }
}

import type { Block, Document, Section, Table } from '../model/document.ts';
import type { Tag, TooWideTable } from '../model/layout.ts';
import { type Content, flowBody, type SetBlock, setBlock } from './flow-body.ts';
import { flowNote } from './flow-note.ts';
import { flowTable, isWholeTable, type PreparedTable, prepareTable } from './flow-table.ts';
import type { LayoutContext } from './layout-context.ts';
import type { Numbering } from './number-document.ts';
import { type PageArea, pageArea } from './page-area.ts';
import type { Flow } from './paginate.ts';
import { referredPages } from './referred-pages.ts';
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

/** A result, and the digits of the page numbers it was made with. */
interface Kept<Result> {
  readonly digits: string;
  readonly result: Result;
}

/** Sets the body of a document, again and again as page numbers become known; what does not depend on them is kept. */
export class BodySetter {
  readonly #document: Document;
  readonly #contexts: Record<Orientation, LayoutContext>;
  readonly #blocks: Record<Orientation, Map<Block, Kept<SetBlock>>> = { portrait: new Map(), landscape: new Map() };
  readonly #prepared: Record<Orientation, Map<Table, Kept<PreparedTable>>> = {
    portrait: new Map(),
    landscape: new Map(),
  };
  readonly #referred = new Map<Block, readonly string[]>();
  #sized: ReadonlyMap<Table, SizedTable> = new Map();

  /** @param pageDigits how many digits the page number of an anchor is expected to have */
  constructor(document: Document, numbering: Numbering, pageDigits: LayoutContext['pageDigits']) {
    this.#document = document;
    const { accent } = document.style;
    const contextFor = (orientation: Orientation): LayoutContext => {
      const { width } = pageArea(document.page, orientation);
      const context: LayoutContext = {
        numbering,
        accent,
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
    const sized = sizeTables(body, page, prepared, this.#sized);
    const wholeTables = new Set<Table>();
    const flows = flowBody(body, page, root, (block, area) => {
      const set = this.#setBlock(block, area, sized);
      if (block.kind === 'table' && isWholeTable(set.pieces)) wholeTables.add(block);
      return set;
    });
    this.#sized = sized;
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
    const digits = this.#digits(table);
    const known = this.#prepared[orientation].get(table);
    if (known?.digits === digits) return known.result;
    const result = prepareTable(table, this.#contexts[orientation]);
    this.#prepared[orientation].set(table, { digits, result });
    return result;
  }

  #setBlock(block: Content, area: PageArea, sized: ReadonlyMap<Table, SizedTable>): SetBlock {
    const { orientation } = area;
    const digits = this.#digits(block);
    const known = this.#blocks[orientation].get(block);
    const table = block.kind === 'table' ? sized.get(block)! : null;
    const isSame = known?.digits === digits && (!table || this.#sized.get(table.prepared.table) === table);
    if (isSame) return known.result;
    const result: SetBlock = table
      ? { pieces: flowTable(table.prepared, table.widths, area), structure: table.prepared.structure }
      : setBlock(block as Exclude<Content, Table>, area, this.#contexts[orientation]);
    this.#blocks[orientation].set(block, { digits, result });
    return result;
  }

  /** How many digits the page numbers that a block refers to are expected to have. */
  #digits(block: Block): string {
    let targets = this.#referred.get(block);
    if (!targets) {
      targets = referredPages(block);
      this.#referred.set(block, targets);
    }
    return targets.map((target) => this.#contexts.portrait.pageDigits(target)).join('');
  }
}

import type { Page } from '../../model/layout.ts';
import type { CodeWriter } from './code-writer.ts';
import { drawPlaced, noImages } from './draw-placed.ts';
import { PageContent } from './page-content.ts';
import { pdfNumber as n } from './pdf-syntax.ts';
import type { PdfkitWriter, Ref } from './pdfkit-writer.ts';

/** What stands on many pages, each drawn once: as a form, which the pages name. */
export class Backdrops {
  readonly #pages = new Map<Page['backdrop'], { readonly name: string; readonly page: Page }>();

  /** The operator that draws that of a page; '' when it has none. */
  draw(page: Page): string {
    const { backdrop } = page;
    if (backdrop.length === 0) return '';
    const known = this.#pages.get(backdrop) ?? { name: `B${this.#pages.size + 1}`, page };
    this.#pages.set(backdrop, known);
    return `/${known.name} Do`;
  }

  /** Writes the forms; gives them with the names by which the pages know them. */
  write(writer: PdfkitWriter, codes: CodeWriter, resources: Ref): { readonly name: string; readonly ref: Ref }[] {
    return [...this.#pages.values()].map(({ name, page }) => {
      const content = new PageContent(page.height, codes);
      for (const thing of page.backdrop) drawPlaced(thing, page, content, noImages);
      const entries = new Map([
        ['Type', '/XObject'],
        ['Subtype', '/Form'],
        ['BBox', `[0 0 ${n(page.width)} ${n(page.height)}]`],
        ['Resources', resources],
      ]);
      return { name, ref: writer.content(content.finish(), entries) };
    });
  }
}

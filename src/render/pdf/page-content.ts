import type { FaceName, Leaf, Page, Placed, Run } from '../../model/layout.ts';
import { type CodeWriter, fontNames } from './code-writer.ts';
import { pdfNumber as n, pdfColour } from './pdf-syntax.ts';

/** What is open in the content: a leaf, decoration, or nothing. */
type Open = Leaf | 'artifact' | null;

/** Writes the operators of one page, everything marked as content of a leaf or as an artifact. */
export class PageContent {
  /** The marked sequences of the page, in order; the index is the marked-content identifier. */
  readonly leaves: Leaf[] = [];
  readonly #operators: string[] = [];
  readonly #height: number;
  readonly #codes: CodeWriter;
  #open: Open = null;
  #font = '';
  #fill = '';

  constructor(page: Page, codes: CodeWriter) {
    this.#height = page.height;
    this.#codes = codes;
  }

  /** Ends the last marked sequence; gives the content as bytes. */
  finish(): Uint8Array {
    this.#switchTo(null);
    return Buffer.from(this.#operators.join('\n'), 'latin1');
  }

  /** A height on the page as PDF counts: from below. */
  fromBelow(y: number): string {
    return n(this.#height - y);
  }

  line({ baseline, runs }: Extract<Placed, { kind: 'line' }>): void {
    const first = runs[0]!.leaf;
    const isMixed = runs.some((run) => run.leaf !== first);
    this.#switchTo(isMixed ? null : (first ?? 'artifact'));
    this.#operators.push('BT');
    for (const run of runs) {
      if (run.text === '') continue;
      if (isMixed) this.#switchTo(run.leaf ?? 'artifact');
      this.text(run.text, run, run.x, this.#height - baseline, run.rise);
    }
    // a sequence that began inside a text object must end there
    if (isMixed) this.#switchTo(null);
    this.#operators.push('ET');
  }

  /** Shows text within a text object; `y` counts from below. */
  text(text: string, style: Pick<Run, 'face' | 'size' | 'colour'>, x: number, y: number, rise: number): void {
    this.#setFont(style.face, style.size);
    this.setFill(style.colour);
    const shown = this.#codes.encode(text, style.face);
    this.#operators.push(`1 0 0 1 ${n(x)} ${n(y + rise)} Tm ${shown} Tj`);
  }

  /** Begins drawing something that is content of a leaf, or decoration. */
  begin(leaf: Leaf | null): void {
    this.#switchTo(leaf ?? 'artifact');
  }

  push(operators: string): void {
    this.#operators.push(operators);
  }

  /** Draws with a graphics state of its own. */
  isolated(draw: () => void): void {
    const { fill, font } = { fill: this.#fill, font: this.#font };
    this.push('q');
    draw();
    this.push('Q');
    this.#fill = fill;
    this.#font = font;
  }

  setFill(colour: string): void {
    if (colour === this.#fill) return;
    this.#fill = colour;
    this.push(`${pdfColour(colour)} rg`);
  }

  #setFont(face: FaceName, size: number): void {
    const font = `/${fontNames[face]} ${n(size)} Tf`;
    if (font === this.#font) return;
    this.#font = font;
    this.push(font);
  }

  #switchTo(next: Open): void {
    if (next === this.#open) return;
    if (this.#open !== null) this.push('EMC');
    this.#open = next;
    if (next === null) return;
    if (next === 'artifact') this.push('/Artifact BMC');
    else this.push(`/${next.role} <</MCID ${this.leaves.push(next) - 1}>> BDC`);
  }
}

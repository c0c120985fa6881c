import type { FaceName, Leaf, Placed, Run } from '../../model/layout.ts';
import { type FontFace, fontFace } from '../../text/font-face.ts';
import type { CodeWriter } from './code-writer.ts';
import { hundredths, pdfNumber as n, pdfColour } from './pdf-syntax.ts';

/** What is open in the content: a leaf, decoration, or nothing. */
type Open = Leaf | 'artifact' | null;

/**
 * Writes the operators of a page or a part of it, everything marked as content of a leaf or as an artifact. It takes nothing
 * over from what is drawn before.
 */
export class PageContent {
  /** The marked sequences of the page, in order; the index is the marked-content identifier. */
  readonly leaves: Leaf[] = [];
  /** The faces that it sets text in, in the order of their first use. */
  readonly faces = new Set<FaceName>();
  readonly #operators: string[] = [];
  readonly #height: number;
  readonly #codes: CodeWriter;
  #open: Open = null;
  #font = '';
  #fill = '';
  /** Where the last text within the text object began, in hundredths of a point. */
  #left = 0;
  #base = 0;

  /** @param height of the page, in points */
  constructor(height: number, codes: CodeWriter) {
    this.#height = height;
    this.#codes = codes;
  }

  /** Ends the last marked sequence; gives the operators, each character a byte. */
  finish(): string {
    this.#switchTo(null);
    return this.#operators.join('\n');
  }

  /** A height on the page as PDF counts: from below. */
  fromBelow(y: number): string {
    return n(this.#height - y);
  }

  line({ baseline, runs }: Extract<Placed, { kind: 'line' }>): void {
    const first = runs[0]!.leaf;
    const isMixed = runs.some((run) => run.leaf !== first);
    this.#switchTo(isMixed ? null : (first ?? 'artifact'));
    this.beginText();
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
    const own = fontFace(style.face);
    const [[first, face] = [text, own], ...rest] = own.parts(text);
    this.setFill(style.colour);
    const shown = this.#show(first, style.size, face, face === own ? style.face : null);
    const left = hundredths(x);
    const base = hundredths(y + rise);
    this.#operators.push(`${n((left - this.#left) / 100)} ${n((base - this.#base) / 100)} Td${shown}Tj`);
    this.#left = left;
    this.#base = base;
    for (const [part, drawnBy] of rest)
      this.push(`${this.#show(part, style.size, drawnBy, drawnBy === own ? style.face : null)}Tj`);
  }

  /** Turns to the font of a part of a text; gives the part as an operand. */
  #show(text: string, size: number, face: FontFace, as: FaceName | null): string {
    const font = `/${this.#codes.nameOf(face, as)} ${n(size)} Tf`;
    if (font !== this.#font) {
      this.#font = font;
      if (as) this.faces.add(as);
      this.push(font);
    }
    return this.#codes.encode(text, face);
  }

  /** Begins a text object; end it with `ET`. */
  beginText(): void {
    this.push('BT');
    this.#left = 0;
    this.#base = 0;
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

  #switchTo(next: Open): void {
    if (next === this.#open) return;
    if (this.#open !== null) this.push('EMC');
    this.#open = next;
    if (next === null) return;
    if (next === 'artifact') this.push('/Artifact BMC');
    else this.push(`/${next.role}<</MCID ${this.leaves.push(next) - 1}>>BDC`);
  }
}

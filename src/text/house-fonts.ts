import type { HouseFonts } from '../model/house-style.ts';
import type { FaceName } from '../model/layout.ts';
import { FontFace, fontFace, withFaces } from './font-face.ts';

/** A face of the house font; a character that it lacks is drawn and measured in Carlito. */
class HouseFace extends FontFace {
  readonly #fallback: FontFace;

  constructor(bytes: Uint8Array, fallback: FontFace) {
    super(bytes);
    this.#fallback = fallback;
  }

  override get fallback(): FontFace {
    return this.#fallback;
  }

  override has(codePoint: number): boolean {
    return super.has(codePoint) || this.#fallback.has(codePoint);
  }

  override advance(codePoint: number): number {
    return super.has(codePoint) ? super.advance(codePoint) : this.#fallback.advance(codePoint);
  }

  override parts(text: string): (readonly [text: string, isFallback: boolean])[] {
    const parts: [string, boolean][] = [];
    for (const character of text) {
      const isFallback = !super.has(character.codePointAt(0) ?? 0);
      const last = parts.at(-1);
      if (last?.[1] === isFallback) last[0] += character;
      else parts.push([character, isFallback]);
    }
    return parts;
  }
}

/** Fonts are read once, however many documents are set in them. */
const known = new WeakMap<HouseFonts, ReadonlyMap<FaceName, FontFace>>();

/** Measures and draws in the house font as long as `run` lasts, which must not wait for anything; without one, in Carlito. */
export function withHouseFonts<T>(fonts: HouseFonts | undefined, run: () => T): T {
  if (!fonts) return withFaces(null, run);
  let faces = known.get(fonts);
  if (!faces) {
    faces = facesOf(fonts);
    known.set(fonts, faces);
  }
  return withFaces(faces, run);
}

/** A family without italics slants nothing: its upright faces stand in. */
function facesOf({ regular, bold, italic = regular, boldItalic = bold }: HouseFonts): Map<FaceName, FontFace> {
  const files = { regular, bold, italic, 'bold-italic': boldItalic };
  const names: readonly FaceName[] = ['regular', 'bold', 'italic', 'bold-italic'];
  return withFaces(null, () => new Map(names.map((name) => [name, new HouseFace(files[name], fontFace(name))])));
}

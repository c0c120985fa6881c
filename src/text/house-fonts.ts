import type { HouseFonts } from '../model/house-style.ts';
import type { FaceName } from '../model/layout.ts';
import { FontFace, fontFace, withFaces } from './font-face.ts';

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

/** A family without italics slants nothing: its upright faces stand in. What a face lacks, Carlito draws. */
function facesOf({ regular, bold, italic = regular, boldItalic = bold }: HouseFonts): Map<FaceName, FontFace> {
  const files = { regular, bold, italic, 'bold-italic': boldItalic };
  const names: readonly FaceName[] = ['regular', 'bold', 'italic', 'bold-italic'];
  return new Map(names.map((name) => [name, new FontFace(files[name], () => withFaces(null, () => fontFace(name)))]));
}

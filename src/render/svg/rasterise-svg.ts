import { renderAsync } from '@resvg/resvg-js';
import { fontFace, fontFile } from '../../text/font-face.ts';

/** Pixels per point: 144 to the inch. Word shows the SVG; this is for programs that cannot. */
const zoom = 2;

/**
 * An SVG document as PNG, on white; the fonts are ours, never those of the machine, so the bytes are the same everywhere.
 * Drawn beside the program, on another core.
 */
export const rasteriseSvg = async (svg: string): Promise<Uint8Array> => {
  const hasSigns = fontFace('regular').parts(svg).length > 1;
  const fontFiles = [fontFile('regular'), fontFile('bold'), ...(hasSigns ? [fontFile('symbols')] : [])];
  const drawn = await renderAsync(svg, {
    background: '#ffffff',
    fitTo: { mode: 'zoom', value: zoom },
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Carlito' },
  });
  return drawn.asPng();
};

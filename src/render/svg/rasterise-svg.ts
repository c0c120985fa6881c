import { createRequire } from 'node:module';
import { renderAsync } from '@resvg/resvg-js';

const require = createRequire(import.meta.url);
const fontFiles = ['400Regular/Carlito_400Regular.ttf', '700Bold/Carlito_700Bold.ttf'].map((file) =>
  require.resolve(`@expo-google-fonts/carlito/${file}`),
);

/** Pixels per point: 144 to the inch. Word shows the SVG; this is for programs that cannot. */
const zoom = 2;

/**
 * An SVG document as PNG, on white; the fonts are ours, never those of the machine, so the bytes are the same everywhere.
 * Drawn beside the program, on another core.
 */
export const rasteriseSvg = async (svg: string): Promise<Uint8Array> => {
  const drawn = await renderAsync(svg, {
    background: '#ffffff',
    fitTo: { mode: 'zoom', value: zoom },
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Carlito' },
  });
  return drawn.asPng();
};

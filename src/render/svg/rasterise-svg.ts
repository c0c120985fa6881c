import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';

const require = createRequire(import.meta.url);
const fontFiles = ['400Regular/Carlito_400Regular.ttf', '700Bold/Carlito_700Bold.ttf'].map((file) =>
  require.resolve(`@expo-google-fonts/carlito/${file}`),
);

/** Pixels per point: 216 to the inch, sharp on paper without a large file. */
const zoom = 3;

/** An SVG document as PNG, on white; the fonts are ours, never those of the machine, so the bytes are the same everywhere. */
export const rasteriseSvg = (svg: string): Uint8Array =>
  new Resvg(svg, {
    background: '#ffffff',
    fitTo: { mode: 'zoom', value: zoom },
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Carlito' },
  })
    .render()
    .asPng();

import type { IPropertiesOptions, XmlComponent } from 'docx';
import { type HouseStyle, palette, typography } from '../../model/house-style.ts';
import type { PageFormat } from '../../model/page-format.ts';
import { characterStyles } from './character-styles.ts';
import { component } from './docx-adapter.ts';
import { paragraphStyles } from './paragraph-styles.ts';
import { paragraphStyleElement } from './style-element.ts';
import { tableStyles } from './table-style.ts';
import { halfPoints, hex } from './twips.ts';

/** Has the widths of Carlito, with which the pages were counted. */
const font = 'Calibri';

const documentDefaults = (): XmlComponent =>
  component(
    'w:docDefaults',
    {},
    component(
      'w:rPrDefault',
      {},
      component(
        'w:rPr',
        {},
        component('w:rFonts', { 'w:ascii': font, 'w:hAnsi': font, 'w:eastAsia': font, 'w:cs': font }),
        component('w:color', { 'w:val': hex(palette.ink) }),
        // Said explicitly: LibreOffice would otherwise pull letters together and break lines elsewhere.
        component('w:kern', { 'w:val': 0 }),
        component('w:sz', { 'w:val': halfPoints(typography.body.size) }),
        component('w:szCs', { 'w:val': halfPoints(typography.body.size) }),
        component('w:lang', { 'w:val': 'nl-NL', 'w:eastAsia': 'nl-NL', 'w:bidi': 'ar-SA' }),
        component('w14:ligatures', { 'w14:val': 'none' }),
      ),
    ),
    component('w:pPrDefault', {}, component('w:pPr', {})),
  );

/** Keeps the hundreds of styles Word knows out of its lists until somebody uses one. */
const latentStyles = (): XmlComponent =>
  component('w:latentStyles', {
    'w:defLockedState': 0,
    'w:defUIPriority': 99,
    'w:defSemiHidden': 1,
    'w:defUnhideWhenUsed': 1,
    'w:defQFormat': 0,
    'w:count': 376,
  });

/** All styles of the document, and nothing of docx's own: `importedStyles` replaces its defaults. */
export const styles = (style: HouseStyle, page: PageFormat): NonNullable<IPropertiesOptions['styles']> => ({
  importedStyles: [
    documentDefaults(),
    latentStyles(),
    ...paragraphStyles(style, page).map(paragraphStyleElement),
    ...characterStyles(style),
    ...tableStyles,
  ],
});

/** Calibri and the accent colour in the theme, so that what colleagues add in Word matches. */
export const theme = (style: HouseStyle): NonNullable<IPropertiesOptions['theme']> => ({
  name: 'Paraat',
  fonts: { headings: font, body: font },
  colors: { accent1: hex(style.accent), hyperlink: hex(style.accent) },
});

import { strToU8, type Zippable, zipSync } from 'fflate';

/** The earliest moment a zip can hold, in local time: written without a time zone, so the same bytes everywhere. */
const zipTime = new Date(1980, 0, 1);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** `[Content_Types].xml` comes first, as readers that look at the start of a file expect. */
const partOrder = (a: string, b: string): number => {
  const rank = (name: string) => (name === '[Content_Types].xml' ? 0 : 1);
  return rank(a) - rank(b) || compare(a, b);
};

const fixCoreProperties = (xml: string, date: string): string =>
  xml
    .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${date}T00:00:00Z`)
    .replace('</cp:coreProperties>', '<dc:language>nl-NL</dc:language></cp:coreProperties>');

/** Dutch for what Word takes from no style: the language of the theme, decimal comma, list separator. */
const fixSettings = (xml: string): string =>
  xml.replace(
    '</w:settings>',
    '<w:themeFontLang w:val="nl-NL"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>',
  );

/** docx marks every list as made from loose levels; ours are fixed outlines. */
const fixNumbering = (xml: string): string =>
  xml.replaceAll('"hybridMultilevel"', '"multilevel"').replaceAll(' w:tentative="1"', '');

/**
 * Files of a package, zipped to the same bytes whenever and wherever it is made: no clock, no random ids, no order of
 * writing. `date` (ISO) is used for every date inside.
 */
export const reproduciblePackage = (files: ReadonlyMap<string, string | Uint8Array>, date: string): Uint8Array => {
  const parts = new Map(files);
  const change = (name: string, edit: (xml: string) => string): void => {
    const part = parts.get(name);
    if (typeof part !== 'string') throw new Error(`docx wrote no ${name}`);
    parts.set(name, edit(part));
  };
  change('docProps/core.xml', (xml) => fixCoreProperties(xml, date));
  change('word/settings.xml', fixSettings);
  change('word/numbering.xml', fixNumbering);
  const sorted: Zippable = {};
  for (const [name, part] of [...parts].sort(([a], [b]) => partOrder(a, b))) {
    const bytes = typeof part === 'string' ? strToU8(part) : part;
    sorted[name] = [bytes, { level: /\.(png|jpe?g)$/.test(name) ? 0 : 6, mtime: zipTime }];
  }
  return zipSync(sorted);
};

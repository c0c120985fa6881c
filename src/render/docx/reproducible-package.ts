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

/** docx gives links random relationship ids; here they are counted per part. */
const renumberRelationships = (relationships: string): { xml: string; names: Map<string, string> } => {
  const names = new Map<string, string>();
  const xml = relationships.replace(/ Id="([^"]*)"/g, (whole, id: string) => {
    if (/^rId\d+$/.test(id)) return whole;
    names.set(id, `rIdLink${names.size + 1}`);
    return ` Id="${names.get(id)}"`;
  });
  return { xml, names };
};

const relationshipsOf = (part: string): string => part.replace(/([^/]+)$/, '_rels/$1.rels');

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
  for (const name of files.keys()) {
    const relationships = parts.get(relationshipsOf(name));
    if (!name.startsWith('word/') || typeof relationships !== 'string') continue;
    const { xml, names } = renumberRelationships(relationships);
    if (names.size === 0) continue;
    parts.set(relationshipsOf(name), xml);
    change(name, (text) =>
      text.replace(/ r:id="([^"]*)"/g, (whole, id: string) => (names.has(id) ? ` r:id="${names.get(id)}"` : whole)),
    );
  }
  const sorted: Zippable = {};
  for (const [name, part] of [...parts].sort(([a], [b]) => partOrder(a, b))) {
    const bytes = typeof part === 'string' ? strToU8(part) : part;
    sorted[name] = [bytes, { level: /\.(png|jpe?g)$/.test(name) ? 0 : 6, mtime: zipTime }];
  }
  return zipSync(sorted);
};

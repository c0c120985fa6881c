import { strToU8, type Zippable, zipSync } from 'fflate';
import { linkTooltip } from './tooltip.ts';

/** The earliest moment a zip can hold, in local time: written without a time zone, so the same bytes everywhere. */
const zipTime = new Date(1980, 0, 1);

/** What no XML file can hold: controls but tab and line ends, two non-characters, halves of surrogate pairs. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

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

/** docx gives links random relationship ids; here they are counted per part. `links` are their attributes by old id. */
const renumberLinks = (relationships: string): { xml: string; links: Map<string, string> } => {
  const links = new Map<string, string>();
  const xml = relationships.replace(
    / Id="([^"]*)"( Type="[^"]*\/hyperlink" Target="([^"]*)")/g,
    (_, id: string, rest: string, href: string) => {
      const name = `rIdLink${links.size + 1}`;
      links.set(id, ` r:id="${name}" w:tooltip="${linkTooltip(href)}"`);
      return ` Id="${name}"${rest}`;
    },
  );
  return { xml, links };
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
    const { xml, links } = renumberLinks(relationships);
    if (links.size === 0) continue;
    parts.set(relationshipsOf(name), xml);
    change(name, (text) => text.replace(/ r:id="([^"]*)"/g, (whole, id: string) => links.get(id) ?? whole));
  }
  const sorted: Zippable = {};
  for (const [name, part] of [...parts].sort(([a], [b]) => partOrder(a, b))) {
    const bytes = typeof part === 'string' ? strToU8(part.replace(forbidden, '')) : part;
    sorted[name] = [bytes, { level: /\.(png|jpe?g)$/.test(name) ? 0 : 6, mtime: zipTime }];
  }
  return zipSync(sorted);
};

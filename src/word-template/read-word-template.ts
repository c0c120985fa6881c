import type { Unusable } from '../image/unusable.ts';
import type { Image } from '../model/document.ts';
import { type TextStyle, typography } from '../model/house-style.ts';
import type { WordStory, WordTemplate } from '../model/word-template.ts';
import type { XmlElement } from '../model/xml-element.ts';
import type { Zip } from '../zip/read-zip.ts';
import { childOf, childrenOf, valOf } from './child-of.ts';
import { openTemplate } from './open-template.ts';
import { parseXml } from './parse-xml.ts';
import { readPage } from './read-page.ts';
import { readStory } from './read-story.ts';
import { readStyles, styleIdOf, styleNameOf } from './read-styles.ts';
import { type Relationship, relationshipsOf } from './relationships.ts';
import { TemplateFault } from './template-fault.ts';
import { measuresOf, textStyles, typefaceOf } from './text-styles.ts';
import { typefaceNamed } from './typeface.ts';

const MEGABYTE = 1024 * 1024;
const LARGEST = 20 * MEGABYTE;
/** A header that fills half the page leaves no room for the plan. */
const HIGHEST = 200;

/** A template is checked first and used later: it is read once. */
const known = new WeakMap<Uint8Array, WordTemplate | Unusable>();

/**
 * Reads a Word template (.docx or .dotx). It is hostile until read: only styles, theme colours and fonts, margins,
 * header and footer are taken, and of these only what reaches nothing outside the file. Settings, macros, embedded
 * fonts, lists, notes and remarks stay behind.
 *
 * @returns why it cannot be used, as the end of a sentence about the file
 */
export function readWordTemplate(bytes: Uint8Array): WordTemplate | Unusable {
  const read = known.get(bytes) ?? guarded(bytes);
  known.set(bytes, read);
  return read;
}

function guarded(bytes: Uint8Array): WordTemplate | Unusable {
  try {
    return read(bytes);
  } catch (error) {
    if (error instanceof TemplateFault) return error.unusable;
    throw error;
  }
}

function read(bytes: Uint8Array): WordTemplate {
  if (bytes.length > LARGEST)
    throw new TemplateFault({
      reason: `is ${Math.ceil(bytes.length / MEGABYTE)} MB; meer dan ${LARGEST / MEGABYTE} MB past niet`,
      hint: 'Neem een sjabloon zonder tekst en met kleine afbeeldingen.',
    });
  checkKind(bytes);
  const zip = openTemplate(bytes);
  checkMacros(zip);
  const main = [...relationshipsOf('', zip).values()].find(({ type }) => type === 'officeDocument')?.path;
  const document = main ? zip.open(main) : undefined;
  if (!main || !document) throw noDocument();
  const root = parseXml(document, 'w:sectPr');
  if (root.name !== 'w:document') throw noDocument();
  const relationships = relationshipsOf(main, zip);
  const partOf = (wanted: string) => [...relationships.values()].find(({ type }) => type === wanted)?.path;
  const stylesPart = zip.open(partOf('styles') ?? '');
  if (!stylesPart) throw new TemplateFault({ reason: 'heeft geen stijlen', hint: wordDocument });
  const styles = readStyles(parseXml(stylesPart));
  const themePart = zip.open(partOf('theme') ?? '');
  const theme = themePart ? readTheme(parseXml(themePart)) : null;
  const typeface = typefaceOf(styles, theme);
  const texts = textStyles(styles, typeface);
  const stories = storiesOf(childrenOf(root, 'w:sectPr'), relationships, zip, styles, texts);
  const { header, footer } = stories;
  const ownLine = typography.running.line;
  return {
    styles,
    theme,
    ...stories,
    page: readPage(
      childrenOf(root, 'w:sectPr').at(-1),
      (header?.height ?? 0) + ownLine,
      (footer?.height ?? 0) + ownLine,
    ),
    textStyles: texts,
    measures: measuresOf(texts, typeface),
    ownScale: 1 / typefaceNamed(typeface).width,
  };
}

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);
const wordDocument = 'Open het in Word en kies Opslaan als, "Word-document (.docx)" of "Word-sjabloon (.dotx)".';

function checkKind(bytes: Uint8Array): void {
  // Compound files (MS-CFB): Word up to 2003, and any Word file with a password.
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    throw new TemplateFault({ reason: 'is een oud Word-bestand (.doc) of heeft een wachtwoord', hint: wordDocument });
  if (!startsWith(bytes, 0x50, 0x4b))
    throw new TemplateFault({ reason: 'is geen Word-bestand (.docx of .dotx)', hint: wordDocument });
}

function checkMacros(zip: Zip): void {
  const types = zip.open('[Content_Types].xml');
  if (!types) throw noDocument();
  const hasMacroType = childrenOf(parseXml(types)).some(({ attributes }) =>
    /macroEnabled|vbaProject/i.test(attributes.ContentType ?? ''),
  );
  if (hasMacroType || [...zip.paths].some((path) => /vbaProject|vbaData/i.test(path)))
    throw new TemplateFault({ reason: "bevat macro's", hint: `${wordDocument} Zo gaan de macro's eruit.` });
}

const noDocument = (): TemplateFault =>
  new TemplateFault({ reason: 'is geen Word-bestand (.docx of .dotx)', hint: wordDocument });

/** Colours and fonts; what a theme may hold beside them refers to pictures. */
function readTheme(theme: XmlElement): XmlElement | null {
  const elements = childOf(theme, 'a:themeElements');
  const names = ['a:clrScheme', 'a:fontScheme', 'a:fmtScheme'];
  if (theme.name !== 'a:theme' || names.some((name) => !childOf(elements, name))) return null;
  const clean = (node: XmlElement): XmlElement => ({
    ...node,
    children: childrenOf(node).flatMap((child) => {
      // Each list of fills must keep its number: a picture becomes a plain fill.
      if (child.name === 'a:blipFill') return [plainFill];
      return child.name === 'a:extLst' || Object.keys(child.attributes).some((key) => key.startsWith('r:'))
        ? []
        : [clean(child)];
    }),
  });
  return {
    name: 'a:theme',
    attributes: { name: theme.attributes.name ?? '' },
    children: [
      {
        name: 'a:themeElements',
        attributes: {},
        children: names.flatMap((name) => childrenOf(elements, name).map(clean)),
      },
    ],
  };
}

const plainFill: XmlElement = {
  name: 'a:solidFill',
  attributes: {},
  children: [{ name: 'a:schemeClr', attributes: { val: 'phClr' }, children: [] }],
};

/** Headers and footers; a section without its own has those of the one before. */
function storiesOf(
  sections: readonly XmlElement[],
  relationships: ReadonlyMap<string, Relationship>,
  zip: Zip,
  styles: XmlElement,
  texts: ReadonlyMap<string, TextStyle>,
): Pick<WordTemplate, 'header' | 'footer' | 'coverHeader' | 'coverFooter'> {
  const all = childrenOf(styles, 'w:style');
  const byId = new Map(all.map((style) => [styleIdOf(style), texts.get(styleNameOf(style)) ?? null]));
  const normal = texts.get('normal') ?? typography.body;
  const images = new Map<string, Image>();
  const partOf = (kind: string, type: string, among: readonly XmlElement[]): string | null | undefined => {
    const found = among.flatMap((section) =>
      childrenOf(section, `w:${kind}Reference`).filter(
        ({ attributes }) => (attributes['w:type'] ?? 'default') === type,
      ),
    );
    return relationships.get(found.at(-1)?.attributes['r:id'] ?? '')?.path;
  };
  const story = (kind: string, type: string, among: readonly XmlElement[]): WordStory | null => {
    const part = partOf(kind, type, among);
    if (part === undefined || part === null) return null;
    const read = readStory(part, zip, images, byId, normal);
    if (read && read.height > HIGHEST)
      throw new TemplateFault({ reason: 'heeft een kop- of voettekst die te hoog is' });
    return read;
  };
  const titled = sections.filter((section) => {
    const flag = childOf(section, 'w:titlePg');
    return flag && !/^(0|false|off)$/.test(valOf(section, 'w:titlePg') ?? '');
  });
  return {
    header: story('header', 'default', sections),
    footer: story('footer', 'default', sections),
    coverHeader: story('header', 'first', titled),
    coverFooter: story('footer', 'first', titled),
  };
}

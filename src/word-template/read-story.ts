import { pictureLimits, readImage } from '../image/read-image.ts';
import type { Image } from '../model/document.ts';
import type { TextStyle } from '../model/house-style.ts';
import type { WordStory } from '../model/word-template.ts';
import type { XmlElement } from '../model/xml-element.ts';
import type { Zip } from '../zip/read-zip.ts';
import { elementsOf } from './child-of.ts';
import { cleanStory } from './clean-story.ts';
import { parseXml } from './parse-xml.ts';
import { relationshipsOf } from './relationships.ts';
import { storyHeight } from './story-height.ts';
import { damagedTemplate, TemplateFault } from './template-fault.ts';

/** The styles of the template: how paragraphs are set, by the id they name. */
export type StylesById = ReadonlyMap<string, TextStyle | null>;

/**
 * Reads a header or footer.
 *
 * @param images those of the stories before, by path: a logo is read once
 * @returns null when nothing would be printed
 * @throws TemplateFault when it, or a picture in it, cannot be used
 */
export function readStory(
  part: string,
  zip: Zip,
  images: Map<string, Image>,
  styles: StylesById,
  normal: TextStyle,
): WordStory | null {
  const bytes = zip.open(part);
  if (!bytes) throw damagedTemplate();
  const relationships = relationshipsOf(part, zip);
  const pictures = new Map<string, Image>();
  const idOf = new Map<string, string>();
  const picture = ({ attributes }: XmlElement): string | null => {
    const relationship = relationships.get(attributes['r:embed'] ?? attributes['r:id'] ?? '');
    if ('r:link' in attributes || 'r:href' in attributes || relationship?.path === null) throw fromOutside();
    if (relationship?.type !== 'image') return null;
    const known = idOf.get(relationship.path);
    if (known !== undefined) return known;
    const id = `rIdSjabloon${pictures.size + 1}`;
    const image = images.get(relationship.path) ?? imageOf(zip.open(relationship.path));
    images.set(relationship.path, image);
    pictures.set(id, image);
    idOf.set(relationship.path, id);
    return id;
  };
  const all = cleanStory(parseXml(bytes), { knownStyles: new Set(styles.keys()), picture });
  const blocks = withoutEmptyEnd(all);
  if (blocks.length === 0) return null;
  const fields = blocks.flatMap(instructionsOf).join(' ');
  return {
    blocks,
    pictures,
    height: storyHeight(blocks, styles, normal),
    countsPages: /\bPAGE\b/i.test(fields) && /\b(NUM|SECTION)PAGES\b/i.test(fields),
  };
}

function imageOf(bytes: Uint8Array | undefined): Image {
  if (!bytes) throw damagedTemplate();
  const image = readImage(bytes, pictureLimits.logo);
  if (!('reason' in image)) return image;
  throw new TemplateFault({
    reason: `heeft in de kop- of voettekst een afbeelding die niet te gebruiken is: zij ${image.reason}`,
    hint: image.hint ?? 'Vervang de afbeelding in de kop- of voettekst door een gewone PNG of JPEG.',
  });
}

const fromOutside = (): TemplateFault =>
  new TemplateFault({
    reason: 'haalt in de kop- of voettekst een afbeelding van buiten het bestand op',
    hint: 'Voeg de afbeelding in Word opnieuw in met Invoegen, zonder "Koppelen aan bestand".',
  });

const printed = ['w:t', 'w:drawing', 'w:pict', 'w:fldSimple', 'w:instrText'];
const isEmpty = (block: XmlElement): boolean => printed.every((name) => elementsOf(block, name).length === 0);

/** Word ends every header in a paragraph, often an empty one under a table; ours comes there. */
function withoutEmptyEnd(blocks: readonly XmlElement[]): XmlElement[] {
  const last = blocks.findLastIndex((block) => !isEmpty(block));
  return blocks.slice(0, last + 1);
}

const instructionsOf = (block: XmlElement): string[] => [
  ...elementsOf(block, 'w:fldSimple').map(({ attributes }) => attributes['w:instr'] ?? ''),
  ...elementsOf(block, 'w:instrText').map(({ children }) => children.join('')),
];

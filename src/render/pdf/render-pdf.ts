import type { Attachment } from '../../model/attachment.ts';
import type { Document, Image } from '../../model/document.ts';
import type { Layout, Page, Placed } from '../../model/layout.ts';
import type { PdfPage } from '../../model/pdf-page.ts';
import { fontFace } from '../../text/font-face.ts';
import { withHouseFonts } from '../../text/house-fonts.ts';
import { attachFiles } from './attach-files.ts';
import { Backdrops } from './backdrops.ts';
import { CodeWriter } from './code-writer.ts';
import { drawPlaced, noImages } from './draw-placed.ts';
import { embedFont, writeEncoding } from './embed-font.ts';
import { embedImage } from './embed-image.ts';
import { PageEmbedder } from './embed-page.ts';
import { documentDate, metadata } from './metadata.ts';
import { writeOutline } from './outline.ts';
import type { DrawnBody, PackedParts } from './packed-parts.ts';
import { PageContent } from './page-content.ts';
import { pdfNumber as n, pdfText } from './pdf-syntax.ts';
import { PdfkitWriter, type Ref } from './pdfkit-writer.ts';
import { StructureWriter } from './structure-writer.ts';

type LinkArea = Extract<Placed, { kind: 'link' }>;

/** Above a destination, so that its first line does not stick to the edge of the window; in points. */
const destinationMargin = 8;

/**
 * Draws a laid-out document as one file that is both PDF/A-3a and PDF/UA-1. The same document gives the same bytes. All
 * characters must have a glyph: see `missingGlyphs`.
 *
 * @param packed of the file that was made of the same document before
 */
export async function renderPdf(
  document: Document,
  layout: Layout,
  attachments: readonly Attachment[] = [],
  packed?: PackedParts,
): Promise<Uint8Array> {
  const { author, subject } = document.properties;
  const writer = new PdfkitWriter(
    { title: document.title, author, subject, date: documentDate(document), metadata: metadata(document) },
    packed,
  );
  const images = embedImages(writer, layout);
  const isOneOfMany = document.series !== null;
  withHouseFonts(document.style.fonts, () => writePages(writer, layout, images, isOneOfMany, packed?.bodies));
  attachFiles(writer, attachments, documentDate(document));
  return writer.finish();
}

type EmbeddedImages = ReturnType<typeof embedImages>;

/** Everything that is set in the fonts of the house style, and what leads to it. */
function writePages(
  writer: PdfkitWriter,
  layout: Layout,
  images: EmbeddedImages,
  isOneOfMany: boolean,
  bodies: PackedParts['bodies'] | undefined,
): void {
  const structure = new StructureWriter(writer, layout.structure);
  const codes = new CodeWriter();
  const resources = writer.reserve();
  const backdrops = new Backdrops();
  const destinations: (readonly [string, string])[] = [];
  for (const page of layout.pages) {
    const ref = writer.reserve();
    writePage(page, ref, resources, { writer, structure, codes, images, backdrops, bodies });
    for (const { id, y } of page.destinations) {
      destinations.push([pdfText(id), `[${ref}/XYZ 0 ${n(page.height - y + destinationMargin)} null]`]);
    }
  }
  // After the pages: what only stands in the margins gives no code to a character of theirs.
  const forms = backdrops.write(writer, codes, resources);
  writeResources(writer, resources, codes, [...images.values(), ...forms]);
  writer.catalog('StructTreeRoot', structure.finish());
  writer.catalog('MarkInfo', '<</Marked true>>');
  writer.nameDestinations(nameTree(writer, destinations));
  // One of many is a page or a few: nobody looks for a heading in a list.
  const outline = isOneOfMany ? null : writeOutline(writer, layout.contents);
  if (outline) {
    writer.catalog('Outlines', outline);
    writer.catalog('PageMode', '/UseOutlines');
  }
}

interface PageTools {
  readonly writer: PdfkitWriter;
  readonly structure: StructureWriter;
  readonly codes: CodeWriter;
  readonly images: EmbeddedImages;
  readonly backdrops: Backdrops;
  /** Those of the file before; of one that is made once they would only fill the memory. */
  readonly bodies: PackedParts['bodies'] | undefined;
}

function writePage(page: Page, ref: Ref, resources: Ref, tools: PageTools): void {
  const { writer, structure, codes, backdrops } = tools;
  const annotations: Ref[] = [];
  for (const thing of page.things) {
    if (thing.kind === 'link') annotations.push(writeLink(thing, page, ref, writer, structure));
    if (thing.kind === 'picture') {
      const { x, y, width, height } = thing;
      structure.setBox(thing.tag, rectangle(page, x, y, width, height));
    }
  }
  const body = drawnBody(page, tools);
  const folio = new PageContent(page.height, codes);
  for (const thing of page.folio) drawPlaced(thing, page, folio, noImages);
  // The text last: readers of PDF give a space at the end of a line to what comes after it.
  const operators = [backdrops.draw(page), folio.finish(), body.operators].filter((part) => part !== '').join('\n');
  const annots = annotations.length > 0 ? `/Annots[${annotations.join(' ')}]` : '';
  writer.put(
    ref,
    `<</Type/Page/Parent ${writer.pageTree}/MediaBox[0 0 ${n(page.width)} ${n(page.height)}]/Resources ${resources}` +
      `/Contents ${writer.content(operators)}/StructParents ${structure.addPage(ref, body.leaves)}/Tabs/S${annots}>>`,
  );
  writer.addPage(ref);
}

/** Drawn only when no earlier file drew the very same. */
function drawnBody({ width, height, things }: Page, { codes, images, bodies }: PageTools): DrawnBody {
  const known = bodies?.get(things);
  if (known) {
    for (const name of known.faces) codes.nameOf(fontFace(name), name);
    return known;
  }
  const { rareUses } = codes;
  const content = new PageContent(height, codes);
  for (const thing of things) drawPlaced(thing, { width, height }, content, (image) => images.get(image)!.name);
  const body = { operators: content.finish(), leaves: content.leaves, faces: content.faces };
  const hasImage = things.some((thing) => thing.kind === 'picture' && thing.picture.kind !== 'diagram');
  // The name of an image, like a rare code, depends on what stands on earlier pages.
  if (!hasImage && codes.rareUses === rareUses) bodies?.set(things, body);
  return body;
}

function writeLink(link: LinkArea, page: Page, ref: Ref, writer: PdfkitWriter, structure: StructureWriter): Ref {
  const annotation = writer.reserve();
  const key = structure.addLink(link.tag, ref, annotation);
  const { target } = link;
  const action =
    'href' in target ? `/A<</S/URI/URI${pdfText(encodeURI(decoded(target.href)))}>>` : `/Dest${pdfText(target.anchor)}`;
  writer.put(
    annotation,
    `<</Type/Annot/Subtype/Link/Rect[${rectangle(page, link.x, link.y, link.width, link.height)}]/Border[0 0 0]/F 4` +
      `/Contents${pdfText(link.description)}/StructParent ${key}${action}>>`,
  );
  return annotation;
}

/** An address without its escapes, so that escaping does not happen twice; as it is if it holds a lone `%`. */
function decoded(href: string): string {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
}

function rectangle(page: Page, x: number, y: number, width: number, height: number): string {
  return `${n(x)} ${n(page.height - y - height)} ${n(x + width)} ${n(page.height - y)}`;
}

function embedImages(writer: PdfkitWriter, layout: Layout) {
  const images = new Map<Image | PdfPage, { readonly name: string; readonly ref: Ref }>();
  const pages = new PageEmbedder(writer);
  for (const page of layout.pages) {
    for (const thing of page.things) {
      if (thing.kind !== 'picture' || thing.picture.kind === 'diagram') continue;
      const source = thing.picture.kind === 'image' ? thing.picture.image : thing.picture.page;
      if (images.has(source)) continue;
      const ref = 'content' in source ? pages.embed(source) : embedImage(writer, source);
      images.set(source, { name: `I${images.size + 1}`, ref });
    }
  }
  return images;
}

function writeResources(
  writer: PdfkitWriter,
  resources: Ref,
  codes: CodeWriter,
  drawings: readonly { readonly name: string; readonly ref: Ref }[],
): void {
  const encoding = writeEncoding(writer);
  const fonts = codes
    .fonts()
    .map(({ face, name, characters }) => `/${name} ${embedFont(writer, face, characters, encoding)}`)
    .join('');
  const named = drawings.map(({ name, ref }) => `/${name} ${ref}`).join('');
  writer.put(resources, `<</Font<<${fonts}>>${named ? `/XObject<<${named}>>` : ''}>>`);
}

/** Named destinations, sorted by bytes as the format asks. */
function nameTree(writer: PdfkitWriter, destinations: readonly (readonly [string, string])[]): Ref {
  const sorted = [...destinations].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const names = sorted.map(([name, place]) => `${name}${place}`).join('\n');
  return writer.add(`<</Names[${names}]>>`);
}

import { zlibSync } from 'fflate';
import type { PdfDictionary, PdfPage, PdfStream, PdfValue } from '../../model/pdf-page.ts';
import type { PdfkitWriter, Ref } from './pdfkit-writer.ts';

/** Entries that lead to the tags, the metadata or the files of the PDF that a page came from. */
const left = new Set(['StructParent', 'StructParents', 'Metadata', 'PieceInfo', 'AF', 'Properties', 'Length']);

/** Copies pages of other PDFs into ours, as forms of one by one; fonts and images that pages share are copied once. */
export class PageEmbedder {
  readonly #writer: PdfkitWriter;
  readonly #resources = new Map<PdfDictionary, Ref>();
  readonly #copies = new Map<PdfPage['lookup'], Map<number, Ref>>();

  constructor(writer: PdfkitWriter) {
    this.#writer = writer;
  }

  /** A form that draws the page upright in the square from 0 to 1, as an image does. */
  embed(page: PdfPage): Ref {
    const resources = this.#resourcesOf(page);
    const entries = new Map([
      ['Type', '/XObject'],
      ['Subtype', '/Form'],
      ['BBox', `[${page.box.map(exact).join(' ')}]`],
      ['Matrix', `[${toUnitSquare(page).map(exact).join(' ')}]`],
      ['Resources', resources],
      ...(page.group === undefined ? [] : ([['Group', this.#written(page.group, page.lookup)]] as const)),
    ]);
    return this.#deflated(page.content, () => entries);
  }

  /** Pages often share their resources. */
  #resourcesOf({ resources, lookup }: PdfPage): Ref {
    const known = this.#resources.get(resources);
    if (known !== undefined) return known;
    const ref = this.#writer.add(this.#written(resources, lookup));
    this.#resources.set(resources, ref);
    return ref;
  }

  #written(value: PdfValue, lookup: PdfPage['lookup']): string {
    if (typeof value === 'string') return value;
    if ('reference' in value) return this.#copy(value.reference, lookup);
    if ('dictionary' in value) throw new Error('a stream stands in an object of its own');
    if (value instanceof Map) {
      const entries = this.#entries(value, lookup);
      return `<<${[...entries].map(([key, entry]) => `/${key} ${entry}`).join('')}>>`;
    }
    return `[${(value as readonly PdfValue[]).map((item) => this.#written(item, lookup)).join(' ')}]`;
  }

  #entries(dictionary: PdfDictionary, lookup: PdfPage['lookup']): Map<string, string> {
    const kept = [...dictionary].filter(([key]) => !left.has(key));
    return new Map(kept.map(([key, value]) => [writtenName(key), this.#written(value, lookup)]));
  }

  #copy(number: number, lookup: PdfPage['lookup']): Ref {
    const copies = this.#copies.get(lookup) ?? new Map<number, Ref>();
    this.#copies.set(lookup, copies);
    const known = copies.get(number);
    if (known !== undefined) return known;
    const value = lookup(number);
    if (typeof value === 'object' && 'dictionary' in value) return this.#copyStream(value, lookup, copies, number);
    // known before it is written: objects may refer to each other
    const ref = this.#writer.reserve();
    copies.set(number, ref);
    this.#writer.put(ref, this.#written(value, lookup));
    return ref;
  }

  #copyStream(stream: PdfStream, lookup: PdfPage['lookup'], copies: Map<number, Ref>, number: number): Ref {
    const entries = (own: Ref) => {
      copies.set(number, own);
      return this.#entries(stream.dictionary, lookup);
    };
    return stream.dictionary.has('Filter')
      ? this.#writer.packedStream(stream.bytes, entries)
      : this.#deflated(stream.bytes, entries);
  }

  #deflated(bytes: Uint8Array, entries: (own: Ref) => ReadonlyMap<string, string>): Ref {
    const packed = zlibSync(bytes, { level: 6 });
    return this.#writer.packedStream(packed, (own) => new Map([...entries(own), ['Filter', '/FlateDecode']]));
  }
}

/** Characters that cannot stand in a name as they are. */
const writtenName = (name: string): string =>
  name.replace(
    /[^\x21-\x7e]|[#()<>[\]{}/%]/g,
    (character) => `#${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );

/** Enough digits that a page of five metres stays exact to a hundredth of a point. */
const exact = (value: number): string => value.toFixed(9).replace(/\.?0+$/, '');

/** The matrix that leads from the crop box, turned, to the square from 0 to 1. */
function toUnitSquare({ box: [x1, y1, x2, y2], turn }: PdfPage): number[] {
  const [w, h] = [x2 - x1, y2 - y1];
  switch (turn) {
    case 90:
      return [0, -1 / w, 1 / h, 0, -y1 / h, x2 / w];
    case 180:
      return [-1 / w, 0, 0, -1 / h, x2 / w, y2 / h];
    case 270:
      return [0, 1 / w, -1 / h, 0, y2 / h, -x1 / w];
    default:
      return [1 / w, 0, 0, 1 / h, -x1 / w, -y1 / h];
  }
}

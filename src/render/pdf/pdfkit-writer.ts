import { createHash } from 'node:crypto';
import { zlibSync } from 'fflate';
import PDFDocument from 'pdfkit';
import { crossReferences } from './cross-references.ts';
import type { PackedParts } from './packed-parts.ts';

/** Reference to an object, as written: `12 0 R`. */
export type Ref = string;

/** A PDFReference of pdfkit, as far as we touch it. */
interface KitReference {
  readonly id: number;
  offset: number;
  compress: boolean;
  buffer: Uint8Array[];
  data: Record<string, unknown>;
  finalize(): void;
  end(): void;
}

/** The internals of pdfkit 0.20.2 that we build on; this file alone knows them. */
interface KitInternals {
  _offset: number;
  /** By object number less one; null while an object is to come. */
  _offsets: (number | null)[];
  /** How many objects are to come. */
  _waiting: number;
  _root: KitReference & { data: { Pages: KitReference; Names: KitReference } };
  _info: KitReference;
  info: Record<string, unknown>;
  ref(data?: object): KitReference;
  _refEnd(reference: KitReference): void;
  _write(data: string | Uint8Array): void;
  _finalize(): void;
  _addInfo(): void;
  endMarkings(): void;
  appendXML(xml: string): void;
  end(): void;
}

/** What the information dictionary holds besides dates. */
export interface FileProperties {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly date: Date;
  /** XMP descriptions; replace pdfkit's own, which does not escape. */
  readonly metadata: string;
}

const objectsPerStream = 200;
const Kit = PDFDocument as unknown as new (options: object) => KitInternals;
/** Deflated, to the same bytes on every platform. */
export const deflate = (bytes: Uint8Array): Uint8Array => zlibSync(bytes, { level: 3 });

/** The colour profile, the same in every file that pdfkit makes: packed once. */
let profile: Uint8Array | undefined;
const deflateProfile = (bytes: Uint8Array): Uint8Array => {
  profile ??= deflate(bytes);
  return profile;
};

/**
 * Writes PDF objects through pdfkit: numbering, output intent and PDF/A identification are pdfkit's; object and
 * cross-reference streams, deflate (the same bytes on every platform) and the file ID (a hash of the content) are ours.
 */
export class PdfkitWriter {
  readonly #kit: KitInternals;
  readonly #chunks: Uint8Array[] = [];
  /** Bodies of objects that go into object streams, by object number. */
  readonly #bodies = new Map<number, string>();
  #finished: (() => void) | null = null;
  readonly #packed: PackedParts | undefined;

  /** @param packed of the file that was made of the same document before */
  constructor(properties: FileProperties, packed?: PackedParts) {
    this.#packed = packed;
    const { title, author, subject, date, metadata } = properties;
    const chunks = this.#chunks;
    class Silent extends Kit {
      override _write(data: string | Uint8Array): void {
        const chunk = typeof data === 'string' ? Buffer.from(`${data}\n`, 'latin1') : data;
        chunks.push(chunk);
        this._offset += chunk.length;
      }
    }
    this.#kit = new Silent({
      autoFirstPage: false,
      pdfVersion: '1.7',
      subset: 'PDF/A-3a',
      lang: 'nl-NL',
      displayTitle: true,
      font: null,
      info: {
        Title: title,
        Author: author,
        Subject: subject,
        Creator: 'Paraat',
        Producer: 'Paraat (pdfkit)',
        CreationDate: date,
        ModDate: date,
      },
    });
    this.#adapt(metadata);
  }

  /** An object number for an object that is written later. */
  reserve(): Ref {
    // As pdfkit's `ref`, without an object of its own for each of tens of thousands.
    this.#kit._waiting++;
    return `${this.#kit._offsets.push(null)} 0 R`;
  }

  /** Writes the body of a reserved object. */
  put(ref: Ref, body: string): void {
    const id = Number.parseInt(ref, 10);
    this.#bodies.set(id, body);
    this.#kit._refEnd({ id, offset: -1 } as KitReference);
  }

  add(body: string): Ref {
    const ref = this.reserve();
    this.put(ref, body);
    return ref;
  }

  /** What a page or a form draws, each character a byte, deflated unless the file before held the very same. */
  content(operators: string, entries: ReadonlyMap<string, string> = new Map()): Ref {
    const written = new Map([...entries, ['Filter', '/FlateDecode']]);
    return this.packedStream(this.#pack(operators), () => written);
  }

  /** A stream, deflated; `entries` are further entries of its dictionary. */
  stream(bytes: Uint8Array, entries: Record<string, unknown> = {}): Ref {
    const reference = this.#kit.ref({ ...entries });
    reference.buffer = [bytes];
    reference.end();
    return `${reference.id} 0 R`;
  }

  /** A stream that is packed already. `entries` gives its dictionary as written, without length; it is told its own number. */
  packedStream(bytes: Uint8Array, entries: (own: Ref) => ReadonlyMap<string, string>): Ref {
    const reference = this.#kit.ref({});
    const ref = `${reference.id} 0 R`;
    for (const [key, value] of entries(ref)) reference.data[key] = new Raw(value);
    reference.compress = false;
    reference.buffer = [bytes];
    reference.end();
    return ref;
  }

  addPage(page: Ref): void {
    const { data } = this.#kit._root.data.Pages as unknown as { data: { Kids: Raw[]; Count: number } };
    data.Kids.push(new Raw(page));
    data.Count++;
  }

  get pageTree(): Ref {
    return `${this.#kit._root.data.Pages.id} 0 R`;
  }

  /** Replaces the named destinations; `names` is the reference of a name tree. */
  nameDestinations(names: Ref): void {
    (this.#kit._root.data.Names.data as Record<string, unknown>).Dests = new Raw(names);
  }

  /** The embedded files; `names` is the reference of a name tree. */
  nameFiles(names: Ref): void {
    (this.#kit._root.data.Names.data as Record<string, unknown>).EmbeddedFiles = new Raw(names);
  }

  /** Sets an entry of the catalogue. */
  catalog(key: string, value: string): void {
    (this.#kit._root.data as Record<string, unknown>)[key] = new Raw(value);
  }

  async finish(): Promise<Uint8Array> {
    const done = new Promise<void>((resolve) => {
      this.#finished = resolve;
    });
    this.#kit.end();
    await done;
    return Buffer.concat(this.#chunks);
  }

  #adapt(metadata: string): void {
    const kit = this.#kit;
    const { ref } = kit;
    kit._addInfo = () => kit.appendXML(metadata);
    kit.endMarkings = () => {};
    kit.ref = (data) => {
      const reference = ref.call(kit, data);
      const finalize = reference.finalize.bind(reference);
      reference.finalize = () => this.#finalize(reference, finalize);
      return reference;
    };
    for (const own of [kit._root, kit._root.data.Pages, kit._root.data.Names]) {
      const finalize = own.finalize.bind(own);
      own.finalize = () => this.#finalize(own, finalize);
    }
    kit._finalize = () => {
      this.#writeEnd();
      this.#finished?.();
    };
  }

  /** Streams are deflated and written; what is not a stream is kept for an object stream. */
  #finalize(reference: KitReference, finalize: () => void): void {
    if (reference.buffer.length > 0) {
      const bytes = Buffer.concat(reference.buffer);
      const { data } = reference;
      // Of all streams the profile alone has a number of colour components.
      if (reference.compress) reference.buffer = [data.N === undefined ? deflate(bytes) : deflateProfile(bytes)];
      if (reference.compress) data.Filter ??= 'FlateDecode';
      reference.compress = false;
      finalize();
      return;
    }
    const kit = this.#kit;
    const { _write } = kit;
    const lines: string[] = [];
    kit._write = (line) => lines.push(String(line));
    try {
      finalize();
    } finally {
      kit._write = _write;
    }
    reference.offset = -1;
    this.#bodies.set(reference.id, lines[1]!);
  }

  #pack(part: string): Uint8Array {
    const pack = () => deflate(Buffer.from(part, 'latin1'));
    return this.#packed?.get(part, pack) ?? pack();
  }

  /** Object streams, then the cross-reference stream that also is the trailer. */
  #writeEnd(): void {
    const kit = this.#kit;
    const offsets = new Map<number, number>();
    kit._offsets.forEach((offset, index) => {
      if (offset !== null && !this.#bodies.has(index + 1)) offsets.set(index + 1, offset);
    });
    const places = new Map<number, readonly [stream: number, index: number]>();
    let next = kit._offsets.length;
    const write = (entries: string, packed: Uint8Array): number => {
      const id = ++next;
      offsets.set(id, kit._offset);
      kit._write(`${id} 0 obj\n<<${entries}/Filter/FlateDecode/Length ${packed.length}>>\nstream`);
      kit._write(packed);
      kit._write('\nendstream\nendobj');
      return id;
    };
    const ids = [...this.#bodies.keys()].sort((a, b) => a - b);
    for (let start = 0; start < ids.length; start += objectsPerStream) {
      const part = ids.slice(start, start + objectsPerStream);
      let index = '';
      let bodies = '';
      for (const id of part) {
        index += `${id} ${bodies.length} `;
        bodies += `${this.#bodies.get(id)}\n`;
      }
      const stream = write(`/Type/ObjStm/N ${part.length}/First ${index.length}`, this.#pack(index + bodies));
      part.forEach((id, position) => {
        places.set(id, [stream, position]);
      });
    }
    const start = kit._offset;
    offsets.set(next + 1, start);
    const hash = createHash('sha256');
    for (const chunk of this.#chunks) hash.update(chunk);
    const id = hash.digest('hex').slice(0, 32);
    const trailer = `/Root ${kit._root.id} 0 R/Info ${kit._info.id} 0 R/ID[<${id}><${id}>]`;
    write(`/Type/XRef/Size ${next + 2}/W[1 4 2]${trailer}`, deflate(crossReferences(next + 1, offsets, places)));
    this.#packed?.endFile();
    kit._write(`startxref\n${start}\n%%EOF`);
  }
}

/** Makes pdfkit write a value as it is. */
class Raw {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  get [Symbol.toStringTag](): string {
    return 'Raw';
  }

  toString(): string {
    return this.#text;
  }
}

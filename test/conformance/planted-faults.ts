import { strFromU8, strToU8, unzipSync, unzlibSync, zipSync } from 'fflate';
import { rawObjects } from '../render/pdf/raw-objects.ts';

/** The same PDF with its XMP packet blanked: it no longer says that it is PDF/A or PDF/UA. */
export function withoutXmp(pdf: Uint8Array): Uint8Array {
  const file = Buffer.from(pdf);
  const start = file.indexOf('<?xpacket begin');
  const end = file.indexOf('<?xpacket end');
  if (start < 0 || end < start) throw new Error('no XMP packet found');
  return new Uint8Array(file.fill(' ', start, end));
}

/** The same PDF with a rectangle on its first page that is neither content of a tag nor an artifact. */
export function withUntaggedPath(pdf: Uint8Array): Uint8Array {
  const page = [...rawObjects(pdf).values()].find((body) => body.startsWith('<</Type/Page/'));
  const contents = /\/Contents (\d+) 0 R/.exec(page ?? '')?.[1];
  if (!contents) throw new Error('no page found');
  const content = Buffer.from(contentOf(pdf, contents)).toString('latin1');
  return withObject(pdf, contents, `${content}\n20 20 40 40 re f`);
}

function contentOf(pdf: Uint8Array, id: string): Uint8Array {
  const file = Buffer.from(pdf);
  const start = file.indexOf(`\n${id} 0 obj\n`);
  const data = file.indexOf('stream\n', start) + 'stream\n'.length;
  return unzlibSync(pdf.subarray(data, file.indexOf('\nendstream', data)));
}

/** Replaces a stream as an editor does: an update after the end of the file (ISO 32000-1, 7.5.6). */
function withObject(pdf: Uint8Array, id: string, stream: string): Uint8Array {
  const file = Buffer.from(pdf).toString('latin1');
  const previous = /startxref\n(\d+)\n%%EOF\s*$/.exec(file)?.[1];
  const trailer = /\/Type\/XRef\/Size (\d+).*?(\/Root.*?\/ID\[.*?\])/.exec(file);
  if (!previous || !trailer) throw new Error('no trailer found');
  const [, size = '', entries = ''] = trailer;
  const object = `\n${id} 0 obj\n<</Length ${stream.length}>>\nstream\n${stream}\nendstream\nendobj\n`;
  const table = file.length + object.length;
  const offsets = Buffer.alloc(14);
  for (const [at, offset] of [file.length + 1, table].entries()) {
    offsets.writeUInt8(1, at * 7);
    offsets.writeUInt32BE(offset, at * 7 + 1);
  }
  const index = `/Index[${id} 1 ${size} 1]/W[1 4 2]/Prev ${previous}`;
  const update =
    `${object}${size} 0 obj\n<</Type/XRef/Size ${Number(size) + 1}${index}${entries}/Length 14>>\n` +
    `stream\n${offsets.toString('latin1')}\nendstream\nendobj\nstartxref\n${table}\n%%EOF`;
  return new Uint8Array(Buffer.concat([pdf, Buffer.from(update, 'latin1')]));
}

/** The same Word file with a paragraph property where a run belongs. */
export function withBrokenElement(docx: Uint8Array): Uint8Array {
  return withDocument(docx, (xml) => xml.replace('<w:body>', '<w:body><w:keepNext/>'));
}

/** The same Word file with a paragraph in a style that it does not have. */
export function withUnknownStyle(docx: Uint8Array): Uint8Array {
  return withDocument(docx, (xml) => xml.replace(/w:pStyle w:val="[^"]+"/, 'w:pStyle w:val="Nergens"'));
}

/** The same Word file with a change in its text; throws when that changes nothing. */
export function withDocument(docx: Uint8Array, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(docx);
  const before = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const after = change(before);
  if (after === before) throw new Error('nothing to break in word/document.xml');
  return zipSync({ ...parts, 'word/document.xml': strToU8(after) });
}

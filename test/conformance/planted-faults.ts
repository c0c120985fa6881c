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
  const contents = contentsOfPage(pdf);
  const content = Buffer.from(contentOf(pdf, contents)).toString('latin1');
  return withObject(pdf, contents, `${content}\n20 20 40 40 re f`);
}

/** Number of the object with the content of the first page. */
function contentsOfPage(pdf: Uint8Array): string {
  const page = [...rawObjects(pdf).values()].find((body) => body.startsWith('<</Type/Page/'));
  const contents = /\/Contents (\d+) 0 R/.exec(page ?? '')?.[1];
  if (!contents) throw new Error('no page found');
  return contents;
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

/** The same bytes without their last third, as after a broken download. */
const cutOff = (bytes: Uint8Array): Uint8Array => bytes.slice(0, Math.floor((bytes.length * 2) / 3));

const changed = (bytes: Uint8Array, from: string | RegExp, to: string): Uint8Array => {
  const text = Buffer.from(bytes).toString('latin1');
  const after = text.replace(from, to);
  if (after === text) throw new Error(`nothing to break: ${from}`);
  return new Uint8Array(Buffer.from(after, 'latin1'));
};

/** The same Word file with a word more in its last text. */
export const withWordMore = (docx: Uint8Array): Uint8Array =>
  withDocument(docx, (xml) => xml.replace(/(.*<w:t(?: [^>]*)?>)/s, '$1Anders '));

/** The same Word file without its last text. */
export const withTextGone = (docx: Uint8Array): Uint8Array =>
  withDocument(docx, (xml) => xml.replace(/(.*<w:t(?: [^>]*)?>)[^<]+/s, '$1'));

/** The same Word file with contents of which every page is one further. */
export const withContentsOff = (docx: Uint8Array): Uint8Array =>
  withDocument(docx, (xml) =>
    xml.replace(
      /( PAGEREF [^<]*<\/w:instrText>(?:(?!<w:t>).)*<w:t>)(\d+)/gs,
      (_, before: string, page: string) => `${before}${Number(page) + 1}`,
    ),
  );

/** What each checker is shown first: a sound file with one fault, and what it must say of that. */
export interface PlantedFault {
  readonly check: string;
  readonly fault: string;
  readonly kind: string;
  readonly plant: (bytes: Uint8Array) => Uint8Array;
  readonly says: RegExp;
}

const damagedCalendars: readonly Pick<PlantedFault, 'fault' | 'plant'>[] = [
  { fault: 'a calendar that is cut off', plant: cutOff },
  { fault: 'a line that is none', plant: (ics) => changed(ics, /\r\nEND:VEVENT/, '\r\nzomaar iets\r\nEND:VEVENT') },
  {
    fault: 'a date that does not exist',
    plant: (ics) => changed(ics, /(BEGIN:VEVENT.*?DTSTART[^:]*):\d{8}/s, '$1:20271399'),
  },
];

export const plantedFaults: readonly PlantedFault[] = [
  { check: 'PDF/A-3a', fault: 'no XMP', kind: 'pdf', plant: withoutXmp, says: /6\.6\.4-1/ },
  { check: 'PDF/UA-1', fault: 'no XMP', kind: 'pdf', plant: withoutXmp, says: /(^|\n)5-1/ },
  { check: 'PDF/UA-1', fault: 'a path without a tag', kind: 'pdf', plant: withUntaggedPath, says: /7\.1-3/ },
  { check: 'qpdf', fault: 'a file that is cut off', kind: 'pdf', plant: cutOff, says: /damaged|startxref/ },
  {
    check: 'qpdf',
    fault: 'a table of objects that is elsewhere',
    kind: 'pdf',
    plant: (pdf) => changed(pdf, /startxref\n\d+\n/, 'startxref\n17\n'),
    says: /xref|damaged/,
  },
  {
    check: 'qpdf',
    fault: 'a packed stream with other bytes',
    kind: 'pdf',
    plant: withDamagedStream,
    says: /inflate|damaged|error/,
  },
  {
    check: 'Open XML SDK',
    fault: 'an element in the wrong place',
    kind: 'docx',
    plant: withBrokenElement,
    says: /keepNext/,
  },
  {
    check: 'own Word lint',
    fault: 'an unknown style; the other kinds in lint-docx.test.ts',
    kind: 'docx',
    plant: withUnknownStyle,
    says: /unknown-style/,
  },
  { check: 'LibreOffice opens', fault: 'a file that is cut off', kind: 'docx', plant: cutOff, says: /does not open/ },
  {
    check: 'LibreOffice opens',
    fault: 'XML that is not closed',
    kind: 'docx',
    plant: (docx) => withDocument(docx, (xml) => xml.replace('</w:body>', '')),
    says: /does not open/,
  },
  ...damagedCalendars.flatMap((one) =>
    ['ical.js', 'icalendar (Python)'].map((check) => ({ ...one, check, kind: 'ics', says: /./ })),
  ),
];

/** The same PDF with other bytes where the packed content of its first page begins. */
function withDamagedStream(pdf: Uint8Array): Uint8Array {
  const file = Buffer.from(pdf);
  const object = file.indexOf(`\n${contentsOfPage(pdf)} 0 obj\n`);
  const at = file.indexOf('stream\n', object) + 'stream\n'.length;
  return new Uint8Array(file.fill(0xff, at, at + 8));
}

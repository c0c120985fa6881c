import { zlibSync } from 'fflate';
import type { Attachment } from '../../model/attachment.ts';
import { pdfText } from './pdf-syntax.ts';
import type { PdfkitWriter, Ref } from './pdfkit-writer.ts';

/** Puts files into the PDF, each with its relationship to the document, as PDF/A-3 asks (ISO 19005-3, 6.8). */
export function attachFiles(writer: PdfkitWriter, attachments: readonly Attachment[], date: Date): void {
  if (attachments.length === 0) return;
  const sorted = attachments
    .map((attachment) => ({ ...attachment, key: pdfText(attachment.name) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const files = sorted.map(({ key, mimeType, relationship, description, bytes }) => {
    const stream = embedded(writer, bytes, mimeType, date);
    const names = `/F${key}/UF${key}/Desc${pdfText(description)}`;
    return writer.add(`<</Type/Filespec${names}/AFRelationship/${relationship}/EF<</F ${stream}/UF ${stream}>>>>`);
  });
  writer.catalog('AF', `[${files.join(' ')}]`);
  writer.nameFiles(writer.add(`<</Names[${sorted.map(({ key }, index) => `${key}${files[index]}`).join('\n')}]>>`));
}

function embedded(writer: PdfkitWriter, bytes: Uint8Array, mimeType: string, date: Date): Ref {
  const type = mimeType.replace(/[^A-Za-z0-9.+-]/g, (character) => `#${character.charCodeAt(0).toString(16)}`);
  const changed = date.toISOString().replace(/[-:T]|\.\d+/g, '');
  const entries = {
    Type: '/EmbeddedFile',
    Subtype: `/${type}`,
    Params: `<</Size ${bytes.length}/ModDate(D:${changed})>>`,
  };
  if (isPacked(mimeType)) return writer.packedStream(bytes, () => new Map(Object.entries(entries)));
  const written = new Map(Object.entries({ ...entries, Filter: '/FlateDecode' }));
  return writer.packedStream(zlibSync(bytes, { level: 6 }), () => written);
}

/** Formats that are packed inside: packing them once more takes time and no room less. */
const isPacked = (mimeType: string): boolean => /zip|openxmlformats|image\//.test(mimeType);

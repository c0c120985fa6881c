import { readZip } from '../zip/read-zip.ts';
import type { FileText } from './file-text.ts';
import { mailParts } from './mail-parts.ts';
import { markupTexts, withoutEntities } from './markup-texts.ts';
import { pdfTexts } from './pdf-texts.ts';
import { isPicture, pictureTexts } from './picture-texts.ts';

/** What we make ourselves is smaller; what is larger is not ours and cannot be vouched for. */
const LIMITS = { file: 256 * 1024 * 1024, total: 1024 * 1024 * 1024, files: 100_000 };
/** A file in a file in a file: an annex in a PDF in a mail, or a bomb. */
const DEEPEST = 6;

/**
 * Every text in a finished file, read from its bytes and not from what it was made of: names, words on its pages, text
 * alternatives, properties, bookmarks, parts, and what is in files inside it.
 *
 * @throws when the file or one inside it cannot be read: then nobody knows what it says
 */
export function* textsOfFile(file: string, bytes: Uint8Array, depth = 0): Generator<FileText> {
  if (depth > DEEPEST) throw new Error(`files inside one another: ${file}`);
  const name = file.split(', ').at(-1) ?? file;
  yield { file, text: name };
  const inside = (part: string, content: Uint8Array) => textsOfFile(`${file}, ${part}`, content, depth + 1);
  if (startsWith(bytes, '%PDF-')) {
    for (const found of pdfTexts(bytes))
      if ('text' in found) yield { file, text: found.text };
      else yield* inside(found.name, found.bytes);
  } else if (startsWith(bytes, 'PK\x03\x04') || startsWith(bytes, 'PK\x05\x06')) {
    const zip = readZip(bytes, LIMITS);
    for (const path of zip.paths) yield* inside(path, zip.open(path) ?? new Uint8Array());
  } else if (isPicture(bytes)) for (const text of pictureTexts(bytes)) yield { file, text };
  else if (isMail(name, bytes)) {
    for (const part of mailParts(Buffer.from(bytes).toString('latin1')))
      if (part.kind === 'text') yield { file, text: part.text };
      else yield* inside(part.name, part.bytes);
  } else {
    const text = new TextDecoder().decode(bytes);
    if (/^\s*<[?!a-z]/i.test(text.slice(0, 100))) for (const one of markupTexts(text)) yield { file, text: one };
    else yield { file, text: plainText(text) };
  }
}

const isMail = (name: string, bytes: Uint8Array): boolean =>
  /\.eml$/i.test(name) ||
  /^(?:[\w-]+: [^\n]*\n(?:[ \t][^\n]*\n)*)*MIME-Version: /i.test(latin1(bytes.subarray(0, 4096)));

/** Lines that were folded (RFC 5545, 3.1) are whole again, and what was escaped is itself. */
const plainText = (text: string): string =>
  /^\ufeff?BEGIN:V/.test(text)
    ? text.replace(/\r?\n[ \t]/g, '').replace(/\\([nN,;\\])/g, (_, one: string) => (/n/i.test(one) ? '\n' : one))
    : withoutEntities(text);

const startsWith = (bytes: Uint8Array, text: string): boolean => latin1(bytes.subarray(0, text.length)) === text;

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

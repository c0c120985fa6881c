import type { Diagnostic } from '../model/diagnostic.ts';

/**
 * Decodes UTF-8, with or without a byte order mark. Other encodings are refused at the first byte that does not fit.
 * Line ends of any system may stand in it: a lone CR, of old Macs, becomes LF.
 *
 * @returns the text; with a problem, what could be made of it, to show the line
 */
export function decodeText(path: string, bytes: Uint8Array): { text: string; problem?: Diagnostic } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r(?!\n)/g, '\n') };
  } catch {
    const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    const text = utf16 ? '' : new TextDecoder('utf-8').decode(bytes).replace(/\r(?!\n)/g, '\n');
    const lines = text.slice(0, Math.max(0, text.indexOf('\uFFFD'))).split('\n');
    return {
      text,
      problem: {
        severity: 'error',
        code: 'geen-utf-8',
        message: utf16
          ? 'Dit bestand is opgeslagen als UTF-16 ("Unicode"); Paraat leest alleen UTF-8.'
          : 'Dit bestand is niet opgeslagen als UTF-8; letters als é en ë zouden verloren gaan.',
        hint: 'Kies in de editor Opslaan als, en daar bij Codering: UTF-8.',
        at: { file: path, line: lines.length, column: (lines.at(-1) ?? '').length + 1 },
      },
    };
  }
}

import type { Diagnostic } from '../model/diagnostic.ts';

/** Decodes UTF-8, with or without a byte order mark. Other encodings are refused at the first byte that does not fit. */
export function decodeText(path: string, bytes: Uint8Array): { text: string; problem?: Diagnostic } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const before = new TextDecoder('utf-8').decode(bytes).split('\uFFFD')[0] ?? '';
    const lines = before.split('\n');
    return {
      text: '',
      problem: {
        severity: 'error',
        code: 'geen-utf-8',
        message: 'Dit bestand is niet opgeslagen als UTF-8; letters als é en ë zouden verloren gaan.',
        hint: 'Kies in de editor "Opslaan met codering" en daar UTF-8.',
        at: { file: path, line: lines.length, column: (lines.at(-1) ?? '').length + 1 },
      },
    };
  }
}

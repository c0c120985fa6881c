import type { FaceName } from '../../model/layout.ts';

/** Names of the faces in the resources of every page. */
export const fontNames: Record<FaceName, string> = { regular: 'F1', bold: 'F2', italic: 'F3', 'bold-italic': 'F4' };

/** Writes text as two-byte codes, and remembers which characters of which face it wrote. */
export class CodeWriter {
  readonly used: Record<FaceName, Set<number>> = {
    regular: new Set(),
    bold: new Set(),
    italic: new Set(),
    'bold-italic': new Set(),
  };

  /** A string operand. */
  encode(text: string, face: FaceName): string {
    const used = this.used[face];
    let encoded = '(';
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      used.add(code);
      encoded += encodedCode(code);
    }
    return `${encoded})`;
  }
}

const encodedCodes: string[] = [];

function encodedCode(code: number): string {
  encodedCodes[code] ??= escapedByte(code >> 8) + escapedByte(code & 0xff);
  return encodedCodes[code];
}

function escapedByte(byte: number): string {
  if (byte === 0x28 || byte === 0x29 || byte === 0x5c) return `\\${String.fromCharCode(byte)}`;
  return byte === 0x0d ? '\\r' : String.fromCharCode(byte);
}

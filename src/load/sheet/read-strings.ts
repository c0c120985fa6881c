import { readXml, WorkbookFault } from './read-xml.ts';

/** Reads the texts that cells refer to by number. Phonetic readings (`rPh`) are no part of them. @throws WorkbookFault */
export function readStrings(bytes: Uint8Array, most: number): string[] {
  const strings: string[] = [];
  let [inText, phonetic] = [false, false];
  readXml(bytes, {
    open: (element) => {
      if (element === 'si' && strings.push('') > most) throw new WorkbookFault('too large');
      if (element === 'rPh') phonetic = true;
      inText = element === 't' && !phonetic;
    },
    text: (piece) => {
      if (inText) strings.push(`${strings.pop() ?? ''}${piece}`);
    },
    close: (element) => {
      inText = false;
      if (element === 'rPh') phonetic = false;
    },
  });
  return strings.map(unescaped);
}

/** `_x000D_` stands for a character (ECMA-376 part 1, 22.9.2.19). */
export const unescaped = (text: string): string =>
  text.replace(/_x([0-9a-f]{4})_/gi, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

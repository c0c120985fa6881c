import { rawObjects } from './raw-objects.ts';
import type { TagNode } from './read-pdf.ts';

/**
 * The tag tree of a whole document, in which what runs over pages is one element; pdf.js gives a tree a page. Content
 * nodes carry the ids by which `readPages` gives their texts.
 */
export function readTagTree(bytes: Uint8Array): TagNode {
  const objects = rawObjects(bytes);
  const root = [...objects.values()].find((body) => body.startsWith('<</Type/StructTreeRoot'));
  const document = /\/K (\d+) 0 R/.exec(root ?? '')?.[1];
  if (document === undefined) throw new Error('no tag tree in this file');
  return nodeOf(Number(document), objects);
}

function nodeOf(id: number, objects: ReadonlyMap<number, string>): TagNode {
  const body = objects.get(id) ?? '';
  const page = /\/Pg (\d+) 0 R/.exec(body)?.[1] ?? '';
  const content = (ofPage: string, number: string): TagNode => ({ type: 'content', id: `p${ofPage}R_mc${number}` });
  const kids = /\/K ?(?:\[(.*)\]|(\d+(?: 0 R)?))>>$/s.exec(body);
  const children = [...(kids?.[1] ?? kids?.[2] ?? '').matchAll(/<<(.*?)>>|(\d+)( 0 R)?/gs)].flatMap(
    ([, dictionary, number = '', isReference]): TagNode[] => {
      if (isReference !== undefined) return [nodeOf(Number(number), objects)];
      if (dictionary === undefined) return [content(page, number)];
      const elsewhere = /\/Pg (\d+) 0 R\/MCID (\d+)/.exec(dictionary);
      return elsewhere ? [content(elsewhere[1]!, elsewhere[2]!)] : [];
    },
  );
  return {
    role: /^<<\/S\/(\w+)/.exec(body)?.[1] ?? '',
    alt: textOf(body, 'Alt') ?? textOf(body, 'ActualText') ?? '',
    children,
  };
}

/** A text of a dictionary: in brackets as ASCII, or as hexadecimal UTF-16. */
function textOf(body: string, key: string): string | undefined {
  const [, plain, hex] = new RegExp(`/${key}(?:\\(((?:\\\\.|[^\\\\)])*)\\)|<feff([0-9a-f]*)>)`).exec(body) ?? [];
  if (hex !== undefined) return Buffer.from(hex, 'hex').swap16().toString('utf16le');
  return plain?.replace(/\\(.)/g, '$1');
}

import { Parser } from 'htmlparser2';

/** What is called for each element, by its name without prefix. */
export interface XmlHandlers {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/**
 * Reads a part of a workbook. Entities of its own are not replaced, so nothing grows.
 *
 * @returns whether every element was closed: a part that was cut off is damaged
 */
export function readXml(bytes: Uint8Array, { open, text, close }: XmlHandlers): boolean {
  let atEnd = false;
  let whole = true;
  let elements = 0;
  const local = (name: string): string => name.slice(name.indexOf(':') + 1);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        elements++;
        open(local(name), attributes);
      },
      ontext: (piece) => text?.(piece),
      onclosetag: (name) => {
        if (atEnd) whole = false;
        close?.(local(name));
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(new TextDecoder().decode(bytes));
  // What is closed from here on was left open.
  atEnd = true;
  parser.end();
  return whole && elements > 0;
}

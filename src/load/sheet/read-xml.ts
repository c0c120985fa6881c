import { SaxesParser } from 'saxes';

/** What is called for each element, by its name without prefix. */
export interface XmlHandlers {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** Ends the reading of a workbook that cannot be used. */
export class WorkbookFault extends Error {
  readonly kind: 'damaged' | 'too large';
  constructor(kind: WorkbookFault['kind']) {
    super(`this workbook cannot be read: ${kind}`);
    this.kind = kind;
  }
}

/**
 * Reads a part of a workbook piece by piece, so that a long sheet never stands in memory as a tree. XML's own five entities
 * are the only ones; a document type, which could bring others, is refused.
 *
 * @throws WorkbookFault when it is not well-formed
 */
export function readXml(bytes: Uint8Array, { open, text, close }: XmlHandlers): void {
  const damaged = (): never => {
    throw new WorkbookFault('damaged');
  };
  const parser = new SaxesParser();
  parser.on('error', damaged);
  parser.on('doctype', damaged);
  parser.on('opentag', ({ name, attributes }) => open(withoutPrefix(name), attributes));
  parser.on('closetag', ({ name }) => close?.(withoutPrefix(name)));
  parser.on('text', (piece) => text?.(piece));
  parser.on('cdata', (piece) => text?.(piece));
  parser.write(new TextDecoder().decode(bytes)).close();
}

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);

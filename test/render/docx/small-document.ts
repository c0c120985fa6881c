import type { Block, Document, Footnote, Inline, Reference, Table } from '../../../src/model/document.ts';
import type { Numbers } from '../../../src/model/layout.ts';
import { renderDocx } from '../../../src/render/docx/render-docx.ts';
import { sampleDocument } from '../../fixtures/sample-document.ts';
import { elementsOf, partOf, type XmlNode } from '../../text-of-docx.ts';

export const text = (content: string): Inline => ({ kind: 'text', text: content });
export const paragraph = (...children: Inline[]) => ({ kind: 'paragraph', style: 'body', children }) as const;

/** Numbers with nothing in them but what a test gives. */
export const noNumbers: Numbers = {
  pageCount: 1,
  anchors: new Map(),
  contents: [],
  figures: [],
  tables: [],
  body: [],
  wholeTables: new Set<Table>(),
  columnWidths: new Map<Table, readonly number[]>(),
  referenceTexts: new Map<Reference, string>(),
  footnoteNumbers: new Map<Footnote, number>(),
};

/** Renders a few blocks and gives `word/document.xml` from the first of them on. */
export async function renderBody(body: readonly Block[], numbers: Partial<Numbers> = {}): Promise<XmlNode> {
  return partOf(await renderSmall(body, numbers), 'word/document.xml');
}

/** Renders a few blocks with the plainest cover. */
export function renderSmall(body: readonly Block[], numbers: Partial<Numbers> = {}): Promise<Uint8Array> {
  const cover = { institution: '', title: 'Omslag', subtitle: '', facts: [] };
  const document: Document = {
    ...sampleDocument,
    cover,
    concept: false,
    contents: { title: 'Inhoud', depth: 3, lists: false },
    style: { accent: '#0b5a7d', logo: null },
    body,
  };
  return renderDocx(document, { ...noNumbers, body, ...numbers });
}

/** The paragraphs in a style, outside the cover. */
export function inStyle(root: XmlNode, style: string): XmlNode[] {
  return elementsOf(root, 'w:p').filter((node) =>
    elementsOf(node, 'w:pStyle').some(({ attributes }) => attributes['w:val'] === style),
  );
}

/** Values of an attribute of all elements with a name. */
export function attributesOf(root: XmlNode, name: string, attribute: string): (string | undefined)[] {
  return elementsOf(root, name).map(({ attributes }) => attributes[attribute]);
}

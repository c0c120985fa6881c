import { readXml } from './read-xml.ts';

/** What a workbook says of its sheets. */
export interface Workbook {
  /** Name of each sheet in small letters, with the id of its part. */
  readonly sheets: ReadonlyMap<string, string>;
  /** Whether days count from 1904. */
  readonly since1904: boolean;
}

/** Reads part `xl/workbook.xml`. @throws WorkbookFault */
export function readWorkbook(bytes: Uint8Array): Workbook {
  const sheets = new Map<string, string>();
  let since1904 = false;
  readXml(bytes, {
    open: (element, attributes) => {
      if (element === 'sheet') sheets.set((attributes.name ?? '').toLowerCase(), relationOf(attributes));
      if (element === 'workbookPr') since1904 = ['1', 'true'].includes(attributes.date1904 ?? '');
    },
  });
  return { sheets, since1904 };
}

/** `r:id`; other programs may choose another prefix than `r`. */
const relationOf = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? '';

/** Path of the part that has an id in `xl/_rels/workbook.xml.rels`; empty when there is none. @throws WorkbookFault */
export function partOf(relations: Uint8Array, id: string): string {
  let part = '';
  readXml(relations, {
    open: (element, { Id, Target = '' }) => {
      if (element === 'Relationship' && Id === id) part = Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`;
    },
  });
  return part;
}

import { type Column, type Table, takenOver } from '../../model/table.ts';

/**
 * A table as CSV the way a Dutch Excel opens it at a double click: UTF-8 with a byte order mark, semicolons, a comma in
 * numbers, CRLF (RFC 4180). Text that a spreadsheet would take for a formula or a number gets an apostrophe in front;
 * reading takes it away.
 */
export function renderCsv(table: Table): Uint8Array {
  const lines = [
    table.columns.map(({ title }) => quoted(title)),
    ...table.rows.map((cells) => cells.map((text, index) => field(table.columns[index], text))),
  ];
  return new TextEncoder().encode(`\ufeff${lines.map((cells) => `${cells.join(';')}\r\n`).join('')}`);
}

function field(column: Column | undefined, text: string): string {
  if (column?.kind === 'number' && /^-?\d+(\.\d+)?$/.test(text)) return text.replace('.', ',');
  return quoted(takenOver.test(text) ? `'${text}` : text);
}

const quoted = (text: string): string => (/[;"\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

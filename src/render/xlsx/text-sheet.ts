import { columnLetters } from '../../model/cell-name.ts';
import { element, type Xml } from '../docx/xml.ts';
import { textCell } from './cells.ts';
import { cellStyle } from './styles.ts';

/** A sheet of plain text: a header that stays in sight, and rows. */
export const textSheet = (
  namespaces: Record<string, string>,
  rows: readonly (readonly string[])[],
  width: number,
): Xml =>
  element(
    'worksheet',
    namespaces,
    element(
      'sheetViews',
      null,
      element(
        'sheetView',
        { workbookViewId: 0 },
        element('pane', { ySplit: 1, topLeftCell: 'A2', activePane: 'bottomLeft', state: 'frozen' }),
      ),
    ),
    element('sheetFormatPr', { defaultRowHeight: 15 }),
    element(
      'cols',
      null,
      element('col', { min: 1, max: Math.max(1, ...rows.map((row) => row.length)), width, customWidth: 1 }),
    ),
    element(
      'sheetData',
      null,
      ...rows.map((cells, index) =>
        element(
          'row',
          { r: index + 1 },
          ...cells.flatMap((text, at) =>
            text === ''
              ? []
              : [
                  textCell(
                    `${columnLetters(at + 1)}${index + 1}`,
                    index === 0 ? cellStyle.header : cellStyle.text,
                    text,
                  ),
                ],
          ),
        ),
      ),
    ),
  );

import type { XmlComponent } from 'docx';
import { palette, typography } from '../../model/house-style.ts';
import { element } from './docx-adapter.ts';
import { styleId } from './style-id.ts';
import { hex, twips } from './twips.ts';

const rule = (side: string, eighths: number, colour: string): XmlComponent =>
  element(`w:${side}`, { 'w:val': 'single', 'w:sz': eighths, 'w:space': 0, 'w:color': hex(colour) });

/** Taken off the right margin of cells, in points: programs round up what words measure, and a column may just fit its longest. */
const rounding = 0.1;

const margins = (horizontal: number, vertical: number): XmlComponent =>
  element(
    'w:tblCellMar',
    {},
    ...(
      [
        ['top', vertical],
        ['left', horizontal],
        ['bottom', vertical],
        ['right', horizontal - rounding],
      ] as const
    ).map(([side, points]) => element(`w:${side}`, { 'w:w': twips(points), 'w:type': 'dxa' })),
  );

/** Word's plain table style, and ours: thin rules between rows, a grey head. */
export const tableStyles: readonly XmlComponent[] = [
  element(
    'w:style',
    { 'w:type': 'table', 'w:default': '1', 'w:styleId': 'TableNormal' },
    element('w:name', { 'w:val': 'Normal Table' }),
    element('w:uiPriority', { 'w:val': 99 }),
    element('w:semiHidden'),
    element('w:unhideWhenUsed'),
    element('w:tblPr', {}, element('w:tblInd', { 'w:w': 0, 'w:type': 'dxa' }), margins(5.4, 0)),
  ),
  element(
    'w:style',
    { 'w:type': 'numbering', 'w:default': '1', 'w:styleId': 'NoList' },
    element('w:name', { 'w:val': 'No List' }),
    element('w:uiPriority', { 'w:val': 99 }),
    element('w:semiHidden'),
    element('w:unhideWhenUsed'),
  ),
  element(
    'w:style',
    { 'w:type': 'table', 'w:customStyle': '1', 'w:styleId': styleId.table },
    element('w:name', { 'w:val': 'Paraat tabel' }),
    element('w:basedOn', { 'w:val': 'TableNormal' }),
    element('w:uiPriority', { 'w:val': 39 }),
    element('w:qFormat'),
    element(
      'w:tblPr',
      {},
      element('w:tblBorders', {}, rule('bottom', 4, palette.rule), rule('insideH', 4, palette.rule)),
      margins(typography.cellPadding.horizontal, typography.cellPadding.vertical),
    ),
    element(
      'w:tblStylePr',
      { 'w:type': 'firstRow' },
      element('w:rPr', {}, element('w:b'), element('w:bCs')),
      element('w:tcPr', {}, element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': hex(palette.headFill) })),
    ),
  ),
];

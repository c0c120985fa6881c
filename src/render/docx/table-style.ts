import type { XmlComponent } from 'docx';
import { palette, typography } from '../../model/house-style.ts';
import { component } from './docx-adapter.ts';
import { styleId } from './style-id.ts';
import { hex, twips } from './twips.ts';

const rule = (side: string, eighths: number, colour: string): XmlComponent =>
  component(`w:${side}`, { 'w:val': 'single', 'w:sz': eighths, 'w:space': 0, 'w:color': hex(colour) });

/** Taken off the right margin of cells, in points: programs round up what words measure, and a column may just fit its longest. */
const rounding = 0.1;

const margins = (horizontal: number, vertical: number): XmlComponent =>
  component(
    'w:tblCellMar',
    {},
    ...(
      [
        ['top', vertical],
        ['left', horizontal],
        ['bottom', vertical],
        ['right', horizontal - rounding],
      ] as const
    ).map(([side, points]) => component(`w:${side}`, { 'w:w': twips(points), 'w:type': 'dxa' })),
  );

/** Word's plain table style, and ours: thin rules between rows, a grey head. */
export const tableStyles: readonly XmlComponent[] = [
  component(
    'w:style',
    { 'w:type': 'table', 'w:default': '1', 'w:styleId': 'TableNormal' },
    component('w:name', { 'w:val': 'Normal Table' }),
    component('w:uiPriority', { 'w:val': 99 }),
    component('w:semiHidden'),
    component('w:unhideWhenUsed'),
    component('w:tblPr', {}, component('w:tblInd', { 'w:w': 0, 'w:type': 'dxa' }), margins(5.4, 0)),
  ),
  component(
    'w:style',
    { 'w:type': 'numbering', 'w:default': '1', 'w:styleId': 'NoList' },
    component('w:name', { 'w:val': 'No List' }),
    component('w:uiPriority', { 'w:val': 99 }),
    component('w:semiHidden'),
    component('w:unhideWhenUsed'),
  ),
  component(
    'w:style',
    { 'w:type': 'table', 'w:customStyle': '1', 'w:styleId': styleId.table },
    component('w:name', { 'w:val': 'Paraat tabel' }),
    component('w:basedOn', { 'w:val': 'TableNormal' }),
    component('w:uiPriority', { 'w:val': 39 }),
    component('w:qFormat'),
    component(
      'w:tblPr',
      {},
      component('w:tblBorders', {}, rule('bottom', 4, palette.rule), rule('insideH', 4, palette.rule)),
      margins(typography.cellPadding.horizontal, typography.cellPadding.vertical),
    ),
    component(
      'w:tblStylePr',
      { 'w:type': 'firstRow' },
      component('w:rPr', {}, component('w:b'), component('w:bCs')),
      component(
        'w:tcPr',
        {},
        component('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': hex(palette.headFill) }),
      ),
    ),
  ),
];

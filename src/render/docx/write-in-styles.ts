import { palette, typography } from '../../model/house-style.ts';
import type { ParagraphStyle } from './style-element.ts';
import { styleId } from './style-id.ts';

/** From the frame of a box to the text in it, in points, which Word wants whole; the frame stands on the edge of the area. */
const boxPadding = 4;
const boxEdge = { colour: palette.quiet, points: typography.tableRule, space: boxPadding };

/** Labels of room to write, and its lines. */
export const writeInStyles: readonly ParagraphStyle[] = [
  {
    id: styleId.writeInLabel,
    name: 'Invulveld',
    basedOn: styleId.normal,
    text: { ...typography.body, after: 0, bold: true },
    keepNext: true,
    custom: true,
  },
  {
    id: styleId.writeInLine,
    name: 'Invulregel',
    basedOn: styleId.normal,
    text: { ...typography.body, line: typography.writeInLine - typography.tableRule, after: 0 },
    bottomBorder: { colour: palette.quiet, points: typography.tableRule, space: 0 },
    ruled: true,
    custom: true,
  },
  {
    id: styleId.writeInBox,
    name: 'Invulvak',
    basedOn: styleId.normal,
    text: { ...typography.body, line: typography.writeInLine, after: 0 },
    indent: { left: boxPadding, right: boxPadding },
    topBorder: boxEdge,
    leftBorder: boxEdge,
    bottomBorder: boxEdge,
    rightBorder: boxEdge,
    custom: true,
  },
  {
    id: styleId.cellWriteInLastLine,
    name: 'Tabel laatste invulregel',
    basedOn: styleId.cell,
    text: { ...typography.body, line: typography.writeInLine, after: 0 },
    custom: true,
  },
  {
    id: styleId.cellWriteInLabel,
    name: 'Tabel invulveld',
    basedOn: styleId.cell,
    text: typography.cellHead,
    keepNext: true,
    custom: true,
    priority: 42,
  },
];

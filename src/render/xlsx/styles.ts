import { element, type Xml } from '../docx/xml.ts';

/** Index of each cell format in the style sheet below. */
export const cellStyle = { normal: 0, header: 1, text: 2, number: 3, date: 4, time: 5 } as const;

const none = element(
  'border',
  null,
  element('left'),
  element('right'),
  element('top'),
  element('bottom'),
  element('diagonal'),
);
const font = (bold: boolean): Xml =>
  element(
    'font',
    null,
    ...(bold ? [element('b')] : []),
    element('sz', { val: 11 }),
    element('color', { rgb: bold ? 'FFFFFFFF' : 'FF000000' }),
    element('name', { val: 'Calibri' }),
    element('family', { val: 2 }),
  );
const pattern = (type: string, ...colour: Xml[]): Xml =>
  element('fill', null, element('patternFill', { patternType: type }, ...colour));

const format = (numFmtId: number, wrap: boolean): Xml =>
  element(
    'xf',
    { numFmtId, fontId: 0, fillId: 0, borderId: 0, xfId: 0, applyNumberFormat: 1, applyAlignment: 1 },
    element('alignment', { vertical: 'top', ...(wrap ? { wrapText: 1 } : {}) }),
  );

/** Part `xl/styles.xml`. Text has the format of text, so that what someone types there (`2027-03`, `=x`) stays as typed. */
export const styles = (namespace: string): Xml =>
  element(
    'styleSheet',
    { xmlns: namespace },
    element(
      'numFmts',
      { count: 2 },
      element('numFmt', { numFmtId: 164, formatCode: 'dd\\-mm\\-yyyy' }),
      element('numFmt', { numFmtId: 165, formatCode: 'hh:mm' }),
    ),
    element('fonts', { count: 2 }, font(false), font(true)),
    element(
      'fills',
      { count: 3 },
      pattern('none'),
      pattern('gray125'),
      pattern('solid', element('fgColor', { rgb: 'FF1F4E79' }), element('bgColor', { indexed: 64 })),
    ),
    element('borders', { count: 1 }, none),
    element('cellStyleXfs', { count: 1 }, element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })),
    element(
      'cellXfs',
      { count: 6 },
      element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 }),
      element(
        'xf',
        { numFmtId: 49, fontId: 1, fillId: 2, borderId: 0, xfId: 0, applyFont: 1, applyFill: 1, applyAlignment: 1 },
        element('alignment', { vertical: 'center', wrapText: 1 }),
      ),
      format(49, true),
      format(0, false),
      format(164, false),
      format(165, false),
    ),
    element('cellStyles', { count: 1 }, element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })),
  );

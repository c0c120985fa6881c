import { type ParagraphChild, TextRun } from 'docx';
import { element } from './docx-adapter.ts';

/** The font Word itself uses for check boxes. */
const font = 'MS Gothic';
const checked = { symbol: '☒', code: '2612' };
const unchecked = { symbol: '☐', code: '2610' };

/** An empty check box that can be clicked in Word. */
export const checkBox = (id: number): ParagraphChild =>
  element(
    'w:sdt',
    {},
    element(
      'w:sdtPr',
      {},
      element('w:alias', { 'w:val': 'Afvinken' }),
      element('w:id', { 'w:val': id }),
      element(
        'w14:checkbox',
        {},
        element('w14:checked', { 'w14:val': '0' }),
        element('w14:checkedState', { 'w14:val': checked.code, 'w14:font': font }),
        element('w14:uncheckedState', { 'w14:val': unchecked.code, 'w14:font': font }),
      ),
    ),
    element(
      'w:sdtContent',
      {},
      new TextRun({ text: unchecked.symbol, font: { ascii: font, hAnsi: font, eastAsia: font, hint: 'eastAsia' } }),
    ),
  ) as ParagraphChild;

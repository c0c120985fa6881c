import { type ParagraphChild, TextRun } from 'docx';
import { element } from './docx-adapter.ts';
import type { Place } from './style-id.ts';

/** The font Word itself uses for check boxes. */
const symbolFont = 'MS Gothic';
const checked = { code: '2612' };
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
        element('w14:checkedState', { 'w14:val': checked.code, 'w14:font': symbolFont }),
        element('w14:uncheckedState', { 'w14:val': unchecked.code, 'w14:font': symbolFont }),
      ),
    ),
    element(
      'w:sdtContent',
      {},
      new TextRun({
        text: unchecked.symbol,
        font: { ascii: symbolFont, hAnsi: symbolFont, eastAsia: symbolFont, hint: 'eastAsia' },
      }),
    ),
  ) as ParagraphChild;

/** Word allows no more characters in the name of a control. */
const longestName = 64;

/** Spaces wide enough to click on; they print as nothing, so that the form also serves on paper. */
const blank = '\u2003';
const blanks = { body: 12, cell: 2, callout: 12 } as const;

/** A field to type in, of any length; it cannot be deleted by accident. `label` is shown and read aloud. */
export const textField = (id: number, label: string, place: Place): ParagraphChild =>
  element(
    'w:sdt',
    {},
    element(
      'w:sdtPr',
      {},
      element('w:alias', { 'w:val': label.slice(0, longestName) }),
      element('w:tag', { 'w:val': `invulveld-${id}` }),
      element('w:id', { 'w:val': id }),
      element('w:lock', { 'w:val': 'sdtLocked' }),
      element('w:showingPlcHdr'),
      element('w:text', { 'w:multiLine': 1 }),
    ),
    element('w:sdtContent', {}, new TextRun(blank.repeat(blanks[place]))),
  ) as ParagraphChild;

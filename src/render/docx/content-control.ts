import { textRun } from './run.ts';
import type { Place } from './style-id.ts';
import { element, valueElement, type Xml } from './xml.ts';

/** The font Word itself uses for check boxes. */
const symbolFont = 'MS Gothic';
const checked = { code: '2612' };
const unchecked = { symbol: '☐', code: '2610' };

/** An empty check box that can be clicked in Word. */
export const checkBox = (id: number): Xml =>
  element(
    'w:sdt',
    null,
    element(
      'w:sdtPr',
      null,
      valueElement('w:alias', 'Afvinken'),
      valueElement('w:id', id),
      element(
        'w14:checkbox',
        null,
        element('w14:checked', { 'w14:val': 0 }),
        element('w14:checkedState', { 'w14:val': checked.code, 'w14:font': symbolFont }),
        element('w14:uncheckedState', { 'w14:val': unchecked.code, 'w14:font': symbolFont }),
      ),
    ),
    element('w:sdtContent', null, textRun(unchecked.symbol, { font: symbolFont })),
  );

/** Word allows no more characters in the name of a control. */
const longestName = 64;

/** Spaces wide enough to click on; they print as nothing, so that the form also serves on paper. */
const blank = '\u2003';
const blanks = { body: 12, cell: 2, callout: 12 } as const;

/** A field to type in, of any length; it cannot be deleted by accident. `label` is shown and read aloud. */
export const textField = (id: number, label: string, place: Place): Xml =>
  element(
    'w:sdt',
    null,
    element(
      'w:sdtPr',
      null,
      valueElement('w:alias', label.slice(0, longestName)),
      valueElement('w:tag', `invulveld-${id}`),
      valueElement('w:id', id),
      valueElement('w:lock', 'sdtLocked'),
      element('w:showingPlcHdr'),
      element('w:text', { 'w:multiLine': 1 }),
    ),
    element('w:sdtContent', null, textRun(blank.repeat(blanks[place]))),
  );

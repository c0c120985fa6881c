import { wordDateFormat } from '../../text/date-slots.ts';
import { textRun } from './run.ts';
import { type Place, styleId } from './style-id.ts';
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

/** Shown until there is something else; Word puts it back when that is taken away. */
const placeholder = (text: string): Xml => textRun(text, { style: styleId.placeholder });

/** A field to fill in that cannot be deleted by accident; `name` is shown and read aloud. */
const field = (id: number, name: string, kind: Xml, shown: Xml): Xml =>
  element(
    'w:sdt',
    null,
    element(
      'w:sdtPr',
      null,
      valueElement('w:alias', name.slice(0, longestName)),
      valueElement('w:tag', `invulveld-${id}`),
      valueElement('w:id', id),
      valueElement('w:lock', 'sdtLocked'),
      element('w:showingPlcHdr'),
      kind,
    ),
    element('w:sdtContent', null, shown),
  );

/** A field to type in, of any length. */
export const textField = (id: number, name: string, place: Place): Xml =>
  field(id, name, element('w:text', { 'w:multiLine': 1 }), textRun(blank.repeat(blanks[place])));

/** A field that opens a calendar. */
export const dateField = (id: number, name: string): Xml =>
  field(
    id,
    name,
    element(
      'w:date',
      null,
      valueElement('w:dateFormat', wordDateFormat),
      valueElement('w:lid', 'nl-NL'),
      valueElement('w:storeMappedDataAs', 'dateTime'),
      valueElement('w:calendar', 'gregorian'),
    ),
    placeholder('Kies een datum'),
  );

const noChoice = 'Maak een keuze';

/** A field that opens a list of options; its first entry, without a value, takes a choice back. */
export const choiceField = (id: number, name: string, options: readonly string[]): Xml =>
  field(
    id,
    name,
    element(
      'w:dropDownList',
      null,
      element('w:listItem', { 'w:displayText': noChoice, 'w:value': '' }),
      ...options.map((option) => element('w:listItem', { 'w:displayText': option, 'w:value': option })),
    ),
    placeholder(noChoice),
  );

import { typography } from '../../model/house-style.ts';
import type { ParagraphStyle } from './style-element.ts';
import { listReference, listStyleId, listStyleLevels, type Place, places, styleId } from './style-id.ts';

const levels = Array.from({ length: listStyleLevels }, (_, level) => level);

const base = { body: styleId.normal, cell: styleId.cell, callout: styleId.callout } as const;
const text = {
  body: typography.listItem,
  cell: typography.cell,
  callout: typography.callout,
} as const;
const prefix = { body: '', cell: 'Tabel ', callout: 'Kader ' } as const;

const names = {
  bullet: { builtIn: 'List Bullet', own: 'opsomming' },
  number: { builtIn: 'List Number', own: 'nummering' },
  continue: { builtIn: 'List Continue', own: 'lijst vervolg' },
  check: { builtIn: null, own: 'afvinklijst' },
} as const;

const nameOf = (place: Place, marker: keyof typeof names, level: number): { name: string; custom: boolean } => {
  const { builtIn, own } = names[marker];
  const custom = place !== 'body' || builtIn === null;
  const name = custom ? `${prefix[place]}${own}` : builtIn;
  return {
    name: `${level === 0 ? name : `${name} ${level + 1}`}`.replace(/^./, (first) => first.toUpperCase()),
    custom,
  };
};

/** Left edge of the text of a list item, in points; the marker hangs before it. */
export const listTextIndent = (place: Place, level: number): number =>
  hangingIndent(place) * (level + 1) + (place === 'callout' ? typography.calloutIndent : 0);

/** Room for the marker of a list item, in points; less in the small print of cells. */
export const hangingIndent = (place: Place): number =>
  place === 'cell' ? typography.listIndent * 0.7 : typography.listIndent;

const listStyle = (place: Place, marker: keyof typeof names, level: number): ParagraphStyle => {
  const left = listTextIndent(place, level);
  const hanging = marker === 'continue' ? 0 : hangingIndent(place);
  const right = place === 'callout' ? { right: typography.calloutIndent } : {};
  return {
    id: listStyleId(place, marker, level),
    ...nameOf(place, marker, level),
    basedOn: base[place],
    text: text[place],
    ...(marker === 'bullet' || marker === 'number'
      ? { numbering: { reference: listReference(place, marker), level } }
      : {}),
    indent: { left, hanging, ...right },
    ...(marker === 'check' ? { tabs: [{ at: left, kind: 'left' as const }] } : {}),
    quick: place === 'body' && level === 0,
    priority: 36,
  };
};

const markers = ['bullet', 'number', 'continue', 'check'] as const;

/** List styles for every place a list can stand in, three levels deep as in Word. */
export const listStyles: readonly ParagraphStyle[] = places.flatMap((place) =>
  markers.flatMap((marker) => levels.map((level) => listStyle(place, marker, level))),
);

/** Indents of the text of list items in a call-out by their style, in points. */
export const calloutTextIndents: ReadonlyMap<string, number> = new Map(
  markers.flatMap((marker) =>
    levels.map((level) => [listStyleId('callout', marker, level), listTextIndent('callout', level)] as const),
  ),
);

import type { Diagram, Shape } from '../model/diagram.ts';
import { palette } from '../model/house-style.ts';
import { type Label, label, labelHeight, labelShapes, stackDiagrams } from './canvas.ts';

/** One level of scaling up. */
export interface Step {
  readonly title: string;
  readonly name: string;
  /** The word by which people call the level; null when it has none. */
  readonly colour: string | null;
  /** Who decides, which teams meet: a heading and its text. */
  readonly details: readonly { readonly heading: string; readonly text: string }[];
}

const GAP = 5;
const PADDING = 6;
const RISE = 14;
const BAND = 6;
/** Narrower columns break words. */
const NARROWEST = 72;
/** The word stands in the title too: nobody needs to see the colour. */
const colours: Readonly<Record<string, string>> = {
  groen: '#2e7d32',
  geel: '#f2c200',
  oranje: '#e87b00',
  rood: '#c62828',
  paars: '#6a1b9a',
};

/** Escalation ladder: a flight of steps, lowest level first; levels that do not fit go up in a next flight. */
export function escalationLadder(steps: readonly Step[], width: number, accent: string): Diagram {
  const fitting = Math.max(1, Math.floor((width + GAP) / (NARROWEST + GAP)));
  const perFlight = Math.ceil(steps.length / Math.ceil(steps.length / fitting));
  const column = (width - GAP * (perFlight - 1)) / perFlight;
  const flights: Diagram[] = [];
  for (let start = 0; start < steps.length; start += perFlight)
    flights.push(flightOf(steps.slice(start, start + perFlight), column, width, accent));
  return stackDiagrams(flights, 2 * GAP);
}

function flightOf(steps: readonly Step[], column: number, width: number, accent: string): Diagram {
  const flight = steps.map((step, index) => ({
    step,
    labels: labelsOf(step, column - 2 * PADDING),
    y: RISE * (steps.length - 1 - index),
  }));
  const height = Math.max(...flight.map(({ labels, y }) => y + BAND + 2 * PADDING + labelHeight(labels)));
  const shapes = flight.flatMap(({ step, labels, y }, index): Shape[] => {
    const x = index * (column + GAP);
    return [
      { kind: 'rect', x, y, width: column, height: height - y, fill: palette.calloutFill, stroke: palette.quiet },
      {
        kind: 'rect',
        x,
        y,
        width: column,
        height: BAND,
        fill: colours[step.colour ?? ''] ?? accent,
        stroke: palette.quiet,
      },
      ...labelShapes(labels, x + PADDING, y + BAND + PADDING, 'start'),
    ];
  });
  return { width, height, shapes };
}

const titleOf = ({ title, colour }: Step): string => (colour === null ? title : `${title}, ${colour}`);

const labelsOf = (step: Step, room: number): Label[] => [
  label(titleOf(step), room, 8.5, false, palette.quiet),
  label(step.name, room, 9.5, true, palette.ink),
  ...step.details.flatMap(({ heading, text }) => [
    // half a line of air above each heading
    { lines: [''], size: 4, bold: false, colour: palette.ink },
    label(heading, room, 8, true, palette.quiet),
    label(text, room, 8.5, false, palette.ink),
  ]),
];

export const describeLadder = (steps: readonly Step[]): string =>
  `Opschalingstrap, ${steps.length === 1 ? 'één niveau' : `${steps.length} niveaus, van laag naar hoog`}. ${steps
    .map((step) => {
      const details = step.details.map(({ heading, text }) => `; ${heading.toLowerCase()}: ${text}`).join('');
      return `${titleOf(step)}: ${step.name}${details}.`;
    })
    .join(' ')}`;

import type { Verspreiding } from '../../blocks/verspreiding.ts';
import { editAnswers } from './edit-answers.ts';
import { asFlow } from './yaml-text.ts';

const HEAD = `# Wie welk exemplaar van deze versie heeft. Paraat vult dit aan met: paraat distribute
# U vult alleen bevestigd_op in, met de dag: bij een exemplaar als de ontvanger het heeft, bij in_te_trekken als het terug is
# of vernietigd. Wat u hier schrijft, blijft staan.

`;

/**
 * The register as a file that the adviser fills in: with every field that is hers, empty; or, of a file that is there, only
 * what differs changed.
 *
 * @param source the file as it is, to the byte; undefined for a new one
 */
export function registerText(register: Verspreiding, source: string | undefined): string {
  const answers = {
    versie: register.versie,
    exemplaren: (register.exemplaren ?? []).map(typed),
    in_te_trekken: (register.in_te_trekken ?? []).map(typed),
  };
  return source === undefined || source.trim() === '' ? fresh(answers) : editAnswers(source, answers);
}

type Row = Readonly<Record<string, string | null>>;

/** Every scalar of an answer file is text. */
const typed = (row: object): Row =>
  Object.fromEntries(
    Object.entries({ bevestigd_op: null, ...row }).map(([key, value]) => [key, value == null ? null : String(value)]),
  );

function fresh(answers: { versie: string; exemplaren: readonly Row[]; in_te_trekken: readonly Row[] }): string {
  const { versie, exemplaren, in_te_trekken } = answers;
  return [
    HEAD,
    `versie: ${flow('versie', versie)}\n`,
    list('exemplaren', exemplaren),
    ...(in_te_trekken.length > 0 ? [list('in_te_trekken', in_te_trekken)] : []),
  ].join('');
}

const list = (name: string, rows: readonly Row[]): string => `\n${name}:\n${rows.map(item).join('\n')}`;

/** A field without a value is left out, but for the one that waits for the adviser. */
const item = ({ bevestigd_op = null, ...row }: Row): string =>
  Object.entries({ ...row, bevestigd_op })
    .filter(([key, value]) => value !== null || key === 'bevestigd_op')
    .map(
      ([key, value], index) => `  ${index === 0 ? '-' : ' '} ${key}:${value === null ? '' : ` ${flow(key, value)}`}\n`,
    )
    .join('');

/** A number of a version between quotes, as in the answers: an editor would take it for a number that loses its zero. */
const flow = (key: string, value: string): string => asFlow(value, key === 'versie' ? 'QUOTE_SINGLE' : undefined);

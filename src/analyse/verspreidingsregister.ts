import type { Institution } from '../../blocks/institution.ts';
import { distributieregels, ontvangersVan } from '../../blocks/ontvangers.ts';
import { asIds } from '../../blocks/schema/as-id.ts';
import type { Verspreiding } from '../../blocks/verspreiding.ts';
import type { ColumnKind, Table } from '../model/table.ts';

type Exemplaar = NonNullable<Verspreiding['exemplaren']>[number];

/** A copy that someone, or a place, is to get. */
export interface Copy extends Pick<Exemplaar, 'id' | 'nummer' | 'ontvanger' | 'uitgave' | 'vorm' | 'plek'> {
  /** Whether it goes to a person, who gets a pack; else to a place or organisation, which gets an edition. */
  readonly isPerson: boolean;
}

/** Begins the id of a copy for a place or an organisation: no id of a person has two hyphens. */
const PLACE = 'plek--';

/** Whether a copy is for a place or an organisation, by its id. */
export const isForPlace = (id: string): boolean => id.startsWith(PLACE);

/**
 * The copies of a version, in the order of the distribution list: of people first, then of places. Whoever has a number in
 * this version keeps it; the others get the next ones.
 *
 * @param dag ISO date of the version
 * @param register what was written of this version before
 */
export function copiesOf(
  institution: Institution,
  dag: string | undefined,
  register: Verspreiding | undefined,
): Copy[] {
  const regels = distributieregels(institution);
  const namen = new Map(institution.registers.functionarissen.map(({ id, naam }) => [id, naam]));
  const { personen, overige } = ontvangersVan(institution, dag);
  const joined = (values: readonly (string | undefined)[]): string =>
    [...new Set(values.filter((value) => value !== undefined))].join('; ');
  const places = overige.flatMap((line) => regels[line] ?? []);
  const placeIds = asIds(
    places.map(({ ontvanger }) => ontvanger),
    'plek',
  );
  const wanted = [
    ...personen.map(({ id, papier, digitaal, regels: lines }) => ({
      id,
      isPerson: true,
      ontvanger: oneLine(namen.get(id) ?? id),
      uitgave: 'persoonlijk pakket',
      vorm: papier ? (digitaal ? ('papier en digitaal' as const) : ('papier' as const)) : ('digitaal' as const),
      plek: papier ? joined(lines.map((line) => regels[line]?.plek)) || undefined : undefined,
    })),
    ...places.map(({ ontvanger, uitgave, vorm, plek }, index) => ({
      // The same from version to version as long as its words are.
      id: `${PLACE}${placeIds[index]}`,
      isPerson: false,
      ontvanger: oneLine(ontvanger),
      uitgave,
      vorm,
      plek,
    })),
  ];
  const given = new Map((register?.exemplaren ?? []).map(({ id, nummer }) => [id, nummer]));
  let last = Math.max(0, ...given.values());
  return wanted.map(({ id, ...copy }) => ({ id, nummer: given.get(id) ?? ++last, ...copy }));
}

/** A name over two lines would break whatever has a line for it: a header of a message, a row. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * The register of a version after a distribution. What was the same before keeps its date and its confirmation; whoever had
 * a copy of the version before and gets none of this one is to hand it in.
 *
 * @param hashes SHA-256 of the pack, by id; of a place there is none
 * @param before what was written of this version before
 * @param previous the register of the version before it
 * @param today ISO date
 */
export function registerAfter(
  versie: string,
  copies: readonly Copy[],
  hashes: ReadonlyMap<string, string>,
  before: Verspreiding | undefined,
  previous: Verspreiding | undefined,
  today: string,
): Verspreiding {
  const known = new Map((before?.exemplaren ?? []).map((one) => [one.id, one]));
  const exemplaren = copies.map(({ isPerson: _, ...copy }) => {
    const old = known.get(copy.id);
    const sha256 = hashes.get(copy.id);
    const isSame = old !== undefined && (old.sha256 ?? undefined) === sha256;
    return { ...copy, datum: isSame ? old.datum : today, sha256, bevestigd_op: old?.bevestigd_op };
  });
  return { versie, exemplaren, in_te_trekken: toHandIn(copies, before, previous) };
}

function toHandIn(
  copies: readonly Copy[],
  before: Verspreiding | undefined,
  previous: Verspreiding | undefined,
): NonNullable<Verspreiding['in_te_trekken']> {
  const staying = new Set(copies.map(({ id }) => id));
  const marked = new Map((before?.in_te_trekken ?? []).map((one) => [one.id, one.bevestigd_op]));
  const gone = (previous?.exemplaren ?? []).map(({ id, nummer, ontvanger }) => ({
    id,
    versie: previous?.versie ?? '',
    nummer,
    ontvanger,
  }));
  // Who has not handed in a copy of longer ago still has it.
  const waiting = (previous?.in_te_trekken ?? []).filter(({ bevestigd_op }) => !bevestigd_op);
  return [...gone, ...waiting.map(({ id, versie, nummer, ontvanger }) => ({ id, versie, nummer, ontvanger }))]
    .filter(({ id }) => !staying.has(id))
    .map((one) => ({ ...one, bevestigd_op: marked.get(one.id) }));
}

/** The register as its document prints it. */
export interface Register {
  readonly exemplaren: NonNullable<Verspreiding['exemplaren']>;
  readonly in_te_trekken: NonNullable<Verspreiding['in_te_trekken']>;
  readonly onbevestigd: number;
}

export function printedRegister({ exemplaren, in_te_trekken }: Verspreiding): Register {
  const all = exemplaren ?? [];
  return {
    exemplaren: all,
    in_te_trekken: in_te_trekken ?? [],
    onbevestigd: all.filter(({ bevestigd_op }) => !bevestigd_op).length,
  };
}

const columns = {
  Versie: 'text',
  Exemplaar: 'number',
  Ontvanger: 'text',
  Uitgave: 'text',
  Vorm: 'text',
  Plek: 'text',
  'Gemaakt op': 'date',
  'Bevestigd op': 'date',
  'In te trekken': 'text',
  'SHA-256': 'text',
} as const satisfies Record<string, ColumnKind>;

/** The register as a flat table: the copies of this version, then those to hand in. */
export function registerTable({ versie, exemplaren, in_te_trekken }: Verspreiding): Table {
  type Row = Partial<Record<keyof typeof columns, string | number | null | undefined>>;
  const rows: Row[] = [
    ...(exemplaren ?? []).map((one) => ({
      Versie: versie,
      Exemplaar: one.nummer,
      Ontvanger: one.ontvanger,
      Uitgave: one.uitgave,
      Vorm: one.vorm,
      Plek: one.plek,
      'Gemaakt op': one.datum,
      'Bevestigd op': one.bevestigd_op,
      'SHA-256': one.sha256,
    })),
    ...(in_te_trekken ?? []).map((one) => ({
      Versie: one.versie,
      Exemplaar: one.nummer,
      Ontvanger: one.ontvanger,
      'Bevestigd op': one.bevestigd_op,
      'In te trekken': 'ja',
    })),
  ];
  const titles = Object.keys(columns) as (keyof typeof columns)[];
  return {
    name: 'Verspreidingsregister',
    fixed: 3,
    columns: titles.map((title) => ({
      title,
      kind: columns[title],
      width: title === 'Ontvanger' ? 40 : 16,
      guidance: '',
      choices: [],
      choose: 'one',
    })),
    notes: [],
    rows: rows.map((row) => titles.map((title) => String(row[title] ?? ''))),
  };
}

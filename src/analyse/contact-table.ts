import { geldtOp } from '../../blocks/bezetting.ts';
import type { Institution } from '../../blocks/institution.ts';
import type { Column, Table } from '../model/table.ts';
import type { Bereikbaarheid } from './bereikbaarheid.ts';
import { byDutchName } from './dutch-name.ts';
import { numbersOn } from './numbers-on.ts';

const titles = [
  'Groep',
  'Naam',
  'Rol of functie',
  'Houder of vervanger',
  'Nummer',
  'Tweede nummer',
  'Nummer thuis',
  'E-mail',
  'Bijzonderheden',
  'Nagelopen op',
  'Controle',
] as const;

type Row = Partial<Record<(typeof titles)[number], unknown>>;

/**
 * The contact list as a flat table, in the order of the document: whoever is in two teams, or fills two roles of one, has a
 * row for each.
 *
 * @param dag ISO date of the version; undefined while it is not known
 */
export function contactTable({ registers }: Institution, reach: Bereikbaarheid, dag: string | undefined): Table {
  const people = new Map(registers.functionarissen.map((persoon) => [persoon.id, persoon]));
  const roles = new Map(registers.rollen.map(({ id, naam }) => [id, naam]));
  const checked = (on: unknown): Row => ({
    'Nagelopen op': on,
    Controle: typeof on === 'string' && on < reach.controleVanaf ? 'verlopen' : '',
  });
  const official = (id: string): Row => {
    const persoon = people.get(id);
    return {
      Naam: persoon?.naam,
      Nummer: persoon?.mobiel,
      'Tweede nummer': persoon?.telefoon_werk,
      'Nummer thuis': persoon?.telefoon_thuis,
      'E-mail': persoon?.email,
      ...checked(persoon?.gecontroleerd_op),
    };
  };
  const rows: Row[] = [
    ...registers.piketten.map((piket): Row => {
      const { numbers, change } = numbersOn(piket, dag);
      const remarks = [piket.uren, change, piket.terugval].filter((text) => typeof text === 'string' && text !== '');
      return {
        Groep: 'Piketten',
        Naam: piket.naam,
        Nummer: numbers[0],
        'Tweede nummer': numbers[1],
        Bijzonderheden: remarks.join(' | '),
        ...checked(piket.gecontroleerd_op),
      };
    }),
    ...reach.groepen.flatMap(({ naam, leden }) =>
      leden.flatMap(({ persoon, rollen }) =>
        rollen.map(
          ({ rol, als, vanaf }): Row => ({
            ...official(persoon),
            Groep: naam,
            'Rol of functie': roles.get(rol),
            'Houder of vervanger': als,
            Bijzonderheden: vanaf === null ? '' : `vanaf ${vanaf}`,
          }),
        ),
      ),
    ),
    ...reach.zonderRol.map(
      (id): Row => ({ ...official(id), Groep: 'Zonder rol in het plan', 'Rol of functie': people.get(id)?.functie }),
    ),
    ...registers.ruimten
      .filter(({ telefoon, tot }) => telefoon !== undefined && geldtOp({ tot }, dag))
      .map(
        ({ naam, gebouw, telefoon, gecontroleerd_op }): Row => ({
          Groep: 'Ruimten',
          Naam: naam,
          'Rol of functie': gebouw,
          Nummer: telefoon,
          ...checked(gecontroleerd_op),
        }),
      ),
    ...registers.partners
      .toSorted((a, b) => byDutchName(a.naam, b.naam))
      .map(
        ({ naam, contact, nummer, email, gecontroleerd_op }): Row => ({
          Groep: 'Partners',
          Naam: naam,
          'Rol of functie': contact,
          Nummer: nummer,
          'E-mail': email,
          ...checked(gecontroleerd_op),
        }),
      ),
  ];
  return { name: 'Bereikbaarheidslijst', fixed: 2, columns: titles.map(column), notes: [], rows: rows.map(cells) };
}

/** An open question and one that does not apply leave the cell empty. */
const cells = (row: Row): string[] =>
  titles.map((title) => {
    const value = row[title];
    return typeof value === 'string' ? value : '';
  });

const column = (title: string): Column => ({
  title,
  kind: title === 'Nagelopen op' ? 'date' : 'text',
  width: 20,
  guidance: '',
  choices: [],
  choose: 'one',
});

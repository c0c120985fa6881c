import { geldtOp } from '../../blocks/bezetting.ts';
import type { Institution } from '../../blocks/institution.ts';
import { ingevuld } from '../../blocks/schema/vraag.ts';
import type { Contact, ContactList, ContactNumber } from '../model/contacts.ts';
import type { Bereikbaarheid } from './bereikbaarheid.ts';
import { contactTable } from './contact-table.ts';
import { byDutchName, dutchName } from './dutch-name.ts';
import { fullDate } from './full-date.ts';
import { numbersOn } from './numbers-on.ts';

/** The document that prints it: in an edition without, there is no list either. */
export const contactListId = 'bereikbaarheidslijst';

/** What a contact must have; the rest is '' or empty. */
type Given = Partial<Contact> & Pick<Contact, 'uid' | 'name' | 'numbers'>;

/**
 * The contact list as data: duties in the order of the register, officials by surname, rooms, partners. What has no number
 * stands in the table, where the gap shows, and is no contact.
 *
 * @param date ISO date of the version, for the files
 */
export function contactsOf(institution: Institution, reach: Bereikbaarheid, date: string): ContactList {
  const { datum } = institution.bouwstenen.documentbeheer;
  const dag = ingevuld(datum) ? datum : undefined;
  const fromOutside = institution.bouwstenen['melding-en-opschaling'].van_buiten ?? '';
  const given = [
    ...duties(institution, dag),
    ...officials(institution, reach, dag),
    ...rooms(institution, dag),
    ...partners(institution),
  ];
  return {
    id: contactListId,
    date,
    contacts: given.filter(({ numbers }) => numbers.length > 0).map((one) => complete(one, institution, fromOutside)),
    table: contactTable(institution, reach, dag),
  };
}

function complete(given: Given, { instelling }: Institution, fromOutside: string): Contact {
  const hasInternal = given.numbers.some(({ number }) => number.replace(/\D/g, '').length <= 5);
  return {
    person: null,
    organisation: [instelling.naam],
    jobTitle: '',
    roles: [],
    groups: [],
    email: '',
    ...given,
    uid: `${given.uid}@${instelling.id}`,
    note: [given.note ?? '', hasInternal ? fromOutside : ''].filter(Boolean).join('\n'),
  };
}

const duties = ({ registers }: Institution, dag: string | undefined): Given[] =>
  registers.piketten.map((piket) => {
    const { numbers, change } = numbersOn(piket, dag);
    const missed = ingevuld(piket.terugval) ? `Geen gehoor: ${piket.terugval}` : '';
    return {
      uid: `piket.${piket.id}`,
      name: piket.naam,
      numbers: numbers.map((number) => ({ number, use: 'duty' })),
      groups: ['Piketten'],
      note: [ingevuld(piket.uren) ? piket.uren : '', missed, change].filter(Boolean).join('\n'),
    };
  });

function officials(
  { instelling, registers }: Institution,
  { groepen }: Bereikbaarheid,
  dag: string | undefined,
): Given[] {
  const departments = new Map(registers.afdelingen.map(({ id, naam }) => [id, naam]));
  const roles = new Map(registers.rollen.map(({ id, naam }) => [id, naam]));
  const inService = registers.functionarissen.filter(({ tot }) => geldtOp({ tot }, dag));
  return inService
    .toSorted((a, b) => byDutchName(a.naam, b.naam))
    .map((persoon) => {
      const { titles, given, particles, surname, suffix } = dutchName(persoon.naam);
      const places = groepen.flatMap(({ naam, leden }) =>
        leden.filter((lid) => lid.persoon === persoon.id).map(({ rollen }) => ({ naam, rollen })),
      );
      const named = places.flatMap(({ rollen }) =>
        rollen.map(({ rol, als }) => `${roles.get(rol)}${als === 'vervanger' ? ' (vervanger)' : ''}`),
      );
      const department = persoon.afdeling === undefined ? undefined : departments.get(persoon.afdeling);
      return {
        uid: `functionaris.${persoon.id}`,
        name: persoon.naam,
        person: { titles, given, surname: `${particles} ${surname}`.trim(), suffix, sortedAs: surname },
        organisation: [instelling.naam, ...(department === undefined ? [] : [department])],
        jobTitle: persoon.functie,
        roles: [...new Set(named)],
        groups: places.map(({ naam }) => naam),
        numbers: [
          ...numberFor('mobile', persoon.mobiel),
          ...numberFor('work', persoon.telefoon_werk),
          ...numberFor('home', persoon.telefoon_thuis),
        ],
        email: ingevuld(persoon.email) ? persoon.email : '',
        note: checkedText(persoon.gecontroleerd_op),
      };
    });
}

const rooms = ({ registers }: Institution, dag: string | undefined): Given[] =>
  registers.ruimten
    .filter(({ tot }) => geldtOp({ tot }, dag))
    .map(({ id, naam, gebouw, telefoon }) => ({
      uid: `ruimte.${id}`,
      name: naam,
      numbers: numberFor('work', telefoon),
      groups: ['Ruimten'],
      note: gebouw,
    }));

const partners = ({ registers }: Institution): Given[] =>
  registers.partners
    .toSorted((a, b) => byDutchName(a.naam, b.naam))
    .map(({ id, naam, nummer, contact, email }) => ({
      uid: `partner.${id}`,
      name: naam,
      organisation: [naam],
      numbers: numberFor('work', nummer),
      groups: ['Partners'],
      email: email ?? '',
      note: ingevuld(contact) ? contact : '',
    }));

/** Open and not applicable say nothing. */
const checkedText = (on: unknown): string => (typeof on === 'string' ? `Nummers nagelopen op ${fullDate(on)}.` : '');

/** The number when there is one: a question may be open or not apply. */
const numberFor = (use: ContactNumber['use'], answer: unknown): ContactNumber[] =>
  typeof answer === 'string' ? [{ number: answer, use }] : [];

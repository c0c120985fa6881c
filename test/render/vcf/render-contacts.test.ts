import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../src/model/contacts.ts';
import { renderContacts } from '../../../src/render/vcf/render-contacts.ts';

const contact = (changes: Partial<Contact>): Contact => ({
  uid: 'piket.ict@lindewaard',
  name: 'Piket ICT',
  person: null,
  organisation: ['Ziekenhuis Lindewaard'],
  jobTitle: '',
  roles: [],
  groups: [],
  numbers: [{ number: '0123 45 60 00', use: 'duty' }],
  email: '',
  note: '',
  ...changes,
});

const text = (...contacts: Contact[]): string =>
  new TextDecoder().decode(
    renderContacts({
      id: 'lijst',
      date: '2026-11-02',
      contacts,
      table: { name: '', fixed: 0, columns: [], notes: [], rows: [] },
    }),
  );

/** The cards as ical.js reads them. */
const readBack = (vcf: string): ICAL.Component[] => {
  const read: unknown = ICAL.parse(vcf);
  const cards = Array.isArray((read as unknown[])[0]) ? (read as object[]) : [read as object];
  return cards.map((card) => new ICAL.Component(card as ConstructorParameters<typeof ICAL.Component>[0]));
};

const valuesOf = (card: ICAL.Component | undefined, name: string): unknown[] =>
  (card?.getAllProperties(name) ?? []).flatMap((property) => property.getValues());

describe('renderContacts', () => {
  const anneke = contact({
    uid: 'functionaris.anneke@lindewaard',
    name: 'Drs. A. (Anneke) de Boer \\ Özil, MSc',
    person: { titles: 'Drs.', given: 'Anneke', surname: 'de Boer; \\ Özil', suffix: 'MSc', sortedAs: 'Boer; \\ Özil' },
    organisation: ['Ziekenhuis Lindewaard', 'Bestuur, staf'],
    jobTitle: 'voorzitter Raad van Bestuur',
    roles: ['Voorzitter CBT', 'Liaison (vervanger)'],
    groups: ['Crisisbeleidsteam', 'Op afroep, en buiten de teams'],
    numbers: [
      { number: '0600 12 34 01', use: 'mobile' },
      { number: '4101', use: 'work' },
      { number: '+31 123 45 60 00', use: 'home' },
    ],
    email: 'a.deboer@lindewaard.example',
    note: 'Regel 1\nRegel 2, met een lange zin die over meer dan vijfenzeventig tekens loopt, ook in de coördinatiekamer.',
  });

  it('is read back by ical.js as the same contact', () => {
    const [card] = readBack(text(anneke));
    expect(valuesOf(card, 'version')).toEqual(['3.0']);
    expect(valuesOf(card, 'uid')).toEqual([anneke.uid]);
    expect(valuesOf(card, 'fn')).toEqual([anneke.name]);
    expect(valuesOf(card, 'n')).toEqual([['de Boer; \\ Özil', 'Anneke', '', 'Drs.', 'MSc']]);
    expect(valuesOf(card, 'org')).toEqual([['Ziekenhuis Lindewaard', 'Bestuur, staf']]);
    expect(valuesOf(card, 'role')).toEqual(['Voorzitter CBT, Liaison (vervanger)']);
    expect(valuesOf(card, 'categories')).toEqual([...anneke.groups]);
    expect(valuesOf(card, 'tel')).toEqual(['0600 12 34 01', '4101', '+31 123 45 60 00']);
    expect(valuesOf(card, 'email')).toEqual([anneke.email]);
    expect(valuesOf(card, 'note')).toEqual([anneke.note]);
    expect(String(valuesOf(card, 'rev')[0])).toContain('2026-11-02');
  });

  it('says what each number is for, and which one to ring first', () => {
    expect(
      text(anneke)
        .match(/^TEL.*$/gm)
        ?.map((line) => line.split(':')[0]),
    ).toEqual(['TEL;TYPE=CELL,VOICE,PREF', 'TEL;TYPE=WORK,VOICE', 'TEL;TYPE=HOME,VOICE']);
  });

  it('has one card per contact, each line at most 75 octets and closed by CRLF', () => {
    const vcf = text(anneke, contact({}));
    expect(readBack(vcf)).toHaveLength(2);
    expect(vcf.endsWith('END:VCARD\r\n')).toBe(true);
    for (const line of vcf.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toContain('\n');
    }
  });

  it('gives a duty a name that every address book takes, and leaves out what is not there', () => {
    const vcf = text(contact({}));
    expect(vcf).toContain('N:Piket ICT;;;;\r\n');
    expect(vcf).not.toMatch(/^(?:TITLE|ROLE|CATEGORIES|EMAIL|NOTE|SORT-STRING)/m);
  });

  // RFC 2426 wants it escaped everywhere; ical.js takes that back in names of parts alone.
  it('escapes a semicolon in every text', () => {
    expect(text(contact({ note: 'dag; nacht' }))).toContain('NOTE:dag\\; nacht\r\n');
  });

  it('does not let a line break in a name begin a property of its own', () => {
    const vcf = text(contact({ name: 'Piket\r\nTEL:112' }));
    expect(valuesOf(readBack(vcf)[0], 'tel')).toEqual(['0123 45 60 00']);
  });
});

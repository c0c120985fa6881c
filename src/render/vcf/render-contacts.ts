import type { Contact, ContactList, ContactNumber } from '../../model/contacts.ts';
import { foldLines } from '../ics/fold-lines.ts';
import { printable } from '../ics/printable.ts';

/** RFC 2426, 3.3.1; the number to ring first is preferred. */
const types: Readonly<Record<ContactNumber['use'], string>> = {
  duty: 'WORK,VOICE',
  mobile: 'CELL,VOICE',
  work: 'WORK,VOICE',
  home: 'HOME,VOICE',
};

/**
 * Contacts as vCards in one file: version 3.0 (RFC 2426), UTF-8, CRLF, lines of at most 75 octets. Version 4.0 is newer,
 * but Outlook and older Android refuse it and Apple itself writes 3.0, so that is what every telephone reads. The bytes
 * depend on the contacts and the date of the version alone.
 */
export function renderContacts({ contacts, date }: ContactList): Uint8Array {
  const lines = contacts.flatMap((contact) => vcard(contact, `${date}T00:00:00Z`));
  return new TextEncoder().encode(foldLines(lines.map((line) => `${line}\r\n`).join('')));
}

function vcard(contact: Contact, revised: string): string[] {
  const { uid, name, person, organisation, jobTitle, roles, groups, numbers, email, note } = contact;
  const texts = (property: string, values: readonly string[]): string[] =>
    values.some((value) => value !== '') ? [`${property}:${values.map(escaped).join(',')}`] : [];
  return [
    'BEGIN:VCARD',
    'VERSION:3.0',
    'PRODID:-//Paraat//Bereikbaarheidslijst//NL',
    `UID:${escaped(uid)}`,
    `REV:${revised}`,
    `FN:${escaped(name)}`,
    // A name is required: of what is no person all of it is the family name.
    ...(person
      ? [
          `N:${[person.surname, person.given, '', person.titles, person.suffix].map(escaped).join(';')}`,
          `SORT-STRING:${escaped(person.sortedAs)}`,
        ]
      : [`N:${escaped(name)};;;;`]),
    `ORG:${organisation.map(escaped).join(';')}`,
    ...texts('TITLE', [jobTitle]),
    ...texts('ROLE', [roles.join(', ')]),
    ...texts('CATEGORIES', groups),
    ...numbers.map(
      ({ number, use }, index) => `TEL;TYPE=${types[use]}${index === 0 ? ',PREF' : ''}:${escaped(number)}`,
    ),
    ...(email === '' ? [] : [`EMAIL;TYPE=INTERNET:${escaped(email)}`]),
    ...texts('NOTE', [note]),
    'END:VCARD',
  ];
}

/** RFC 2426, 2.4.2 and 5.8.4: backslash, comma, semicolon and line end. */
const escaped = (text: string): string =>
  printable(text)
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

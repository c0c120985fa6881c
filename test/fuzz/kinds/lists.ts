import fc from 'fast-check';
import ICAL from 'ical.js';
import { readSheet } from '../../../src/load/sheet/read-sheet.ts';
import type { CalendarEvent } from '../../../src/model/calendar.ts';
import type { Contact } from '../../../src/model/contacts.ts';
import type { Table } from '../../../src/model/table.ts';
import { renderCsv } from '../../../src/render/csv/render-csv.ts';
import { renderDraft } from '../../../src/render/eml/render-draft.ts';
import { renderCalendar } from '../../../src/render/ics/render-calendar.ts';
import { renderContacts } from '../../../src/render/vcf/render-contacts.ts';
import { renderXlsx } from '../../../src/render/xlsx/render-xlsx.ts';
import { judgeOpening, squeezed } from '../judge-files.ts';
import { type Fault, firstFault, type Kind } from '../kind.ts';
import { sayableText } from '../naughty-strings.ts';

interface ListsCase {
  readonly rows: readonly (readonly string[])[];
  readonly events: readonly Pick<CalendarEvent, 'title' | 'description' | 'location' | 'categories' | 'time'>[];
  readonly contacts: readonly Pick<Contact, 'name' | 'organisation' | 'jobTitle' | 'groups' | 'email' | 'note'>[];
  readonly mail: {
    readonly name: string;
    readonly address: string;
    readonly subject: string;
    readonly text: string;
    readonly file: string;
  };
}

const text = sayableText;
const line = sayableText.map((one) => one.replace(/\s+/g, ' ').trim());
const day = fc
  .integer({ min: 0, max: 3000 })
  .map((days) => new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10));

/** Lists with any text through the renderers of workbook, CSV, calendar, address book and mail, read back. */
export const lists: Kind<ListsCase> = {
  arbitrary: fc.record({
    rows: fc.array(fc.tuple(text, text, text), { maxLength: 6 }),
    events: fc.array(
      fc.record({
        title: line,
        description: text,
        location: fc.option(line),
        categories: fc.array(
          line.filter((one) => one !== ''),
          { maxLength: 3 },
        ),
        time: fc.oneof(
          day.map((date) => ({ kind: 'days' as const, first: date, last: date })),
          fc.tuple(day, fc.integer({ min: 0, max: 22 })).map(([date, hour]) => ({
            kind: 'hours' as const,
            start: { date, time: `${String(hour).padStart(2, '0')}:30` },
            end: { date, time: `${String(hour + 1).padStart(2, '0')}:00` },
          })),
        ),
      }),
      { maxLength: 4 },
    ),
    contacts: fc.array(
      fc.record({
        name: line.filter((one) => one !== ''),
        organisation: fc.array(line, { minLength: 1, maxLength: 2 }),
        jobTitle: line,
        groups: fc.array(line, { maxLength: 3 }),
        email: fc.constantFrom('', 'a.b@huis.example'),
        note: text,
      }),
      { maxLength: 4 },
    ),
    mail: fc.record({
      name: text,
      address: fc.constant('a.b@huis.example'),
      subject: text, // A mail without a text is never made.
      text: text.map((one) => one.trim() || 'Beste'),
      file: text,
    }),
  }),
  run: async (value, sandbox) => {
    sandbox.phase('command');
    const table = tableOf(value.rows);
    const [xlsx, csv] = [renderXlsx(table), renderCsv(table)];
    const ics = calendarOf(value.events);
    const vcf = contactsOf(value.contacts);
    const eml = await mailOf(value.mail);
    sandbox.phase('check');
    return firstFault(
      () => judgeOpening('lijst.xlsx', xlsx) ?? judgeTable('lijst.xlsx', xlsx, table),
      () => judgeTable('lijst.csv', csv, table),
      () => judgeOpening('lijst.ics', ics) ?? judgeCalendar(ics, value.events),
      () => judgeOpening('lijst.vcf', vcf) ?? judgeContacts(vcf, value.contacts),
      () => judgeMail(Buffer.from(eml).toString('latin1'), value.mail.text),
    );
  },
};

const tableOf = (rows: ListsCase['rows']): Table => ({
  name: 'Lijst',
  fixed: 1,
  notes: [],
  columns: ['Een', 'Twee', 'Drie'].map((title) => ({
    title,
    kind: 'text',
    width: 12,
    guidance: '',
    choices: [],
    choose: 'one',
  })),
  rows,
});

/** Every cell comes back as it was, but for white space at its ends and kinds of line ends. */
function judgeTable(path: string, bytes: Uint8Array, { rows }: Table): Fault | undefined {
  const grid = readSheet(bytes, 'Lijst');
  if ('message' in grid) return { fault: 'invalid-file', detail: `${path}: ${grid.message}` };
  const read = new Map(grid.rows.map(({ number, cells }) => [number, cells]));
  for (const [index, row] of rows.entries())
    for (const [column, cell] of row.entries()) {
      const found = read.get(index + 2)?.get(column + 1) ?? '';
      const plain = typeof found === 'object' ? JSON.stringify(found) : String(found);
      if (plain.replace(/\s+/g, ' ').trim() !== cell.replace(/\s+/g, ' ').trim())
        return {
          fault: 'lost-text',
          detail: `${path}: ${JSON.stringify(cell.slice(0, 200))} is read as ${JSON.stringify(plain.slice(0, 200))}`,
        };
    }
  return undefined;
}

const calendarOf = (events: ListsCase['events']): Uint8Array =>
  renderCalendar({
    id: 'lijst',
    name: 'Lijst',
    timeZone: 'Europe/Amsterdam',
    organizer: { name: 'Huis', email: 'a@huis.example' },
    events: events.map((event, index) => ({
      ...event,
      uid: `gebeurtenis-${index}@huis.example`,
      busy: true,
      status: 'confirmed',
      reminders: [1],
      sequence: 0,
      changed: '2026-11-02',
    })),
  });

function judgeCalendar(ics: Uint8Array, events: ListsCase['events']): Fault | undefined {
  const file = new TextDecoder().decode(ics);
  const long = file.split('\r\n').find((one) => Buffer.byteLength(one) > 75);
  if (long) return { fault: 'invalid-file', detail: `lijst.ics: a line of ${Buffer.byteLength(long)} octets` };
  const read = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent');
  if (read.length !== events.length)
    return { fault: 'lost-text', detail: `lijst.ics: ${read.length} events of ${events.length}` };
  const byUid = new Map(read.map((one) => [String(one.getFirstPropertyValue('uid')), new ICAL.Event(one)]));
  for (const [index, { title, description, location }] of events.entries()) {
    const event = byUid.get(`gebeurtenis-${index}@huis.example`);
    const pairs = [
      [title, event?.summary],
      [description, event?.description],
      [location ?? '', event?.location],
    ] as const;
    for (const [given, found] of pairs) {
      const fault = differs('lijst.ics', given, found ?? '');
      if (fault) return fault;
    }
  }
  return undefined;
}

const contactsOf = (contacts: ListsCase['contacts']): Uint8Array =>
  renderContacts({
    id: 'lijst',
    date: '2026-11-02',
    table: tableOf([]),
    contacts: contacts.map((contact, index) => ({
      ...contact,
      uid: `contact-${index}@huis`,
      person: null,
      roles: [],
      numbers: [{ number: '0123 45 60 00', use: 'duty' }],
    })),
  });

function judgeContacts(vcf: Uint8Array, contacts: ListsCase['contacts']): Fault | undefined {
  if (contacts.length === 0) return undefined;
  const parsed = ICAL.parse(new TextDecoder().decode(vcf)) as unknown[];
  const cards = (Array.isArray(parsed[0]) ? parsed : [parsed]).map(
    (card) => new ICAL.Component(card as ConstructorParameters<typeof ICAL.Component>[0]),
  );
  if (cards.length !== contacts.length)
    return { fault: 'lost-text', detail: `lijst.vcf: ${cards.length} cards of ${contacts.length}` };
  for (const [index, { name, note }] of contacts.entries()) {
    // Outside of lists ical.js leaves the escape of a semicolon that RFC 2426 asks for.
    const value = (property: string) =>
      String(cards[index]?.getFirstPropertyValue(property) ?? '').replaceAll('\\;', ';');
    const fault =
      differs('lijst.vcf', name.replaceAll('\\;', ';'), value('fn')) ??
      differs('lijst.vcf', note.replaceAll('\\;', ';'), value('note'));
    if (fault) return fault;
  }
  return undefined;
}

const mailOf = ({ name, address, subject, text, file }: ListsCase['mail']): Promise<Uint8Array> =>
  renderDraft({
    to: { name, address },
    replyTo: null,
    subject,
    text,
    attachments: [
      { name: file || 'bijlage', type: 'application/pdf', bytes: new Uint8Array([37, 80, 68, 70, 0, 255]) },
    ],
    date: '2026-12-16',
    id: 'proef-0123',
  });

/** Only the headers that a draft has, in ASCII; the text comes back as it was. */
function judgeMail(message: string, text: string): Fault | undefined {
  const head = (message.split('\r\n\r\n')[0] ?? '').replace(/\r\n[ \t]+/g, ' ').split('\r\n');
  const own = /^(?:X-Unsent|To|Subject|Message-ID|Date|MIME-Version|Content-Type): /i;
  const strange = head.find((one) => !own.test(one));
  if (strange !== undefined)
    return { fault: 'invalid-file', detail: `mail: header ${JSON.stringify(strange.slice(0, 200))}` };
  if (/\P{ASCII}/u.test(message)) return { fault: 'invalid-file', detail: 'mail: not ASCII' };
  if (message.split('\r\n').some((one) => one.length > 998))
    return { fault: 'invalid-file', detail: 'mail: a line too long' };
  const part = message.split(/\r\n--[^\r\n]+(?:\r\n|--)/).find((one) => /^Content-Type: text\/plain/im.test(one)) ?? '';
  const [headers = '', ...rest] = part.split('\r\n\r\n');
  const found = decoded(rest.join('\r\n\r\n'), /^Content-Transfer-Encoding: (\S+)/im.exec(headers)?.[1] ?? '7bit');
  return differs('mail', text, found.replace(/=\r\n/g, ''));
}

function decoded(body: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString();
  if (encoding !== 'quoted-printable') return body;
  const plain = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return Buffer.from(plain, 'latin1').toString();
}

const differs = (path: string, given: string, found: string): Fault | undefined =>
  squeezed(given) === squeezed(found)
    ? undefined
    : {
        fault: 'lost-text',
        detail: `${path}: ${JSON.stringify(given.slice(0, 200))} is read as ${JSON.stringify(found.slice(0, 200))}`,
      };

import { isNvt } from '../../blocks/schema/vraag.ts';
import type { Column } from '../model/table.ts';
import { cellText, dateText } from './cell-text.ts';
import { filled, type ItemField, listCell, listOf, nvtCell, nvtOf, textOf } from './item-field.ts';

const column = (
  title: string,
  kind: Column['kind'],
  width: number,
  guidance: string,
  choices: string[] = [],
): Column => ({
  title,
  kind,
  width,
  guidance,
  choices,
  choose: 'one',
});

const columns: readonly Column[] = [
  column('Datum', 'date', 12, 'De dag van de activiteit; van een reeks de eerste keer.'),
  column('Laatste dag', 'date', 12, 'Alleen als de bijeenkomst na middernacht of op een latere dag eindigt.'),
  column('Van', 'time', 8, 'Begintijd, bijvoorbeeld 09:00.'),
  column('Tot', 'time', 8, 'Eindtijd, bijvoorbeeld 12:30.'),
  column(
    'Meer data',
    'text',
    30,
    'De tweede en volgende keer, met een puntkomma ertussen, elk met de id ervoor: tweede: 2027-02-04 09:00-16:00; derde: 2027-02-18 t/m 2027-02-19. Zonder id maakt Paraat er een.',
  ),
  column('Reeks: elke', 'text', 13, 'Alleen voor een reeks: hoe vaak.', ['week', 'twee weken', 'maand', 'kwartaal']),
  column('Reeks: uiterlijk tot en met', 'date', 14, 'Alleen voor een reeks: de laatste dag waarop zij kan vallen.'),
  column(
    'Reeks: behalve op',
    'text',
    24,
    'Alleen voor een reeks: dagen die uitvallen, met komma’s: 2027-07-14, 2027-08-11.',
  ),
  column(
    'Periode',
    'text',
    12,
    'In plaats van een datum: een week (2027-W12), maand (2027-03) of kwartaal (2027-K1), of nvt: met de reden.',
  ),
];
const [DATUM, LAATSTE_DAG, VAN, TOT, MEER, ELKE, UITERLIJK, BEHALVE, PERIODE] = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;

const placeOfPart: Readonly<Record<string, number>> = {
  datum: DATUM,
  tot_datum: LAATSTE_DAG,
  van: VAN,
  tot: TOT,
  eerste: DATUM,
  elke: ELKE,
  laatste: UITERLIJK,
  behalve: BEHALVE,
};

type Group = Readonly<Record<string, unknown>>;
const groupOf = (value: unknown): Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Group) : {};

/** When an activity is held, in nine columns: dates and times are real ones, so that the table sorts and filters. */
export const planningField: ItemField = {
  key: 'planning',
  columns,
  cells: (answer) => {
    const cells = columns.map(() => '');
    const put = (index: number, value: unknown) => {
      const kind = columns[index]?.kind ?? 'text';
      if (textOf(value) !== '') cells[index] = cellText(kind, textOf(value));
    };
    if (isNvt(answer)) put(PERIODE, nvtCell(answer));
    const { data, reeks, week, maand, kwartaal } = groupOf(answer);
    const [first, ...more] = (Array.isArray(data) ? data : []).map(groupOf);
    const series = groupOf(reeks);
    put(DATUM, first?.datum ?? series.eerste);
    put(LAATSTE_DAG, first?.tot_datum);
    put(VAN, first?.van ?? series.van);
    put(TOT, first?.tot ?? series.tot);
    put(MEER, more.map(meetingText).join('; '));
    put(ELKE, series.elke);
    put(UITERLIJK, series.laatste);
    put(BEHALVE, Array.isArray(series.behalve) ? listCell(series.behalve) : '');
    put(PERIODE, week ?? maand ?? kwartaal);
    return cells;
  },
  answer: (cells, before) => {
    const at = (index: number): string => cells[index] ?? '';
    const elsewhere = cells.some((cell, index) => index !== PERIODE && cell !== '');
    const nvt = nvtOf(at(PERIODE));
    if (nvt && !elsewhere) return nvt;
    const hours = { van: at(VAN), tot: at(TOT) };
    const behalve = listOf(at(BEHALVE)).map(dateText);
    const isSeries = [ELKE, UITERLIJK, BEHALVE].some((index) => at(index) !== '');
    const { data: oldMeetings, reeks: oldSeries } = groupOf(before);
    const old = (Array.isArray(oldMeetings) ? oldMeetings : []).map(groupOf);
    const series = filled({
      ...withoutColumns(groupOf(oldSeries)),
      eerste: at(DATUM),
      laatste: at(UITERLIJK),
      elke: at(ELKE),
      behalve: behalve.length > 0 ? behalve : null,
      ...hours,
    });
    const first = filled({ datum: at(DATUM), tot_datum: at(LAATSTE_DAG), ...(isSeries ? {} : hours) });
    const more = at(MEER)
      .split(/[;\n]/)
      .filter((text) => text.trim() !== '')
      .map((text) => laterMeeting(meetingOf(text), old));
    const isMeeting = [LAATSTE_DAG, MEER].some((index) => at(index) !== '') || (!isSeries && elsewhere);
    const planning = filled({
      data: isMeeting ? [firstMeeting(first, more, old), ...more] : null,
      reeks: isSeries ? series : null,
      ...(at(PERIODE) === '' ? {} : { [periodKey(at(PERIODE))]: at(PERIODE) }),
    });
    return Object.keys(planning).length === 0 ? null : planning;
  },
  columnOf: ([form, index, part]) => {
    if (form === 'week' || form === 'maand' || form === 'kwartaal') return PERIODE;
    if (form === 'data' && index !== undefined && index !== 0) return MEER;
    return placeOfPart[String(form === 'data' ? part : index)] ?? DATUM;
  },
};

/** What a date or series holds that has no column; it stays with the date in its place. */
const withoutColumns = (group: Group): Group =>
  Object.fromEntries(Object.entries(group).filter(([key]) => !(key in placeOfPart)));

const periodKey = (text: string): string =>
  /^\d{4}-?W/i.test(text) ? 'week' : /^\d{4}-?K/i.test(text) ? 'kwartaal' : 'maand';

/** The first date has no room for an id: it is the one that stood on that day, or else the first, moved. */
function firstMeeting(first: Group, more: readonly Group[], old: readonly Group[]): Group {
  const [before] = old;
  const same = old.find(({ datum }) => textOf(datum) === textOf(first.datum));
  const moved = more.some(({ id }) => before && textOf(id) === textOf(before.id)) ? undefined : before;
  return { ...withoutColumns(same ?? moved ?? {}), ...first };
}

/** A later date is known by its id, or by its day; a new one gets an id of its day, and keeps it when it moves. */
function laterMeeting(meeting: Group, old: readonly Group[]): Group {
  const same = old.find(({ id, datum }) =>
    meeting.id === undefined ? textOf(datum) === textOf(meeting.datum) : textOf(id) === textOf(meeting.id),
  );
  return { ...withoutColumns(same ?? { id: meeting.id ?? `datum-${textOf(meeting.datum)}` }), ...meeting };
}

function meetingText(meeting: Group): string {
  const { id, datum, tot_datum, van, tot } = meeting;
  const name = textOf(id) === '' ? '' : `${textOf(id)}: `;
  const days = name + (textOf(tot_datum) === '' ? textOf(datum) : `${textOf(datum)} t/m ${textOf(tot_datum)}`);
  return textOf(van) === '' && textOf(tot) === '' ? days : `${days} ${textOf(van)}-${textOf(tot)}`;
}

/** What does not have the form of a meeting becomes its date: the schema then says what a date looks like. */
function meetingOf(text: string): Record<string, unknown> {
  const match = /^(?:([a-z0-9-]+):\s+)?(\S+)(?:\s+t\/m\s+(\S+))?(?:\s+(\d{1,2}:\d{2})\s*[-–]\s*(\d{1,2}:\d{2}))?$/.exec(
    text.trim(),
  );
  if (!match) return { datum: text.trim() };
  const [, id = '', datum = '', tot_datum = '', van = '', tot = ''] = match;
  return filled({
    id,
    datum: dateText(datum),
    tot_datum: dateText(tot_datum),
    van: cellText('time', van),
    tot: cellText('time', tot),
  });
}

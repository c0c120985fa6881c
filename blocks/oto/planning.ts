import type * as z from 'zod';
import { datum, groep, id, keuze, lijst, tekst, tijd } from '../schema/fields.ts';

const bijeenkomst = groep({
  id: id()
    .optional()
    .meta({
      title: 'Id',
      description:
        'Nodig vanaf de tweede datum; blijft altijd gelijk, ook als de datum wijzigt: agenda’s herkennen de afspraak eraan.',
      examples: ['tweede', 'avond'],
    }),
  datum: datum().meta({ title: 'Datum' }),
  tot_datum: datum().optional().meta({
    title: 'Tot en met',
    description: 'Alleen als de bijeenkomst na middernacht of op een latere dag eindigt.',
  }),
  van: tijd().optional().meta({ title: 'Van' }),
  tot: tijd().optional().meta({ title: 'Tot' }),
})
  .refine(
    (b) => (b.van === undefined) === (b.tot === undefined),
    'Geef een begintijd en een eindtijd, of geen van beide.',
  )
  .refine((b) => b.tot_datum === undefined || b.tot_datum >= b.datum, 'De laatste dag ligt voor de eerste dag.')
  .refine(
    (b) => b.van === undefined || b.tot === undefined || (b.tot_datum ?? b.datum) > b.datum || b.tot > b.van,
    'De eindtijd ligt voor de begintijd. Duurt de bijeenkomst tot na middernacht, geef dan ook tot_datum.',
  );

/** One date needs no id: it has that of the activity. Of several, one at most, so that each is told apart whichever moves or falls out. */
const bijeenkomsten = lijst(bijeenkomst).superRefine((dates, context) => {
  const seen = new Set<string | undefined>();
  dates.forEach((date, index) => {
    if (seen.has(date.id))
      context.addIssue({
        code: 'custom',
        path: date.id === undefined ? [index] : [index, 'id'],
        message:
          date.id === undefined
            ? 'Deze datum heeft geen id, en een eerdere ook niet. Geef elke datum vanaf de tweede een eigen id, bijvoorbeeld id: tweede. Verander die daarna nooit: agenda’s herkennen de afspraak eraan.'
            : 'Deze id heeft een eerdere datum al. Kies een andere.',
      });
    seen.add(date.id);
  });
});

const reeks = groep({
  eerste: datum().meta({ title: 'Eerste keer' }),
  laatste: datum().meta({ title: 'Uiterlijk tot en met' }),
  elke: keuze(['week', 'twee weken', 'maand', 'kwartaal']).meta({
    title: 'Elke',
    description: 'Per maand of kwartaal: dezelfde weekdag op dezelfde plaats, zoals elke eerste dinsdag.',
  }),
  behalve: lijst(datum()).optional().meta({ title: 'Behalve op' }),
  van: tijd().optional().meta({ title: 'Van' }),
  tot: tijd().optional().meta({ title: 'Tot' }),
})
  .refine((r) => r.laatste >= r.eerste, 'De laatste datum van de reeks ligt voor de eerste.')
  .refine(
    (r) => (r.van === undefined) === (r.tot === undefined),
    'Geef een begintijd en een eindtijd, of geen van beide.',
  )
  .refine((r) => r.van === undefined || r.tot === undefined || r.tot > r.van, 'De eindtijd ligt voor de begintijd.');

const periode = (vorm: RegExp, melding: string) => tekst().regex(vorm, melding);

/** When an activity is held: exactly one of dates, a series, a week, a month or a quarter. */
export const planning = groep({
  data: bijeenkomsten.optional().meta({ title: 'Op deze data' }),
  reeks: reeks.optional().meta({ title: 'Reeks' }),
  week: periode(/^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/, 'Schrijf een week als 2027-W12.')
    .optional()
    .meta({ title: 'Week', examples: ['2027-W12'] }),
  maand: periode(/^\d{4}-(0[1-9]|1[0-2])$/, 'Schrijf een maand als 2027-03.')
    .optional()
    .meta({ title: 'Maand', examples: ['2027-03'] }),
  kwartaal: periode(/^\d{4}-K[1-4]$/, 'Schrijf een kwartaal als 2027-K1.')
    .optional()
    .meta({ title: 'Kwartaal', examples: ['2027-K1'] }),
}).refine(
  (p) => Object.values(p).filter((value) => value !== undefined).length === 1,
  'Kies een vorm van planning: data, reeks, week, maand of kwartaal.',
);

export type Planning = z.output<typeof planning>;

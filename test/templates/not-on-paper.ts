import type { Institution } from '../../blocks/institution.ts';
import { otoActivities } from '../../blocks/oto/oto-activities.ts';
import { ingevuld } from '../../blocks/schema/vraag.ts';

/**
 * Answers that no document prints, and why not. Keep it short: what nobody reads need not be asked.
 *
 * @returns patterns of JSON pointers into the institution
 */
export function notOnPaper(institution: Institution): { readonly answer: RegExp; readonly because: string }[] {
  const { registers, bouwstenen, oto } = institution;
  const { datum } = bouwstenen.documentbeheer;
  const thisYear = new Set(otoActivities(institution, oto.beleid.planjaar).map(({ activiteit }) => activiteit.id));
  const over = ({ tot }: { tot?: string | undefined }) => tot !== undefined && ingevuld(datum) && tot < datum;
  const left = rows(registers.functionarissen, over);
  const ended = registers.rollen.flatMap(({ houders }, index) => {
    const terms = ingevuld(houders) ? rows(houders, over) : '';
    return terms === '' ? [] : [`/registers/rollen/${index}/houders/(${terms})`];
  });
  const earlier = rows(oto.activiteiten, ({ id }) => !thisYear.has(id));
  return [
    {
      answer: /^\/instelling\/id$/,
      because: 'calendar programs recognise events by it; no reader has to',
    },
    {
      answer: /^\/registers\/functionarissen\/\d+\/email(\/nvt)?$/,
      because: 'cards and personal packs are sent there; nobody is alarmed by e-mail',
    },
    {
      answer: new RegExp(`^(/registers/functionarissen/(${left})|${ended.join('|')})/`),
      because: 'who has left stays in the register for what was held before; in print one would still ring that person',
    },
    {
      answer: new RegExp(
        `^/oto/activiteiten/(${earlier})/(stap|categorie|niveau|omvang|complexiteit|werkvorm|uitvoerder|status|ruimte|plaats|kosten/.*)$`,
      ),
      because: 'the plan of its own year said how an activity was set up; a later one looks back at what came of it',
    },
    {
      answer: /^\/oto\/netwerk\/(financiering\/|beleidsdoelen\/\d+\/)/,
      because: 'the plan prints what the institution takes over from the network as an answer of its own',
    },
  ];
}

/** The places in a list of what meets a condition, as alternatives of a pattern. */
const rows = <T>(list: readonly T[], meets: (item: T) => boolean): string =>
  list.flatMap((item, index) => (meets(item) ? [index] : [])).join('|');

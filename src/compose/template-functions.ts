import { type Aankomend, aankomendVan, type Bezetting, bezettingVan } from '../../blocks/bezetting.ts';
import { type BouwsteenId, bouwstenen } from '../../blocks/bouwstenen.ts';
import { activiteitstypen } from '../../blocks/catalogus/activiteitstypen.ts';
import type { Institution } from '../../blocks/institution.ts';
import { nietGebruikt } from '../../blocks/niet-gebruikt.ts';
import { type RuimteOp, ruimteOpVan } from '../../blocks/ruimte-op.ts';
import { achtergehouden, ingevuld, isNvt, type Nvt } from '../../blocks/schema/vraag.ts';
import { formatting } from './formatting.ts';
import { handeling } from './handeling.ts';
import type { Html } from './html.ts';
import { eigenTekst, opmaak } from './markdown.ts';
import type { Trace } from './trace.ts';

/** The items of a list that is a question. */
const items = <T>(list: readonly T[] | Nvt | null | undefined): readonly T[] => (ingevuld(list) ? list : []);

/** The functions that templates can call. Looking up an id gives the item itself, as a view, so that its answers keep their origin. */
export function templateFunctions(raw: Institution, view: Institution, trace: Trace, peildatum: string | undefined) {
  /** Ids come from the raw answers: looking up must not count as reading every id. */
  const lookup = <T extends { id: string }>(name: string, list: (institution: Institution) => readonly T[]) => {
    let positions: ReadonlyMap<string, number> | undefined;
    return (id: string): T => {
      positions ??= new Map(list(raw).map((item, index) => [item.id, index]));
      const item = list(view)[positions.get(id) ?? -1];
      if (!item) throw new Error(`${name} "${id}" bestaat niet`);
      return item;
    };
  };
  let houdersVan: Bezetting | undefined;
  let opvolgersVan: Aankomend | undefined;
  let ruimteOp: RuimteOp | undefined;
  const ruimte = lookup('ruimte', (i) => i.registers.ruimten);
  return {
    ...formatting,
    ingevuld,
    /**
     * A question without an answer, to print what a template or partial holds in a variable: read here and now, so that
     * the gap has the name of the question.
     */
    onbeantwoord: (vraag: () => unknown): Nvt | null => {
      const answer = vraag();
      if (ingevuld(answer)) throw new Error('deze vraag is beantwoord');
      return isNvt(answer) ? answer : null;
    },
    /** Whether this edition does not hold an answer, where words around it would make no sense. */
    achtergehouden,
    eigenTekst: (text: string): Html => eigenTekst(text, trace),
    /** A step with its first word in bold: in Dutch that is what to do. A piece of a sentence gets its capital. */
    handeling: (text: string | undefined): Html => handeling(text ?? '', trace),
    opmaak: (text: string | Nvt | null): Html => opmaak(text, trace),
    functionaris: lookup('functionaris', (i) => i.registers.functionarissen),
    rol: lookup('rol', (i) => i.registers.rollen),
    piket: lookup('piket', (i) => i.registers.piketten),
    team: lookup('team', (i) => i.registers.teams),
    ruimte,
    /** The room that holds on a day, by default that of the version: the one that was meant, or who succeeds it. */
    ruimteOp: (id: string, dag = peildatum) => {
      ruimteOp ??= ruimteOpVan(raw);
      return ruimte(ruimteOp(id, dag)?.id ?? id);
    },
    afdeling: lookup('afdeling', (i) => i.registers.afdelingen),
    partner: lookup('partner', (i) => i.registers.partners),
    plan: lookup('plan', (i) => i.registers.plannen),
    locatie: lookup('locatie', (i) => i.instelling.locaties),
    impactgebied: lookup('impactgebied', (i) => items(i.bouwstenen.impactgebieden.impactgebieden)),
    risico: lookup('risico', (i) => items(i.bouwstenen.crisisprofiel.risicos)),
    niveau: lookup('niveau', (i) => items(i.bouwstenen['melding-en-opschaling'].opschalingsniveaus)),
    besluit: lookup('besluit', (i) => items(i.bouwstenen['kritieke-besluiten'].kritieke_besluiten)),
    activiteit: lookup('activiteit', (i) => i.oto.activiteiten),
    activiteitstype: lookup('activiteitstype', (i) => [...items(i.oto.beleid.activiteitstypen), ...activiteitstypen]),
    beleidsdoel: lookup('beleidsdoel', (i) => items(i.oto.beleid.beleidsdoelen)),
    bevinding: lookup('bevinding', (i) => items(i.oto.uitvoering.bevindingen)),
    inzet: lookup('inzet', (i) => items(i.oto.uitvoering.inzetten)),
    scenario: (id: string): Institution['scenariokaarten'][string] => {
      const card = view.scenariokaarten[id];
      if (!card) throw new Error(`scenariokaart "${id}" bestaat niet`);
      return card;
    },
    bouwsteen: (id: string) => {
      const { nummer, titel } = bouwstenen[id as BouwsteenId];
      return { id, nummer, titel };
    },
    /** Whether the plan has a chapter about a building block: it is not left out. */
    gebruikt: (id: BouwsteenId): boolean => !nietGebruikt(raw).has(id),
    /** Who fills a role on the date of the version: the holder, then the deputies. */
    houders: (rolId: string) => {
      houdersVan ??= bezettingVan(view);
      return houdersVan(rolId, peildatum);
    },
    /** Who is going to fill a role after that date, the first one first. */
    opvolgers: (rolId: string) => {
      opvolgersVan ??= aankomendVan(view);
      return peildatum === undefined ? [] : opvolgersVan(rolId, peildatum);
    },
  };
}

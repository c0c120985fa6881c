import type { Implementatietip } from '../../blocks/catalogus/implementatietip.ts';
import { implementatietips } from '../../blocks/catalogus/implementatietips.ts';
import { type Stap, stappen } from '../../blocks/catalogus/stappen.ts';
import type { Institution } from '../../blocks/institution.ts';
import { ingevuld } from '../../blocks/schema/vraag.ts';

/** A task with the number that the documents print: counted through, in the order of the steps. */
interface Taaknummer {
  readonly nummer: number;
  /** Position in `implementatie.taken`. */
  readonly index: number;
}

interface StapStand {
  readonly stap: Stap;
  readonly taken: readonly Taaknummer[];
  /** How many tasks are in each state; a task without a state counts as planned. */
  readonly gedaan: number;
  readonly loopt: number;
  readonly gepland: number;
}

interface TipStand {
  readonly tip: Implementatietip;
  readonly standpunt: 'gedaan' | 'loopt' | 'gepland' | 'bewust niet' | 'nog geen standpunt';
  /** The tasks that follow it up. */
  readonly taken: readonly Taaknummer[];
  /** Position in `implementatie.bewust_niet`, when it is left on purpose. */
  readonly bewustNiet: number | undefined;
}

export interface Implementatiestand {
  readonly stappen: readonly StapStand[];
  readonly tips: readonly TipStand[];
}

/** Where the implementation stands: the tasks per step, and the stand on every tip. A task weighs more than a reason to leave it. */
export function implementatiestand({ implementatie }: Institution): Implementatiestand {
  const taken = ingevuld(implementatie.taken) ? implementatie.taken : [];
  const bewustNiet = ingevuld(implementatie.bewust_niet) ? implementatie.bewust_niet : [];
  const geordend = stappen
    .flatMap((stap) => taken.flatMap((taak, index) => (taak.stap === stap ? [{ index, taak }] : [])))
    .map(({ index, taak }, positie) => ({ nummer: positie + 1, index, taak }));
  const staatVan = (taak: (typeof taken)[number]) => (ingevuld(taak.staat) ? taak.staat : 'gepland');
  const nummerVan = ({ nummer, index }: Taaknummer): Taaknummer => ({ nummer, index });

  const perStap = stappen.map((stap): StapStand => {
    const eigen = geordend.filter(({ taak }) => taak.stap === stap);
    const aantal = (staat: string) => eigen.filter(({ taak }) => staatVan(taak) === staat).length;
    return {
      stap,
      taken: eigen.map(nummerVan),
      gedaan: aantal('gedaan'),
      loopt: aantal('loopt'),
      gepland: aantal('gepland'),
    };
  });

  const tips = implementatietips.map((tip): TipStand => {
    const gevolg = geordend.filter(({ taak }) => taak.tips?.includes(tip.id));
    const reden = bewustNiet.findIndex((regel) => regel.tip === tip.id);
    const staten = new Set(gevolg.map(({ taak }) => staatVan(taak)));
    return {
      tip,
      standpunt: staten.size > 0 ? samen(staten) : reden >= 0 ? 'bewust niet' : 'nog geen standpunt',
      taken: gevolg.map(nummerVan),
      bewustNiet: staten.size === 0 && reden >= 0 ? reden : undefined,
    };
  });
  return { stappen: perStap, tips };
}

/** The state of several tasks together: started and not finished is under way. */
const samen = (staten: ReadonlySet<'gedaan' | 'loopt' | 'gepland'>): 'gedaan' | 'loopt' | 'gepland' => {
  const [enige] = staten;
  return staten.size === 1 && enige ? enige : 'loopt';
};

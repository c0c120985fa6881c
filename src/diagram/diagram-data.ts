import type { Institution } from '../../blocks/institution.ts';
import { ingevuld, type Nvt } from '../../blocks/schema/vraag.ts';
import type { Step } from './escalation-ladder.ts';
import type { ImpactArea } from './impact-bars.ts';
import type { Unit } from './organogram.ts';
import type { Dot } from './risk-matrix.ts';

const list = <T>(answer: readonly T[] | Nvt | null): readonly T[] => (ingevuld(answer) ? answer : []);

/** The teams that stand under no other, each with everything under it. */
export function unitsOf({ registers }: Institution): Unit[] {
  const roleName = (id: string) => registers.rollen.find((rol) => rol.id === id)?.naam ?? '';
  const unit = (team: (typeof registers.teams)[number]): Unit => ({
    name: team.naam,
    leader: ingevuld(team.voorzitter) ? roleName(team.voorzitter) : '',
    children: registers.teams.filter((other) => other.onder === team.id).map(unit),
  });
  return registers.teams.filter((team) => team.onder === undefined).map(unit);
}

/** The levels of scaling up, in their order. */
export function stepsOf({ bouwstenen, registers }: Institution): Step[] {
  const roles = new Map(registers.rollen.map((rol) => [rol.id, rol.naam]));
  const teams = new Map(registers.teams.map((team) => [team.id, team.afkorting ?? team.naam]));
  return list(bouwstenen['melding-en-opschaling'].opschalingsniveaus).map((niveau) => ({
    title: `Niveau ${niveau.nummer}`,
    name: niveau.naam,
    colour: ingevuld(niveau.kleur) ? niveau.kleur : null,
    details: [
      { heading: 'Besluit', text: ingevuld(niveau.wie_besluit) ? (roles.get(niveau.wie_besluit) ?? '') : '' },
      {
        heading: 'Bijeen',
        text: list(niveau.teams)
          .map((id) => teams.get(id) ?? '')
          .join(', '),
      },
    ].filter(({ text }) => text !== ''),
  }));
}

/** Risks in the order of the answers, numbered as in the table; one without both scores has no place. */
export const dotsOf = ({ bouwstenen }: Institution): Dot[] =>
  list(bouwstenen.crisisprofiel.risicos).flatMap((risico, index) =>
    ingevuld(risico.kans) && ingevuld(risico.impact)
      ? [{ number: index + 1, name: risico.naam, likelihood: risico.kans, impact: risico.impact }]
      : [],
  );

/** From which score a risk needs a card or a plan; null while that is open. */
export const thresholdOf = ({ bouwstenen }: Institution): number | null =>
  ingevuld(bouwstenen.crisisprofiel.drempel) ? bouwstenen.crisisprofiel.drempel : null;

/** The impact areas that a risk hits, hardest hit first (by the sum of severities), and the number of risks judged. */
export function impactOf({ bouwstenen }: Institution): { areas: ImpactArea[]; risks: number } {
  const judged = list(bouwstenen.crisisprofiel.risicos).flatMap(({ impact_per_gebied }) =>
    ingevuld(impact_per_gebied) ? [impact_per_gebied] : [],
  );
  const areas = list(bouwstenen.impactgebieden.impactgebieden).map(({ id, naam }) => {
    const hits = judged.flatMap((risk) => risk.find(({ gebied }) => gebied === id)?.ernst ?? 0);
    const count = (severity: number) => hits.filter((ernst) => ernst === severity).length;
    return {
      name: naam,
      counts: [count(1), count(2), count(3), count(4)] as const,
      sum: hits.reduce<number>((sum, ernst) => sum + ernst, 0),
    };
  });
  return {
    areas: areas
      .filter(({ sum }) => sum > 0)
      .toSorted((a, b) => b.sum - a.sum)
      .map(({ name, counts }) => ({ name, counts })),
    risks: judged.length,
  };
}

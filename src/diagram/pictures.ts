import type { Institution } from '../../blocks/institution.ts';
import { ingevuld, type Nvt } from '../../blocks/schema/vraag.ts';
import type { Figure } from '../model/document.ts';
import { type HouseStyle, typography } from '../model/house-style.ts';
import { describeLadder, escalationLadder } from './escalation-ladder.ts';
import { describeOrganogram, organogram, type Unit } from './organogram.ts';
import { describeMatrix, riskMatrix } from './risk-matrix.ts';

type Picture = Pick<Figure, 'content' | 'alt'>;

/** The diagrams that a template can name in `data-diagram`, drawn from the answers; each with its text alternative. */
export function pictures(institution: Institution, style: HouseStyle): ReadonlyMap<string, Picture> {
  const width = typography.page.width - 2 * typography.page.marginSide;
  const root = unitsOf(institution);
  const steps = stepsOf(institution);
  const dots = dotsOf(institution);
  const picture = (alt: string, diagram: ReturnType<typeof organogram>): Picture => ({
    alt,
    content: { kind: 'diagram', diagram },
  });
  return new Map([
    ...(root
      ? [['organogram', picture(describeOrganogram(root), organogram(root, width, style.accent))] as const]
      : []),
    ['opschaling', picture(describeLadder(steps), escalationLadder(steps, width, style.accent))],
    ['risicomatrix', picture(describeMatrix(dots), riskMatrix(dots, style.accent))],
  ]);
}

const list = <T>(answer: readonly T[] | Nvt | null): readonly T[] => (ingevuld(answer) ? answer : []);

/** The first team that stands under no other, with everything under it. */
function unitsOf({ registers }: Institution): Unit | undefined {
  const roleName = (id: string) => registers.rollen.find((rol) => rol.id === id)?.naam ?? '';
  const unit = (team: (typeof registers.teams)[number], seen: readonly string[]): Unit => ({
    name: team.naam,
    leader: ingevuld(team.voorzitter) ? roleName(team.voorzitter) : '',
    children: registers.teams
      .filter((other) => other.onder === team.id && !seen.includes(other.id))
      .map((other) => unit(other, [...seen, other.id])),
  });
  const first = registers.teams.find((team) => team.onder === undefined);
  return first && unit(first, [first.id]);
}

function stepsOf({ bouwstenen, registers }: Institution) {
  const roles = new Map(registers.rollen.map((rol) => [rol.id, rol.naam]));
  const teams = new Map(registers.teams.map((team) => [team.id, team.afkorting ?? team.naam]));
  return list(bouwstenen['melding-en-opschaling'].opschalingsniveaus).map((niveau) => ({
    title: `Niveau ${niveau.nummer}`,
    name: niveau.naam,
    details: [
      ingevuld(niveau.wie_besluit) ? `Besluit: ${roles.get(niveau.wie_besluit) ?? ''}` : '',
      list(niveau.teams).length
        ? `Bijeen: ${list(niveau.teams)
            .map((id) => teams.get(id))
            .join(', ')}`
        : '',
    ],
  }));
}

/** Risks in the order of the answers, numbered as in the table; one without both scores has no place. */
function dotsOf({ bouwstenen }: Institution) {
  return list(bouwstenen.crisisprofiel.risicos).flatMap((risico, index) =>
    ingevuld(risico.kans) && ingevuld(risico.impact)
      ? [{ number: index + 1, name: risico.naam, likelihood: risico.kans, impact: risico.impact }]
      : [],
  );
}

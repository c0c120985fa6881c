import { asId, asIds } from '../../blocks/schema/as-id.ts';
import { impactgebieden } from '../../blocks/sectoren/gedeeld/impactgebieden.ts';
import { opschalingsniveaus } from '../../blocks/sectoren/gedeeld/opschalingsniveaus.ts';
import { uitgangspunten } from '../../blocks/sectoren/gedeeld/uitgangspunten.ts';
import { wetten } from '../../blocks/sectoren/gedeeld/wetten.ts';
import { type SectorId, sectorOf } from '../../blocks/sectoren.ts';
import { aanpakken, type Begrip, type Intake } from './intake.ts';

/** The words an institution of this sector has for its teams and bodies, with those it chose itself. */
export const begrippenFor = (sector: SectorId, chosen: Intake['begrippen']): Record<string, Begrip> => ({
  ...(sectorOf(sector).begrippen as unknown as Record<string, Begrip>),
  ...chosen,
});

/**
 * The answers that a new institution begins with, as typed, by path of their file. What only the institution knows (numbers,
 * people, chances) is left out: open.
 */
export function starterAnswers(intake: Intake): ReadonlyMap<string, unknown> {
  const sector = sectorOf(intake.sector);
  const begrippen = begrippenFor(intake.sector, intake.begrippen);
  const ids = asIds(intake.locaties, 'locatie');
  const answers: Record<string, unknown> = {
    'instelling.yaml': {
      id: asId(intake.naam, 'instelling'),
      naam: intake.naam,
      korte_naam: intake.korteNaam,
      soort: intake.sector,
      locaties: intake.locaties.map((naam, index) => ({ id: ids[index], naam })),
      begrippen,
    },
    'registers/rollen.yaml': sector.rollen,
    'registers/piketten.yaml': sector.piketten,
    'registers/teams.yaml': sector.teams.map((team) => withAbbreviation(team, begrippen)),
    'registers/partners.yaml': sector.partners,
    'bouwstenen/visie.yaml': { reikwijdte_locaties: ids },
    'bouwstenen/uitgangspunten.yaml': {
      uitgangspunten,
      altijd_overeind: sector.processen.map((wat) => ({ wat })),
    },
    'bouwstenen/crisisprofiel.yaml': {
      drempel: '12',
      risicos: sector.risicos.map((risico) =>
        risico.id in sector.scenariokaarten ? { ...risico, scenariokaart: risico.id } : risico,
      ),
    },
    'bouwstenen/impactgebieden.yaml': { impactgebieden },
    'bouwstenen/melding-en-opschaling.yaml': { opschalingsniveaus },
    'bouwstenen/crisisagenda.yaml': { methode: 'BOB' },
    'bouwstenen/oto.yaml': { oto_coordinator: 'oto-coordinator' },
    'bouwstenen/borging.yaml': { planeigenaar: 'crisiscoordinator' },
    'bouwstenen/documentbeheer.yaml': {
      versie: '0.1',
      datum: intake.datum,
      auteur: 'crisiscoordinator',
      eigenaar: 'crisiscoordinator',
      vastgesteld_door: '{bestuur}',
    },
    'bouwstenen/wettelijke-eisen.yaml': { wetten },
    'implementatie.yaml': { keuze: { vorm: aanpakken[intake.aanpak] } },
    'oto/beleid.yaml': { planjaar: String(intake.planjaar), financiering: sector.financiering },
  };
  for (const [id, card] of Object.entries(sector.scenariokaarten)) answers[`scenariokaarten/${id}.yaml`] = card;
  const words = wordsOf(begrippen);
  return new Map(
    Object.entries(answers).map(([path, answer]) => [
      path,
      // What was typed stands there as it was typed.
      path === 'instelling.yaml' ? answer : inOwnWords(answer, words),
    ]),
  );
}

/** What takes the place of `{...}` in the texts of a sector. */
function wordsOf(begrippen: Record<string, unknown>): ReadonlyMap<string, string> {
  const { enkelvoud, meervoud } = begrippen.zorgvrager as { enkelvoud: string; meervoud: string };
  const names = Object.entries(begrippen).flatMap(([key, begrip]) => {
    const { naam } = begrip as Partial<Begrip>;
    return naam === undefined ? [] : [[key, naam] as const];
  });
  return new Map([...names, ['zorgvrager', enkelvoud], ['zorgvragers', meervoud]]);
}

/** A text that begins with an own word begins with a capital. */
function inOwnWords(answer: unknown, words: ReadonlyMap<string, string>): unknown {
  if (typeof answer === 'string')
    return answer.replace(/\{([a-z_]+)\}/g, (whole, key: string, at: number) => {
      const word = words.get(key) ?? whole;
      return at === 0 ? word.charAt(0).toUpperCase() + word.slice(1) : word;
    });
  if (Array.isArray(answer)) return answer.map((item) => inOwnWords(item, words));
  if (typeof answer !== 'object' || answer === null) return answer;
  return Object.fromEntries(Object.entries(answer).map(([key, value]) => [key, inOwnWords(value, words)]));
}

/** A team that carries a name of `begrippen` has its abbreviation too. */
function withAbbreviation(team: { readonly naam: string }, begrippen: Record<string, Begrip>): object {
  const key = /^\{(.*)\}$/.exec(team.naam)?.[1];
  const kort = key === undefined ? undefined : begrippen[key]?.kort;
  if (kort === undefined) return team;
  const { naam, ...rest } = team;
  return { naam, afkorting: kort, ...rest };
}

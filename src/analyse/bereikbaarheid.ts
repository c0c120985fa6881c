import { bezettingVan, geldtOp } from '../../blocks/bezetting.ts';
import { controleGeldtVanaf } from '../../blocks/gegevens-gecontroleerd.ts';
import type { Institution } from '../../blocks/institution.ts';
import { mensenVan, type RolVan } from '../../blocks/ontvangers.ts';
import { ingevuld } from '../../blocks/schema/vraag.ts';
import { byDutchName } from './dutch-name.ts';

/** Someone in a group of the contact list, and as what. */
export interface Lid {
  /** Id of the official. */
  readonly persoon: string;
  /** In the order of the group. */
  readonly rollen: readonly RolVan[];
}

/** A team, or those who are in no team. */
export interface Groep {
  /** Id of the team; null for a group of our own. */
  readonly team: string | null;
  readonly naam: string;
  /** Ids of the roles that it is about, in the order of the team. */
  readonly rollen: readonly string[];
  /** In the order of their surnames. */
  readonly leden: readonly Lid[];
  /** Ids of the roles that nobody fills on the day of the version. */
  readonly onbezet: readonly string[];
}

export type Bereikbaarheid = ReturnType<typeof bereikbaarheid>;

/** Who can be reached in which team, on the day of the version. Every role stands in one group at least, and so does every official. */
export function bereikbaarheid(institution: Institution) {
  const { registers, bouwstenen } = institution;
  const { datum } = bouwstenen.documentbeheer;
  const dag = ingevuld(datum) ? datum : undefined;
  const houders = bezettingVan(institution);
  const mensen = mensenVan(institution, dag);
  const namen = new Map(registers.functionarissen.map(({ id, naam }) => [id, naam]));

  const ledenVan = (rollen: readonly string[]): Lid[] => {
    const perPersoon = new Map<string, RolVan[]>();
    for (const { id, plaats } of rollen.flatMap(mensen)) perPersoon.set(id, [...(perPersoon.get(id) ?? []), plaats]);
    return [...perPersoon]
      .map(([persoon, plaatsen]) => ({ persoon, rollen: plaatsen }))
      .sort((a, b) => byDutchName(namen.get(a.persoon) ?? '', namen.get(b.persoon) ?? ''));
  };
  const groep = (team: string | null, naam: string, rollen: readonly string[]): Groep => ({
    team,
    naam,
    rollen,
    leden: ledenVan(rollen),
    onbezet: rollen.filter((rol) => houders(rol, dag).length === 0),
  });

  const vast = registers.teams.filter(({ soort }) => soort !== 'actiecentrum');
  const kern = vast.flatMap(({ kernleden }) => (ingevuld(kernleden) ? kernleden : []));
  const centra = registers.teams.flatMap(({ soort, voorzitter }) =>
    soort === 'actiecentrum' && ingevuld(voorzitter) ? [voorzitter] : [],
  );
  const overige = registers.rollen.map(({ id }) => id).filter((id) => !kern.includes(id) && !centra.includes(id));
  const groepen = [
    ...vast.map(({ id, naam, kernleden }) => groep(id, naam, ingevuld(kernleden) ? kernleden : [])),
    groep(null, 'Leiders van de actiecentra', [...new Set(centra)]),
    groep(null, 'Op afroep en buiten de teams', overige),
  ].filter(({ rollen }) => rollen.length > 0);
  const metRol = new Set(groepen.flatMap(({ leden }) => leden.map(({ persoon }) => persoon)));
  return {
    groepen,
    /** Ids of officials without a role, in the order of their surnames. */
    zonderRol: registers.functionarissen
      .filter((persoon) => geldtOp({ tot: persoon.tot }, dag) && !metRol.has(persoon.id))
      .sort((a, b) => byDutchName(a.naam, b.naam))
      .map(({ id }) => id),
    /** What was checked before this day (ISO) is due; '' while the day of the version is not known. */
    controleVanaf: dag === undefined ? '' : controleGeldtVanaf(dag),
  };
}

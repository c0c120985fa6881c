import type { Institution } from '../../blocks/institution.ts';
import { type mensenVan, type Ontvanger, type RolVan, rollenVanTeam } from '../../blocks/ontvangers.ts';
import { ruimteOpVan } from '../../blocks/ruimte-op.ts';
import { ingevuld } from '../../blocks/schema/vraag.ts';
import type { FileChanges } from '../model/answer-change.ts';
import type { Calendar } from '../model/calendar.ts';
import type { ReleaseEntry } from '../model/release.ts';
import { type ChangeRow, changeRow } from './change-facts.ts';
import { changeSummary } from './compare/change-summary.ts';
import { timeText } from './time-text.ts';

/** What someone finds in a pack of one's own: what that person's roles need, and no more. Ids, to look up in the answers. */
export interface Pakket {
  readonly persoon: string;
  readonly nummer: number;
  readonly rollen: readonly RolVan[];
  /** Positions of the task cards of these roles, in the order of the roles. */
  readonly kaarten: readonly number[];
  readonly teams: readonly string[];
  readonly contacten: {
    readonly piketten: readonly string[];
    /** Without a duty of their own, and not in one of the teams. */
    readonly rollen: readonly string[];
    readonly partners: readonly string[];
  };
  readonly trainingen: readonly Training[];
  readonly jaar: number;
  readonly wijzigingen: PersonalChanges | null;
  /** Where to write when something is wrong; null when nobody said. */
  readonly reactie: string | null;
}

export interface Training {
  readonly wanneer: string;
  readonly titel: string;
  readonly plek: string | null;
  /** What is asked: `U doet mee als Voorzitter CBT.` */
  readonly deel: string;
}

/** What changed for someone since the release before. */
interface PersonalChanges {
  readonly sinds: ReleaseEntry;
  readonly delen: readonly { readonly titel: string; readonly regels: readonly ChangeRow[] }[];
  /** What changed besides, one line each. */
  readonly overig: readonly string[];
}

/** What every pack is made from. */
export interface PackSource {
  readonly institution: Institution;
  /** By id. */
  readonly calendars: ReadonlyMap<string, Calendar>;
  /** Since the release before; undefined when there is none. */
  readonly since: { readonly entry: ReleaseEntry; readonly changes: readonly FileChanges[] } | undefined;
  readonly reactie: string | null;
  /** Who fills a role, and who is going to. */
  readonly mensen: ReturnType<typeof mensenVan>;
  /** ISO date of the version. */
  readonly dag: string | undefined;
}

/** Where receivers write: the address for questions on the plan, else that of who owns it on that day. */
export function addressForAnswers(
  { instelling, bouwstenen, registers }: Institution,
  holders: (role: string) => readonly { readonly id: string }[],
): string | null {
  if (instelling.contact_email !== undefined) return instelling.contact_email;
  const owners = [bouwstenen.borging.planeigenaar, bouwstenen.documentbeheer.eigenaar].filter(ingevuld);
  const people = new Map(registers.functionarissen.map((persoon) => [persoon.id, persoon]));
  const found = owners.flatMap(holders).flatMap(({ id }) => people.get(id)?.email ?? []);
  return found.find((address) => typeof address === 'string') ?? null;
}

/** The pack of one person. @param calendar that of this person; undefined when there is none in the plan year */
export function pakketVan(
  { id, rollen }: Ontvanger,
  nummer: number,
  calendar: Calendar | undefined,
  { institution, since, reactie }: PackSource,
): Pakket {
  const { registers, bouwstenen, oto } = institution;
  const mine = new Set(rollen.map(({ rol }) => rol));
  const cards = ingevuld(bouwstenen.taakkaarten.kaarten) ? bouwstenen.taakkaarten.kaarten : [];
  const kaarten = rollen.flatMap(({ rol }) => cards.flatMap((card, index) => (card.rol === rol ? [index] : [])));
  const teams = registers.teams.filter((team) => rollenVanTeam(team).some((rol) => mine.has(rol)));
  return {
    persoon: id,
    nummer,
    rollen,
    kaarten,
    teams: teams.map((team) => team.id),
    contacten: contactsFor(
      institution,
      mine,
      kaarten.flatMap((index) => cards[index] ?? []),
      new Set(teams.flatMap(rollenVanTeam)),
    ),
    trainingen: (calendar?.events ?? []).flatMap((event) =>
      event.status === 'cancelled'
        ? []
        : [
            {
              wanneer: timeText(event.time),
              titel: event.title,
              plek: event.location,
              deel: event.description
                .split('\n')
                .filter((line) => line.startsWith('U '))
                .join(' '),
            },
          ],
    ),
    jaar: oto.beleid.planjaar,
    wijzigingen: since ? changesFor(mine, since) : null,
    reactie,
  };
}

type Card = Extract<Institution['bouwstenen']['taakkaarten']['kaarten'], readonly unknown[]>[number];

/** Whom these roles ring: the duty at night, what their cards name, and the partners that are theirs. */
function contactsFor(
  { registers, bouwstenen }: Institution,
  mine: ReadonlySet<string>,
  cards: readonly Card[],
  inTeams: ReadonlySet<string>,
): Pakket['contacten'] {
  const named = cards.flatMap(({ contacten }) => (ingevuld(contacten) ? contacten : []));
  const above = cards.flatMap(({ rapporteert_aan }) => (ingevuld(rapporteert_aan) ? rapporteert_aan : []));
  const rung = new Set([...named.flatMap(({ rollen = [] }) => rollen), ...above].filter((rol) => !mine.has(rol)));
  const dutyOf = new Map(registers.rollen.map(({ id, piket }) => [id, piket]));
  const { buiten_kantoortijd: atNight } = bouwstenen['melding-en-opschaling'];
  const piketten = new Set([
    ...(ingevuld(atNight) ? [atNight] : []),
    ...named.flatMap((one) => one.piketten ?? []),
    ...[...mine, ...rung].flatMap((rol) => dutyOf.get(rol) ?? []),
  ]);
  const own = registers.partners.flatMap(({ id, contactrol }) => (contactrol && mine.has(contactrol) ? [id] : []));
  const partners = new Set([...named.flatMap((one) => one.partners ?? []), ...own]);
  return {
    piketten: registers.piketten.map(({ id }) => id).filter((id) => piketten.has(id)),
    rollen: [...rung].filter((rol) => dutyOf.get(rol) === undefined && !inTeams.has(rol)),
    partners: registers.partners.map(({ id }) => id).filter((id) => partners.has(id)),
  };
}

/** What the alarm card is made of concerns everybody. */
const FOR_ALL = new Set(['bouwstenen/melding-en-opschaling.yaml', 'registers/piketten.yaml']);

function changesFor(mine: ReadonlySet<string>, { entry, changes }: NonNullable<PackSource['since']>): PersonalChanges {
  const isMine = ({ file, roles }: FileChanges['changes'][number]): boolean =>
    FOR_ALL.has(file) || roles.some((role) => mine.has(role));
  const delen = changes.flatMap(({ title, changes: all }) => {
    const regels = all.filter(isMine).map(changeRow);
    return regels.length > 0 ? [{ titel: title, regels }] : [];
  });
  return { sinds: entry, delen, overig: changes.filter((file) => !file.changes.some(isMine)).map(changeSummary) };
}

/** Whose numbers and which rooms' codes a pack needs: of the person, of those in the own teams and of those to ring. */
export function neededFor({ persoon, teams, contacten }: Pakket, { institution, mensen, dag }: PackSource) {
  const { registers } = institution;
  const own = registers.teams.filter(({ id }) => teams.includes(id));
  const rollen = new Set([...own.flatMap(rollenVanTeam), ...contacten.rollen]);
  const rooms = own.flatMap(({ ruimte, uitwijkruimte }) => [ruimte, uitwijkruimte].filter(ingevuld));
  const roomOn = ruimteOpVan(institution);
  return {
    personen: new Set([persoon, ...[...rollen].flatMap((rol) => mensen(rol).map(({ id }) => id))]),
    ruimten: new Set(rooms.flatMap((id) => [id, roomOn(id, dag)?.id ?? id])),
  };
}

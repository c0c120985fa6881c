import { type Bewijssoort, bewijsnamen } from '../../../blocks/bewijssoorten.ts';
import { bezettingVan } from '../../../blocks/bezetting.ts';
import type { Institution } from '../../../blocks/institution.ts';
import { latestScore } from '../../../blocks/oto/latest-score.ts';
import { heeftGeldigeAfspraak } from '../../../blocks/registers/partners.ts';
import { ingevuld } from '../../../blocks/schema/vraag.ts';
import type { Releases } from '../../model/release.ts';
import { shortQuote } from '../short-quote.ts';
import type { Found } from './norm-state.ts';
import type { Bewijsstuk, Practice } from './practice-of.ts';

/** What there is of one kind of evidence that a norm asks; texts are Dutch. */
export interface Evidence {
  readonly soort: Bewijssoort;
  readonly naam: string;
  readonly found: Found;
  /** What an auditor opens, or what the answers only say; empty when there is nothing. */
  readonly texts: readonly string[];
  /** What would make it complete; empty when it is. */
  readonly closing: string;
}

/** More activities and findings than these are counted, not named. */
const MOST_NAMED = 4;

/**
 * Finds evidence of one kind for a norm. A registered file always counts most; without one the answers may say that there is
 * something. An adopted version of the plan and the register of roles stand in the plan itself: they can be opened.
 *
 * @param date ISO date by which is judged
 */
export function evidenceIn(institution: Institution, date: string, releases: Releases) {
  const without = withoutReleaseOrFile(institution, date, releases);
  return (soort: Bewijssoort, id: string, practice: Practice): Evidence => {
    const files = practice.files.filter((file) => file.soort === soort && isAbout(file, id, soort, practice));
    const naam = bewijsnamen[soort].naam;
    if (files.length > 0) return { soort, naam, found: 'stuk', texts: named(files.map(titleOf)), closing: '' };
    return { soort, naam, ...without(soort, id, practice) };
  };
}

/** A decision or agreement counts for the norms that it names; a list, log or report also for what was held or happened. */
const isAbout = (file: Bewijsstuk, id: string, soort: Bewijssoort, { held, findings, events }: Practice): boolean =>
  file.normen?.includes(id) === true ||
  ((soort === 'logboek' || soort === 'evaluatie') && events.some((event) => file.inzetten?.includes(event.id))) ||
  ((soort === 'presentie' || soort === 'evaluatie') &&
    held.some(({ activiteit }) => file.activiteiten?.includes(activiteit.id))) ||
  (soort === 'verbetering' && findings.some((finding) => file.bevindingen?.includes(finding.id)));

const titleOf = ({ titel }: Bewijsstuk): string => titel;

type Answer = Pick<Evidence, 'found' | 'texts' | 'closing'>;
const nothing = (closing: string): Answer => ({ found: 'niets', texts: [], closing });
const said = (texts: readonly string[], closing: string): Answer => ({ found: 'opgave', texts: named(texts), closing });

function withoutReleaseOrFile(institution: Institution, date: string, { present, last }: Releases) {
  const roles = keyRoles(institution, date);
  const agreements = agreementsText(institution, date);
  const finders: Readonly<Record<Bewijssoort, (id: string, practice: Practice) => Answer>> = {
    plan: () => {
      const one = (present ?? last)?.entry;
      if (!one) return nothing('Stel het plan vast; dit is nog een concept.');
      const text = `versie ${one.versie}, vastgesteld door ${one.vastgesteld_door}`;
      return present
        ? { found: 'stuk', texts: [text], closing: '' }
        : said([text], 'Stel ook deze versie vast; zij is een concept.');
    },
    besluit: () => nothing('Zet het besluit van het bestuur bij de bewijsstukken.'),
    afspraak: () =>
      agreements !== undefined
        ? said([agreements], 'Zet de ondertekende afspraak bij de bewijsstukken.')
        : nothing('Maak de afspraak en zet haar bij de bewijsstukken.'),
    bezetting: () => {
      const { filled, vacant } = roles;
      const text = `${filled} van ${filled + vacant.length} sleutelrollen bezet`;
      if (vacant.length === 0 && filled > 0) return { found: 'stuk', texts: [text], closing: '' };
      const closing = `Wijs een houder aan voor: ${named(vacant).join(', ')}.`;
      return filled > 0 ? said([text], closing) : nothing('Wijs houders aan voor de sleutelrollen.');
    },
    presentie: (_id, { held, planned }) => {
      const listed = held.filter(({ row }) => row.presentie_vastgelegd);
      const numbers = named(listed.map(({ activiteit }) => activiteit.nr));
      if (numbers.length > 0)
        return said(
          [`presentie vastgelegd bij ${numbers.join(', ')}`],
          `Zet de presentielijst van ${numbers.join(', ')} bij de bewijsstukken.`,
        );
      return nothing(`Leg vast wie meedoet.${next(planned)}`);
    },
    logboek: () => nothing('Zet het logboek van een inzet bij de bewijsstukken.'),
    evaluatie: (_id, { held, planned }) => {
      const judged = held.filter(({ row }) => row.criterium_gehaald !== undefined);
      const numbers = named(judged.map(({ activiteit }) => activiteit.nr));
      if (numbers.length > 0)
        return said(
          [`getoetst bij ${numbers.join(', ')}`],
          `Zet het evaluatieverslag van ${numbers.join(', ')} bij de bewijsstukken.`,
        );
      return nothing(`Evalueer een oefening of inzet.${next(planned)}`);
    },
    zelfevaluatie: (id) => {
      const text = scoreText(institution, id);
      return text === undefined
        ? nothing('Geef dit thema een score in de zelfevaluatie.')
        : said([text], 'Zet het verslag van de zelfevaluatie bij de bewijsstukken.');
    },
    verbetering: (_id, { findings, improvements }) => {
      const done = [
        ...findings.flatMap(({ bevinding, opvolging }) =>
          ingevuld(opvolging) && opvolging.status === 'afgerond' ? [shortQuote(bevinding)] : [],
        ),
        ...improvements.flatMap(({ bevinding, status }) => (status === 'gereed' ? [shortQuote(bevinding)] : [])),
      ];
      if (done.length > 0)
        return said([`afgerond: ${named(done).join(', ')}`], 'Zet bij de bewijsstukken waaruit dat blijkt.');
      return nothing(
        findings.length === 0
          ? 'Leg bevindingen vast en wat ermee is gedaan.'
          : `Rond een bevinding af: ${named(findings.map(({ bevinding }) => shortQuote(bevinding))).join(', ')}.`,
      );
    },
  };
  return (soort: Bewijssoort, id: string, practice: Practice): Answer => finders[soort](id, practice);
}

const next = (planned: Practice['planned']): string => {
  const numbers = named(planned.map(({ nr }) => nr));
  return numbers.length === 0 ? ' Er staat geen activiteit gepland die dit raakt.' : ` Gepland: ${numbers.join(', ')}.`;
};

/** The first ones, and how many more there are. */
const named = (names: readonly string[]): string[] =>
  names.length > MOST_NAMED
    ? [...names.slice(0, MOST_NAMED - 1), `en nog ${names.length - MOST_NAMED + 1}`]
    : [...names];

function keyRoles(institution: Institution, date: string): { filled: number; vacant: string[] } {
  const holders = bezettingVan(institution);
  const key = institution.registers.rollen.filter(({ sleutelrol }) => sleutelrol);
  const vacant = key.filter(({ id }) => !holders(id, date).some(({ als }) => als === 'houder'));
  return { filled: key.length - vacant.length, vacant: vacant.map(({ naam }) => naam) };
}

/** How many agreements with partners are in force, and how many are no more; undefined when none is. */
function agreementsText({ registers }: Institution, date: string): string | undefined {
  const agreed = registers.partners.filter(({ afspraak }) => ingevuld(afspraak));
  const valid = agreed.filter((partner) => heeftGeldigeAfspraak(partner, date)).length;
  if (valid === 0) return undefined;
  const lapsed = agreed.length - valid;
  const text = `${valid} geldige ${valid === 1 ? 'afspraak' : 'afspraken'} in het register van partners`;
  return lapsed === 0 ? text : `${text}, ${lapsed} verlopen`;
}

/** `score 2 in 2026`; undefined when the theme has none. */
export function scoreText({ oto }: Institution, id: string): string | undefined {
  const { zelfevaluatie } = oto.beleid;
  const own = ingevuld(zelfevaluatie) ? zelfevaluatie.scores?.find(({ norm }) => norm === id) : undefined;
  const last = own && latestScore(own.jaren);
  return last && `score ${String(last.score).replace('.', ',')} in ${last.jaar}`;
}

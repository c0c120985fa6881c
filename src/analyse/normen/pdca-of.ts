import type { Bewijssoort } from '../../../blocks/bewijssoorten.ts';
import { countsPeople } from '../../../blocks/catalogus/activiteitstype.ts';
import type { Institution } from '../../../blocks/institution.ts';
import { ingevuld } from '../../../blocks/schema/vraag.ts';
import type { Releases } from '../../model/release.ts';
import { deelnames } from '../deelnames.ts';
import { fullDate } from '../full-date.ts';
import { type Evidence, scoreText } from './evidence-of.ts';
import type { NormPlace } from './places-of.ts';
import type { Bevinding, Practice, Verbeterpunt } from './practice-of.ts';

/** What the data show of a norm for each step of the cycle: lines to print, in Dutch. */
export interface NormPdca {
  readonly plan: readonly string[];
  readonly do: readonly string[];
  readonly check: readonly string[];
  readonly act: readonly string[];
}

/** What was found and what came of it, as one line. */
interface ImprovementLine {
  readonly text: string;
  readonly hasChangedPlan: boolean;
}

/** Who does what about it; undefined is not answered. */
interface Follow {
  readonly eigenaar: string | undefined;
  readonly gereed: string | undefined;
  readonly status: string | undefined;
  readonly gewijzigd_in?: string | undefined;
}

/** More activities and findings than these are counted. */
const MOST = 3;
const MOST_FINDINGS = 2;

/**
 * Lists the cycle of a norm: the version and its decision; filled roles, what was held and who came, real events; how it was judged; which findings
 * and points of improvement have which owner, date and state, and the version in which the plan changed because of them.
 */
export function pdcaIn(
  institution: Institution,
  date: string,
  { present, last }: Releases,
): (id: string, places: readonly NormPlace[], practice: Practice, evidence: readonly Evidence[]) => NormPdca {
  const roles = new Map(institution.registers.rollen.map(({ id, naam }) => [id, naam]));
  const decided = present ?? last;
  const version = decided
    ? `versie ${decided.entry.versie}, vastgesteld op ${fullDate(decided.entry.vastgesteld_op)}`
    : 'concept, nog niet vastgesteld';
  const line = (what: string, { eigenaar, gereed, status, gewijzigd_in }: Follow): ImprovementLine => {
    const isDone = status === 'afgerond' || status === 'gereed' || status === 'vervallen';
    const late = !isDone && gereed !== undefined && gereed < date ? ', te laat' : '';
    const changed = gewijzigd_in === undefined ? '' : `; plan gewijzigd in versie ${gewijzigd_in}`;
    const who = [
      eigenaar === undefined ? 'Zonder eigenaar' : (roles.get(eigenaar) ?? eigenaar),
      gereed === undefined ? 'zonder datum' : fullDate(gereed),
    ].join(', ');
    const text = `${/[.!?]$/.test(what) ? what : `${what}.`} ${who}: ${status ?? 'zonder stand'}${late}${changed}.`;
    return { text, hasChangedPlan: changed !== '' };
  };
  const fromFinding = ({ bevinding, opvolging }: Bevinding): ImprovementLine =>
    ingevuld(opvolging)
      ? line(bevinding, opvolging)
      : { text: `${bevinding} Zonder opvolging.`, hasChangedPlan: false };
  const fromImprovement = ({ bevinding, eigenaar, termijn, status, gewijzigd_in }: Verbeterpunt): ImprovementLine =>
    line(bevinding, {
      eigenaar: ingevuld(eigenaar) ? eigenaar : undefined,
      gereed: ingevuld(termijn) ? termijn : undefined,
      status: ingevuld(status) ? status : undefined,
      gewijzigd_in,
    });
  return (id, places, { held, planned, findings, improvements, events }, evidence) => {
    const shown = (soort: Bewijssoort): string[] =>
      evidence.flatMap((one) => (one.soort === soort ? one.texts.map((text) => `${one.naam}: ${text}`) : []));
    /** That it can be opened; its title stands beside the norm and in the register of evidence. */
    const opened = (soort: Bewijssoort): string[] =>
      evidence.flatMap((one) => (one.soort === soort && one.found === 'stuk' ? [`te openen: ${one.naam}`] : []));
    const titles = [...new Set(places.map(({ title }) => title))];
    const count = (judged: string) => held.filter(({ row }) => row.criterium_gehaald === judged).length;
    const judged = (['ja', 'deels', 'nee'] as const).filter((one) => count(one) > 0);
    const score = scoreText(institution, id);
    const lines = [...findings.map(fromFinding), ...improvements.map(fromImprovement)];
    // Where the plan changed because of it, the circle is closed: an auditor looks for that first.
    const changedFirst = [...lines].sort((a, b) => Number(b.hasChangedPlan) - Number(a.hasChangedPlan));
    return {
      plan: [
        ...(titles.length > 0 ? [`${titles.join(', ')}: ${version}`] : []),
        ...shown('besluit'),
        ...shown('afspraak'),
      ],
      do: [
        ...shown('bezetting'),
        ...(held.length > 0
          ? [
              `${held.length} gehouden${turnout(held)}: ${short(held.map(({ activiteit }) => activiteit.nr)).join(', ')}`,
            ]
          : []),
        ...events.map(({ titel, datum }) => `inzet van ${fullDate(datum)}: ${titel}`),
        ...opened('presentie'),
        ...opened('logboek'),
        ...(planned.length > 0 ? [`${planned.length} gepland: ${short(planned.map(({ nr }) => nr)).join(', ')}`] : []),
      ],
      check: [
        ...(judged.length > 0 ? [`criterium gehaald: ${judged.map((one) => `${count(one)} ${one}`).join(', ')}`] : []),
        ...(score === undefined ? [] : [score]),
        ...opened('evaluatie'),
        ...opened('zelfevaluatie'),
      ],
      act: short(
        changedFirst.map(({ text }) => text),
        MOST_FINDINGS,
      ),
    };
  };
}

/** `, 191 deelnames zonder tests`: the count and the words of the report on the year. */
function turnout(held: Practice['held']): string {
  const counted = held.filter(({ activiteit }) => countsPeople(activiteit.categorie));
  if (counted.length === 0) return '';
  const { opkomst } = deelnames(
    counted.map(({ activiteit: { categorie, deelnemers }, row }) => ({
      categorie,
      verwacht: ingevuld(deelnemers) ? deelnemers : null,
      opkomst: row.opkomst ?? null,
    })),
  );
  return `, ${opkomst} deelnames${counted.length < held.length ? ' zonder tests' : ''}`;
}

const short = (lines: readonly string[], most = MOST): string[] =>
  lines.length > most + 1 ? [...lines.slice(0, most), `en nog ${lines.length - most}`] : [...lines];

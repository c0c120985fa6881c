import type { Bewijssoort } from '../../../blocks/bewijssoorten.ts';
import type { Institution } from '../../../blocks/institution.ts';
import { ingevuld } from '../../../blocks/schema/vraag.ts';
import type { Releases } from '../../model/release.ts';
import { fullDate } from '../full-date.ts';
import { type Evidence, scoreText } from './evidence-of.ts';
import type { NormPlace } from './places-of.ts';
import type { Practice } from './practice-of.ts';

/** What the data show of a norm for each step of the cycle: lines to print, in Dutch. */
export interface NormPdca {
  readonly plan: readonly string[];
  readonly do: readonly string[];
  readonly check: readonly string[];
  readonly act: readonly string[];
}

/** More activities and findings than these are counted. */
const MOST = 3;
const MOST_FINDINGS = 2;

/**
 * Lists the cycle of a norm: the version and its decision; filled roles, what was held and who came, real events; how it was judged; which findings
 * have which owner, date and state, and the version in which the plan changed because of them.
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
  return (id, places, { held, planned, findings, events }, evidence) => {
    const shown = (soort: Bewijssoort): string[] =>
      evidence.flatMap((one) => (one.soort === soort ? one.texts.map((text) => `${one.naam}: ${text}`) : []));
    const titles = [...new Set(places.map(({ title }) => title))];
    const came = held.reduce((sum, { row }) => sum + (row.opkomst ?? 0), 0);
    const count = (judged: string) => held.filter(({ row }) => row.criterium_gehaald === judged).length;
    const judged = (['ja', 'deels', 'nee'] as const).filter((one) => count(one) > 0);
    const score = scoreText(institution, id);
    const lines = findings.map(({ bevinding, opvolging }) => {
      if (!ingevuld(opvolging)) return `${bevinding} Zonder opvolging.`;
      const { eigenaar, gereed, status, gewijzigd_in } = opvolging;
      const late = status !== 'afgerond' && gereed < date ? ', te laat' : '';
      const changed = gewijzigd_in === undefined ? '' : `; plan gewijzigd in versie ${gewijzigd_in}`;
      return `${bevinding} ${roles.get(eigenaar) ?? eigenaar}, ${fullDate(gereed)}: ${status}${late}${changed}.`;
    });
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
              `${held.length} gehouden, ${came} deelnames: ${short(held.map(({ activiteit }) => activiteit.nr)).join(', ')}`,
            ]
          : []),
        ...events.map(({ titel, datum }) => `inzet van ${fullDate(datum)}: ${titel}`),
        ...(planned.length > 0 ? [`${planned.length} gepland: ${short(planned.map(({ nr }) => nr)).join(', ')}`] : []),
      ],
      check: [
        ...(judged.length > 0 ? [`criterium gehaald: ${judged.map((one) => `${count(one)} ${one}`).join(', ')}`] : []),
        ...(score === undefined ? [] : [score]),
      ],
      act: short(lines, MOST_FINDINGS),
    };
  };
}

const short = (lines: readonly string[], most = MOST): string[] =>
  lines.length > most + 1 ? [...lines.slice(0, most), `en nog ${lines.length - most}`] : [...lines];

import type { PlannedHeldBudget } from '../analyse/planned-held-budget.ts';
import type { CheckResult } from '../check.ts';

/** The OTO analyses, a few lines each, with aligned columns. */
export function otoLines({ oto }: NonNullable<CheckResult['analysis']>): string[] {
  const { dekkingPerJaar, kwalificaties, perRol, nietGepland, geoefend, sprongen, bevindingenOpen } = oto;
  const lapsing = perRol.filter(({ verloopt }) => verloopt.length > 0).length;
  const { scenarios, bouwstenen, maanden } = geoefend;
  const fact = (label: string, value: string) => `  ${label.padEnd(44)}${value}`;
  return [
    `  ${'Dekking van rol en bijzonderheid'.padEnd(32)}${['houders', 'gepland', 'vervangers', 'gepland'].map((head) => head.padStart(12)).join('')}`,
    ...dekkingPerJaar.map(
      ({ jaar, houders, vervangers }) => `    ${String(jaar).padEnd(30)}${seats(houders)}${seats(vervangers)}`,
    ),
    fact('Personen met een geldige basismodule', `${kwalificaties.basis.geldig} van ${kwalificaties.basis.personen}`),
    fact('Rollen waarin een module dit jaar verloopt', `${lapsing} van ${perRol.length}`),
    fact('Modules die ontbreken en niet gepland zijn', String(nietGepland.length)),
    fact('Scenario’s geoefend', `${recent(scenarios)} van ${scenarios.length} (laatste ${maanden} maanden)`),
    fact(
      'Bouwstenen in praktijk gebracht',
      `${recent(bouwstenen)} van ${bouwstenen.length} (laatste ${maanden} maanden)`,
    ),
    fact('Sprongen in de opbouw', String(sprongen.length)),
    fact('Bevindingen zonder gevolg', String(bevindingenOpen.length)),
    ...yearLines(oto.uitgevoerd),
    ...yearLines(oto.ditJaar),
  ];
}

const recent = (list: readonly { readonly stand: string }[]): number =>
  list.filter(({ stand }) => stand === 'recent').length;

const seats = ({ geoefend, gepland, van }: { geoefend: number; gepland: number; van: number }): string =>
  [geoefend, gepland].map((part) => (van === 0 ? '-' : `${Math.round((100 * part) / van)}%`).padStart(12)).join('');

/** Held of planned, per category and together; nothing for a year without activities. */
function yearLines({ jaar, perCategorie, totaal }: PlannedHeldBudget): string[] {
  if (perCategorie.length === 0) return [];
  const row = (cells: readonly string[]) =>
    `    ${cells.map((cell, index) => (index === 0 ? cell.padEnd(13) : cell.padStart(widths[index] ?? 0))).join('')}`.trimEnd();
  return [
    `  ${jaar}: gehouden van gepland`,
    row(['', 'aantal', 'personen', 'uren', 'euro', 'begroot']),
    ...[...perCategorie, { categorie: 'samen', ...totaal }].map(({ categorie, gepland, gehouden, begroot }) =>
      row([
        categorie,
        ...(['aantal', 'personen', 'uren', 'kosten'] as const).map((key) =>
          key === 'personen' && gepland.personen === 0 ? '-' : `${whole(gehouden[key])} van ${whole(gepland[key])}`,
        ),
        begroot === null ? '-' : whole(begroot),
      ]),
    ),
  ];
}

/** Of the columns in characters: a row fits in a window of 80. */
const widths = [13, 10, 13, 13, 19, 8];

/** `12.345`: rounded, with points between thousands. */
const whole = (n: number): string => String(Math.round(n)).replace(/\B(?=(\d{3})+$)/g, '.');

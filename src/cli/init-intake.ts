import { LANGSTE_KORTE_NAAM } from '../../blocks/instelling.ts';
import { type SectorId, sectoren } from '../../blocks/sectoren.ts';
import { type Aanpak, aanpakken, type Begrip, type Intake } from '../starter/intake.ts';
import { suggest } from '../text/suggest.ts';
import { visible } from './visible.ts';

/** What may follow `paraat init <map>`. */
export interface InitOptions {
  readonly sector?: string;
  readonly naam?: string;
  readonly korteNaam?: string;
  readonly locaties?: string;
  readonly teams?: string;
  readonly organen?: string;
  readonly aanpak?: string;
  readonly yes?: true;
}

/**
 * Asks whoever sits at the terminal for the options that are missing; `undefined` when nobody does, `afgebroken` when
 * they left.
 */
export type Interview = (options: InitOptions) => Promise<InitOptions | 'afgebroken' | undefined>;

/** Keys of `begrippen` in the order in which `--teams` and `--organen` name them. */
const teamsleutels = ['crisisbeleidsteam', 'operationeel_team'] as const;
const orgaansleutels = ['bestuur', 'toezicht', 'clientenraad', 'ondernemingsraad'] as const;
const teamnamen = 'het crisisbeleidsteam en het operationele team';
const orgaannamen = 'bestuur, toezicht, cliëntenraad en ondernemingsraad';

/**
 * What a new institution begins with: from the options, and from the interview for what they do not say.
 *
 * @param today ISO date
 * @returns why it cannot be, in Dutch; undefined when the user broke off
 */
export async function readIntake(
  options: InitOptions,
  interview: Interview,
  today: string,
): Promise<Intake | string | undefined> {
  // A typing error is told before the questions, not after.
  const early = whyWrong(options);
  if (early !== undefined) return early;
  const answers = options.yes ? options : await interview(options);
  if (answers === 'afgebroken') return undefined;
  const { sector, naam, locaties, teams, organen, aanpak = 'nieuw', korteNaam } = answers ?? options;
  if (sector === undefined || naam === undefined)
    return 'Geef ten minste --sector en --naam, bijvoorbeeld: npx paraat init input/de-vlier --sector vvt --naam "De Vlier" --yes';
  const late = whyWrong(answers ?? options);
  if (late !== undefined) return late;
  return {
    sector: sector as SectorId,
    naam: naam.trim(),
    korteNaam: korteNaam?.trim() ?? shortened(naam.trim()),
    locaties: parts(locaties ?? '').length > 0 ? parts(locaties ?? '') : ['Hoofdlocatie'],
    begrippen: { ...begrippenOf(teamsleutels, teams), ...begrippenOf(orgaansleutels, organen) },
    aanpak: aanpak as Aanpak,
    datum: today,
    planjaar: Number(today.slice(0, 4)) + 1,
  };
}

/** What is wrong with an option that was given, in Dutch. */
export function whyWrong(options: InitOptions): string | undefined {
  const { sector, naam, aanpak, korteNaam, teams, organen } = options;
  // Invisible characters come with pasting, and a YAML file takes few of them.
  for (const value of Object.values(options))
    if (typeof value === 'string' && /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\ufeff]/u.test(value))
      return `In "${visible(value)}" staat een teken dat niet te zien is. Typ het opnieuw.`;
  if (sector !== undefined && !(sectoren as readonly string[]).includes(sector))
    return `De soort "${visible(sector)}" is niet bekend. ${meant(sector, sectoren)}`;
  if (aanpak !== undefined && !Object.hasOwn(aanpakken, aanpak))
    return `De aanpak "${visible(aanpak)}" is niet bekend. ${meant(aanpak, Object.keys(aanpakken))}`;
  if (naam?.trim() === '') return 'De naam van de instelling is leeg.';
  if (korteNaam !== undefined && (korteNaam.trim() === '' || korteNaam.trim().length > LANGSTE_KORTE_NAAM))
    return `De korte naam heeft 1 tot ${LANGSTE_KORTE_NAAM} tekens.`;
  const team = parts(teams ?? '')[teamsleutels.length];
  if (team !== undefined) return noPlace('--teams', teamnamen, team, 'registers/teams.yaml');
  const orgaan = parts(organen ?? '')[orgaansleutels.length];
  if (orgaan !== undefined) return noPlace('--organen', orgaannamen, orgaan, 'registers/rollen.yaml');
  return undefined;
}

/** A name that has no place would be lost without a word. */
const noPlace = (option: string, names: string, extra: string, file: string): string =>
  `${option} noemt ${names}, in die volgorde. Voor "${visible(extra)}" is daar geen plaats: voeg die na init toe in ${file}.`;

function meant(typed: string, known: readonly string[]): string {
  const near = suggest(typed, [...known]);
  return near === undefined ? `Kies uit: ${known.join(', ')}.` : `Bedoelde u ${near}?`;
}

const parts = (list: string): string[] =>
  list
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** `naam (afkorting)` for each key, in order; an empty part leaves the name to the sector. */
function begrippenOf(keys: readonly string[], list = ''): Record<string, Begrip> {
  const named = list.split(';').map((part) => part.trim());
  return Object.fromEntries(
    keys.flatMap((key, index) => {
      const [, naam = '', kort] = /^(.*?)\s*(?:\(([^()]+)\))?$/.exec(named[index] ?? '') ?? [];
      return naam === '' ? [] : [[key, { naam, ...(kort === undefined ? {} : { kort: kort.trim() }) }]];
    }),
  );
}

/** A name that fits in the running header, cut between words where it can be. */
function shortened(naam: string): string {
  if (naam.length <= LANGSTE_KORTE_NAAM) return naam;
  const cut = naam.slice(0, LANGSTE_KORTE_NAAM + 1);
  return (cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : cut.slice(0, LANGSTE_KORTE_NAAM)).trim();
}

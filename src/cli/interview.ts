import { type SectorId, sectoren, sectorOf } from '../../blocks/sectoren.ts';
import { begrippenFor } from '../starter/starter-answers.ts';
import { type InitOptions, type Interview, whyWrong } from './init-intake.ts';

type Question = Exclude<keyof InitOptions, 'yes'>;

const aanpakopties = [
  { value: 'nieuw', label: 'Een nieuw plan', hint: 'er is weinig, of het past niet meer' },
  {
    value: 'aanscherpen',
    label: 'Bestaande plannen aanscherpen en bundelen',
    hint: 'er is veel, het moet één geheel worden',
  },
  { value: 'uitbreiden', label: 'Een breder plan aanvullen', hint: 'zoals een rampenopvangplan' },
];

/** Asks on the terminal of this process; each question shows what it takes when the answer is left as it is. */
export const interviewOnTerminal: Interview = async (given) => {
  if (process.stdin.isTTY !== true || process.stdout.isTTY !== true) return undefined;
  // Loaded here: every other command starts without it.
  const { intro, isCancel, outro, select, text } = await import('@clack/prompts');
  const answers: { -readonly [Key in keyof InitOptions]: InitOptions[Key] } = { ...given };
  const choose = (message: string, options: { value: string; label: string; hint?: string }[]) =>
    select({ message: `${message} (pijltjes en Enter)`, options, showInstructions: false });
  const words = (...keys: string[]) => {
    const begrippen = begrippenFor(answers.sector as SectorId, {});
    return keys
      .map((key) => `${begrippen[key]?.naam}${begrippen[key]?.kort ? ` (${begrippen[key].kort})` : ''}`)
      .join('; ');
  };
  const write = (option: Question, message: string, initialValue: string) =>
    text({ message, initialValue, validate: (value) => whyWrong({ [option]: value ?? '' }) });

  const questions: Partial<Record<Question, () => Promise<string | symbol>>> = {
    sector: () =>
      choose(
        'Wat voor instelling is het?',
        sectoren.map((value) => ({ value, label: sectorOf(value).naam })),
      ),
    naam: () => write('naam', 'Hoe heet de instelling?', ''),
    locaties: () => write('locaties', 'Welke locaties zijn er? Zet er ; tussen.', 'Hoofdlocatie'),
    teams: () =>
      write(
        'teams',
        'Hoe heten het strategische en het operationele team?',
        words('crisisbeleidsteam', 'operationeel_team'),
      ),
    organen: () =>
      write(
        'organen',
        'Hoe heten bestuur, toezicht, cliëntenraad en ondernemingsraad?',
        words('bestuur', 'toezicht', 'clientenraad', 'ondernemingsraad'),
      ),
    aanpak: () => choose('Wat gaat u doen?', aanpakopties),
  };
  intro('Een nieuw plan beginnen. Alles is later te veranderen.');
  for (const [option, ask] of Object.entries(questions) as [Question, () => Promise<string | symbol>][]) {
    if (given[option] !== undefined) continue;
    const answer = await ask();
    if (isCancel(answer)) return 'afgebroken';
    answers[option] = answer as string;
  }
  outro('Dank u. De bestanden worden klaargezet.');
  return answers;
};

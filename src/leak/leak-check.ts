import { schemaOfFile } from '../../blocks/institution.ts';
import { walk } from '../../blocks/schema/walk.ts';
import type { Diagnostic, Place } from '../model/diagnostic.ts';
import type { Edition } from '../model/edition.ts';
import type { OutputFile } from '../model/output-file.ts';
import type { WithheldValue } from '../model/withheld.ts';
import type { AnswerPath, Workspace } from '../model/workspace.ts';
import { foldedText } from './fold.ts';
import { Matcher, type Pattern } from './matcher.ts';
import { textsOfFile } from './texts-of-file.ts';
import { formsOf } from './withheld-forms.ts';

/** With fewer letters and digits a code is found everywhere: then its other signs must be there too. */
const LETTERS_OF_CODE = 5;
/** More places for one withheld value tell nothing new. */
const MOST_PLACES = 5;

/**
 * Looks in finished files for what their edition may not hold, wherever it came from. Files are read from their bytes, so
 * that a fault in what makes them shows as well.
 */
export class LeakCheck {
  readonly #edition: Edition;
  readonly #workspace: Workspace;
  readonly #matcher: Matcher<WithheldValue>;
  /** In which files each was found. */
  readonly #found = new Map<WithheldValue, Set<string>>();
  readonly #unreadable: string[] = [];

  /**
   * @param withheld what was taken out of the answers
   * @param workspace the answers without it, in which free text may still say it
   */
  constructor(withheld: readonly WithheldValue[], workspace: Workspace, edition: Edition) {
    this.#edition = edition;
    this.#workspace = workspace;
    this.#matcher = new Matcher(patternsOf(withheld, workspace));
  }

  /** Looks in a finished file: its name, its text, and whatever else it says. */
  look({ path, bytes }: OutputFile): void {
    try {
      for (const { file, text } of textsOfFile(path, bytes)) this.#lookIn(file, text);
    } catch {
      // It may be broken in any way, and an annex was made by any program: what nobody can read nobody can vouch for.
      this.#unreadable.push(path);
    }
  }

  #lookIn(file: string, text: string): void {
    for (const { of } of this.#matcher.find(text)) {
      const files = this.#found.get(of) ?? new Set();
      this.#found.set(of, files.add(file));
    }
  }

  /** Everything that was found, at the answer that says it, each with what to do. */
  problems(): Diagnostic[] {
    const unread = this.#unreadable.map((file) => this.#cannotRead(file));
    if (this.#found.size === 0) return unread;
    const said = new Map<WithheldValue, Place[]>([...this.#found.keys()].map((one) => [one, []]));
    for (const [path, file] of this.#workspace.answers)
      for (const { place, text } of textsOf(path, file.value))
        for (const { of, found } of this.#matcher.find(text)) said.get(of)?.push(file.placeInText(place, found));
    return [...unread, ...[...said].flatMap(([value, places]) => this.#leaks(value, places))];
  }

  #leaks(value: WithheldValue, places: readonly Place[]): Diagnostic[] {
    const { file, path, title } = value;
    const typed = this.#workspace.answers.get(file)?.locate(path);
    const what = `${title} uit ${file}${typed ? `, regel ${typed.line}` : ''}`;
    const documents = [...(this.#found.get(value) ?? [])].slice(0, MOST_PLACES).join('; ');
    const problem = { severity: 'error', code: 'lek-in-uitgave' } as const;
    if (places.length === 0)
      return [
        {
          ...problem,
          message: `${what} hoort niet in de uitgave ${this.#edition}, maar staat wel in ${documents}. Het komt niet uit een antwoord.`,
          hint: 'Zoek het in een bijlage, het Word-sjabloon, de versiegeschiedenis of een bestandsnaam, en haal het daar weg.',
          at: typed ?? { file, line: 1, column: 1 },
        },
      ];
    return places.slice(0, MOST_PLACES).map((at) => ({
      ...problem,
      message: `Deze tekst noemt ${what}. Dat hoort niet in de uitgave ${this.#edition}, maar staat zo in ${documents}.`,
      hint: 'Noem hier de rol, het team of het piket. Paraat haalt alleen weg wat in het eigen veld van een register staat.',
      at,
    }));
  }

  #cannotRead(file: string): Diagnostic {
    return {
      severity: 'error',
      code: 'uitgave-niet-na-te-kijken',
      message: `Paraat kan niet lezen wat er in ${file} staat, en dus niet nakijken of het in de uitgave ${this.#edition} mag.`,
      hint: 'Zit er een bijlage in, sla die dan opnieuw op als PDF/A, of laat haar met uitgaven: [intern] uit deze uitgave.',
      at: { file: 'bijlagen/bijlagen.yaml', line: 1, column: 1 },
    };
  }
}

/**
 * What to look for. A number that stays somewhere as a number to be reached, or a name that is also that of a room, role or
 * partner, cannot be told from it and is no leak; nor is a sentence about the project, the results or the
 * house that an answer for all says too; how to get in stays a leak. What is in free text makes no other exception.
 */
function patternsOf(withheld: readonly WithheldValue[], workspace: Workspace): Pattern<WithheldValue>[] {
  const forms = withheld.flatMap((of) =>
    formsOf(of).map((form): Pattern<WithheldValue> => {
      const literal = of.value.replace(/\s/g, '');
      return { form, of, ...(form.length < LETTERS_OF_CODE && { literal }) };
    }),
  );
  const topics = new Matcher(forms.filter(({ of }) => isTopic(of)));
  const stays = new Set<string>();
  for (const [path, { value }] of workspace.answers)
    for (const { text, isNameOrNumber } of textsOf(path, value)) {
      if (isNameOrNumber) stays.add(foldedText(text));
      for (const { found } of topics.find(text)) stays.add(foldedText(found));
    }
  // The first that has a form: a name before the id that is made of it.
  return [...new Map(forms.toReversed().map((pattern) => [pattern.form, pattern])).values()].filter(
    ({ form }) => !stays.has(form),
  );
}

const isTopic = ({ kind }: WithheldValue): boolean =>
  kind === 'bestuur' || kind === 'verantwoording' || kind === 'in-huis';

const NAMES = new Set(['naam', 'korte_naam', 'afkorting', 'functie', 'dagelijkse_functie', 'organisator']);

/** Every text that was typed in a file of answers. */
function* textsOf(
  file: string,
  value: unknown,
): Generator<{ readonly place: AnswerPath; readonly text: string; readonly isNameOrNumber: boolean }> {
  const schema = schemaOfFile(file);
  const found: { place: AnswerPath; text: string; isNameOrNumber: boolean }[] = [];
  if (schema)
    walk(schema, value, ({ path: place, value: text, meta }) => {
      const isNumber = meta.veld === 'telefoon' || meta.veld === 'e-mail' || meta.veld === 'webadres';
      if (typeof text === 'string')
        found.push({ place, text, isNameOrNumber: isNumber || NAMES.has(String(place.at(-1))) });
      else if (typeof text === 'object' && text !== null && 'nvt' in text)
        found.push({ place: [...place, 'nvt'], text: String(text.nvt), isNameOrNumber: false });
    });
  yield* found;
}

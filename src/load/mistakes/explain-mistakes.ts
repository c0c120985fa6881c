import { LineCounter, parseDocument, type YAMLParseError } from 'yaml';
import type * as z from 'zod';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { toAnswers } from '../to-answers.ts';
import { indentation, looseText, missingDash } from './indentation.ts';
import { type Finder, isBlank, type Mistake } from './mistake.ts';
import { brackets, needsQuotes, textBesideBar } from './needs-quotes.ts';
import { curlyQuotes, straightQuotes } from './quotes.ts';
import { missingColon, oddSpaces, spaceAfterColon, spaceAfterDash, tabs, wordDash } from './spaces.ts';
import { unexplained } from './unexplained.ts';

/** Where the parser stumbles first; lines and columns from 0. */
export interface Trouble {
  readonly code: YAMLParseError['code'];
  readonly line: number;
  readonly column: number;
  /** The last line of what it could not read. */
  readonly lastLine: number;
}

/** In order of preference, for mistakes whose repairs do equally well. */
const finders: readonly Finder[] = [
  tabs,
  oddSpaces,
  spaceAfterDash,
  wordDash,
  spaceAfterColon,
  curlyQuotes,
  straightQuotes,
  brackets,
  textBesideBar,
  missingDash,
  indentation,
  missingColon,
  looseText,
  needsQuotes,
];

/** Mistakes named in one go; who made more sees the rest after mending these. */
const MOST = 5;
/** Repairs tried for one error. */
const TRIALS = 60;
/** Lines below an error that are read anew after each repair: the parser gets past it, or it does not. */
const MARGIN = 60;
/** Lines of a file whose mistakes are explained; of a longer one each repair would copy too much. */
const MOST_LINES = 20_000;
/** Characters of a line. */
const LONGEST = 100_000;
/** Characters read anew for one error. */
const EFFORT = 1_000_000;

/**
 * Explains why a file is no YAML in terms of what the writer did. The place where a parser gives up is seldom the place
 * of the mistake, so every likely mistake nearby is mended in memory: the one whose repair lets the parser read
 * furthest, with answers that fit the schema best, is the one that was made.
 *
 * @param text the YAML, on the lines where it stands in the file
 * @param schema what the file should hold, if it is known
 * @returns one problem per mistake, in order; none when the text can be read
 */
export function explainMistakes(file: string, text: string, schema: z.ZodType | undefined): Diagnostic[] {
  const problems: Diagnostic[] = [];
  let lines: readonly string[] = text.split(/\r\n?|\n/);
  let trouble = examine(lines, schema).trouble;
  if (trouble && lines.length > MOST_LINES) return [unexplained(file, lines, trouble)];
  while (trouble && problems.length < MOST) {
    const best = bestOf(trials(lines, trouble, schema), trouble);
    // After a repair that was right, what is left without an explanation may be its echo.
    if (!best) return problems.length > 0 ? problems : [unexplained(file, lines, trouble)];
    problems.push(problemOf(file, best.mistake));
    lines = best.mistake.repaired;
    const next = examine(lines, schema).trouble;
    // A mistake that was certain and not the only one on its line: the rest shows when it is mended.
    if (next && next.line <= trouble.line) return problems;
    trouble = next;
  }
  return problems;
}

interface Proposal {
  readonly mistake: Mistake;
  /** Place in the order of preference. */
  readonly rank: number;
}

interface Trial extends Proposal {
  /** What the parser stumbles over after the repair. */
  readonly trouble: Trouble | undefined;
  /** How badly the answers fit after the repair. */
  readonly misfits: number;
  readonly changed: number;
}

function trials(lines: readonly string[], trouble: Trouble, schema: z.ZodType | undefined): Trial[] {
  const proposed = proposals(lines, trouble);
  const part = excerpt(lines, Math.min(trouble.line, ...proposed.map(({ mistake }) => mistake.line)), trouble.lastLine);
  // What lies before the excerpt may govern it: then only the whole file tells.
  const tells = examine(lines.slice(part.from, part.to), schema, part.from).trouble?.line === trouble.line;
  const { from, to } = tells ? part : { from: 0, to: lines.length };
  const effort = lines.slice(from, to).join('\n').length;
  return proposed.slice(0, Math.max(1, Math.floor(EFFORT / (effort + 1)))).map((proposal) => {
    const { repaired } = proposal.mistake;
    return { ...proposal, ...examine(repaired.slice(from, to), schema, from), changed: changes(lines, repaired) };
  });
}

function proposals(lines: readonly string[], { code, line, lastLine }: Trouble): Proposal[] {
  if (code === 'MULTIPLE_DOCS' || code === 'RESOURCE_EXHAUSTION') return [];
  // One line of that length is no mistake of a writer, and its repairs would fill the memory.
  if (lines.slice(Math.max(0, line - 1), lastLine + 2).some((one) => one.length > LONGEST)) return [];
  let from = line - 1;
  while (from > 0 && isBlank(lines[from])) from--;
  let to = Math.min(Math.max(line, lastLine) + 1, line + 6);
  // The parser may stumble at the comments above the line that is wrong: files for a start have many.
  while (to < lines.length - 1 && isBlank(lines[to])) to++;
  return finders
    .flatMap((find, rank) => find(lines, { from, to }).map((mistake) => ({ mistake, rank })))
    .slice(0, TRIALS);
}

/** Whole items or fields of the file itself, from the first line to some way past the last. */
function excerpt(lines: readonly string[], first: number, last: number): { from: number; to: number } {
  const isTop = (index: number) => /^[^\s#]/.test(lines[index] ?? '');
  let from = Math.max(0, first - 1);
  while (from > 0 && !isTop(from)) from--;
  let to = Math.min(lines.length, last + MARGIN);
  while (to < lines.length && !isTop(to)) to++;
  return { from, to };
}

/** The repair after which the parser gets furthest; then the one that fits the schema best; then the likeliest and smallest. */
function bestOf(trials: readonly Trial[], trouble: Trouble): Trial | undefined {
  const certain = trials.find((trial) => trial.mistake.certain);
  if (certain) return certain;
  const reach = (trial: Trial) => trial.trouble?.line ?? Number.MAX_SAFE_INTEGER;
  return trials
    .filter((trial) => progress(trial, trouble))
    .sort((a, b) => reach(b) - reach(a) || a.misfits - b.misfits || a.rank - b.rank || a.changed - b.changed)[0];
}

/** The error is gone and none came in its place: the parser gets past the mistake, to another line or to the end. */
const progress = (trial: Trial, trouble: Trouble): boolean =>
  !trial.trouble || (trial.trouble.line > trial.mistake.line && trial.trouble.line !== trouble.line);

/** @param from number of the first of these lines in the file */
function examine(
  lines: readonly string[],
  schema: z.ZodType | undefined,
  from = 0,
): { trouble: Trouble | undefined; misfits: number } {
  const counter = new LineCounter();
  const doc = parseDocument(lines.join('\n'), {
    schema: 'failsafe',
    lineCounter: counter,
    prettyErrors: false,
    logLevel: 'error',
    uniqueKeys: false,
  });
  const first = doc.errors.reduce<YAMLParseError | undefined>(
    (one, other) => (one && one.pos[0] <= other.pos[0] ? one : other),
    undefined,
  );
  if (first) {
    const start = counter.linePos(first.pos[0]);
    const line = Math.min(Math.max(1, start.line), lines.length) - 1;
    const ends = doc.errors
      .filter((error) => counter.linePos(error.pos[0]).line <= start.line + 1)
      .map((error) => counter.linePos(error.pos[1]).line - 1);
    const lastLine = from + ends.reduce((one, other) => Math.max(one, other), line);
    return {
      trouble: { code: first.code, line: from + line, column: Math.max(1, start.col) - 1, lastLine },
      misfits: 0,
    };
  }
  const answers = toAnswers(doc.contents, () => ({ file: '', line: 1, column: 1 }));
  const shape = schema?.safeParse(answers.value ?? {});
  return { trouble: undefined, misfits: answers.problems.length + (shape?.error?.issues.length ?? 0) };
}

const changes = (lines: readonly string[], repaired: readonly string[]): number =>
  lines.filter((line, index) => line !== repaired[index]).length;

const problemOf = (file: string, { code, message, hint, line, column, length }: Mistake): Diagnostic => ({
  severity: 'error',
  code,
  message,
  hint,
  at: { file, line: line + 1, column: column + 1, length },
});

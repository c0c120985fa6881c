import { LineCounter, type ParsedNode, parseDocument, visit } from 'yaml';
import type * as z from 'zod';
import type { Diagnostic, Place } from '../model/diagnostic.ts';
import type { AnswerFile } from '../model/workspace.ts';
import { hasTooManyParts } from './count-parts.ts';
import { decodeText } from './decode-text.ts';
import { frontMatter } from './front-matter.ts';
import { locator } from './locate.ts';
import { explainMistakes } from './mistakes/explain-mistakes.ts';
import { placeInSource } from './place-in-source.ts';
import { readPlainYaml } from './plain-yaml.ts';
import { refusedNode, tooDeep } from './refused-node.ts';
import { swallowedComments } from './swallowed-comments.ts';
import { forbiddenIn, toAnswers } from './to-answers.ts';

interface Read {
  readonly file: AnswerFile;
  readonly problems: readonly Diagnostic[];
}

/**
 * Reads one YAML file, or a Markdown file with YAML at its top (its text becomes the answer `tekst`). The failsafe schema
 * keeps every scalar as the text that was typed, so that a telephone number keeps its zero and version 1.0 its point.
 *
 * @param schema what the file should hold, if it is known: tells which of two mistakes is the likely one
 * @returns the file (with value null when it could not be read) and its problems, each at its place
 */
export function readAnswers(path: string, bytes: Uint8Array, schema?: z.ZodType): Read {
  const { text, problem } = decodeText(path, bytes);
  const refused = (problems: readonly Diagnostic[]): Read => ({ file: unreadAnswers(path, linesOf(text)), problems });
  if (problem) return refused([problem]);
  const markdown = path.endsWith('.md') ? frontMatter(path, text) : undefined;
  if (markdown?.problem) return refused([markdown.problem]);
  const source = markdown?.yaml ?? text;
  const lineCounter = new LineCounter();
  const place = (from: number, to = from): Place => {
    const { line, col } = lineCounter.linePos(from);
    return { file: path, line: Math.max(1, line), column: Math.max(1, col), length: Math.max(1, to - from) };
  };
  const parsed = withinStack(path, source, () => parse(path, source, lineCounter, place, schema));
  if ('problems' in parsed) return refused(parsed.problems);

  const placeInside = (from: number, to: number, part: string): Place => {
    const found = placeInSource(source, from, to, part);
    return found ? place(found.offset, found.offset + found.length) : place(from, to);
  };
  const answers = toAnswers(parsed.root, place, placeInside);
  const problems = [...answers.problems, ...swallowedComments(source, place)];
  if (answers.problems.some(({ code }) => code === 'dubbel-veld')) return refused(problems);

  const inBody = markdown && placesInBody(path, linesOf(text), markdown.textLine);
  const body = markdown?.text.normalize('NFC') ?? '';
  if (inBody) problems.push(...forbiddenIn(body, inBody));
  const locate = locator(parsed.root, place);
  return {
    file: {
      path,
      readable: true,
      value: markdown ? { ...(answers.value as object | null), tekst: body || null } : answers.value,
      locate: (answer, what) => (inBody && answer[0] === 'tekst' ? inBody() : locate(answer, what).place),
      placeInText: (answer, part) => {
        if (inBody && answer[0] === 'tekst') return inBody(part);
        const { place: whole, range } = locate(answer);
        return range ? placeInside(...range, part) : whole;
      },
      lines: linesOf(text),
    },
    problems,
  };
}

type Parsed = { readonly root: ParsedNode | null } | { readonly problems: readonly Diagnostic[] };

/** The parser goes one call deeper for each list in a list: what is nested without a bottom has no more calls left. */
function withinStack(path: string, source: string, read: () => Parsed): Parsed {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const depths = linesOf(source).map((line) => /^[\s-]*/.exec(line)?.[0].length ?? 0);
    const deepest = depths.reduce((most, depth) => Math.max(most, depth), 0);
    return { problems: [tooDeep({ file: path, line: depths.indexOf(deepest) + 1, column: 1, length: deepest || 1 })] };
  }
}

/** The nodes of a source, with its lines counted; or why it is refused. */
function parse(
  path: string,
  source: string,
  lineCounter: LineCounter,
  place: (from: number, to?: number) => Place,
  schema: z.ZodType | undefined,
): Parsed {
  if (hasTooManyParts(source)) return { problems: [tooManyParts(path)] };
  const plain = readPlainYaml(source, lineCounter.addNewLine);
  if (plain) return { root: plain };
  lineCounter.lineStarts = [];
  const doc = parseDocument(source, {
    schema: 'failsafe',
    lineCounter,
    prettyErrors: false,
    logLevel: 'error',
    // Compares every key with every other; `toAnswers` looks for double fields itself.
    uniqueKeys: false,
  });
  if (doc.errors.length > 0) return { problems: explainMistakes(path, source, schema) };
  const problems: Diagnostic[] = [];
  visit(doc, (_key, node, ancestors) => {
    const found = refusedNode(node, ancestors.length, source, place);
    if (!found) return undefined;
    problems.push(found);
    return visit.SKIP;
  });
  return problems.length > 0 ? { problems } : { root: doc.contents };
}

/** A file of which only the text is known, or not even that. */
export function unreadAnswers(path: string, lines: readonly string[] = []): AnswerFile {
  const top = { file: path, line: 1, column: 1 };
  return { path, readable: false, value: null, locate: () => top, placeInText: () => top, lines };
}

const linesOf = (text: string): string[] => text.split(/\r\n?|\n/);

/** The place of a part of the text below the head; of its first line without a part, or when it is not on one line. */
function placesInBody(file: string, lines: readonly string[], textLine: number): (part?: string) => Place {
  const source = lines.join('\n');
  const start = lines.slice(0, textLine - 1).reduce((sum, line) => sum + line.length + 1, 0);
  return (part) => {
    const found = part === undefined ? undefined : placeInSource(source, start, source.length, part);
    if (!found) return { file, line: textLine, column: 1 };
    const before = source.slice(0, found.offset).split('\n');
    return { file, line: before.length, column: (before.at(-1) ?? '').length + 1, length: found.length };
  };
}

const tooManyParts = (file: string): Diagnostic => ({
  severity: 'error',
  code: 'bestand-te-groot',
  message: 'In dit bestand staan meer dan 150.000 velden; dat past niet in een plan.',
  hint: 'Kijk of het juiste bestand in de map staat.',
  at: { file, line: 1, column: 1 },
});

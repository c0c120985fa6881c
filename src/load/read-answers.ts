import { LineCounter, parseDocument, visit } from 'yaml';
import type { Diagnostic, Place } from '../model/diagnostic.ts';
import type { AnswerFile } from '../model/workspace.ts';
import { decodeText } from './decode-text.ts';
import { frontMatter } from './front-matter.ts';
import { locator } from './locate.ts';
import { forbiddenIn, toAnswers } from './to-answers.ts';
import { refusedNode, syntaxProblems } from './yaml-problems.ts';

/**
 * Reads one YAML file, or a Markdown file with YAML at its top (its text becomes the answer `tekst`). The failsafe schema keeps every scalar as the text that was typed, so that a telephone number
 * keeps its zero and version 1.0 its point.
 *
 * @returns the file (with value null when it could not be read) and its problems, each at its place
 */
export function readAnswers(path: string, bytes: Uint8Array): { file: AnswerFile; problems: Diagnostic[] } {
  const decoded = decodeText(path, bytes);
  const markdown = path.endsWith('.md') ? frontMatter(decoded.text) : undefined;
  const lineCounter = new LineCounter();
  const doc = parseDocument(markdown?.yaml ?? decoded.text, {
    schema: 'failsafe',
    lineCounter,
    prettyErrors: false,
    logLevel: 'error',
  });
  const place = (from: number, to = from): Place => {
    const { line, col } = lineCounter.linePos(from);
    return { file: path, line: Math.max(1, line), column: Math.max(1, col), length: Math.max(1, to - from) };
  };
  const problems = decoded.problem ? [decoded.problem] : syntaxProblems(doc.errors, decoded.text, place);
  if (problems.length === 0)
    visit(doc, (_key, node, ancestors) => {
      const refused = refusedNode(node, ancestors.length, place);
      if (!refused) return undefined;
      problems.push(refused);
      return visit.SKIP;
    });
  const usable = problems.length === 0;
  const answers = usable ? toAnswers(doc.contents, place) : { value: null, problems: [] };
  const locate = locator(usable ? doc.contents : null, place);
  const textPlace = { file: path, line: markdown?.textLine ?? 1, column: 1 };
  if (markdown && usable) problems.push(...forbiddenIn(markdown.text, textPlace));
  return {
    file: {
      path,
      readable: usable,
      value: markdown
        ? { ...(answers.value as object | null), tekst: markdown.text.normalize('NFC') || null }
        : answers.value,
      locate: (answer, what) => (markdown && answer[0] === 'tekst' ? textPlace : locate(answer, what)),
      lines: decoded.text.split(/\r\n?|\n/),
    },
    problems: [...problems, ...answers.problems],
  };
}

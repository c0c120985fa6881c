import type { Diagnostic } from '../model/diagnostic.ts';

/** A Markdown file cut in two: the YAML between two lines `---` at its top, and the text below. */
export interface FrontMatter {
  /** On the lines where it stands in the file: the first line is empty. */
  readonly yaml: string;
  readonly text: string;
  /** Line on which the text begins, from 1. */
  readonly textLine: number;
}

const RULE = /^---\s*$/;

/** Cuts a Markdown file; without the two lines the whole file is text, and that is a problem. */
export function frontMatter(path: string, file: string): FrontMatter & { problem?: Diagnostic } {
  const lines = file.split(/\r\n?|\n/);
  const begin = lines.findIndex((line) => line.trim() !== '');
  const begun = RULE.test(lines[begin] ?? '');
  const end = begun ? lines.findIndex((line, index) => index > begin && RULE.test(line)) : -1;
  if (end < 0) return { yaml: '', text: file, textLine: 1, problem: withoutHead(path, begun, begin) };
  const below = lines.findIndex((line, index) => index > end && line.trim() !== '');
  return {
    yaml: [...lines.slice(0, begin), '', ...lines.slice(begin + 1, end)].join('\n'),
    text: lines
      .slice(end + 1)
      .join('\n')
      .trim(),
    textLine: (below < 0 ? end + 1 : below) + 1,
  };
}

const withoutHead = (file: string, begun: boolean, begin: number): Diagnostic => ({
  severity: 'error',
  code: 'kop-ontbreekt',
  message: begun
    ? 'De kop van dit hoofdstuk wordt niet gesloten: de tweede regel met --- ontbreekt.'
    : 'De kop van dit hoofdstuk ontbreekt.',
  hint: 'Begin het bestand met een regel ---, dan titel:, document: en als:, en dan weer een regel ---. Daaronder staat de tekst.',
  at: { file, line: Math.max(1, begin + 1), column: 1 },
});

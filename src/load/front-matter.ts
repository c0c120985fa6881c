/** A Markdown file cut in two: the YAML between two lines `---` at its top, and the text below. */
export interface FrontMatter {
  /** On the lines where it stands in the file: the first line is empty. */
  readonly yaml: string;
  readonly text: string;
  /** Line on which the text begins, from 1. */
  readonly textLine: number;
}

/** Cuts a Markdown file; without the two lines the whole file is text. */
export function frontMatter(file: string): FrontMatter {
  const lines = file.split(/\r\n?|\n/);
  const end = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  if (end < 0) return { yaml: '', text: file, textLine: 1 };
  return {
    yaml: ['', ...lines.slice(1, end)].join('\n'),
    text: lines
      .slice(end + 1)
      .join('\n')
      .trim(),
    textLine: end + 2,
  };
}

import { Script } from 'node:vm';
import { TemplateError } from './template-error.ts';

/** `<% code %>`, `<%= text %>`, `<%- markup %>`, `<%# remark %>`; a trailing `-` or `_` trims white space. */
export const tags = /<%(?!%)([=\-_#]?)([\s\S]*?)([-_]?)%>/g;

/**
 * The template as a script of the same length: markup becomes spaces, so that every place in the script is the place
 * in the template. Used to find syntax errors, and by the type check of the templates.
 * Printing becomes a call of `$` (text) or `R` (markup).
 */
export function templateScript(text: string): string {
  const blank = (part: string) => part.replace(/[^\n]/g, ' ');
  let script = '';
  let done = 0;
  for (const match of text.matchAll(tags)) {
    const [whole, kind = '', code = '', trim = ''] = match;
    script += blank(text.slice(done, match.index));
    if (kind === '#') script += blank(whole);
    else if (kind === '=' || kind === '-')
      script += `;${kind === '=' ? '$' : 'R'}(${code.replace(/;(\s*)$/, ' $1')}${blank(trim)});`;
    else script += `; ${blank(kind)}${code}${blank(trim)}  `;
    done = match.index + whole.length;
  }
  return script + blank(text.slice(done));
}

/** Throws a TemplateError at the place of the first syntax error; EJS itself would name only the file. */
export function checkSyntax(text: string, file: string): void {
  try {
    new Script(templateScript(text), { filename: file });
  } catch (error) {
    const [head = '', , caret = ''] = ((error as Error).stack ?? '').split('\n');
    throw new TemplateError(
      `${file}:${/:(\d+)$/.exec(head)?.[1] ?? 1}:${Math.max(1, caret.indexOf('^') + 1)}`,
      (error as Error).message,
    );
  }
}

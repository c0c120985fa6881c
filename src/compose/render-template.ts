import ejs from 'ejs';
import { escapeHtml } from './html.ts';
import { TemplateError } from './template-error.ts';
import { checkSyntax, tags } from './template-script.ts';
import type { Trace } from './trace.ts';

/** Compiled templates by path, each with the text it was made of: a series of documents takes the same ones each time. */
const compiled = new Map<string, { readonly text: string; readonly template: ejs.TemplateFunction }>();

/**
 * Renders one template to semantic markup with marks of origin.
 *
 * @param load the text of a template or partial by path; throws when there is none
 * @param locals what the template can use
 * @throws TemplateError at file, line and column
 */
export function renderTemplate(path: string, load: (path: string) => string, locals: object, trace: Trace): string {
  const located = (place: string, run: () => string): string => {
    try {
      return run();
    } catch (error) {
      throw error instanceof TemplateError ? error : new TemplateError(place, (error as Error).message);
    }
  };
  const $trace = {
    print: (place: string, expression: () => unknown) => located(place, () => trace.print(expression)),
    raw: (place: string, expression: () => unknown) => located(place, () => trace.raw(expression)),
  };
  const render = (file: string, given: object): string =>
    compile(
      file,
      load(file),
    )({
      ...given,
      $trace,
      // In the place of EJS's own, which compiles a partial each time that it is included.
      include: (partial: string, more?: object) => render(partial, { ...given, ...more }),
    });
  try {
    return render(path, locals);
  } catch (error) {
    if (error instanceof TemplateError) throw error;
    // In `<% code %>` EJS knows only the line; of nested templates the innermost comes last.
    const message = (error as Error).message;
    const [, file = path, line = '1'] = [...message.matchAll(/^\/(\S+):(\d+)$/gm)].at(-1) ?? [];
    throw new TemplateError(`${file}:${line}:1`, message.split('\n').at(-1) ?? message);
  }
}

function compile(file: string, text: string): ejs.TemplateFunction {
  const known = compiled.get(file);
  if (known?.text === text) return known.template;
  checkSyntax(text, file);
  const template = ejs.compile(prepare(text, file), { filename: `/${file}`, escape: escapeHtml });
  compiled.set(file, { text, template });
  return template;
}

/** Sends every print through the trace, and writes into every tag of the markup where it stands in the template. */
export function prepare(text: string, file: string): string {
  let line = 1;
  let lineStart = 0;
  const place = (offset: number): string => {
    for (let end = text.indexOf('\n', lineStart); end >= 0 && end < offset; end = text.indexOf('\n', lineStart)) {
      line++;
      lineStart = end + 1;
    }
    return `${file}:${line}:${offset - lineStart + 1}`;
  };
  const markup = (from: number, to: number): string =>
    text.slice(from, to).replace(/<\/?[a-zA-Z][\w-]*/g, (tag, at: number) => `${tag} at="${place(from + at)}"`);
  let prepared = '';
  let done = 0;
  for (const match of text.matchAll(tags)) {
    const [whole, kind, code = '', trim] = match;
    prepared += markup(done, match.index);
    const call = kind === '=' ? 'print' : kind === '-' && !/^\s*include\(/.test(code) ? 'raw' : undefined;
    prepared += call
      ? `<%- $trace.${call}('${place(match.index)}', () => (${code.replace(/;\s*$/, '')})) ${trim}%>`
      : whole;
    done = match.index + whole.length;
  }
  return prepared + markup(done, text.length);
}

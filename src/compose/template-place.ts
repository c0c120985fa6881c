import type { Place } from '../model/diagnostic.ts';

/** The place that `file:line:column` names in the templates; of a file or document as a whole its beginning. */
export function templatePlace(at: string): Place {
  const [, file = at, line = '1', column = '1'] = /^(.*):(\d+):(\d+)$/.exec(at) ?? [];
  return { file: `templates/${file}`, line: Number(line), column: Number(column) };
}

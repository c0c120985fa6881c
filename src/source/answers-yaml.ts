/** Names of fields that YAML reads as they stand. */
const plainKey = /^[\p{L}_][\p{L}\p{N}_-]*$/u;
/** A text that begins so is text to YAML, unless something in it has a meaning of its own. */
const plainStart = /^(?!null$)[\p{L}\p{N}]/iu;
const meaning = /: | #|[: ]$|[\p{C}\p{Zl}\p{Zp}]/u;
/** What only an escape writes so that every program reads it back: controls, format signs, separators of lines. */
const escaped = /[\p{C}\p{Zl}\p{Zp}]/gu;
const needsEscape = /(?!\n)[\p{C}\p{Zl}\p{Zp}]/u;

/**
 * Answers as YAML of the failsafe schema: fields in order of name, one way for every text, so that the same answers are
 * the same bytes. It has no comments, for they are no answers and may be private.
 *
 * @param answers text, null for empty, lists, and groups, as `toAnswers` gives them
 * @returns text that reads back as the same answers
 */
export function answersYaml(answers: unknown): string {
  if (answers === null || answers === undefined) return '';
  const text = valueText(answers, '');
  return `${text.replace(/^[ \n]/, '')}\n`;
}

/** What follows a colon or a dash: with the space or the line end before it. @param inside how far lines below are indented */
function valueText(answer: unknown, inside: string): string {
  if (answer === null || answer === undefined) return '';
  if (typeof answer === 'string') return ` ${scalarText(answer, inside)}`;
  if (Array.isArray(answer)) {
    if (answer.length === 0) return ' []';
    return answer.map((item) => `\n${inside}-${itemText(item, `${inside}  `)}`).join('');
  }
  const fields = fieldsByName(answer as object);
  if (fields.length === 0) return ' {}';
  return fields.map(([key, value]) => `\n${inside}${keyText(key)}:${valueText(value, `${inside}  `)}`).join('');
}

/** A list or group in a list begins behind its dash. */
const itemText = (item: unknown, inside: string): string => valueText(item, inside).replace(/^\n +/, ' ');

const keyText = (key: string): string => (plainKey.test(key) ? key : quoted(key));

function scalarText(text: string, inside: string): string {
  if (plainStart.test(text) && !meaning.test(text)) return text;
  if (needsEscape.test(text)) return quoted(text);
  if (!text.includes('\n')) return `'${text.replaceAll("'", "''")}'`;
  // A block at the margin, or one that begins or ends with white space, is read in other ways by some.
  const isBlock = inside !== '' && /^[^\s]/.test(text) && !/^[ ]+$/m.test(text) && !text.endsWith('\n');
  return isBlock ? `|-${text.replace(/^(?=.)/gm, inside).replace(/^/, '\n')}` : quoted(text);
}

const quoted = (text: string): string =>
  JSON.stringify(text).replace(escaped, (sign) =>
    [...Array(sign.length).keys()].map((at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''),
  );

/** The fields of a group in code-unit order of name, whatever order they were typed in. */
export const fieldsByName = (group: object): [string, unknown][] =>
  Object.entries(group).sort(([a], [b]) => (a < b ? -1 : 1));

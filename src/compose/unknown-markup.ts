import MarkdownIt from 'markdown-it';
import { type Dialect, guardYears, isLinkTarget, type Token } from './markdown.ts';

/** A kind of Markdown that a text holds and no document prints. */
export interface UnknownMarkup {
  /** `Een afbeelding`, as the subject of a sentence. */
  readonly what: string;
  readonly advice: string;
  /** Line and column of the first, from 0. */
  readonly line: number;
  readonly column: number;
  readonly length: number;
  /** How often it stands in the text. */
  readonly count: number;
}

/** What a token shows, and the signs by which it is found on its line. */
interface Sign {
  readonly what: string;
  readonly advice: string;
  readonly sign: RegExp;
}

// Reads what writers know from elsewhere, only to name it; what prints is read in markdown.ts.
const reader = new MarkdownIt('zero', { html: true, maxNesting: 100 }).enable([
  ...['list', 'emphasis', 'link', 'autolink', 'escape', 'newline', 'heading', 'table'],
  ...['lheading', 'hr', 'fence', 'blockquote', 'backticks', 'image', 'strikethrough', 'html_inline'],
]);
reader.validateLink = () => true;

/** Tags that are meant as layout; `<naam>` is a place to fill in. */
const HTML =
  /^<(!--|\/?(a|b|i|u|s|p|br|hr|em|h[1-6]|li|ul|ol|img|div|sub|sup|span|font|center|strong|table|t[rdh])\b)/i;

/** Every kind of unsupported Markdown in a text, at its first place. */
export function unknownMarkup(text: string, dialect: Dialect): UnknownMarkup[] {
  const lines = text.split('\n');
  const found = new Map<string, UnknownMarkup>();
  let line = 0;
  const add = (token: Token) => {
    const { what, advice, sign } = signOf(token, dialect) ?? {};
    if (what === undefined || advice === undefined || sign === undefined) return;
    const known = found.get(what);
    if (known) found.set(what, { ...known, count: known.count + 1 });
    else found.set(what, { what, advice, ...placeOf(lines, line, sign), count: 1 });
  };
  for (const token of reader.parse(guardYears(text), {})) {
    // A cell has no line of its own: that of its row.
    line = token.map?.[0] ?? line;
    // "> 5 minuten" is more than five minutes.
    if (token.type === 'blockquote_open' && /^[\s>]*>\s*\d/.test(lines[line] ?? '')) continue;
    add(token);
    for (const child of token.children ?? []) add(child);
  }
  return [...found.values()];
}

function placeOf(
  lines: readonly string[],
  from: number,
  sign: RegExp,
): { line: number; column: number; length: number } {
  for (let line = from; line < lines.length; line++) {
    const match = sign.exec(lines[line] ?? '');
    if (match) return { line, column: match.index, length: match[0].length };
  }
  return { line: from, column: 0, length: 1 };
}

function signOf(token: Token, dialect: Dialect): Sign | undefined {
  const { type, markup } = token;
  switch (type) {
    case 'image':
      return { what: 'Een afbeelding', advice: 'Maak van een afbeelding een bijlage.', sign: /(?<!\\)!\[/ };
    case 'blockquote_open':
      return {
        what: 'Een citaat met >',
        advice: 'Haal het teken > weg. Bedoelt u het teken zelf, zet er dan een \\ voor.',
        sign: />/,
      };
    case 'code_inline':
    case 'fence':
      return { what: `Tekst tussen ${markup}`, advice: `Haal de tekens ${markup} weg.`, sign: exactly(markup) };
    case 'hr':
      return { what: `Een streep als ${markup}`, advice: 'Haal de streep weg.', sign: /\S.*\S/ };
    case 's_open':
      return { what: 'Doorgehaalde tekst met ~~', advice: 'Haal de tekst of de tekens ~~ weg.', sign: /~~/ };
    case 'html_inline':
      return htmlSign(token.content);
    case 'heading_open':
      return headingSign(markup, dialect);
    case 'table_open':
      return dialect === 'answer'
        ? { what: 'Een tabel', advice: 'Maak er een lijst van, of een eigen hoofdstuk.', sign: /\S.*\S/ }
        : undefined;
    case 'link_open':
      return linkSign(String(token.attrGet('href')), markup);
    default:
      return undefined;
  }
}

function htmlSign(content: string): Sign | undefined {
  const tag = HTML.exec(content)?.[0];
  if (tag === undefined) return undefined;
  const name = tag === '<!--' ? tag : content;
  return {
    what: `HTML als ${name}`,
    advice: tag === '<!--' ? 'Haal de opmerking weg.' : `Haal ${name} weg.`,
    sign: exactly(name.split('\n')[0]!),
  };
}

function headingSign(markup: string, dialect: Dialect): Sign | undefined {
  if (!markup.startsWith('#'))
    return {
      what: `Een streep als ${markup.repeat(3)}`,
      advice: 'Haal de streep weg.',
      sign: new RegExp(`${markup}[${markup}\\s]*$`),
    };
  if (dialect === 'chapter') return undefined;
  return { what: `Een tussenkop met ${markup}`, advice: 'Zet de kop **vet** op een eigen regel.', sign: /#+/ };
}

function linkSign(href: string, markup: string): Sign | undefined {
  if (isLinkTarget(href)) return undefined;
  return {
    what: `Een koppeling naar ${href}`,
    advice: 'Schrijf het volledige adres, met https:// vooraan.',
    sign: markup === 'autolink' ? /<[^\s<]+>/ : /(?<!\\|!)\[[^[\]]*\]\(/,
  };
}

/** Just this text, and not behind the sign that takes its meaning away. */
const exactly = (text: string): RegExp => new RegExp(`(?<!\\\\)${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

import MarkdownIt from 'markdown-it';
import { ingevuld, isNvt, type Nvt } from '../../blocks/schema/vraag.ts';
import { escapeHtml, Html } from './html.ts';
import { notApplicable } from './not-applicable.ts';
import type { Trace } from './trace.ts';

export type Token = ReturnType<InstanceType<typeof MarkdownIt>['parse']>[number];

/** What may stand in a text: an answer takes the subset, a chapter of the institution itself also headings and tables. */
export type Dialect = 'answer' | 'chapter';

// The zero preset knows paragraphs only. Code by indent, headings and HTML stay out: four spaces or "2027. Dit jaar" stay text.
const subset = ['list', 'emphasis', 'link', 'autolink', 'escape', 'newline'];
/** Where a link may lead. */
export const isLinkTarget = (url: string): boolean => /^(https:|mailto:|tel:)/i.test(url);

const readerOf = (rules: readonly string[]) => {
  // what is nested deeper than its limit markdown-it drops: far above the limit of ours that is an error
  const reader = new MarkdownIt('zero', { html: false, breaks: false, maxNesting: 100 }).enable([...rules]);
  reader.validateLink = isLinkTarget;
  return reader;
};
const readers = { answer: readerOf(subset), chapter: readerOf([...subset, 'heading', 'table']) };

const elements: Record<string, string> = {
  paragraph: 'p',
  bullet_list: 'ul',
  ordered_list: 'ol',
  list_item: 'li',
  strong: 'strong',
  em: 'em',
  table: 'table',
  thead: 'thead',
  tbody: 'tbody',
  tr: 'tr',
  th: 'th',
  td: 'td',
};

/** A list only where the writer meant one: `1.` or a bullet. `2027. Dit jaar` is a sentence that begins with a year. */
export const guardYears = (text: string): string => text.replace(/^([^\S\n]*)(\d{2,})([.)])(?=\s)/gm, '$1$2\\$3');

/** A text as markdown-it reads it; its lines are those of the text. */
export const tokensOf = (text: string, dialect: Dialect): Token[] => readers[dialect].parse(guardYears(text), {});

/**
 * Longer text in the Markdown subset (paragraphs, lists, bold, italic, links) as markup. Each text inside keeps the
 * answer as its origin. An open question gives a gap, `nvt` its reason.
 */
export function opmaak(text: string | Nvt | null, trace: Trace): Html {
  if (text === null) return new Html(`<p>${trace.marked('<open></open>', 'whole')}</p>`);
  if (isNvt(text)) return new Html(`<p>${trace.marked(escapeHtml(notApplicable(text)), 'computed')}</p>`);
  if (!ingevuld(text)) throw new Error('deze waarde bestaat niet (undefined)');
  return render('answer', text, trace);
}

/** The text of a chapter of the institution itself: the subset, with headings (`#` and `##` are level 2) and tables. */
export const eigenTekst = (text: string, trace: Trace): Html => render('chapter', text, trace);

function render(dialect: Dialect, text: string, trace: Trace): Html {
  let level = 1;
  const markup = tokensOf(text, dialect).map((token) => {
    if (!token.type.startsWith('heading_')) return markupOf(token, trace);
    // A level that the writer skipped would be a fault: the next one down is meant.
    if (token.nesting === 1) level = Math.min(Math.max(Number(token.tag[1]), 2), level + 1, 4);
    return `<${token.nesting === -1 ? '/' : ''}h${level}>`;
  });
  return new Html(markup.join(''));
}

function markupOf(token: Token, trace: Trace): string {
  if (token.type === 'inline') return (token.children ?? []).map((child) => markupOf(child, trace)).join('');
  if (token.type === 'text' || token.type === 'text_special') return trace.marked(escapeHtml(token.content), 'part');
  if (token.type === 'softbreak') return ' ';
  if (token.type === 'hardbreak') return '<br>';
  if (token.hidden) return '';
  const closing = token.nesting === -1 ? '/' : '';
  if (token.type.startsWith('link_'))
    return closing ? '</a>' : `<a href="${escapeHtml(String(token.attrGet('href')))}">`;
  const element = elements[token.type.replace(/_(open|close)$/, '')];
  const alignment = String(token.attrGet('style') ?? '').includes('right') ? ' class="rechts"' : '';
  return element ? `<${closing}${element}${alignment}>` : '';
}

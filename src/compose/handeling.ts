import { escapeHtml, Html } from './html.ts';
import type { Trace } from './trace.ts';

/** With these no sentence begins that tells what to do. */
const noVerb =
  /^(de|het|een|[eé]én|u|uw|wij|we|zij|ze|er|dit|dat|deze|die|wie|wat|als|bij|in|op|met|van|voor|na|om|uit|geen|alle|elke?|ieder|is|bent|zo|ook)$/i;

/**
 * One line of a card, a capital in front and its first word in bold: a Dutch command begins with its verb, so that who
 * looks down a card reads what to do. Both parts keep the answer as their origin.
 */
export function handeling(text: string, trace: Trace): Html {
  const [, first = '', rest = ''] = /^(\S*)([\s\S]*)$/.exec(text) ?? [];
  const begin = first.charAt(0).toUpperCase() + first.slice(1);
  const part = (piece: string) => trace.marked(escapeHtml(piece), 'part');
  if (noVerb.test(first)) return new Html(part(begin + rest));
  return new Html(`<strong>${part(begin)}</strong>${rest === '' ? '' : part(rest)}`);
}

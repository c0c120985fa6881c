import { escapeHtml, Html } from './html.ts';
import type { Trace } from './trace.ts';

/**
 * One line of a card, a capital in front and its first word in bold: a Dutch command begins with its verb, so that who
 * looks down a card reads what to do. Both parts keep the answer as their origin.
 */
export function handeling(text: string, trace: Trace): Html {
  const [, first = '', rest = ''] = /^(\S*)([\s\S]*)$/.exec(text) ?? [];
  const bold = first.charAt(0).toUpperCase() + first.slice(1);
  const part = (piece: string) => trace.marked(escapeHtml(piece), 'part');
  return new Html(`<strong>${part(bold)}</strong>${rest === '' ? '' : part(rest)}`);
}

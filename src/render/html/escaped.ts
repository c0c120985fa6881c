const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as HTML, also inside a quoted attribute. Control characters have no place there, except the line feed. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"'\p{Cc}]/gu, (found) => entities[found] ?? (found === '\n' ? '\n' : ' '));

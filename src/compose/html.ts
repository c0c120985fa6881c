/** Markup that our own functions made; the only thing `<%- %>` accepts, so that no answer is ever read as markup. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as markup that shows that text. Drops U+FDD0-FDEF: the marks of origin are made of them, and no answer may forge one. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"'\ufdd0-\ufdef]/g, (character) => entities[character] ?? '');

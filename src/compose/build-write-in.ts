import type { WriteIn } from '../model/document.ts';
import { dutchQuotes } from '../text/dutch-quotes.ts';
import type { Surroundings } from './build-blocks.ts';
import type { Element } from './markup.ts';

/**
 * `<textarea>`, `<input type="date">` or `<select>` as what there is to fill in, under its `title`; nothing when it
 * cannot be filled in.
 */
export function buildWriteIn(element: Element, problem: Surroundings['problem']): WriteIn[] {
  const { title = '', rows, class: kind, type } = element.attributes;
  const label = dutchQuotes(title);
  switch (element.name) {
    case 'input':
      if (type === 'date') return [{ kind: 'write-in', label, look: 'date' }];
      problem(element.at, 'onbekend-invoerveld', `<input> kent alleen type="date"${type ? `, niet "${type}"` : ''}.`);
      return [];
    case 'select': {
      const options = optionsOf(element);
      if (options.length > 0) return [{ kind: 'write-in', label, look: 'choice', options }];
      problem(element.at, 'keuze-zonder-opties', 'Een <select> heeft een <option> met tekst nodig.');
      return [];
    }
    default: {
      const lines = Math.max(1, Math.trunc(Number(rows)) || 1);
      return [{ kind: 'write-in', label, look: kind === 'vak' ? 'box' : 'lines', lines }];
    }
  }
}

/** A list in Word may not hold an entry twice, and one without words would mean no choice; answers may give both. */
function optionsOf(select: Element): string[] {
  const options = select.children.flatMap((option) => {
    if (option.kind !== 'element') return [];
    const text = option.children.map((child) => (child.kind === 'text' ? child.text : '')).join('');
    return [dutchQuotes(text.trim())];
  });
  return [...new Set(options)].filter((option) => option !== '');
}

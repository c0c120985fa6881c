import { Tokenizer } from 'htmlparser2';
import type { Origin } from '../model/document.ts';
import { attributes as allowedAttributes, content, type Element, voids } from './markup.ts';
import { marks } from './trace.ts';

/** A fault in the markup of a template, at `file:line:column`. */
export interface MarkupProblem {
  readonly at: string;
  readonly code: string;
  readonly message: string;
}

const markPattern = /(\ufdd0\d+\ufdd1|\ufdd2)/;

/**
 * Parses the markup that templates write. Own stack on htmlparser2's tokenizer: a browser's parser would repair faults in
 * silence; here every element that is unknown, misplaced or not closed is a problem at its place in the template.
 *
 * @param origins the origins that the marks in the text name by number
 */
export function parseMarkup(markup: string, origins: readonly Origin[]): { root: Element; problems: MarkupProblem[] } {
  const root: Element = { kind: 'element', name: '#document', attributes: {}, at: '', children: [] };
  const stack: Element[] = [root];
  const problems: MarkupProblem[] = [];
  const openMarks: Origin[] = [];
  let name = '';
  let attributes: Record<string, string> = {};
  let attribute = '';
  let value = '';
  let text = '';
  let at = '';
  const top = (): Element => stack.at(-1) ?? root;
  const problem = (code: string, message: string, place = at) => problems.push({ at: place, code, message });
  // A copy of its own: V8 would keep a chapter's whole markup in memory for one part of it.
  const slice = (start: number, end: number) => ` ${markup.slice(start, end)}`.slice(1);

  const addText = (run: string) => {
    const folded = run.replace(/[ \t\r\n]+/g, ' ');
    if (folded === '') return;
    const origin = openMarks.at(-1);
    const takesText = content[top().name]?.includes('text') ?? false;
    if (!takesText && folded === ' ') return;
    if (!takesText)
      problem('losse-tekst', `Tekst kan niet los in <${top().name}> staan: "${folded.trim().slice(0, 40)}".`);
    top().children.push(origin ? { kind: 'text', text: folded, origin } : { kind: 'text', text: folded });
  };
  const flushText = () => {
    for (const part of text.split(markPattern)) {
      if (part.startsWith(marks.open))
        openMarks.push(origins[Number(part.slice(1, -1))] ?? { how: 'unsure', answers: [] });
      else if (part === marks.close) openMarks.pop();
      else addText(part);
    }
    text = '';
  };
  const openElement = () => {
    const { at: place = at, ...rest } = attributes;
    at = place;
    const element: Element = { kind: 'element', name, attributes: rest, at, children: [] };
    const parent = top();
    if (!content[name]) problem('onbekend-element', `<${name}> bestaat niet in een sjabloon.`);
    else if (content[parent.name] && !content[parent.name]?.includes(name))
      problem('verkeerde-plaats', `<${name}> hoort niet in <${parent.name.replace('#document', 'een hoofdstuk')}>.`);
    for (const key of Object.keys(rest))
      if (content[name] && !allowedAttributes[name]?.includes(key))
        problem('onbekend-kenmerk', `<${name}> heeft geen kenmerk "${key}".`);
    const origin = openMarks.at(-1);
    if (name === 'open' && origin) element.children.push({ kind: 'text', text: '', origin });
    parent.children.push(element);
    if (!voids.has(name)) stack.push(element);
  };
  const closeElement = (closing: string) => {
    const depth = stack.findLastIndex((element) => element.name === closing);
    if (depth <= 0) {
      problem('niets-te-sluiten', `</${closing}> sluit niets.`);
      return;
    }
    for (const element of stack.slice(depth + 1))
      problem('niet-gesloten', `<${element.name}> is niet gesloten.`, element.at);
    stack.length = depth;
  };

  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext: (start, end) => {
        text += slice(start, end);
      },
      ontextentity: (code) => {
        text += String.fromCodePoint(code);
      },
      onopentagname: (start, end) => {
        flushText();
        name = slice(start, end);
        attributes = {};
      },
      onattribname: (start, end) => {
        attribute = slice(start, end);
        value = '';
      },
      onattribdata: (start, end) => {
        value += slice(start, end);
      },
      onattribentity: (code) => {
        value += String.fromCodePoint(code);
      },
      onattribend: () => {
        if (Object.hasOwn(attributes, attribute))
          problem('dubbel-kenmerk', `Het kenmerk "${attribute}" staat er twee keer.`);
        attributes[attribute] = value.replace(new RegExp(markPattern, 'g'), '');
      },
      onopentagend: openElement,
      onselfclosingtag: () => {
        openElement();
        if (voids.has(name)) return;
        problem('niet-gesloten', `<${name}/> moet een eigen </${name}> hebben.`);
        stack.pop();
      },
      onclosetag: (start, end) => {
        flushText();
        at = /^ at="([^"]*)"/.exec(markup.slice(end, end + 300))?.[1] ?? at;
        closeElement(slice(start, end));
      },
      oncomment: flushText,
      oncdata: flushText,
      ondeclaration: flushText,
      onprocessinginstruction: flushText,
      onend: () => {
        flushText();
        for (const element of stack.slice(1))
          problem('niet-gesloten', `<${element.name}> is nergens gesloten.`, element.at);
      },
    },
  );
  tokenizer.write(markup);
  tokenizer.end();
  return { root, problems };
}

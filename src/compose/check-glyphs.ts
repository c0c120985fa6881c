import type { Diagnostic, Place } from '../model/diagnostic.ts';
import type { Workspace } from '../model/workspace.ts';
import type { MissingGlyph } from '../text/missing-glyphs.ts';
import { isRightToLeft } from '../text/right-to-left.ts';
import { placeInAnswers, placeInAnyAnswer } from './place-in-answer.ts';
import { templatePlace } from './template-place.ts';

/** As many characters are named in one message. */
const mostNamed = 8;

/** A character that cannot be printed, in the document with this id. */
export interface MissingIn extends MissingGlyph {
  readonly document: string;
}

/**
 * A character that the font lacks would vanish from the PDF without a word, and right-to-left text would stand there
 * backwards: says which, once per answer, at the first of them. What is printed without its origin counts with the answer
 * it was found in.
 *
 * @param missing of all documents
 */
export function checkGlyphs(missing: readonly MissingIn[], workspace: Workspace): Diagnostic[] {
  const groups = new Map<string, { at: Place; characters: Set<string> }>();
  const known = new Set<string>();
  const add = (key: string, at: Place, character: string) => {
    const group = groups.get(key) ?? { at, characters: new Set() };
    if (isBefore(at, group.at)) group.at = at;
    group.characters.add(character);
    groups.set(key, group);
    known.add(character);
  };
  for (const { character, origin } of missing) {
    const found = origin && placeInAnswers(workspace, origin.answers, character);
    if (found) add(found.answer, found.at, character);
  }
  for (const { character, origin, document } of missing) {
    if (origin || known.has(character)) continue;
    const at = placeInAnyAnswer(workspace, character) ?? templatePlace(document);
    add(`${at.file} ${at.line}`, at, character);
  }
  return [...groups.values()].map(({ at, characters }) => diagnosticOf([...characters], at));
}

function diagnosticOf(characters: readonly string[], at: Place): Diagnostic {
  const named = characters.slice(0, mostNamed).map((character) => `"${visible(character)}" (${codesOf(character)})`);
  const others = characters.length - named.length;
  const list = named.join(', ') + (others > 0 ? ` en nog ${others} andere` : '');
  const isOne = characters.length === 1;
  const turned = characters.every(isRightToLeft);
  return {
    severity: 'error',
    code: 'teken-zonder-letterbeeld',
    message: isOne
      ? `Het teken ${list} ${turned ? 'loopt van rechts naar links' : 'zit niet in het lettertype'} en kan niet worden afgedrukt.`
      : `De tekens ${list} ${turned ? 'lopen van rechts naar links' : 'zitten niet in het lettertype'} en kunnen niet worden afgedrukt.`,
    hint: isOne ? 'Vervang het door een gewoon teken of een woord.' : 'Vervang ze door gewone tekens of woorden.',
    at,
  };
}

/** `U+0078 U+0301`: also what a character is put together from. */
const codesOf = (character: string): string => [...character].map((one) => `U+${hex(one, 4)}`).join(' ');

/** A character that shows nothing, or turns the direction of what follows, as its code. */
const visible = (character: string): string =>
  character.replace(/\p{C}|\p{Z}/gu, (one) => (one.length > 1 ? `\\u{${hex(one, 1)}}` : `\\u${hex(one, 4)}`));

const hex = (character: string, digits: number): string =>
  (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(digits, '0');

/** Of two places in one file. */
const isBefore = (one: Place, other: Place): boolean =>
  one.line < other.line || (one.line === other.line && one.column < other.column);

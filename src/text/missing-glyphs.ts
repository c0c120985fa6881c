import type { Block, Document, Inline, Origin } from '../model/document.ts';
import type { FaceName } from '../model/layout.ts';
import { fontFace } from './font-face.ts';
import { withHouseFonts } from './house-fonts.ts';
import { isInvisible } from './invisible.ts';
import { isRightToLeft } from './right-to-left.ts';

/** A character that cannot be drawn as it should, and where its text came from. */
export interface MissingGlyph {
  /** With the marks that combine with it, when it is one of those that cannot be drawn. */
  readonly character: string;
  readonly origin?: Origin;
}

/** A character and the marks that combine with it. */
const combined = /\P{M}\p{M}*|\p{M}+/gu;

const faceNames: readonly FaceName[] = ['regular', 'bold', 'italic', 'bold-italic'];

/** Can this character be printed in every face, in the order in which it is read? */
export function hasGlyph(character: string): boolean {
  if (character === '\n' || isInvisible(character)) return true;
  return !isRightToLeft(character) && faceNames.every((name) => fontFace(name).has(character.codePointAt(0)!));
}

/** Every character of a document that has no glyph, once per text it stands in, in reading order. */
export function missingGlyphs(document: Document): MissingGlyph[] {
  return withHouseFonts(document.style.fonts, () => missingInFaces(document));
}

/** Blocks that the fonts can draw: a session looks again and again at documents of which most blocks stay. */
const drawn = new WeakMap<object, WeakSet<Block>>();
const ownFonts = {};

function missingInFaces(document: Document): MissingGlyph[] {
  const found: MissingGlyph[] = [];
  const fonts = document.style.fonts ?? ownFonts;
  const known = drawn.get(fonts) ?? new WeakSet();
  drawn.set(fonts, known);
  // Few characters make up all texts: each is looked up once.
  const drawable = new Set<string>();
  const isMissing = (character: string): boolean => {
    if (drawable.has(character)) return false;
    if (!hasGlyph(character)) return true;
    drawable.add(character);
    return false;
  };
  const check = (text: string, origin?: Origin) => {
    const missing = new Set<string>();
    for (const character of text) if (isMissing(character)) missing.add(character);
    if (missing.size === 0) return;
    const whole = [...text.matchAll(combined)].map(([character]) => character);
    for (const character of new Set(whole.filter((one) => [...one].some((part) => missing.has(part)))))
      found.push(origin ? { character, origin } : { character });
  };
  const { cover, running, contents } = document;
  const front = cover ? [cover.institution, cover.title, cover.subtitle] : [];
  for (const text of [...front, ...Object.values(running), contents?.title ?? '']) check(text);
  for (const fact of cover?.facts ?? []) check(`${fact.label} ${fact.value}`);

  const inlines = (list: readonly Inline[]): void => {
    for (const inline of list) {
      if (inline.kind === 'text' || inline.kind === 'gap') check(inline.text, inline.origin);
      else if ('children' in inline) inlines(inline.children);
    }
  };
  const block = (node: Block): void => {
    switch (node.kind) {
      case 'heading':
      case 'paragraph':
        inlines(node.children);
        break;
      case 'list':
        for (const item of node.items) item.children.forEach(block);
        break;
      case 'table':
        if (node.caption) inlines(node.caption);
        for (const row of [...node.head, ...node.body]) {
          for (const cell of row.cells) cell.children.forEach(block);
        }
        break;
      case 'figure':
        inlines(node.caption);
        if (node.content.kind === 'diagram') {
          for (const shape of node.content.diagram.shapes) if (shape.kind === 'text') check(shape.text);
        }
        break;
      case 'callout':
      case 'section':
        node.children.forEach(block);
        break;
      case 'write-in':
        check(node.label);
        for (const option of node.look === 'choice' ? node.options : []) check(option);
    }
  };
  for (const one of document.body) {
    if (known.has(one)) continue;
    const before = found.length;
    block(one);
    if (found.length === before) known.add(one);
  }
  return found;
}

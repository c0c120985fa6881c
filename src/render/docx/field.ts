import type { ParagraphChild } from 'docx';
import { element, type RunStyle, words } from './docx-adapter.ts';

const mark = (kind: 'begin' | 'separate' | 'end'): ParagraphChild =>
  element('w:r', {}, element('w:fldChar', { 'w:fldCharType': kind })) as ParagraphChild;

// Marks print nothing and look the same everywhere, so all fields share them.
const begin = mark('begin');
const separate = mark('separate');
const end = mark('end');

/** Start of a field: its instruction, up to where the result begins. */
export const fieldStart = (instruction: string): ParagraphChild[] => [
  begin,
  element('w:r', {}, element('w:instrText', { 'xml:space': 'preserve' }, ` ${instruction} `)) as ParagraphChild,
  separate,
];

export const fieldEnd = (): ParagraphChild => end;

/** A live field together with the result it has now, so that nothing needs updating when the file is opened. */
export const field = (instruction: string, result: string, style: RunStyle = {}): ParagraphChild[] => [
  ...fieldStart(instruction),
  words(result, style),
  end,
];

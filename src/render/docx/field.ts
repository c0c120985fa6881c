import { type RunStyle, run, textRun } from './run.ts';
import { element, joined, type Xml, xmlText } from './xml.ts';

const mark = (kind: 'begin' | 'separate' | 'end'): Xml => run(element('w:fldChar', { 'w:fldCharType': kind }));

const begin = mark('begin');
const separate = mark('separate');

/** Start of a field: its instruction, up to where the result begins. */
export const fieldStart = (instruction: string): Xml =>
  joined([begin, run(element('w:instrText', { 'xml:space': 'preserve' }, xmlText(` ${instruction} `))), separate]);

export const fieldEnd = mark('end');

/** A live field together with the result it has now, so that nothing needs updating when the file is opened. */
export const field = (instruction: string, result: string, style: RunStyle = {}): Xml =>
  joined([fieldStart(instruction), textRun(result, style), fieldEnd]);

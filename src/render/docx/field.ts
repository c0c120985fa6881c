import { type IRunPropertiesOptions, type ParagraphChild, Run, TextRun } from 'docx';
import { element } from './docx-adapter.ts';

const mark = (kind: 'begin' | 'separate' | 'end', style: IRunPropertiesOptions): ParagraphChild =>
  new Run({ ...style, children: [element('w:fldChar', { 'w:fldCharType': kind })] });

/** Start of a field: its instruction, up to where the result begins. */
export const fieldStart = (instruction: string, style: IRunPropertiesOptions = {}): ParagraphChild[] => [
  mark('begin', style),
  new Run({ ...style, children: [element('w:instrText', { 'xml:space': 'preserve' }, ` ${instruction} `)] }),
  mark('separate', style),
];

export const fieldEnd = (style: IRunPropertiesOptions = {}): ParagraphChild => mark('end', style);

/** A live field together with the result it has now, so that nothing needs updating when the file is opened. */
export const field = (instruction: string, result: string, style: IRunPropertiesOptions = {}): ParagraphChild[] => [
  ...fieldStart(instruction, style),
  new TextRun({ ...style, text: result }),
  fieldEnd(style),
];

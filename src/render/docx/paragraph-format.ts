import { hex, twips } from './twips.ts';
import { element, joined, nothing, valueElement, type Xml } from './xml.ts';

/** A line beside a paragraph: its thickness and its distance to the text in points. */
export interface Border {
  readonly colour: string;
  readonly points: number;
  readonly space: number;
}

/** How one paragraph is set otherwise than its style says. Lengths in points, colours `#rrggbb`. */
export interface ParagraphFormat {
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly pageBreakBefore?: boolean;
  /** Id of a list and level in it, counted from 0. */
  readonly numbering?: { readonly id: number; readonly level: number };
  readonly topBorder?: Border;
  readonly leftBorder?: Border;
  /** A place that a tab leads to, from the left. */
  readonly tab?: number;
  readonly before?: number;
  readonly after?: number;
  readonly indent?: { readonly left: number; readonly hanging: number };
  readonly align?: 'left' | 'center' | 'right';
}

const flag = (name: string, value: boolean | undefined): Xml =>
  value === undefined ? nothing : element(name, value ? null : { 'w:val': 0 });

const numberingOf = ({ numbering }: ParagraphFormat): Xml =>
  numbering === undefined
    ? nothing
    : element('w:numPr', null, valueElement('w:ilvl', numbering.level), valueElement('w:numId', numbering.id));

const sideOf = (name: string, border: Border | undefined): Xml =>
  border === undefined
    ? nothing
    : element(name, {
        'w:val': 'single',
        'w:sz': border.points * 8,
        'w:space': border.space,
        'w:color': hex(border.colour),
      });

const bordersOf = ({ topBorder, leftBorder }: ParagraphFormat): Xml =>
  topBorder === undefined && leftBorder === undefined
    ? nothing
    : element('w:pBdr', null, sideOf('w:top', topBorder), sideOf('w:left', leftBorder));

const tabOf = ({ tab }: ParagraphFormat): Xml =>
  tab === undefined ? nothing : element('w:tabs', null, element('w:tab', { 'w:val': 'left', 'w:pos': twips(tab) }));

const spacingOf = ({ before, after }: ParagraphFormat): Xml => {
  if (before === undefined && after === undefined) return nothing;
  const attributes: Record<string, number> = {};
  if (before !== undefined) attributes['w:before'] = twips(before);
  if (after !== undefined) attributes['w:after'] = twips(after);
  return element('w:spacing', attributes);
};

const indentOf = ({ indent }: ParagraphFormat): Xml =>
  indent === undefined
    ? nothing
    : element('w:ind', { 'w:left': twips(indent.left), 'w:hanging': twips(indent.hanging) });

/** Properties in the order that the schema (CT_PPr) demands; the style comes before them, a section after. */
export const formatProperties = (format: ParagraphFormat): Xml =>
  joined([
    flag('w:keepNext', format.keepNext),
    flag('w:keepLines', format.keepLines),
    flag('w:pageBreakBefore', format.pageBreakBefore),
    numberingOf(format),
    bordersOf(format),
    tabOf(format),
    spacingOf(format),
    indentOf(format),
    format.align === undefined ? nothing : valueElement('w:jc', format.align),
  ]);

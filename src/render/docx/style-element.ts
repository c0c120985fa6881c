import type { XmlComponent } from 'docx';
import type { TextStyle } from '../../model/house-style.ts';
import { component } from './docx-adapter.ts';
import { halfPoints, hex, twips } from './twips.ts';

/** A line beside a paragraph: its thickness and its distance to the text in points. */
export interface Border {
  readonly colour: string;
  readonly points: number;
  readonly space: number;
}

/** What a paragraph style sets; absent means: as the style it is based on. Lengths in points, colours `#rrggbb`. */
export interface ParagraphStyle {
  readonly id: string;
  /** Word's own English name for a built-in style: Word shows it in the reader's language. */
  readonly name: string;
  readonly basedOn?: string;
  readonly next?: string;
  readonly text?: TextStyle;
  readonly colour?: string;
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly pageBreakBefore?: boolean;
  readonly widowControl?: boolean;
  /** List and level, `null` for none although the style it is based on has one. */
  readonly numbering?: { readonly reference: string; readonly level: number } | null;
  readonly leftBorder?: Border;
  readonly bottomBorder?: Border;
  readonly topBorder?: Border;
  readonly rightBorder?: Border;
  /** The bottom border also stands between neighbours of this style. */
  readonly ruled?: boolean;
  readonly fill?: string;
  readonly indent?: { readonly left: number; readonly hanging?: number; readonly right?: number };
  readonly tabs?: readonly {
    readonly at: number;
    readonly kind: 'left' | 'right' | 'clear';
    readonly dots?: boolean;
  }[];
  readonly outlineLevel?: number;
  readonly align?: 'left' | 'center' | 'right';
  /** Line as high as its tallest part, for pictures; otherwise lines are exactly as high as `text` says. */
  readonly singleSpacing?: boolean;
  /** Whether it stands in Word's style gallery. */
  readonly quick?: boolean;
  readonly custom?: boolean;
  readonly priority?: number;
}

const flag = (name: string, value: boolean | undefined): XmlComponent[] =>
  value === undefined ? [] : [component(name, value ? {} : { 'w:val': '0' })];

const value = (name: string, val: string | number): XmlComponent => component(name, { 'w:val': val });

const spacingOf = (style: ParagraphStyle): XmlComponent[] => {
  const { text, singleSpacing } = style;
  if (text === undefined) return [];
  const line = singleSpacing
    ? { 'w:line': 240, 'w:lineRule': 'auto' }
    : { 'w:line': twips(text.line), 'w:lineRule': 'exact' };
  return [component('w:spacing', { 'w:before': twips(text.before), 'w:after': twips(text.after), ...line })];
};

const borderOf = (side: string, border: Border | undefined): XmlComponent[] =>
  border === undefined
    ? []
    : [
        component(`w:${side}`, {
          'w:val': 'single',
          'w:sz': border.points * 8,
          'w:space': border.space,
          'w:color': hex(border.colour),
        }),
      ];

const bordersOf = (style: ParagraphStyle): XmlComponent[] => {
  const sides = [
    ...borderOf('top', style.topBorder),
    ...borderOf('left', style.leftBorder),
    ...borderOf('bottom', style.bottomBorder),
    ...borderOf('right', style.rightBorder),
    ...borderOf('between', style.ruled ? style.bottomBorder : undefined),
  ];
  return sides.length === 0 ? [] : [component('w:pBdr', {}, ...sides)];
};

const numberingOf = ({ numbering }: ParagraphStyle): XmlComponent[] => {
  if (numbering === undefined) return [];
  if (numbering === null) return [component('w:numPr', {}, value('w:numId', 0))];
  // docx replaces {reference-instance} by the id of that list.
  const id = value('w:numId', `{${numbering.reference}-0}`);
  return [component('w:numPr', {}, ...(numbering.level === 0 ? [] : [value('w:ilvl', numbering.level)]), id)];
};

const indentOf = ({ indent }: ParagraphStyle): XmlComponent[] => {
  if (indent === undefined) return [];
  const attributes: Record<string, number> = { 'w:left': twips(indent.left) };
  if (indent.right !== undefined) attributes['w:right'] = twips(indent.right);
  attributes['w:hanging'] = twips(indent.hanging ?? 0);
  return [component('w:ind', attributes)];
};

const tabsOf = ({ tabs }: ParagraphStyle): XmlComponent[] =>
  tabs === undefined
    ? []
    : [
        component(
          'w:tabs',
          {},
          ...tabs.map(({ at, kind, dots }) =>
            component('w:tab', { 'w:val': kind, ...(dots ? { 'w:leader': 'dot' } : {}), 'w:pos': twips(at) }),
          ),
        ),
      ];

/** Properties in the order the schema (CT_PPr) demands. */
const paragraphPropertiesOf = (style: ParagraphStyle): XmlComponent =>
  component(
    'w:pPr',
    {},
    ...flag('w:keepNext', style.keepNext),
    ...flag('w:keepLines', style.keepLines),
    ...flag('w:pageBreakBefore', style.pageBreakBefore),
    ...flag('w:widowControl', style.widowControl),
    ...numberingOf(style),
    ...bordersOf(style),
    ...(style.fill === undefined
      ? []
      : [component('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': hex(style.fill) })]),
    ...tabsOf(style),
    ...spacingOf(style),
    ...indentOf(style),
    ...(style.align === undefined ? [] : [value('w:jc', style.align)]),
    ...(style.outlineLevel === undefined ? [] : [value('w:outlineLvl', style.outlineLevel)]),
  );

const runPropertiesOf = ({ text, colour }: ParagraphStyle): XmlComponent =>
  component(
    'w:rPr',
    {},
    ...(text === undefined ? [] : [...flag('w:b', text.bold), ...flag('w:bCs', text.bold)]),
    ...(text === undefined ? [] : [...flag('w:i', text.italic), ...flag('w:iCs', text.italic)]),
    ...(colour === undefined ? [] : [value('w:color', hex(colour))]),
    ...(text === undefined ? [] : [value('w:sz', halfPoints(text.size)), value('w:szCs', halfPoints(text.size))]),
  );

/** A paragraph style as it stands in styles.xml. */
export const paragraphStyleElement = (style: ParagraphStyle): XmlComponent => {
  const attributes: Record<string, string> = { 'w:type': 'paragraph' };
  if (style.basedOn === undefined) attributes['w:default'] = '1';
  if (style.custom) attributes['w:customStyle'] = '1';
  attributes['w:styleId'] = style.id;
  return component(
    'w:style',
    attributes,
    value('w:name', style.name),
    ...(style.basedOn === undefined ? [] : [value('w:basedOn', style.basedOn)]),
    ...(style.next === undefined ? [] : [value('w:next', style.next)]),
    value('w:uiPriority', style.priority ?? 99),
    ...(style.quick ? [component('w:qFormat')] : []),
    paragraphPropertiesOf(style),
    runPropertiesOf(style),
  );
};

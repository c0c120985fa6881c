import { type TextStyle, type TextStyleName, typography } from '../model/house-style.ts';
import type { WordTemplate } from '../model/word-template.ts';
import type { XmlElement } from '../model/xml-element.ts';
import { childOf, childrenOf, elementsOf, valOf } from './child-of.ts';
import { styleIdOf, styleNameOf } from './read-styles.ts';
import { typefaceNamed } from './typeface.ts';

/** What Word takes when nothing is said (ISO 29500-1, 17.3.2.38). */
const USUAL_SIZE = 10;

type Properties = Readonly<
  Record<'size' | 'before' | 'after' | 'line' | 'rule' | 'bold' | 'italic', string | undefined>
>;

/**
 * How the paragraph styles of a template are set, by name in lower case: each with what it takes from the styles it is
 * based on.
 *
 * @param styles as `readStyles` gives them
 */
export function textStyles(styles: XmlElement, typeface: string): ReadonlyMap<string, TextStyle> {
  const all = childrenOf(styles, 'w:style').filter((style) => style.attributes['w:type'] === 'paragraph');
  const byId = new Map(all.map((style) => [styleIdOf(style), style]));
  const defaults = childOf(styles, 'w:docDefaults');
  const single = typefaceNamed(typeface).line;
  const whole = (style: XmlElement): Properties => {
    const base = byId.get(valOf(style, 'w:basedOn') ?? '');
    const below = base
      ? whole(base)
      : properties(
          childOf(childOf(defaults, 'w:pPrDefault'), 'w:pPr'),
          childOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr'),
        );
    return { ...below, ...said(properties(childOf(style, 'w:pPr'), childOf(style, 'w:rPr'))) };
  };
  return new Map(all.map((style) => [styleNameOf(style), toTextStyle(whole(style), single)]));
}

/** Typeface of plain text: that of Normal, of the defaults, or what these name in the theme. */
export function typefaceOf(styles: XmlElement, theme: XmlElement | null): string {
  const normal = childrenOf(styles, 'w:style').find((style) => styleNameOf(style) === 'normal');
  const defaults = childOf(childOf(childOf(styles, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');
  for (const fonts of [childOf(childOf(normal, 'w:rPr'), 'w:rFonts'), childOf(defaults, 'w:rFonts')]) {
    const named = fonts?.attributes['w:asciiTheme'];
    const scheme =
      named && theme ? elementsOf(theme, named.startsWith('major') ? 'a:majorFont' : 'a:minorFont')[0] : undefined;
    const typeface = childOf(scheme, 'a:latin')?.attributes.typeface ?? fonts?.attributes['w:ascii'];
    if (typeface) return typeface;
  }
  return 'Times New Roman';
}

function properties(paragraph: XmlElement | undefined, run: XmlElement | undefined): Properties {
  const spacing = childOf(paragraph, 'w:spacing')?.attributes ?? {};
  return {
    size: valOf(run, 'w:sz'),
    before: spacing['w:before'],
    after: spacing['w:after'],
    line: spacing['w:line'],
    rule: spacing['w:line'] === undefined ? undefined : (spacing['w:lineRule'] ?? 'auto'),
    bold: flagOf(run, 'w:b'),
    italic: flagOf(run, 'w:i'),
  };
}

function flagOf(run: XmlElement | undefined, name: string): string | undefined {
  const flag = childOf(run, name);
  return flag && (/^(0|false|off)$/.test(flag.attributes['w:val'] ?? '') ? 'no' : 'yes');
}

const said = (found: Properties): Partial<Properties> =>
  Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));

function toTextStyle(
  { size: halfPoints, before, after, line, rule, bold, italic }: Properties,
  single: number,
): TextStyle {
  const size = number(halfPoints, USUAL_SIZE * 2) / 2;
  const asked =
    rule === 'auto' || line === undefined ? (number(line, 240) / 240) * size * single : number(line, 0) / 20;
  return {
    size,
    line: rule === 'exact' ? asked : Math.max(asked, rule === 'atLeast' ? size * single : 0),
    before: number(before, 0) / 20,
    after: number(after, 0) / 20,
    bold: bold === 'yes',
    italic: italic === 'yes',
  };
}

/**
 * Text that is counted into pages, as it would take the same room in Calibri: sizes grow with the width of the typeface.
 */
export function measuresOf(texts: ReadonlyMap<string, TextStyle>, typeface: string): WordTemplate['measures'] {
  const { width } = typefaceNamed(typeface);
  const measures: Partial<Record<TextStyleName, TextStyle>> = {};
  const set = (name: TextStyleName, style: TextStyle | undefined) => {
    if (style) measures[name] = { ...style, size: style.size * width };
  };
  const normal = texts.get('normal');
  // Ours takes from Normal what it does not say itself.
  set('body', texts.get('body text') ?? (normal && { ...normal, before: 0, after: typography.body.after }));
  set('caption', texts.get('caption'));
  for (const level of [1, 2, 3, 4] as const) {
    const style = texts.get(`heading ${level}`);
    // At the top of a page Word keeps the space before, and our layout does not.
    set(`heading${level}`, style && level === 1 ? { ...style, before: 0, after: style.before + style.after } : style);
  }
  return measures;
}

const number = (value: string | undefined, usual: number): number => {
  const read = Number(value ?? usual);
  return Number.isFinite(read) && read >= 0 ? read : usual;
};

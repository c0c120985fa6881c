import { hex } from './twips.ts';
import { element, joined, nothing, valueElement, type Xml, xmlText } from './xml.ts';

/** How words are set beyond the style of their paragraph. */
export interface RunStyle {
  /** Id of a character style. */
  readonly style?: string;
  readonly bold?: true;
  readonly italic?: true;
  /** `#rrggbb`. */
  readonly colour?: string;
  readonly font?: string;
}

const noBreakHyphen = '\u2011';

const propertiesOf = ({ style, bold, italic, colour, font }: RunStyle): Xml => {
  const properties = [
    ...(style === undefined ? [] : [valueElement('w:rStyle', style)]),
    ...(font === undefined
      ? []
      : [element('w:rFonts', { 'w:hint': 'eastAsia', 'w:ascii': font, 'w:hAnsi': font, 'w:eastAsia': font })]),
    ...(bold ? [element('w:b'), element('w:bCs')] : []),
    ...(italic ? [element('w:i'), element('w:iCs')] : []),
    ...(colour === undefined ? [] : [valueElement('w:color', hex(colour))]),
  ];
  return properties.length === 0 ? nothing : element('w:rPr', null, ...properties);
};

/** Anything that stands in a line, such as a field mark or a picture. */
export const run = (content: Xml, style: RunStyle = {}): Xml => element('w:r', null, propertiesOf(style), content);

/** Word drops white space at the ends of a text that does not ask for it. */
const preserve = { 'xml:space': 'preserve' };

const words = (text: string): Xml =>
  text === '' ? nothing : element('w:t', /^\s|\s$|\s\s/.test(text) ? preserve : null, xmlText(text));

/** Words; a no-break hyphen becomes Word's own, because the character has no glyph in many fonts. */
export const textRun = (text: string, style: RunStyle = {}): Xml => {
  if (text === '') return nothing;
  if (!text.includes(noBreakHyphen)) return run(words(text), style);
  const [first = '', ...rest] = text.split(noBreakHyphen);
  const parts = rest.flatMap((part) => [element('w:noBreakHyphen'), words(part)]);
  return run(joined([words(first), ...parts]), style);
};

export const tabRun = (): Xml => run(element('w:tab'));

export const breakRun = (): Xml => run(element('w:br'));

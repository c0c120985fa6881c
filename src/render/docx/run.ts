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

const plain: RunStyle = {};
const noBreakHyphen = '\u2011';
const boldProperties = joined([element('w:b'), element('w:bCs')]);
const italicProperties = joined([element('w:i'), element('w:iCs')]);

const fontOf = (font: string): Xml =>
  element('w:rFonts', { 'w:hint': 'eastAsia', 'w:ascii': font, 'w:hAnsi': font, 'w:eastAsia': font });

const propertiesOf = ({ style, bold, italic, colour, font }: RunStyle): Xml => {
  const properties = joined([
    style === undefined ? nothing : valueElement('w:rStyle', style),
    font === undefined ? nothing : fontOf(font),
    bold ? boldProperties : nothing,
    italic ? italicProperties : nothing,
    colour === undefined ? nothing : valueElement('w:color', hex(colour)),
  ]);
  return properties === nothing ? nothing : element('w:rPr', null, properties);
};

/** Anything that stands in a line, such as a field mark or a picture. */
export const run = (content: Xml, style: RunStyle = plain): Xml =>
  style === plain ? element('w:r', null, content) : element('w:r', null, propertiesOf(style), content);

/** Word drops white space at the ends of a text that does not ask for it. */
const preserve = { 'xml:space': 'preserve' };
const losesSpace = /^\s|\s$|\s\s/;

const words = (text: string): Xml =>
  text === '' ? nothing : element('w:t', losesSpace.test(text) ? preserve : null, xmlText(text));

/** Words; a no-break hyphen becomes Word's own, because the character has no glyph in many fonts. */
export const textRun = (text: string, style: RunStyle = plain): Xml => {
  if (text === '') return nothing;
  if (!text.includes(noBreakHyphen)) return run(words(text), style);
  const [first = '', ...rest] = text.split(noBreakHyphen);
  const parts = rest.flatMap((part) => [element('w:noBreakHyphen'), words(part)]);
  return run(joined([words(first), ...parts]), style);
};

export const tabRun = (): Xml => run(element('w:tab'));

export const breakRun = (): Xml => run(element('w:br'));

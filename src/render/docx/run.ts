import { fontFace } from '../../text/font-face.ts';
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
/** Characters that Word has an element for: the first has no glyph in many fonts, the second Word would print as it is. */
const hyphens = /(\u2011|\u00ad)/;
const hyphenElements: Readonly<Record<string, Xml>> = {
  '\u2011': element('w:noBreakHyphen'),
  '\u00ad': element('w:softHyphen'),
};
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

const wordsRun = (text: string, style: RunStyle): Xml => {
  if (text === '') return nothing;
  if (!hyphens.test(text)) return run(words(text), style);
  const parts = text.split(hyphens).map((part) => hyphenElements[part] ?? words(part));
  return run(joined(parts), style);
};

/** Has the ticks, boxes and triangles that Calibri lacks; named, or each program would look for a font of its own. */
const signFont = 'Segoe UI Symbol';
/** They ask for a sign in colour or in plain; Word would change the font for the first. */
const variationSelectors = /[\ufe0e\ufe0f]/g;

/** Words; no-break and soft hyphens become Word's own, and signs get a font that has them. */
export const textRun = (text: string, style: RunStyle = plain): Xml => {
  if (style.font !== undefined) return wordsRun(text, style);
  const own = fontFace('regular');
  const parts = own.parts(text.replace(variationSelectors, ''));
  return joined(parts.map(([part, face]) => wordsRun(part, face === own ? style : { ...style, font: signFont })));
};

export const tabRun = (): Xml => run(element('w:tab'));

export const breakRun = (): Xml => run(element('w:br'));

import type { XmlElement } from '../model/xml-element.ts';
import { childOf, childrenOf, valOf } from './child-of.ts';
import { inSchemaOrder } from './schema-order.ts';

/** What a style may hold, in the order that the schema (CT_Style) demands. */
const ofStyle = [
  ...['name', 'aliases', 'basedOn', 'next', 'link', 'autoRedefine', 'hidden', 'uiPriority', 'semiHidden'],
  ...['unhideWhenUsed', 'qFormat', 'locked', 'pPr', 'rPr', 'tblPr', 'trPr', 'tcPr', 'tblStylePr'],
].map((name) => `w:${name}`);
const references = ['w:basedOn', 'w:next', 'w:link'];

/** Lists of the template do not come along; marks of tracked changes and of mail never mattered. */
const leftOut = /^w:(numPr|rsid|pPrChange|rPrChange|tblPrChange|trPrChange|tcPrChange|ins|del|divId|cnfStyle)$/;

export const styleIdOf = (style: XmlElement): string => style.attributes['w:styleId'] ?? '';

/** The name that says which built-in style it is, whatever the language of Word: `heading 1`. */
export const styleNameOf = (style: XmlElement): string => (valOf(style, 'w:name') ?? '').toLowerCase();

/** The styles of a template, so that they can stand in another document: see `WordTemplate.styles`. */
export function readStyles(root: XmlElement): XmlElement {
  const seen = new Set<string>();
  const styles = childrenOf(root, 'w:style').filter((style) => {
    const key = `${style.attributes['w:type']} ${styleNameOf(style)}`;
    const isNew = styleIdOf(style) !== '' && styleNameOf(style) !== '' && !seen.has(styleIdOf(style)) && !seen.has(key);
    seen.add(styleIdOf(style)).add(key);
    return isNew;
  });
  const known = new Map(styles.map((style) => [styleIdOf(style), style]));
  const isSound = (style: XmlElement, { name, attributes: { 'w:val': id = '' } }: XmlElement): boolean => {
    const other = known.get(id);
    if (name === 'w:link') return other !== undefined && other.attributes['w:type'] !== style.attributes['w:type'];
    return (
      other?.attributes['w:type'] === style.attributes['w:type'] && (name !== 'w:basedOn' || !isLoop(style, known))
    );
  };
  const whole = styles.map((style) => ({
    ...style,
    children: ofStyle.flatMap((name) => {
      const found = childrenOf(style, name).filter((child) => !references.includes(name) || isSound(style, child));
      return (name === 'w:tblStylePr' ? found : found.slice(0, 1)).map(clean);
    }),
  }));
  const [defaults, latent] = [childOf(root, 'w:docDefaults'), childOf(root, 'w:latentStyles')];
  return {
    name: 'w:styles',
    attributes: {},
    children: [...(defaults ? [clean(defaults)] : []), ...(latent ? [clean(latent)] : []), ...whole],
  };
}

/** Whether a style is, in the end, based on itself. */
function isLoop(style: XmlElement, known: ReadonlyMap<string, XmlElement>): boolean {
  const passed = new Set<XmlElement>();
  for (let at: XmlElement | undefined = style; at; at = known.get(valOf(at, 'w:basedOn') ?? '')) {
    if (passed.has(at)) return true;
    passed.add(at);
  }
  return false;
}

/** Without text, which no style has, without what refers to other parts, and in order. */
function clean({ name, attributes, children }: XmlElement): XmlElement {
  const kept = children.flatMap((child) =>
    typeof child === 'string' || leftOut.test(child.name) || !/^w(14)?:/.test(child.name) ? [] : [clean(child)],
  );
  return {
    name,
    attributes: Object.fromEntries(Object.entries(attributes).filter(([key]) => !/^r:|^w:rsid/.test(key))),
    children: inSchemaOrder(name, kept),
  };
}

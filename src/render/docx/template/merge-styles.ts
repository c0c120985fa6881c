import type { WordTemplate } from '../../../model/word-template.ts';
import type { XmlElement } from '../../../model/xml-element.ts';
import { childOf, childrenOf, valOf } from '../../../word-template/child-of.ts';
import { styleIdOf, styleNameOf } from '../../../word-template/read-styles.ts';
import { ownStyle } from './own-style.ts';
import { withStructure } from './with-structure.ts';

/** The styles of template and document together, and the id that each of our styles has in them. */
export interface MergedStyles {
  readonly styles: XmlElement;
  readonly ids: ReadonlyMap<string, string>;
}

/** Ours beside the template's: their tabs stand elsewhere than the template's own header needs them. */
const beside: Readonly<Record<string, string>> = { header: 'Koptekst plan', footer: 'Voettekst plan' };

/**
 * Puts our styles among those of a template. A built-in style that both have is the template's, whatever its id
 * (`Kop1`), made to work as ours; a style that the template lacks is added under our name, or with `(Paraat)` when the
 * template has a style of its own by that name.
 *
 * @param ours `w:styles` as we write it without a template
 */
export function mergeStyles(template: WordTemplate, ours: XmlElement): MergedStyles {
  const theirs = childrenOf(template.styles, 'w:style');
  const byKind = new Map(theirs.map((style) => [kindOf(style), style]));
  const names = new Set(theirs.map(styleNameOf));
  const takenIds = new Set(theirs.map((style) => styleIdOf(style).toLowerCase()));
  const ids = new Map<string, string>();
  const shared = new Map<XmlElement, XmlElement>();
  const added: XmlElement[] = [];
  for (const style of childrenOf(ours, 'w:style')) {
    const same = byKind.get(kindOf(style));
    const isShared = same !== undefined && !isCustom(style) && !(styleNameOf(style) in beside);
    ids.set(styleIdOf(style), isShared ? styleIdOf(same) : freeId(styleIdOf(style), takenIds));
    if (isShared) shared.set(same, style);
    else added.push(renamed(style, names));
  }
  const scale = template.ownScale;
  const merged = theirs.map((style) => {
    const own = shared.get(style);
    const isParagraph = style.attributes['w:type'] === 'paragraph';
    const known = isParagraph ? withDefault(style, styleNameOf(style) === 'normal') : style;
    return own && isParagraph ? withStructure(known, own, styleNameOf(style), largerBy(template, own)) : known;
  });
  const part = (name: string) => childOf(template.styles, name) ?? childOf(ours, name);
  const defaults = part('w:docDefaults');
  const latent = part('w:latentStyles');
  const children = [
    ...(defaults ? [inDutch(defaults)] : []),
    ...(latent ? [latent] : []),
    ...merged,
    ...added.map((style) => ownStyle(withIds(style, ids), scale)),
  ];
  return { styles: { ...ours, children }, ids };
}

const kindOf = (style: XmlElement): string => `${style.attributes['w:type']} ${styleNameOf(style)}`;
const isCustom = (style: XmlElement): boolean => style.attributes['w:customStyle'] === '1';

/** Word does not tell upper case from lower case in ids. */
function freeId(id: string, taken: Set<string>): string {
  let free = id;
  for (let count = 2; taken.has(free.toLowerCase()); count++) free = `${id}Paraat${count === 2 ? '' : count}`;
  taken.add(free.toLowerCase());
  return free;
}

function renamed(style: XmlElement, names: ReadonlySet<string>): XmlElement {
  const name = valOf(style, 'w:name') ?? '';
  const own = names.has(name.toLowerCase()) ? (beside[name] ?? `${name} (Paraat)`) : name;
  if (own === name) return style;
  return {
    ...style,
    attributes: { 'w:type': style.attributes['w:type'] ?? '', 'w:customStyle': '1', 'w:styleId': styleIdOf(style) },
    children: style.children.map((child) =>
      typeof child !== 'string' && child.name === 'w:name' ? { ...child, attributes: { 'w:val': own } } : child,
    ),
  };
}

/** Its own id, and those of the styles it names, as they are in the merged styles. */
function withIds(style: XmlElement, ids: ReadonlyMap<string, string>): XmlElement {
  const idOf = (id = '') => ids.get(id) ?? id;
  return {
    ...style,
    attributes: { ...style.attributes, 'w:styleId': idOf(style.attributes['w:styleId']) },
    children: style.children.map((child) =>
      typeof child !== 'string' && /^w:(basedOn|next|link)$/.test(child.name)
        ? { ...child, attributes: { 'w:val': idOf(child.attributes['w:val']) } }
        : child,
    ),
  };
}

function withDefault(style: XmlElement, isDefault: boolean): XmlElement {
  const { 'w:default': _, ...attributes } = style.attributes;
  return { ...style, attributes: isDefault ? { ...attributes, 'w:default': '1' } : attributes };
}

/** How much larger the type of a style is in the template than in ours; 1 when it is not. */
function largerBy({ textStyles }: WordTemplate, own: XmlElement): number {
  const size = Number(valOf(childOf(own, 'w:rPr'), 'w:sz')) / 2;
  return Math.max(1, (textStyles.get(styleNameOf(own))?.size ?? size) / size || 1);
}

/** The documents are Dutch, whatever language the template was made in. */
function inDutch(defaults: XmlElement): XmlElement {
  const run = childOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr');
  const language: XmlElement = {
    name: 'w:lang',
    attributes: { 'w:val': 'nl-NL', 'w:eastAsia': 'nl-NL', 'w:bidi': 'ar-SA' },
    children: [],
  };
  // What may follow the language in the order of the schema (CT_RPr).
  const isAfter = ({ name }: XmlElement) => /^w14:|^w:(eastAsianLayout|specVanish|oMath)$/.test(name);
  const all = childrenOf(run).filter(({ name }) => name !== 'w:lang');
  const properties = [...all.filter((one) => !isAfter(one)), language, ...all.filter(isAfter)];
  const paragraph = childOf(defaults, 'w:pPrDefault');
  return {
    ...defaults,
    children: [
      { name: 'w:rPrDefault', attributes: {}, children: [{ name: 'w:rPr', attributes: {}, children: properties }] },
      ...(paragraph ? [paragraph] : []),
    ],
  };
}

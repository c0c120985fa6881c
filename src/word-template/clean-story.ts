import type { XmlElement } from '../model/xml-element.ts';
import { childrenOf, elementsOf } from './child-of.ts';
import { inSchemaOrder } from './schema-order.ts';

/** Its content counts, not the thing itself: what is tracked as new, controls, links, and what old Words can show. */
const opened = /^(w:(ins|moveTo|sdt|sdtContent|hyperlink|smartTag|customXml)|mc:(AlternateContent|Fallback))$/;

/** Left out with all that is in it: deleted text, notes, remarks, objects, links, and what only editors use. */
const dropped = new RegExp(
  `^(${[
    'w:(del|moveFrom|\\w+Change|\\w+Range(Start|End)|bookmark(Start|End)|perm(Start|End)|proofErr|comment\\w*)',
    'w:(annotationRef|footnoteReference|endnoteReference|object|control|altChunk|subDoc|sectPr|numPr|divId|contentPart)',
    'w:(lastRenderedPageBreak|sdtPr|sdtEndPr|smartTagPr|customXmlPr|movie|ffData|framePr)',
    'mc:Choice|o:OLEObject|o:callout|a:extLst|a:hlink\\w+|v:\\w+Formulas',
  ].join('|')})$`,
);
const droppedAttribute =
  /^(w14:|r:(href|link|pict|id|embed)$|mc:|w:rsid|w:dirty$|o:(href|title|hr\w*)$|href$|src$|target$)/;

/** What refers to a picture, and with which attribute. */
const pictureAttribute: Readonly<Record<string, string>> = { 'a:blip': 'r:embed', 'v:imagedata': 'r:id' };

/** Fields that Word fills from the document itself; any other may fetch or start something. */
const soundFields = /^\s*(PAGE|NUMPAGES|SECTIONPAGES|STYLEREF|TITLE|SUBJECT|DOCPROPERTY)\b/i;

/** What the cleaning asks of the package around it. */
export interface Surroundings {
  readonly knownStyles: ReadonlySet<string>;
  /** New id for a picture; null for one that is not in the file. */
  readonly picture: (element: XmlElement) => string | null;
}

/** The paragraphs and tables of a header or footer, without whatever reaches out of them. */
export function cleanStory(root: XmlElement, around: Surroundings): XmlElement[] {
  const blocks = elements(root.children.flatMap((child) => cleaned(child, around)));
  const unsound = unsoundMarks({ ...root, children: blocks });
  return blocks.map((block) => without(block, unsound));
}

function cleaned(node: XmlElement | string, around: Surroundings): (XmlElement | string)[] {
  if (typeof node === 'string') return [node];
  const { name, attributes } = node;
  if (dropped.test(name)) return [];
  if (name === 'w:fldSimple' && !soundFields.test(attributes['w:instr'] ?? '')) return inside(node, around);
  if (opened.test(name)) return inside(node, around);
  if (/^w:(p|r|tbl)Style$/.test(name) && !around.knownStyles.has(attributes['w:val'] ?? '')) return [];
  const own: Record<string, string> = {};
  for (const [key, value] of Object.entries(attributes)) if (!droppedAttribute.test(key)) own[key] = value;
  const reference = pictureAttribute[name];
  if (reference !== undefined) {
    const id = around.picture(node);
    if (id === null) return [];
    own[reference] = id;
  } else if (Object.keys(attributes).some((key) => key.startsWith('r:'))) return [];
  const all = inside(node, around);
  const children: readonly (XmlElement | string)[] = keepsText.test(name) ? all : inSchemaOrder(name, elements(all));
  const kept = { name, attributes: own, children };
  // A drawing without a picture is a shape of a kind that only newer Words know.
  if (name === 'w:drawing' && elementsOf(kept, 'a:blip').length === 0) return [];
  if (name === 'w:pict' && children.length === 0) return [];
  return [kept];
}

const keepsText = /^w:(t|instrText)$|^wp:(align|posOffset)$|^v:textpath$/;

const inside = ({ children }: XmlElement, around: Surroundings) => children.flatMap((child) => cleaned(child, around));
const elements = (nodes: readonly (XmlElement | string)[]) => childrenOf({ name: '', attributes: {}, children: nodes });

/** Marks and instructions of the fields that may not stay, or that do not close: their results become plain text. */
function unsoundMarks(root: XmlElement): ReadonlySet<XmlElement> {
  const open: { readonly marks: XmlElement[]; instruction: string }[] = [];
  const unsound = new Set<XmlElement>();
  const walk = (node: XmlElement): void => {
    for (const child of childrenOf(node)) {
      const kind = child.name === 'w:fldChar' ? child.attributes['w:fldCharType'] : undefined;
      if (kind === 'begin') open.push({ marks: [], instruction: '' });
      const field = open.at(-1);
      if (child.name === 'w:instrText' && field) field.instruction += child.children.join('');
      if (child.name === 'w:instrText' || child.name === 'w:fldChar') {
        if (field) field.marks.push(child);
        else unsound.add(child);
      }
      if (kind === 'end' && field) {
        open.pop();
        if (!soundFields.test(field.instruction)) for (const mark of field.marks) unsound.add(mark);
      }
      walk(child);
    }
  };
  walk(root);
  for (const { marks } of open) for (const mark of marks) unsound.add(mark);
  return unsound;
}

const without = (node: XmlElement, marks: ReadonlySet<XmlElement>): XmlElement => ({
  ...node,
  children: node.children.flatMap((child): (XmlElement | string)[] =>
    typeof child === 'string' ? [child] : marks.has(child) ? [] : [without(child, marks)],
  ),
});

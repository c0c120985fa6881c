import type { XmlElement } from '../model/xml-element.ts';
import { childrenOf } from './child-of.ts';

const named = (names: string): readonly string[] => names.split(' ').map((name) => `w:${name}`);

/** What properties may hold, in the order of the schema (ISO 29500-1): Word calls a file in another order damaged. */
const orders: Readonly<Record<string, readonly string[]>> = {
  'w:pPr': named(
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl rPr',
  ),
  'w:rPr': named(
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
  ),
  'w:tcPr': named('tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark'),
  'w:tblPr': named(
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
  ),
  'w:tblBorders': named('top left start bottom right end insideH insideV'),
  'w:tcBorders': named('top left start bottom right end insideH insideV tl2br tr2bl'),
  'w:pBdr': named('top left bottom right between bar'),
};

/** Children of an element as its schema wants them: in order, each once; those of Word 2010 and later at the end. */
export function inSchemaOrder(name: string, children: readonly XmlElement[]): readonly XmlElement[] {
  const order = orders[name];
  if (!order) return children;
  const all = { name, attributes: {}, children };
  const later = children.filter((child) => child.name.startsWith('w14:') && name === 'w:rPr');
  return [...order.flatMap((key) => childrenOf(all, key).slice(0, 1)), ...later];
}

/** The order of the properties of paragraphs. */
export const paragraphOrder: readonly string[] = (orders['w:pPr'] ?? []).filter((name) => name !== 'w:rPr');

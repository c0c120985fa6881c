import type { Reference } from '../../../model/document.ts';
import { field } from '../field.ts';
import type { RenderContext } from '../render-context.ts';
import { type RunStyle, textRun } from '../run.ts';
import { styleId } from '../style-id.ts';
import { joined, type Xml } from '../xml.ts';
import { type ReferencePart, referenceParts } from './reference-parts.ts';

/** A numbered heading gives its number with `\r`; a caption has the bookmark around its number. */
const instructionFor = (kind: ReferencePart['kind'], name: string, isHeading: boolean): string => {
  if (kind === 'page') return `PAGEREF ${name} \\h`;
  if (kind === 'number' && isHeading) return `REF ${name} \\r \\h`;
  return `REF ${name} \\h`;
};

/** A cross reference: fields that Word keeps up to date, with the result they have now. */
export const renderReference = (reference: Reference, context: RenderContext, around: RunStyle): Xml => {
  const { numbers, registry } = context;
  const style = { ...around, style: styleId.reference };
  const anchor = numbers.anchors.get(reference.target);
  const name = registry.bookmarkName(reference.target);
  const text = numbers.referenceTexts.get(reference);
  if (text === undefined) throw new Error(`layout gave no text for the reference to ${reference.target}`);
  if (anchor === undefined || name === undefined) return textRun(text, style);
  const isHeading = !/^(Tabel|Figuur) /.test(anchor.number);
  return joined(
    referenceParts(text, anchor).map((part) =>
      part.kind === 'words' || (part.kind === 'title' && !isHeading)
        ? textRun(part.text, style)
        : field(instructionFor(part.kind, name, isHeading), part.text, style),
    ),
  );
};

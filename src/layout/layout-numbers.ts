import type { Reference } from '../model/document.ts';
import type { Anchor, ContentsEntry, Numbers } from '../model/layout.ts';
import { type Numbering, printedNumber } from './number-document.ts';
import { referenceText } from './reference-text.ts';

/** What is printed where: anchors, contents, lists, references. `pageOf` tells the page of every anchor. */
export function layoutNumbers(
  numbering: Numbering,
  pageOf: ReadonlyMap<string, number>,
): Pick<Numbers, 'anchors' | 'contents' | 'figures' | 'tables' | 'referenceTexts' | 'footnoteNumbers'> {
  const anchors = new Map<string, Anchor>();
  const contents: ContentsEntry[] = [];
  const figures: Anchor[] = [];
  const tables: Anchor[] = [];
  for (const target of numbering.targets.values()) {
    const anchor = {
      id: target.id,
      number: printedNumber(target),
      title: target.title,
      page: pageOf.get(target.id) ?? 1,
    };
    anchors.set(target.id, anchor);
    if (target.level > 0) contents.push({ ...anchor, level: target.level as ContentsEntry['level'] });
    else if (anchor.number) (target.kind === 'figure' ? figures : tables).push(anchor);
  }
  const referenceTexts = new Map<Reference, string>();
  for (const reference of numbering.references) {
    const text = referenceText(reference, numbering.targets.get(reference.target));
    const page = text.page ? String(pageOf.get(reference.target) ?? '') : '';
    referenceTexts.set(reference, text.before + page + text.after);
  }
  return { anchors, contents, figures, tables, referenceTexts, footnoteNumbers: numbering.footnotes };
}

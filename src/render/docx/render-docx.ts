import { Document as Package } from 'docx';
import type { Document } from '../../model/document.ts';
import type { Numbers } from '../../model/layout.ts';
import { noHouseParts, partsOf } from './docx-adapter.ts';
import { housePartsOf, withNewLists } from './house-parts.ts';
import { documentProperties } from './properties.ts';
import { createContext } from './render-context.ts';
import { reproduciblePackage } from './reproducible-package.ts';
import { renderSections } from './sections.ts';
import { applyTemplate } from './template/apply-template.ts';
import { joined } from './xml.ts';

/**
 * A document as a Word file: real styles, live fields that already hold their results, no question when it is opened.
 * Page numbers come from `numbers`; the same document and numbers give the same bytes.
 */
export const renderDocx = async (document: Document, numbers: Numbers): Promise<Uint8Array> => {
  const context = createContext(document, numbers);
  const { frames, body } = renderSections(document, context);
  const file = new Package({
    ...documentProperties(document),
    ...noHouseParts,
    sections: frames,
  });
  const { newLists, footnotes, footnoteRelationships } = context.registry;
  const parts = await partsOf(
    file,
    { xml: body, relationships: context.relationships },
    { xml: joined(footnotes), relationships: footnoteRelationships },
  );
  for (const [path, part] of withNewLists(housePartsOf(document), newLists)) parts.set(path, part);
  const { wordTemplate } = document.style;
  const dressed = wordTemplate ? applyTemplate(parts, wordTemplate) : parts;
  return reproduciblePackage(dressed, document.properties.date);
};

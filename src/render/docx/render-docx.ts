import { Document as Package } from 'docx';
import type { Document } from '../../model/document.ts';
import type { Numbers } from '../../model/layout.ts';
import { partsOf, useLists } from './docx-adapter.ts';
import { numberingDefinitions, styledLists } from './numbering.ts';
import { documentProperties } from './properties.ts';
import { createContext } from './render-context.ts';
import { reproduciblePackage } from './reproducible-package.ts';
import { renderSections } from './sections.ts';
import { styles, theme } from './styles.ts';

/**
 * A document as a Word file: real styles, live fields that already hold their results, no question when it is opened.
 * Page numbers come from `numbers`; the same document and numbers give the same bytes.
 */
export const renderDocx = async (document: Document, numbers: Numbers): Promise<Uint8Array> => {
  const context = createContext(document, numbers);
  const sections = renderSections(document, context);
  const file = new Package({
    ...documentProperties(document),
    styles: styles(document.style),
    theme: theme(document.style),
    numbering: { config: numberingDefinitions(document.style.accent.slice(1)) },
    footnotes: context.registry.footnotes,
    sections,
  });
  useLists(file, styledLists);
  return reproduciblePackage(partsOf(file), document.properties.date);
};

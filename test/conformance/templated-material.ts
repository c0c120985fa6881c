import { layoutDocument } from '../../src/layout/layout-document.ts';
import type { WordTemplate } from '../../src/model/word-template.ts';
import { renderDocx } from '../../src/render/docx/render-docx.ts';
import { readWordTemplate } from '../../src/word-template/read-word-template.ts';
import { sampleDocument } from '../fixtures/sample-document.ts';
import { realTemplate } from '../fixtures/word-template.ts';

/** Word files in the template of an institution, with Dutch and with English ids of styles. */
export async function templatedMaterial(): Promise<readonly (readonly [name: string, bytes: Uint8Array])[]> {
  return Promise.all(
    (['nl', 'en'] as const).map(async (language) => {
      const wordTemplate = readWordTemplate(realTemplate({ language })) as WordTemplate;
      const style = { ...sampleDocument.style, wordTemplate, textStyles: wordTemplate.measures };
      const document = { ...sampleDocument, style, page: wordTemplate.page };
      return [`template-${language}.docx`, await renderDocx(document, layoutDocument(document))] as const;
    }),
  );
}

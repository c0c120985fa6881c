import { patchDocument } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeAll } from '../../src/compose-institution.ts';
import { layoutDocument } from '../../src/layout/layout-document.ts';
import { renderDocx } from '../../src/render/docx/render-docx.ts';
import { exampleFolder, templatesFolder } from '../fixtures/example.ts';
import { elementsOf, partOf } from '../text-of-docx.ts';

/** Whether what the contents of the Word files say is so by Word's own rules, as `docx/layout` models them. */

interface Judged {
  readonly id: string;
  readonly hasContents: boolean;
  readonly entries: number;
  /** Entries of the contents with another page than Word would give. */
  readonly wrong: readonly string[];
  readonly pages: readonly [ours: number, inWord: number];
}

const leastShare = 0.98;
const mostPagesApart = 2;
let judged: readonly Judged[] = [];

beforeAll(async () => {
  const { documents: all } = composeAll(exampleFolder, templatesFolder);
  const documents = all.filter(({ formats }) => formats.includes('docx'));
  const one = async (document: (typeof documents)[number]): Promise<Judged> => {
    const layout = layoutDocument(document);
    const docx = await renderDocx(document, layout);
    const inWord = await pagesInWord(docx);
    const entries = entriesOf(docx);
    const wrong = entries.filter(({ bookmark, page }) => inWord.bookmarks.get(bookmark) !== page);
    return {
      id: document.id,
      hasContents: document.contents !== null,
      entries: entries.length,
      wrong: wrong.map(({ bookmark, page }) => `${bookmark}: ${page}, in Word ${inWord.bookmarks.get(bookmark)}`),
      pages: [layout.pageCount, inWord.count],
    };
  };
  judged = await Promise.all(documents.map(one));
});

afterAll(() => {
  const rows = judged.map(({ id, entries, wrong, pages: [ours, inWord] }) => {
    return `${id}: ${entries - wrong.length}/${entries} entries, ${ours} pages, ${inWord} by Word's rules`;
  });
  process.stdout.write(`\n${rows.join('\n')}\n`);
});

describe("the Word files of the example, by Word's rules", () => {
  it('are there, with contents', () => {
    expect(judged.length).toBeGreaterThanOrEqual(3);
    for (const { id, entries, hasContents } of judged) if (hasContents) expect(entries, id).toBeGreaterThan(10);
  });

  it('have at least 98 % of what the contents list on the page that they say', () => {
    for (const { id, entries, wrong } of judged) {
      expect(entries === 0 ? 1 : 1 - wrong.length / entries, `${id}: ${wrong.join('; ')}`).toBeGreaterThanOrEqual(
        leastShare,
      );
    }
  });

  it('have about as many pages', () => {
    for (const { id, pages } of judged) {
      expect(Math.abs(pages[0] - pages[1]), id).toBeLessThanOrEqual(mostPagesApart);
    }
  });
});

/** Lays the file out again; a few characters of which it knows no kerning are guessed. */
async function pagesInWord(docx: Uint8Array): Promise<{ bookmarks: ReadonlyMap<string, string>; count: number }> {
  const estimator = estimatePageNumbersWith({ guess: true });
  let found: ReturnType<typeof estimator> | undefined;
  const pageNumbers = Object.assign((...given: Parameters<typeof estimator>) => {
    found = estimator(...given);
    return found;
  }, estimator);
  await patchDocument({ outputType: 'uint8array', data: docx, patches: {}, pageNumbers });
  if (found?.pageCount === undefined) throw new Error('docx/layout did not reach the end of the file');
  return { bookmarks: found.bookmarks, count: found.pageCount };
}

/** Lines of the contents and of the lists of figures and tables, with the page that they print. */
function entriesOf(docx: Uint8Array): { bookmark: string; page: string }[] {
  return elementsOf(partOf(docx, 'word/document.xml'), 'w:hyperlink').flatMap((link) => {
    const textsOf = (name: string) => elementsOf(link, name).map(({ children }) => children.join(''));
    const bookmark = /PAGEREF (\S+)/.exec(textsOf('w:instrText').join(''))?.[1];
    return bookmark === undefined ? [] : [{ bookmark, page: textsOf('w:t').at(-1) ?? '' }];
  });
}

import { layoutDocument } from '../../../src/layout/layout-document.ts';
import type { Document } from '../../../src/model/document.ts';
import { renderDocx } from '../../../src/render/docx/render-docx.ts';
import { renderPdf } from '../../../src/render/pdf/render-pdf.ts';
import { sampleDocument } from '../../fixtures/sample-document.ts';
import { judgeFile } from '../judge-files.ts';
import type { Fault } from '../kind.ts';
import type { Sandbox } from '../sandbox.ts';
import { judgePreview } from './tree.ts';

const shortened: Document = { ...sampleDocument, body: sampleDocument.body.slice(0, -1) };

/** A file of which a part is missing or broken, judged as that of a whole document. */
type Judged = (sandbox: Sandbox) => Promise<Fault | undefined>;

export const shortPdf: Judged = async ({ phase }) => {
  phase('check');
  const layout = layoutDocument(shortened);
  const whole = { ...layoutDocument(sampleDocument), pageCount: layout.pageCount };
  return judgeFile('a.pdf', await renderPdf(shortened, layout), sampleDocument, whole);
};

export const shortWord: Judged = async ({ phase }) => {
  phase('check');
  const docx = await renderDocx(shortened, layoutDocument(shortened));
  return judgeFile('a.docx', docx, sampleDocument, layoutDocument(sampleDocument));
};

export const emptyPreview: Judged = async () => judgePreview('<!doctype html><p>Doel</p>', sampleDocument);

export const brokenWord: Judged = async ({ phase }) => {
  phase('check');
  const layout = layoutDocument(sampleDocument);
  const docx = await renderDocx(sampleDocument, layout);
  return judgeFile('a.docx', docx.subarray(0, docx.length - 40), sampleDocument, layout);
};

export const brokenPdf: Judged = async ({ phase }) => {
  phase('check');
  const layout = layoutDocument(sampleDocument);
  const pdf = await renderPdf(sampleDocument, layout);
  return judgeFile('a.pdf', pdf.subarray(0, pdf.length / 2), sampleDocument, layout);
};

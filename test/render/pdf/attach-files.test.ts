import { describe, expect, it } from 'vitest';
import { layoutDocument } from '../../../src/layout/layout-document.ts';
import type { Attachment } from '../../../src/model/attachment.ts';
import { renderPdf } from '../../../src/render/pdf/render-pdf.ts';
import { sampleDocument } from '../../fixtures/sample-document.ts';
import { rawObjects } from './raw-objects.ts';
import { openPdf } from './read-pdf.ts';

const attachment = (name: string, text: string): Attachment => ({
  name,
  mimeType: 'application/json',
  relationship: 'Source',
  description: `Bron (${name})`,
  bytes: new TextEncoder().encode(text),
});
const render = (files: readonly Attachment[]) => renderPdf(sampleDocument, layoutDocument(sampleDocument), files);

describe('files inside a PDF', () => {
  it('come out as they went in, under their name and with their description', async () => {
    const pdf = await openPdf(await render([attachment('b é.json', '{"b":1}'), attachment('a.json', '{"a":1}')]));
    const found = Object.values(
      (await pdf.getAttachments()) as Record<string, { filename: string; content: Uint8Array; description: string }>,
    );
    expect(found.map(({ filename }) => filename).sort()).toEqual(['a.json', 'b é.json']);
    const first = found.find(({ filename }) => filename === 'a.json');
    expect(new TextDecoder().decode(first?.content)).toBe('{"a":1}');
    expect(first?.description).toBe('Bron (a.json)');
    expect(
      await pdf.getDestination(sampleDocument.body.flatMap((block) => (block.kind === 'heading' ? block.id : []))[0]!),
    ).not.toBeNull();
  });

  it('say what they are to the document', async () => {
    const objects = rawObjects(await render([attachment('a.json', '{}')]));
    const specification = [...objects].find(([, body]) => body.includes('/Type/Filespec'));
    expect(specification?.[1]).toContain('/AFRelationship/Source');
    const catalog = [...objects.values()].find((body) => body.includes('/Type /Catalog'));
    expect(catalog).toContain(`/AF [${specification?.[0]} 0 R]`);
  });

  it('change nothing when there are none', async () => {
    expect(Buffer.compare(await render([]), await renderPdf(sampleDocument, layoutDocument(sampleDocument)))).toBe(0);
  });
});

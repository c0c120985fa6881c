import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAttachments } from '../../src/image/pdf/read-attachment.ts';
import { layoutDocument } from '../../src/layout/layout-document.ts';
import { renderPdf } from '../../src/render/pdf/render-pdf.ts';
import { packSources } from '../../src/source/pack-sources.ts';
import { differingPart } from '../../src/verify/differing-part.ts';
import { verifyPlan } from '../../src/verify/verify-plan.ts';
import { readZip } from '../../src/zip/read-zip.ts';
import { built } from '../fixtures/built.ts';
import { templatesFolder } from '../fixtures/example.ts';
import { keepAs } from '../fixtures/release.ts';
import { sampleDocument } from '../fixtures/sample-document.ts';
import { smallInstitution } from '../fixtures/small-institution.ts';

const planOf = async (folder: string): Promise<Uint8Array> => {
  const { files } = await built(folder, templatesFolder, { only: 'crisisplan', format: 'pdf' });
  return files[0]?.bytes ?? new Uint8Array();
};
let made: Promise<Uint8Array> | undefined;
const smallPlan = () => {
  made ??= planOf(smallInstitution());
  return made;
};
const verify = (pdf: Uint8Array, others = {}) =>
  verifyPlan('crisisplan.pdf', pdf, { rebuild: true, templatesFolder, ...others });

describe('verifying a plan', () => {
  it('finds it unchanged, whatever remarks and order its answers had, also when it builds on a version before', async () => {
    const folder = smallInstitution({
      'oto/beleid.yaml': '# geheim\nplanjaar: 2027\n',
      'bouwstenen/visie.yaml': 'visie:\ndoel_plan:\ndefinitie_crisis:\ncalamiteit_route:\n',
    });
    expect((await verify(await planOf(folder))).findings).toEqual([]);
    keepAs(folder, '1.0');
    writeFileSync(join(folder, 'oto/beleid.yaml'), 'planjaar: 2028 # later\n');
    const concept = await verify(await planOf(folder));
    expect(concept).toMatchObject({ findings: [], lacking: [], about: 'kliniek-de-vlier, uitgave intern, concept' });
    expect(concept.proven.join(' ')).toContain('gelijk tot op de byte');
  });

  it('of another Paraat tells what it cannot prove; told so, makes nothing again and says that', async () => {
    const { bron, zip } = carriedBy(await smallPlan());
    const older = await planWith(bron.replace(/"paraat": "[^"]*"/, '"paraat": "0.0.9"'), zip);
    expect((await verify(older)).lacking.join()).toContain('Paraat 0.0.9');
    const told = await verify(await smallPlan(), { rebuild: false });
    expect(told).toMatchObject({ findings: [], lacking: [] });
    expect(told.unproven[0]).toContain('niet opnieuw gemaakt');
  });

  it('prints the fingerprint of the sources it carries, and not that of others', async () => {
    const { bron, zip } = carriedBy(await smallPlan());
    const { findings } = await verify(await planWith(bron, zip), { rebuild: false });
    expect(findings.map(({ part }) => part)).toEqual(['het kenmerk op de bladzijden']);
  });

  it('names the source that is not what bron.json says, and refuses what no plan holds', async () => {
    const { bron, zip } = carriedBy(await smallPlan());
    const parts = async (text: string, bytes: Uint8Array) =>
      (await verify(await planWith(text, bytes))).findings.map(({ part = '', what }) => `${part}: ${what}`).join();
    expect(await parts(bron.replace('beleid.yaml', 'beleid.yamm'), zip)).toMatch(
      /antwoorden\/oto\/beleid.yaml in bronnen.zip: hoort er niet bij.*beleid.yamm in bronnen.zip: ontbreekt/,
    );
    const read = readZip(zip, { file: 1e7, total: 1e8, files: 100 });
    const files = [...read.paths].map((path) => [path, read.open(path) ?? new Uint8Array()] as const);
    const other = packSources(new Map([...files, ['antwoorden/oto/beleid.yaml', new Uint8Array([1])]]));
    expect(await parts(bron, other)).toBe('antwoorden/oto/beleid.yaml in bronnen.zip: is niet wat in bron.json staat');
    expect(await parts(`${bron} `, zip)).toContain('bron.json: is veranderd');
    expect(await parts(bron, new Uint8Array(65 * 1024 * 1024))).toContain('meer dan een plan ooit bevat');
    expect(await parts(bron, new Uint8Array([1, 2, 3]))).toBe('bronnen.zip: is beschadigd');
  });

  it('tells which page says something else, and finds what stands outside the pages', async () => {
    const pdf = await smallPlan();
    const other = await planOf(smallInstitution({ 'oto/beleid.yaml': 'planjaar: 2028\n' }));
    // The fingerprint on the cover and in the versions, and the year.
    expect(differingPart(pdf, other)).toBe('bladzijde 1, 5, 28');
    expect(differingPart(Buffer.concat([pdf, Buffer.from('\n')]), pdf)).toContain(`byte ${pdf.length}`);
  });
});

/** The sources that a plan carries. */
function carriedBy(pdf: Uint8Array): { bron: string; zip: Uint8Array } {
  const carried = readAttachments(pdf, ['bron.json', 'bronnen.zip']);
  if (typeof carried === 'string') throw new Error(carried);
  const [bron, zip] = [carried.get('bron.json'), carried.get('bronnen.zip')];
  return { bron: new TextDecoder().decode(bron), zip: zip ?? new Uint8Array() };
}

/** A PDF that carries other sources. */
function planWith(bron: string, zip: Uint8Array): Promise<Uint8Array> {
  const attached = (name: string, bytes: Uint8Array) =>
    ({ name, mimeType: 'application/octet-stream', relationship: 'Source', description: name, bytes }) as const;
  return renderPdf(sampleDocument, layoutDocument(sampleDocument), [
    attached('bron.json', new TextEncoder().encode(bron)),
    attached('bronnen.zip', zip),
  ]);
}

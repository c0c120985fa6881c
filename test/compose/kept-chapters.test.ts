import { expect, test } from 'vitest';
import { KeptChapters } from '../../src/compose/kept-chapters.ts';
import { composeAll, startComposing } from '../../src/compose-institution.ts';
import { loadTemplates } from '../../src/load/load-templates.ts';
import { loadWorkspace } from '../../src/load/load-workspace.ts';
import { smallInstitution } from '../fixtures/small-institution.ts';

const templates = loadTemplates('templates');
const plan = { ...templates, documents: templates.documents.filter(({ id }) => id === 'crisisplan') };
const vision = (text: string) => smallInstitution({ 'bouwstenen/visie.yaml': `visie: ${text}\n` });

/** The crisis plan of a folder, composed after others. */
const compose = (folder: string, kept?: KeptChapters) =>
  [...startComposing(folder, loadWorkspace(folder), plan, {}, kept && { kept }).documents].map(
    ({ document }) => document,
  )[0]!;

test('only the chapter that shows the changed answer is built again, and the whole is what a first composition gives', () => {
  const kept = new KeptChapters();
  const before = compose(vision('Zorg gaat door.'), kept);
  const folder = vision('Zorg gaat altijd door.');
  const after = compose(folder, kept);
  const fresh = composeAll(folder, 'templates').documents.find(({ id }) => id === 'crisisplan');
  expect(after).toEqual(fresh);
  const same = after.body.filter((block) => before.body.includes(block)).length;
  expect(after.body.length - same).toBeGreaterThan(0);
  expect(same).toBeGreaterThan(after.body.length / 2);
});

test('a picture that changed counts, though the text around it is the same', () => {
  const kept = new KeptChapters();
  const source = { markup: '<figure>', origins: [], notUsed: new Set<string>() };
  const image = (byte: number) => ({
    alt: 'Logo',
    content: {
      kind: 'image' as const,
      image: { format: 'png' as const, bytes: Uint8Array.of(byte), width: 1, height: 1 },
    },
  });
  kept.keep('a', source, new Map([['logo', image(1)]]), []);
  expect(kept.find('a', source, () => image(1))).toEqual([]);
  expect(kept.find('a', source, () => image(2))).toBeUndefined();
  expect(kept.find('a', { ...source, notUsed: new Set(['visie']) }, () => image(1))).toBeUndefined();
  expect(kept.find('a', { ...source, origins: [{ how: 'whole', answers: ['/a'] }] }, () => image(1))).toBeUndefined();
});

import { expect, it } from 'vitest';
import { checkSize } from '../../src/validate/check-size.ts';
import { exampleWorkspace } from '../fixtures/example-workspace.ts';

const MEGABYTE = 1024 * 1024;

/** The example with files of so many megabytes that its answers name. */
function withFiles(sizes: Readonly<Record<string, number>>) {
  const example = exampleWorkspace();
  const assets = new Map(Object.entries(sizes).map(([path, size]) => [path, new Uint8Array(size * MEGABYTE)]));
  return { ...example, assets, usedAssets: new Set(assets.keys()) };
}

it('what travels in the plan has a limit of its own, and so has the evidence; the largest file is named', () => {
  expect(checkSize(withFiles({ 'bijlagen/a.pdf': 15, 'logo.png': 15, 'bewijzen/b.pdf': 40 }))).toEqual([]);
  expect(checkSize(withFiles({ 'bijlagen/a.pdf': 20, 'bijlagen/b.pdf': 11 }))).toMatchObject([
    {
      code: 'bronnen-te-groot',
      message: expect.stringContaining('samen 31 MB; er past 30 MB'),
      at: { file: 'bijlagen/a.pdf' },
    },
  ]);
  const pieces = Object.fromEntries([...Array(6).keys()].map((index) => [`bewijzen/${index}.pdf`, 42]));
  expect(checkSize(withFiles(pieces)).map(({ code }) => code)).toEqual(['bewijzen-te-groot']);
});

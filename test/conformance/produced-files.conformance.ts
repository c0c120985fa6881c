import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkTable } from './check-table.ts';
import { differences, type Faults, fileChecks, shownAt, wordContentsFaults } from './file-checks.ts';
import { root } from './node-of.ts';
import { plantedFaults, withContentsOff, withTextGone, withWordMore } from './planted-faults.ts';
import { type ProducedFile, producedSets } from './produced-sets.ts';

/** Every file that is made, of every edition, through every checker that knows its kind; one table at the end. */

const folder = mkdtempSync(join(tmpdir(), 'paraat-conformance-'));
const scratch = mkdtempSync(join(tmpdir(), 'paraat-conformance-scratch-'));
/** Where the table stays. */
const tableFile = join(root, 'node_modules/.cache/paraat-conformance/table.md');
let files: readonly ProducedFile[] = [];
const results: Faults[] = [];

beforeAll(async () => {
  files = await producedSets(folder, scratch);
});

afterAll(() => {
  for (const one of [folder, scratch]) rmSync(one, { recursive: true, force: true });
  const table = checkTable(files, fileChecks, results);
  mkdirSync(dirname(tableFile), { recursive: true });
  writeFileSync(tableFile, table);
  process.stdout.write(`\n${table}`);
});

/** The smallest file of a kind: planting a fault in it costs least. */
const smallest = (kind: string): ProducedFile =>
  files
    .filter((file) => file.kind === kind)
    .reduce((least, file) => (file.bytes.length < least.bytes.length ? file : least));

const checkCalled = (name: string) => fileChecks.find((check) => check.name === name)!;

describe('each checker flags a planted fault of each kind', () => {
  it.each(plantedFaults)('$check: $fault', async ({ check, fault, kind, plant, says }) => {
    const sound = smallest(kind);
    const bytes = plant(sound.bytes);
    const at = join(scratch, 'planted', `${check} ${fault}`.replace(/[^a-z0-9]+/gi, '-'), `planted.${kind}`);
    mkdirSync(dirname(at), { recursive: true });
    writeFileSync(at, bytes);
    const planted: ProducedFile = { set: 'planted', kind, name: `planted/planted.${kind}`, at, bytes };
    const found = await checkCalled(check).faultsIn([planted], [planted]);
    expect(found.get(planted)?.join('\n')).toMatch(says);
  });

  it('text of Word = text of PDF: a word more, and a text that is gone', async () => {
    const word = files.find(({ name }) => name === 'intern/oplegnotitie.docx')!;
    const pdf = files.find(({ name }) => name === 'intern/oplegnotitie.pdf')!;
    expect(await differences(word.bytes, pdf.bytes)).toEqual([]);
    for (const plant of [withWordMore, withTextGone])
      expect(await differences(plant(word.bytes), pdf.bytes)).not.toEqual([]);
  });

  it('every checker that is in the table has one', () => {
    // Of our own lints every kind has its test: lint-pdf.test.ts, lint-docx.test.ts.
    const shown = new Set([
      'own PDF lint, contents = pages',
      ...plantedFaults.map(({ check }) => check),
      'text of Word = text of PDF',
      'Word contents = pages',
    ]);
    expect([...shown].sort()).toEqual(fileChecks.map(({ name }) => name).sort());
  });
});

describe('every produced file', () => {
  it('is there, of every edition', () => {
    const count = (set: string, kind: string) => files.filter((file) => file.set === set && file.kind === kind).length;
    for (const edition of ['intern', 'functionaris', 'keten', 'openbaar']) {
      expect(count(edition, 'pdf'), edition).toBeGreaterThan(1);
      expect(count(edition, 'docx'), edition).toBeGreaterThan(0);
    }
    expect(count('intern', 'ics')).toBeGreaterThan(50);
    expect(count('packs', 'pdf')).toBeGreaterThan(20);
    expect(count('after a release', 'pdf')).toBeGreaterThan(0);
  });

  it.each(fileChecks.map((check) => [check.name, check] as const))('passes %s', async (_, check) => {
    const ofKind = files.filter(({ kind }) => check.kinds.includes(kind));
    const asked = ofKind.filter((file) => check.concerns?.(file, files) ?? true);
    expect(asked.length).toBeGreaterThan(0);
    const found = await check.faultsIn(asked, files);
    results.push(found);
    expect(found.size).toBe(asked.length);
    const faults = [...found].filter(([, one]) => one.length > 0).map(([{ name }, one]) => [name, one.slice(0, 5)]);
    expect(faults).toEqual([]);
  });

  it('would be found with contents that name other pages', async () => {
    const plan = files.find(({ name }) => name === 'openbaar/crisisplan.docx')!;
    const shown = readFileSync(shownAt(plan));
    expect(await wordContentsFaults(plan.bytes, shown)).toEqual([]);
    expect(await wordContentsFaults(withContentsOff(plan.bytes), shown)).not.toEqual([]);
  });
});

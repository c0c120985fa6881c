import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rebuild } from '../../src/rebuild.ts';
import { LiveBuild } from '../../src/watch/live-build.ts';
import type { Step } from '../../src/watch/step.ts';
import { inventoryFile } from '../../src/write/inventory.ts';
import { lockFile, takeLock } from '../../src/write/lock.ts';
import { built } from '../fixtures/built.ts';
import { someOwner } from '../fixtures/edit-sequences.ts';
import { smallInstitution } from '../fixtures/small-institution.ts';
import { someTemplates } from '../fixtures/some-templates.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

const vision = 'bouwstenen/visie.yaml';

/** Two documents of a page, of which one shows the vision: they build in no time. */
const twoPages = (): string =>
  temporaryFolder({
    'crisisplan/document.yaml': 'volgorde: 1\ntitel: Crisisplan\nondertitel: Eén bladzijde\n',
    'crisisplan/10-visie.ejs': '<h1>Visie</h1>\n<%- opmaak(bouwstenen.visie.visie) %>\n',
    'oto-plan/document.yaml': 'volgorde: 2\ntitel: OTO-plan\nondertitel: Eén bladzijde\n',
    'oto-plan/10-jaar.ejs': '<h1>Jaar</h1>\n<p><%= oto.beleid.planjaar %></p>\n',
  });

/** An institution of which all documents are in place. */
async function made(templatesFolder = twoPages()) {
  const folder = smallInstitution({ [vision]: 'visie: Zorg gaat door.\n' });
  const output = join(temporaryFolder(), 'uit');
  const order = { folder, templatesFolder, output, tool: '1' };
  const live = new LiveBuild(order, someOwner);
  const save = (text: string, file = vision) => writeFileSync(join(folder, file), text);
  const run = async (onStep: (step: Step) => void = () => {}, signal = new AbortController().signal) => {
    const steps: Step[] = [];
    await live.run(signal, (step) => {
      steps.push(step);
      onStep(step);
    });
    return steps;
  };
  const read = (path: string) => readFileSync(join(output, path));
  expect(kinds(await run())).toEqual(['problems', 'all']);
  return { folder, output, order: { ...order, selection: {} }, live, save, run, read };
}

const kinds = (steps: readonly Step[]) => steps.map(({ kind }) => kind);
const recordIn = (folder: string) => readFileSync(join(folder, '.paraat/bouw/alles-alles.json'), 'utf8').split('\n')[1];

test('after a save the document that shows the answer comes first, and in the end all are those of a build', async () => {
  const { folder, order, live, save, read, run } = await made(someTemplates());
  const [plan, other] = [read('crisisplan.pdf'), read('oto-plan.pdf')];
  save('visie: Zorg gaat altijd door.\n');
  const steps = await run((step) => {
    if (step.kind !== 'first') return;
    expect(step.path).toBe('crisisplan.pdf');
    expect(read('crisisplan.pdf').equals(plan)).toBe(false);
    expect(read('oto-plan.pdf').equals(other)).toBe(true);
    expect(live.isBehind).toBe(true);
  });
  expect(kinds(steps)).toEqual(['changed', 'composed', 'first', 'problems', 'all']);
  expect(live.isBehind).toBe(false);
  const { files } = await built(folder, order.templatesFolder);
  for (const { path, bytes } of files) expect(read(path).equals(bytes), path).toBe(true);
});

test('a build afterwards finds nothing changed, in a record and an inventory that are those of a build', async () => {
  const { folder, output, order, save, run, read } = await made(someTemplates());
  for (const text of ['visie: Zorg gaat altijd door.\n', '# Nog eens nalezen\nvisie: Zorg gaat altijd door.\n']) {
    save(text);
    await run();
    expect((await rebuild(order, someOwner)).kind).toBe('unchanged');
  }
  const of = () => ({ record: JSON.parse(recordIn(folder) ?? ''), inventory: read(inventoryFile).toString() });
  const watched = of();
  rmSync(join(folder, '.paraat'), { recursive: true });
  rmSync(output, { recursive: true });
  expect((await rebuild(order, someOwner)).kind).toBe('built');
  expect(of()).toEqual(watched);
});

test('a remark changes no document, and a save without a change does nothing', async () => {
  const { save, run } = await made();
  save('# Nog eens nalezen\nvisie: Zorg gaat door.\n');
  expect(kinds(await run())).toEqual(['same', 'problems']);
  expect(kinds(await run())).toEqual(['same']);
});

test('a faulty file leaves the documents as they are, until it is mended', async () => {
  const { save, run, read, live } = await made();
  const plan = read('crisisplan.pdf');
  save('visie: [Zorg\n');
  const broken = await run();
  expect(kinds(broken)).toEqual(['changed', 'problems']);
  expect(broken.flatMap((step) => (step.kind === 'problems' ? step.problems : [])).map(({ at }) => at.file)).toContain(
    vision,
  );
  expect([read('crisisplan.pdf').equals(plan), live.isBehind]).toEqual([true, true]);
  save('visie: Zorg gaat door.\n');
  expect(kinds(await run())).toEqual(['changed', 'composed', 'first', 'problems', 'all']);
  expect(read('crisisplan.pdf').equals(plan)).toBe(true);
});

test('an error that only shows in the documents leaves them as they are, and as long as they can be chosen', async () => {
  const { save, run, live, read } = await made();
  const [plan, listed] = [read('crisisplan.pdf'), live.documents];
  save('visie: Zorg \u{13000} gaat door.\n');
  expect(kinds(await run())).toEqual(['changed', 'problems']);
  expect([read('crisisplan.pdf').equals(plan), live.isBehind, live.documents]).toEqual([true, true, listed]);
});

test.each([
  ['empty', (path: string) => writeFileSync(path, '')],
  ['gone', (path: string) => rmSync(path)],
])('a file that is %s for a moment is waited for: no document ever misses its answers', async (_what, harm) => {
  const { folder, order, save, run } = await made();
  harm(join(folder, vision));
  const running = run();
  setTimeout(() => save('visie: Zorg gaat door, altijd.\n'), 50);
  const changes = (await running).flatMap((step) => (step.kind === 'changed' ? step.changes : []));
  expect(changes.map(({ file, what }) => [file, what])).toEqual([[vision, 'changed']]);
  expect((await rebuild(order, someOwner)).kind).toBe('unchanged');
});

test('a next save breaks it off: what is in place stays whole, the folder is free, and a build makes all', async () => {
  const { output, order, save, run, read } = await made();
  const other = read('oto-plan.pdf');
  save('visie: Zorg gaat altijd door.\n');
  const breaking = new AbortController();
  const steps = await run(({ kind }) => kind === 'first' && breaking.abort(), breaking.signal);
  expect(kinds(steps)).toEqual(['changed', 'composed', 'first']);
  expect(read('oto-plan.pdf').equals(other)).toBe(true);
  expect(readdirSync(output).filter((name) => /bezig|nieuw/.test(name))).toEqual([]);
  expect((await rebuild(order, someOwner)).kind).toBe('built');
  expect(kinds(await run()).at(-1)).toBe('all');
});

test('what somebody typed into a document is kept, also when it is made first', async () => {
  const { output, save, run, read } = await made();
  for (const path of ['crisisplan.pdf', 'oto-plan.docx']) writeFileSync(join(output, path), 'met de hand');
  save('visie: Zorg gaat altijd door.\n');
  const steps = await run();
  const kept = steps.flatMap((step) => ('kept' in step ? step.kept.map(({ as }) => [step.kind, as]) : []));
  expect(kept).toEqual([
    ['first', 'crisisplan (bewaard).pdf'],
    ['all', 'oto-plan (bewaard).docx'],
  ]);
  for (const [, as] of kept) expect(read(as ?? '').toString()).toBe('met de hand');
});

test('another command in the output is waited for, and finds it locked only while documents are made', async () => {
  const { output, order, save, run } = await made();
  const other = { ...someOwner, pid: process.ppid };
  expect(readdirSync(output)).not.toContain(lockFile);
  const lock = takeLock(output, other);
  save('visie: Zorg gaat altijd door.\n');
  const outcomes: Promise<string>[] = [];
  const steps = await run(({ kind }) => {
    if (kind === 'busy' && 'release' in lock) setTimeout(lock.release, 600);
    if (kind === 'first') outcomes.push(rebuild(order, other).then((outcome) => outcome.kind));
  });
  expect(kinds(steps)).toEqual(['changed', 'busy', 'composed', 'first', 'problems', 'all']);
  expect(await Promise.all(outcomes)).toEqual(['busy']);
  expect(readdirSync(output)).not.toContain(lockFile);
});

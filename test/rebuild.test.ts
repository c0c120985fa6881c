import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BuildOrder, rebuild } from '../src/rebuild.ts';
import { inventoryFile } from '../src/write/inventory.ts';
import { lockFile } from '../src/write/lock.ts';
import { fewTemplates, incrementalExampleIsClean, incrementalIsClean, someOwner } from './fixtures/edit-sequences.ts';
import { activity } from './fixtures/oto.ts';
import { smallInstitution } from './fixtures/small-institution.ts';
import { temporaryFolder } from './fixtures/temporary-folder.ts';

const activities = (...ids: string[]) => ({ 'oto/activiteiten.yaml': JSON.stringify(ids.map((id) => activity(id))) });

/** A small institution with two forms, that builds fast. */
const small = (): BuildOrder => ({
  folder: smallInstitution(activities('a-1', 'a-2')),
  templatesFolder: fewTemplates(),
  output: join(temporaryFolder(), 'uit'),
  selection: {},
  tool: '1',
});
const write = (folder: string, files: Record<string, string>) => {
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
};
const kindOf = async (order: BuildOrder) => (await rebuild(order, someOwner)).kind;
const cacheOf = ({ folder }: BuildOrder) => join(folder, '.paraat/bouw/alles-alles.json');

describe('a build after edits', () => {
  it('gives byte for byte what a first build gives', () => fc.assert(incrementalIsClean, { numRuns: 20 }));

  it('gives that of the example too', () => fc.assert(incrementalExampleIsClean(), { numRuns: 20 }));
});

describe('a build in which nothing changed', () => {
  it('makes nothing, and says what the build before it said', async () => {
    const order = small();
    const first = await rebuild(order, someOwner);
    const written = () => statSync(join(order.output, 'blad.pdf'), { bigint: true }).ctimeNs;
    const before = written();
    const second = await rebuild(order, someOwner);
    expect(first.kind).toBe('built');
    expect(second.kind).toBe('unchanged');
    expect('report' in second && 'report' in first && second.report).toEqual('report' in first && first.report);
    expect(written()).toBe(before);
  });

  it('is told from one with another template, another tool, another output, a comment, or a file that is gone', async () => {
    const order = small();
    await rebuild(order, someOwner);
    const isMadeAgain = async (changed: BuildOrder = order) => {
      expect(await kindOf(changed)).toBe('built');
      expect(await kindOf(changed)).toBe('unchanged');
    };
    write(order.templatesFolder, { 'blad/10-blad.ejs': '<h1 id="blad">Anders</h1>\n' });
    await isMadeAgain();
    await isMadeAgain({ ...order, tool: '2' });
    await isMadeAgain({ ...order, output: join(temporaryFolder(), 'elders') });
    expect(await kindOf(order)).toBe('unchanged');
    write(order.folder, { 'oto/beleid.yaml': '# de toelichting\nplanjaar: 2027\n' });
    await isMadeAgain();
    rmSync(join(order.output, 'blad.docx'));
    await isMadeAgain();
    mkdirSync(join(order.folder, 'versies/oud'), { recursive: true });
    write(order.folder, { 'versies/oud/geschiedenis.json': '{}' });
    await isMadeAgain();
  });

  it('is not assumed after answers were saved while the documents were made', async () => {
    const order = small();
    const save = (text: string) => write(order.folder, { 'oto/beleid.yaml': `planjaar: 2027\n${text}` });
    save('');
    expect((await rebuild(order, someOwner, () => save('# nog even\n'))).kind).toBe('built');
    save('');
    expect(await kindOf(order)).toBe('built');
    expect(await kindOf(order)).toBe('unchanged');
  });

  it('is not believed when its record is damaged in any byte', async () => {
    const order = small();
    await rebuild(order, someOwner);
    const sound = readFileSync(cacheOf(order));
    for (const place of [0, 70, Math.floor(sound.length / 2), sound.length - 2]) {
      writeFileSync(cacheOf(order), sound.with(place, (sound[place] ?? 0) ^ 1));
      expect(await kindOf(order)).toBe('built');
      expect(readFileSync(cacheOf(order))).toEqual(sound);
    }
  });

  it('is not assumed when an error stands in the answers, nor when a file cannot be read', async () => {
    const order = small();
    await rebuild(order, someOwner);
    mkdirSync(join(order.folder, 'registers/teams.yaml'), { recursive: true });
    expect(await kindOf(order)).toBe('errors');
  });
});

describe('a build of a part', () => {
  it('leaves all other files as they are, also when they should be made anew or go', async () => {
    const order = small();
    await rebuild(order, someOwner);
    const before = readFileSync(join(order.output, 'blad.pdf'));
    write(order.folder, { ...activities('a-1'), 'oto/beleid.yaml': 'planjaar: 2027\n# bijna\n' });
    await rebuild({ ...order, selection: { only: 'kalenders' } }, someOwner);
    expect(readdirSync(join(order.output, 'evaluaties')).sort()).toEqual(['a-1.docx', 'a-2.docx']);
    await rebuild({ ...order, selection: { only: 'evaluaties' } }, someOwner);
    expect(readdirSync(join(order.output, 'evaluaties'))).toEqual(['a-1.docx']);
    expect(readFileSync(join(order.output, 'blad.pdf'))).toEqual(before);
  });

  it('does not make a later whole build believe that all is there', async () => {
    const order = small();
    expect(await kindOf({ ...order, selection: { only: 'blad', format: 'pdf' } })).toBe('built');
    expect(readdirSync(order.output).sort()).toEqual([inventoryFile, 'blad.pdf']);
    expect(await kindOf({ ...order, selection: { only: 'blad', format: 'pdf' } })).toBe('unchanged');
    expect(await kindOf(order)).toBe('built');
    expect(readdirSync(order.output)).toContain('evaluaties');
  });
});

describe('a folder of answers in which nobody may write', () => {
  it('is built all the same', async () => {
    const order = small();
    // Whoever runs the tests may be allowed everything: a file in the way stops all.
    write(order.folder, { '.paraat': '' });
    chmodSync(order.folder, 0o555);
    try {
      expect(await kindOf(order)).toBe('built');
      expect(await kindOf(order)).toBe('built');
    } finally {
      chmodSync(order.folder, 0o755);
    }
  });
});

describe('a build that cannot go on', () => {
  it('changes nothing and leaves nothing when an error turns up after files were made', async () => {
    const order = small();
    await rebuild(order, someOwner);
    const before = readFileSync(join(order.output, 'blad.pdf'));
    write(order.templatesFolder, { 'evaluaties/10-formulier.ejs': '<h1 id="f">Formulier</h1>\n<p><%= niets %></p>\n' });
    write(order.folder, { 'oto/beleid.yaml': 'planjaar: 2026\n', ...activities('a-1', 'a-3') });
    write(order.templatesFolder, { 'blad/10-blad.ejs': '<h1 id="blad">Anders</h1>\n' });
    const outcome = await rebuild(order, someOwner).catch(() => ({ kind: 'errors' }));
    expect(outcome.kind).toBe('errors');
    expect(readFileSync(join(order.output, 'blad.pdf'))).toEqual(before);
    expect(readdirSync(order.output).filter((name) => name.startsWith('.'))).toEqual([inventoryFile]);
  });

  it('leaves the output alone while another command works in it', async () => {
    const order = small();
    mkdirSync(order.output);
    const other = { ...someOwner, pid: process.ppid };
    writeFileSync(join(order.output, lockFile), JSON.stringify(other));
    mkdirSync(join(order.output, '.paraat-nieuw/nieuw'), { recursive: true });
    expect(await rebuild(order, someOwner)).toEqual({ kind: 'busy', owner: other });
    expect(readdirSync(order.output).sort()).toEqual([lockFile, '.paraat-nieuw'].sort());
    rmSync(join(order.output, lockFile));
    expect(await kindOf(order)).toBe('built');
    expect(existsSync(join(order.output, '.paraat-nieuw'))).toBe(false);
  });

  it('leaves no empty folder behind', async () => {
    const order = small();
    write(order.folder, { 'oto/beleid.yaml': 'planjaar: &x 2027\n' });
    expect(await kindOf(order)).toBe('errors');
    expect(existsSync(order.output)).toBe(false);
  });
});

import * as fs from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { explainWriteFailure } from '../../src/cli/explain-write-failure.ts';
import { rebuild } from '../../src/rebuild.ts';
import { fewTemplates, someOwner } from '../fixtures/edit-sequences.ts';
import { smallInstitution } from '../fixtures/small-institution.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

/** A disk that takes so many bytes, and files that another program holds. */
const { disk } = vi.hoisted(() => ({
  disk: { room: Number.POSITIVE_INFINITY, held: new Set<string>(), code: 'EBUSY', readOnly: false },
}));

vi.mock('node:fs', async (original) => {
  const real = await original<typeof fs>();
  const refuse = (code: string) => {
    throw Object.assign(new Error(code), { code, syscall: 'write' });
  };
  const openSync: typeof fs.openSync = (path, flags, mode) => {
    if (disk.held.has(String(path)) && flags !== 'r') refuse(disk.code);
    if (disk.readOnly && flags !== 'r') refuse('EROFS');
    return real.openSync(path, flags, mode);
  };
  const writeSync = (handle: number, bytes: Uint8Array | string, from?: number) => {
    disk.room -= bytes.length;
    if (disk.room < 0) refuse('ENOSPC');
    return typeof bytes === 'string' ? real.writeSync(handle, bytes) : real.writeSync(handle, bytes, from);
  };
  const mkdirSync = (path: fs.PathLike, options?: fs.MakeDirectoryOptions) => {
    if (disk.readOnly) refuse('EROFS');
    return real.mkdirSync(path, options);
  };
  return { ...real, openSync, writeSync, mkdirSync, fsyncSync: () => {} };
});

beforeEach(() => {
  disk.room = Number.POSITIVE_INFINITY;
  disk.held.clear();
  disk.readOnly = false;
});

const textsIn = (folder: string) =>
  Object.fromEntries(
    fs
      .readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path, fs.readFileSync(path, 'latin1')]),
  );

/** Builds, edits, and builds again while the disk does what `hinder` says; returns what is said of that, or nothing when it succeeds. */
async function builtWhile(hinder: (output: string) => void): Promise<string | undefined> {
  const order = {
    folder: smallInstitution(),
    templatesFolder: fewTemplates(),
    output: join(temporaryFolder(), 'uit'),
    selection: {},
    tool: '1',
  };
  await rebuild(order, someOwner);
  const before = textsIn(order.output);
  fs.writeFileSync(join(order.folder, 'oto/beleid.yaml'), 'planjaar: 2028\n');
  hinder(order.output);
  const outcome = await rebuild(order, someOwner);
  if (outcome.kind !== 'not-written') return undefined;
  expect(textsIn(order.output)).toEqual(before);
  return explainWriteFailure(outcome.failure, 'uit');
}

describe('a build that may not write', () => {
  it('leaves every file whole and as it was when the disk is full, at whichever file', async () => {
    const inTheLock = 20;
    for (let room = inTheLock; ; room += 9000) {
      const message = await builtWhile(() => {
        disk.room = room;
      });
      disk.room = Number.POSITIVE_INFINITY;
      if (message === undefined) {
        expect(room).toBeGreaterThan(30_000);
        break;
      }
      expect(message).toMatch(/kan niet worden geschreven: de schijf is vol\./);
    }
  });

  it('says which document is open in Word', async () => {
    for (const code of ['EBUSY', 'EPERM']) {
      const message = await builtWhile((output) => {
        disk.code = code;
        disk.held.add(join(output, 'blad.docx'));
      });
      expect(message).toContain('"uit/blad.docx" kan niet worden vervangen: het is open in een ander programma');
      disk.held.clear();
    }
  });

  it('says that the output can only be read', async () => {
    const message = await builtWhile(() => {
      disk.readOnly = true;
    });
    expect(message).toBe(
      'In de map "uit" kan niet worden geschreven: deze schijf is alleen te lezen. Kies met --out een andere map. Er is niets geschreven.',
    );
  });
});

import * as fs from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { sha256 } from '../../src/model/sha256.ts';
import { inventoryFile, inventoryOf } from '../../src/write/inventory.ts';
import { startSet } from '../../src/write/output-set.ts';
import type { WriteFailure } from '../../src/write/write-failure.ts';
import { finishInterrupted } from '../../src/write/write-files.ts';
import { dies } from '../fixtures/dying-process.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

/** The file system as the code sees it: it may refuse a rename to some files, and lets the process die before its n-th change. */
const { machine } = vi.hoisted(() => ({ machine: { locked: new Set(), clearing: false } }));

vi.mock('node:fs', async (original) => {
  const real = await original<typeof fs>();
  const { changing: change } = await import('../fixtures/dying-process.ts');
  const renameSync: typeof fs.renameSync = (from, to) => {
    if (machine.locked.has(String(to)))
      throw Object.assign(new Error('EIO: rename'), { code: 'EIO', syscall: 'rename' });
    real.renameSync(from, to);
  };
  return {
    ...real,
    writeSync: change(real.writeSync),
    mkdirSync: change(real.mkdirSync),
    copyFileSync: change(real.copyFileSync),
    rmSync: (path: string, options?: fs.RmOptions) => {
      if (!options?.recursive) return change(real.rmSync)(path, options);
      machine.clearing = true;
      // File by file, those in folders first: the order is the system's own affair.
      const inside = real.existsSync(path) ? real.readdirSync(path, { recursive: true, withFileTypes: true }) : [];
      for (const entry of inside.filter((one) => one.isFile()).reverse())
        change(real.rmSync)(join(entry.parentPath, entry.name));
      change(real.rmSync)(path, options);
    },
    renameSync: change(renameSync),
    // Kept from the disk only: whether the power fails is not what these tests are about.
    fsyncSync: () => {},
  };
});

const names = ['a.pdf', 'b.docx', 'c.ics', 'kaarten/d.pdf'];
const replaced = ['a.pdf', 'c.ics'];
const newSet = names.map((path) => ({ path, bytes: new TextEncoder().encode(`nieuw ${path}`) }));
const stale = ['kalenders/personen/weg.ics', 'kalenders/rollen/weg.ics'];
const withInventory = (files: Record<string, string>): Record<string, string> => {
  const bytes = inventoryOf(new Map(Object.entries(files).map(([path, text]) => [path, sha256(text)])));
  return { ...files, [inventoryFile]: new TextDecoder().decode(bytes) };
};
const whole = {
  // Of who and what is gone from the input, too.
  old: withInventory(Object.fromEntries([...replaced, ...stale].map((path) => [path, `oud ${path}`]))),
  new: withInventory(Object.fromEntries(names.map((path) => [path, `nieuw ${path}`]))),
};

/** Puts the new set in the place of the old one. */
function writeSet(folder: string): WriteFailure | undefined {
  const set = startSet(folder, () => true, new Map());
  const failure = finishInterrupted(folder) ?? newSet.map(set.add).find((one) => one !== undefined);
  if (failure) return failure;
  const outcome = set.place();
  return 'code' in outcome ? outcome : undefined;
}

const filesIn = (folder: string) =>
  Object.fromEntries(
    fs
      .readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), fs.readFileSync(path, 'utf8')])
      .sort(),
  );

/** Kills `action` before each of its changes in turn and hands the folder it leaves to `then`. */
function killedAnywhere(action: (folder: string) => void, then: (folder: string, moment: number) => void): number {
  for (let moment = 1; ; moment++) {
    const folder = temporaryFolder(whole.old);
    if (!dies(moment, () => action(folder))) return moment - 1;
    then(folder, moment);
  }
}

beforeEach(() => machine.locked.clear());

describe('a set that is written by a process that is killed', () => {
  it('ends as the whole old or the whole new set, at whichever moment', () => {
    const outcomes = new Set<string>();
    const moments = killedAnywhere(
      (folder) => writeSet(folder),
      (folder) => {
        for (const path of replaced) expect([whole.old[path], whole.new[path]]).toContain(filesIn(folder)[path]);
        expect(finishInterrupted(folder)).toBeUndefined();
        const now = filesIn(folder);
        expect([whole.old, whole.new]).toContainEqual(now);
        outcomes.add(now['a.pdf'] ?? '');
      },
    );
    expect(moments).toBeGreaterThan(20);
    expect([...outcomes].sort()).toEqual(['nieuw a.pdf', 'oud a.pdf']);
  });

  it('also when the command that finishes it is killed as well', () => {
    killedAnywhere(
      (folder) => writeSet(folder),
      (folder, moment) => {
        for (let second = 1; ; second++) {
          const again = temporaryFolder(filesIn(folder));
          const died = dies(second, () => finishInterrupted(again));
          finishInterrupted(again);
          expect([whole.old, whole.new], `killed at ${moment} and ${second}`).toContainEqual(filesIn(again));
          if (!died) break;
        }
      },
    );
  });
});

describe('a set of which a file cannot be moved into place', () => {
  it('ends as the whole old set, whichever file it is, and is new as soon as it can be moved', () => {
    for (const name of names) {
      const folder = temporaryFolder(whole.old);
      machine.locked.add(join(folder, name));
      expect(writeSet(folder)).toEqual({ file: name, code: 'EIO', inPlace: 'old' });
      expect(filesIn(folder)).toEqual(whole.old);
      machine.locked.clear();
      expect(writeSet(folder)).toBeUndefined();
      expect(filesIn(folder)).toEqual(whole.new);
    }
  });

  it('ends as the whole old set when a calendar that should go cannot be taken away', () => {
    for (const path of stale) {
      const folder = temporaryFolder(whole.old);
      machine.locked.add(join(folder, '.paraat-nieuw/oud', path));
      expect(writeSet(folder)).toEqual({ file: path, code: 'EIO', inPlace: 'old' });
      expect(filesIn(folder)).toEqual(whole.old);
      machine.locked.clear();
    }
  });

  it('ends as the whole old set, or goes on to the whole new one, when it is killed on its way back', () => {
    for (const name of names)
      killedAnywhere(
        (folder) => {
          machine.locked = new Set([join(folder, name)]);
          writeSet(folder);
        },
        (folder, moment) => {
          machine.locked.clear();
          expect(finishInterrupted(folder)).toBeUndefined();
          expect([whole.old, whole.new], `${name}, killed at ${moment}`).toContainEqual(filesIn(folder));
        },
      );
  });

  it('is not touched again once it is whole and only the staging folder is still to be cleared away', () => {
    let moments = 0;
    killedAnywhere(
      (folder) => {
        machine.clearing = false;
        machine.locked = new Set([join(folder, 'c.ics')]);
        writeSet(folder);
      },
      (folder) => {
        machine.locked.clear();
        if (!machine.clearing) return;
        moments++;
        const edited = Object.fromEntries(names.map((path) => [path, `van de gebruiker ${path}`]));
        fs.mkdirSync(join(folder, 'kaarten'), { recursive: true });
        for (const [path, text] of Object.entries(edited)) fs.writeFileSync(join(folder, path), text);
        finishInterrupted(folder);
        expect(filesIn(folder)).toEqual({ ...whole.old, ...edited });
      },
    );
    expect(moments).toBeGreaterThan(3);
  });

  it('says that the folder holds some of both when the way back is barred too, and the next command ends it', () => {
    const folder = temporaryFolder(whole.old);
    machine.locked.add(join(folder, 'c.ics'));
    const lockLater = vi.spyOn(machine.locked, 'has').mockImplementation((path) => {
      const lockedNow = Set.prototype.has.call(machine.locked, path);
      if (String(path) === join(folder, 'c.ics')) machine.locked.add(join(folder, 'a.pdf'));
      return lockedNow;
    });
    expect(writeSet(folder)).toEqual({ file: 'a.pdf', code: 'EIO', inPlace: 'mixed' });
    expect(filesIn(folder)['a.pdf']).toBe('nieuw a.pdf');
    lockLater.mockRestore();
    machine.locked.clear();
    expect(finishInterrupted(folder)).toBeUndefined();
    expect(filesIn(folder)).toEqual(whole.old);
  });
});

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lockFile, takeLock } from '../../src/write/lock.ts';
import { someOwner } from '../fixtures/edit-sequences.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

/** A folder with a lock, as a text or of an owner with these changes. */
const locked = (lock: object | string) =>
  temporaryFolder({ [lockFile]: typeof lock === 'string' ? lock : JSON.stringify({ ...someOwner, ...lock }) });
const holderOf = (folder: string) => JSON.parse(readFileSync(join(folder, lockFile), 'utf8')) as object;

describe('a lock on an output folder', () => {
  it('makes the folder, is held by one command, and leaves nothing behind', () => {
    const top = temporaryFolder();
    const folder = join(top, 'een/twee');
    const first = takeLock(folder, someOwner);
    expect(takeLock(folder, someOwner)).toEqual({ busy: someOwner });
    expect(holderOf(folder)).toEqual(someOwner);
    if ('release' in first) first.release();
    expect(readdirSync(top)).toEqual([]);
  });

  it('is of a process that runs, or of another computer', () => {
    for (const other of [{ pid: process.ppid }, { host: 'elders', pid: 4_000_000 }])
      expect(takeLock(locked(other), someOwner)).toEqual({ busy: { ...someOwner, ...other } });
  });

  it('is taken over from a process that has gone, ran before the computer started, or left half a lock', () => {
    const gone = spawnSync(process.execPath, ['-e', '0']).pid;
    const stale = [
      { pid: gone },
      { pid: process.ppid, since: -1 },
      { since: someOwner.since - 1 },
      '',
      '{"pid":',
      '[]',
    ];
    for (const one of stale) {
      const folder = locked(one);
      const lock = takeLock(folder, someOwner);
      expect(holderOf(folder), JSON.stringify(one)).toEqual(someOwner);
      expect(readdirSync(folder)).toEqual([lockFile]);
      if ('release' in lock) lock.release();
      expect(existsSync(join(folder, lockFile))).toBe(false);
    }
  });
});

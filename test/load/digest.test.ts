import { mkdirSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { digestFolders, digestInput } from '../../src/load/digest.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

/** The digest of a folder that is always called the same, with these files. */
const digestOf = (files: Record<string, string>) =>
  digestInput(
    join(
      temporaryFolder(Object.fromEntries(Object.entries(files).map(([path, text]) => [`plan/${path}`, text]))),
      'plan',
    ),
  );

describe('the digest of a folder of answers', () => {
  it('is the same for the same files, and another with any other byte, name or folder', () => {
    const files = { 'a.yaml': 'x', 'b/c.png': 'yz' };
    const others = [
      { ...files, 'a.yaml': 'x ' },
      { 'a.yaml': 'xy', 'b/c.png': 'z' },
      { 'a.yaml': 'x', 'b/d.png': 'yz' },
      { ...files, 'leeg.yaml': '' },
      { ...files, 'versies/1.0/a.yaml': 'x' },
    ];
    expect(new Set([files, ...others].map(digestOf)).size).toBe(6);
    expect(digestOf(files)).toBe(digestOf({ ...files, '.paraat/bouw/alles.json': '{}', 'Thumbs.db': 'x' }));
    const elsewhere = temporaryFolder(files);
    expect(basename(elsewhere)).not.toBe('plan');
    expect(digestInput(elsewhere)).not.toBe(digestOf(files));
  });

  it('is not given when something cannot be read: nobody knows what is in it', () => {
    const folder = temporaryFolder({ 'a.yaml': 'x' });
    symlinkSync('a.yaml', join(folder, 'b.yaml'));
    expect(digestInput(folder)).toBeUndefined();
    const other = temporaryFolder();
    mkdirSync(join(other, 'a.yaml'));
    expect(digestInput(other)).toBeUndefined();
  });
});

describe('the digest of folders of the tool', () => {
  it('is another with any other byte, in whichever folder, and with another text', () => {
    const [one, other] = [temporaryFolder({ 'a.js': 'x' }), temporaryFolder({ 'a.js': 'y' })];
    const digests = [digestFolders([one, other]), digestFolders([other, one]), digestFolders([one, other], ['20'])];
    expect(new Set(digests).size).toBe(3);
    expect(digestFolders([temporaryFolder({ 'a.js': 'x' }), other])).toBe(digests[0]);
  });
});

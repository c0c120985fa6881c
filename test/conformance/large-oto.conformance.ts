import { spawnSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { costOf, costText, processTime } from '../fixtures/empty-programs.ts';
import { exampleCopy } from '../fixtures/example.ts';
import { largeEdits } from '../fixtures/large-oto.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

const command = join(process.cwd(), 'dist/src/cli.js');
/** Prints the peak of the memory of a process, in kB, when it ends. */
const tellPeak = `data:text/javascript,import{readFileSync}from'node:fs';process.on('exit',()=>console.error(/VmHWM:.*/.exec(readFileSync('/proc/self/status','utf8'))[0]))`;

/** The example with 2,000 activities and 500 people more, on disk. */
function largeInstitution(): string {
  const folder = exampleCopy();
  for (const [path, edit] of Object.entries(largeEdits(2000, 500))) {
    const file = join(folder, path);
    if (typeof edit === 'function') writeFileSync(file, edit(readFileSync(file, 'utf8')));
  }
  return folder;
}

describe('an institution with 2,000 activities and 500 people more', () => {
  it('is checked, with all analyses, in at most forty times an empty program', async () => {
    const folder = largeInstitution();
    const { least } = await costOf(7, () => processTime(command, 'check', folder));
    process.stdout.write(`check of 2,000 activities: ${costText(least)} (least of 7)\n`);
    expect(least.emptyPrograms).toBeLessThanOrEqual(40);
  });

  it('gets its OTO plan in less than 500 MB', () => {
    const out = temporaryFolder();
    const args = ['--import', tellPeak, command, 'build', largeInstitution(), '--only', 'oto-plan', '--out', out];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect(status).toBe(0);
    for (const format of ['pdf', 'docx'])
      expect(statSync(join(out, `oto-plan.${format}`)).size).toBeGreaterThan(300_000);
    const megabytes = (Number(/VmHWM:\s+(\d+) kB/.exec(stderr)?.[1]) * 1024) / 1e6;
    process.stdout.write(`OTO plan of 2,000 activities: ${megabytes.toFixed(0)} MB at the peak\n`);
    expect(megabytes).toBeLessThan(500);
  });
});

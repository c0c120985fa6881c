import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Run } from '../fuzz/report.ts';

const minutes = 1;

it(`finds no fault in ${minutes} minute of odd input of every kind`, () => {
  const out = mkdtempSync(join(tmpdir(), 'paraat-'));
  try {
    execFileSync(process.execPath, ['test/fuzz/compile.mjs']);
    const program = 'node_modules/.cache/paraat-fuzz/dist/test/fuzz/fuzz.js';
    const { stdout, status } = spawnSync(
      process.execPath,
      [program, '--seed', '1', '--minutes', String(minutes), '--out', out],
      { encoding: 'utf8' },
    );
    expect(status, stdout).toBe(0);
    const run = JSON.parse(readFileSync(join(out, '1.json'), 'utf8')) as Run;
    expect(run.cases, stdout).toBeGreaterThan(Object.keys(run.kinds).length);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
});

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { WatchLines } from '../../src/cli/watch-lines.ts';
import { schemaFolder } from '../../src/editor/schema-file.ts';
import { loadWorkspace } from '../../src/load/load-workspace.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { smallInstitution } from '../fixtures/small-institution.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { runCaptured } from './run-captured.ts';

test('a folder without answers is refused at once', async () => {
  const { status, errors } = await runCaptured('watch', temporaryFolder());
  expect(status).toBe(2);
  expect(errors).toContain('er is geen instelling.yaml');
});

test('it says what was saved, which document is done and when, and ends at Ctrl-C', async () => {
  const folder = smallInstitution({ 'bouwstenen/visie.yaml': 'visie: Zorg gaat door.\n' });
  const out = join(temporaryFolder(), 'uit');
  const running = runCaptured('watch', folder, '--out', out);
  const plan = () => {
    try {
      return readFileSync(join(out, 'crisisplan.pdf')).length + readFileSync(join(out, 'oto-kalender.html')).length;
    } catch {
      return 0;
    }
  };
  await expect.poll(plan, { timeout: 30_000 }).toBeGreaterThan(0);
  const before = readFileSync(join(out, 'crisisplan.pdf'));
  writeFileSync(join(folder, 'bouwstenen/visie.yaml'), 'visie: Zorg gaat altijd door.\n');
  await expect.poll(() => readFileSync(join(out, 'crisisplan.pdf')).equals(before), { timeout: 30_000 }).toBe(false);
  process.emit('SIGINT');
  const { status, out: printed } = await running;
  expect(status).toBe(0);
  expect(printed).toMatch(
    /visie\.yaml:1:8 {2}visie\n {2}crisisplan\.pdf is bijgewerkt na \d+,\d\d s; de andere documenten volgen\n/,
  );
  expect(printed).toContain('Gestopt. Let op: alleen crisisplan.pdf is al nieuw');
  expect(printed).toContain(`Maak ze met: npx paraat build ${folder} --out ${out}\n`);
  expect(readdirSync(out).filter((name) => /bezig|nieuw/.test(name))).toEqual([]);
  expect(existsSync(join(folder, schemaFolder))).toBe(true);
});

test('a warning is told once, an error after every save', () => {
  const { workspace } = loadWorkspace(smallInstitution());
  const lines = new WatchLines('map', 'uit', { isBehind: false });
  const problem = (severity: Diagnostic['severity'], line: number): Diagnostic => ({
    severity,
    code: severity === 'error' ? 'fout-a' : 'let-op-b',
    message: 'Er is iets.',
    at: { file: 'instelling.yaml', line, column: 1 },
  });
  const told = (line: number) =>
    lines
      .linesOf({ kind: 'problems', problems: [problem('error', line), problem('warning', line)], workspace }, 0, '')
      .join('\n');
  expect(told(1)).toMatch(/fout-a[\s\S]*let-op-b/);
  expect(told(2)).toMatch(/instelling\.yaml:2:1 fout fout-a/);
  expect(told(3)).not.toContain('let-op-b');
});

test('as long as one document is newer than the others, an error says so', () => {
  const { workspace } = loadWorkspace(smallInstitution());
  const lines = new WatchLines('map', 'uit', { isBehind: true });
  const at = { file: 'instelling.yaml', line: 1, column: 1 };
  const error = { severity: 'error', code: 'fout-a', message: 'Er is iets.', at } as const;
  const afterError = () => lines.linesOf({ kind: 'problems', problems: [error], workspace }, 0, '').join('\n');
  const mixed = 'alleen crisisplan.pdf is al nieuw, de andere documenten nog niet. Verstuur ze nog niet.';
  expect(afterError()).not.toContain(mixed);
  lines.linesOf({ kind: 'first', path: 'crisisplan.pdf', kept: [] }, 0, '');
  expect(afterError()).toContain(mixed);
  const failure = { file: 'oto-plan.pdf', code: 'EBUSY', inPlace: 'old' } as const;
  expect(lines.linesOf({ kind: 'not-written', failure }, 0, '').join('\n')).toContain(mixed);
  expect(lines.lastLine()).toContain(mixed);
  lines.linesOf({ kind: 'all', files: 2, pages: 9, kept: [], left: [] }, 0, '');
  expect(afterError()).not.toContain(mixed);
});

test('a file that somebody changed and that is no longer made is named once, a command that is waited for with its process', () => {
  const lines = new WatchLines('map', 'uit', { isBehind: true });
  const all = () => lines.linesOf({ kind: 'all', files: 2, pages: 9, kept: [], left: ['oud.docx'] }, 0, '').join('\n');
  expect(all()).toContain('oud.docx');
  expect(all()).not.toContain('oud.docx');
  const owner = { pid: 4711, host: 'elders', since: 0, bootedAt: 0 };
  expect(lines.linesOf({ kind: 'busy', owner }, 0, '').join('\n')).toMatch(
    /proces 4711.*Paraat wacht tot die klaar is/,
  );
});

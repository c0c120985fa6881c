import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { exampleCopy } from '../fixtures/example.ts';
import { manyOfficials } from '../fixtures/many-officials.ts';
import { keepAs, sha256 } from '../fixtures/release.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { verapdf } from './verapdf/verapdf.ts';

const command = join(process.cwd(), 'dist/src/cli.js');
const script = fileURLToPath(new URL('read-messages.py', import.meta.url));
/** When a process ends, prints the peak of its memory, in kB, and its time on the processor, in microseconds. */
const tellCosts = `data:text/javascript,import{readFileSync}from'node:fs';process.on('exit',()=>{const{user,system}=process.cpuUsage();console.error(/VmHWM:.*/.exec(readFileSync('/proc/self/status','utf8'))[0],'CPU:',user+system)})`;

/** Distributes version 2.0 of a folder: what came of it, with the seconds on the processor and the megabytes at the peak. */
function distributed(folder: string): { out: string; seconds: number; megabytes: number } {
  keepAs(folder, '2.0', { datum: '2026-11-02' });
  const out = temporaryFolder();
  const args = ['--import', tellCosts, command, 'distribute', folder, '--out', out, '--peildatum', '2026-12-20'];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  const number = (pattern: RegExp) => Number(pattern.exec(stderr)?.[1]);
  return { out, seconds: number(/CPU: (\d+)/) / 1e6, megabytes: (number(/VmHWM:\s+(\d+) kB/) * 1024) / 1e6 };
}

const packs = (out: string): string[] => readdirSync(join(out, 'verspreiding')).sort();

test('the packs of 300 officials take time in proportion to those of 30, and less than 400 MB', () => {
  const [few, many] = [distributed(manyOfficials(30)), distributed(manyOfficials(300))];
  expect([packs(few.out).length, packs(many.out).length]).toEqual([30, 300]);
  const figures = [few, many].map(({ seconds, megabytes }) => `${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB`);
  process.stdout.write(`packs of 30 officials: ${figures[0]}; of 300: ${figures[1]}\n`);
  expect(many.megabytes).toBeLessThan(400);
  expect(many.seconds).toBeLessThan(10 * few.seconds);
}, 600_000);

test('every message of the example opens in Python as it was meant, and every pack is PDF/A-3a and PDF/UA-1', () => {
  const { out } = distributed(exampleCopy());
  const folders = packs(out).map((id) => join(out, 'verspreiding', id));
  expect(folders.length).toBeGreaterThan(20);
  const input = JSON.stringify(folders.map((folder) => join(folder, 'bericht.eml')));
  const run = spawnSync('/usr/bin/python3', [script], { input, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (run.status !== 0) throw new Error(run.stderr);
  for (const [index, message] of (JSON.parse(run.stdout) as Message[]).entries()) {
    const folder = folders[index] as string;
    const file = (name: string) => sha256(readFileSync(join(folder, name)));
    expect(message).toMatchObject({
      unsent: '1',
      date: '2026-11-02T09:00:00+00:00',
      reply_to: ['crisisbeheersing@lindewaard.example'],
      attachments: [
        ['crisispakket-2.0.pdf', 'application/pdf', file('crisispakket-2.0.pdf')],
        ['oto-kalender.ics', 'text/calendar', file('oto-kalender.ics')],
      ],
      defects: [],
    });
    expect(message.names.map((name) => name.toLowerCase()).sort()).toEqual(
      ['x-unsent', 'to', 'reply-to', 'subject', 'message-id', 'date', 'mime-version', 'content-type'].sort(),
    );
    const [[name, address] = [], ...others] = message.to;
    expect(others).toEqual([]);
    expect(message.text).toContain(`Beste ${name},`);
    expect(address).toMatch(/@lindewaard\.example$/);
    expect(message.subject).toMatch(/^Crisisplan Lindewaard, versie 2\.0: uw persoonlijk pakket \(exemplaar \d+\)$/);
  }
  const pdfs = [
    ...folders.slice(0, 4).map((folder) => join(folder, 'crisispakket-2.0.pdf')),
    join(out, 'verspreidingsregister.pdf'),
  ];
  expect(verapdf(pdfs, ['3a', 'ua1']).filter(({ passed }) => !passed)).toEqual([]);
});

/** What Python reads in a message. */
interface Message {
  readonly names: readonly string[];
  readonly to: readonly (readonly [string, string])[];
  readonly subject: string;
  readonly text: string;
}

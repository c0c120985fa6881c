import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { samplePdf } from '../fixtures/sample-pdf.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { command, dossierOfExample } from './made-dossier.ts';
import { nodeOf } from './node-of.ts';

/** Runs `verify` by a Node that may not write, start a program or a thread: whatever tries ends it with an error of its own. */
function verify(path: string, cwd: string, ...options: string[]) {
  const args = [
    '--no-warnings',
    '--permission',
    '--allow-fs-read=*',
    '--allow-addons',
    command,
    'verify',
    path,
    ...options,
  ];
  const began = performance.now();
  const { stdout, stderr, status } = spawnSync(nodeOf('22'), args, { encoding: 'utf8', cwd, timeout: 120_000 });
  return { stdout, stderr, status, milliseconds: performance.now() - began };
}

/** A zip whose two files have one name. */
const twice = Buffer.from(
  Buffer.from(zipSync({ 'manifest.json': strToU8('x'), 'manifest.jsox': strToU8('y') }))
    .toString('latin1')
    .replaceAll('jsox', 'json'),
  'latin1',
);
/** Writes nothing, and says what it is: a symbolic link in a zip (Unix mode 0120777). */
const linked = zipSync({ 'documenten/weg.pdf': [strToU8('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }] });
const deep = zipSync({ [`${'a/'.repeat(1000)}manifest.json`]: strToU8('{}') });
const bomb = zipSync({ 'manifest.json': [new Uint8Array(1100 * 1024 * 1024), { level: 1 }] });
const huge = samplePdf({
  catalog: '/Names<</EmbeddedFiles<</Names[(bron.json) 10 0 R (bronnen.zip) 11 0 R]>>>>',
  objects: [
    '<</Type/Filespec/UF(bron.json)/EF<</F 12 0 R>>>>',
    '<</Type/Filespec/UF(bronnen.zip)/EF<</F 12 0 R>>>>',
    hugeStream(),
  ],
});

/** A stream of a few kilobytes that unpacks to 600 MB of zeros, packed twice. */
function hugeStream(): string {
  const { deflateSync } = process.getBuiltinModule('node:zlib');
  const packed = deflateSync(deflateSync(Buffer.alloc(600 * 1024 * 1024))).toString('latin1');
  return `<</Length ${packed.length}/Filter[/FlateDecode/FlateDecode]>>stream\n${packed}\nendstream`;
}

const cases: readonly [string, Uint8Array, RegExp][] = [
  ['a bomb', bomb, /veel groter dan een dossier/],
  ['a way out', zipSync({ '../../buiten.txt': strToU8('x') }), /andere map/],
  ['a way out by its root', zipSync({ '/etc/buiten.txt': strToU8('x') }), /andere map/],
  ['a link', linked, /manifest\.json: ontbreekt/],
  ['a thousand nested folders', deep, /manifest\.json: ontbreekt|geen dossier/],
  ['a name twice', twice, /geen dossier/],
  ['a huge attachment', Buffer.from(huge), /meer dan een plan ooit bevat|beschadigd/],
];

it.each(cases)('a hostile dossier is refused with a clear message, and nothing is written: %s', (_, bytes, message) => {
  const folder = temporaryFolder({ dossier: bytes });
  const { stdout, stderr, status, milliseconds } = verify(join(folder, 'dossier'), folder);
  expect(stdout).toMatch(message);
  expect(stdout).toContain('NIET ONGEWIJZIGD');
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  expect(readdirSync(folder)).toEqual(['dossier']);
  expect(milliseconds).toBeLessThan(60_000);
});

it('an unpacked one with a link, and one with a thousand nested folders, are refused too', () => {
  const { files } = dossierOfExample();
  const folder = temporaryFolder(Object.fromEntries(files));
  symlinkSync('/etc/hostname', join(folder, 'bewijzen/extern.pdf'));
  const link = verify(folder, folder, '--zonder-herbouw');
  expect(link.stdout).toMatch(/bewijzen\/extern\.pdf: hoort er niet bij/);
  const nested = temporaryFolder();
  mkdirSync(join(nested, 'a/'.repeat(1000)), { recursive: true });
  writeFileSync(join(nested, 'manifest.json'), files.get('manifest.json') ?? '');
  const many = verify(nested, nested);
  expect(many.stdout).toMatch(/meer mappen of bestanden/);
  expect([link, many].map(({ status, stderr }) => [status, stderr])).toEqual([
    [1, ''],
    [1, ''],
  ]);
});

it('a good one is verified whole without writing anything', () => {
  const folder = temporaryFolder({ 'dossier.zip': dossierOfExample().zip });
  const { stdout, stderr, status } = verify('dossier.zip', folder);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^ongewijzigd$/m);
});

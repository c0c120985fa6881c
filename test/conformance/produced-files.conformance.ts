import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { editions } from '../../src/model/edition.ts';
import { built } from '../fixtures/built.ts';
import { exampleFolder, templatesFolder } from '../fixtures/example.ts';
import { lintDocx } from './lint-docx.ts';
import { oddMaterial, ownMaterial } from './own-material.ts';
import { withBrokenElement, withoutXmp, withUnknownStyle, withUntaggedPath } from './planted-faults.ts';
import { schemaFaults } from './schema-faults.ts';
import { templatedMaterial } from './templated-material.ts';
import { type Verdict, verapdf } from './verapdf/verapdf.ts';

interface Row {
  readonly file: string;
  readonly check: string;
  readonly faults: readonly string[];
}

const folder = mkdtempSync(join(tmpdir(), 'paraat-conformance-'));
const table: Row[] = [];
const sound = new Map<string, Uint8Array>();
let verdicts: readonly Verdict[] = [];

const standards: Readonly<Record<string, string>> = { '3a': 'PDF/A-3a (veraPDF)', ua1: 'PDF/UA-1 (veraPDF)' };
const save = (name: string, bytes: Uint8Array): string => {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  return path;
};

beforeAll(async () => {
  for (const edition of editions) {
    const { files, problems } = await built(exampleFolder, templatesFolder, { edition, dossier: true });
    // An edition that holds what it may not is an error too.
    expect(problems.filter((problem) => problem.severity === 'error')).toEqual([]);
    for (const { path, bytes } of files) sound.set(edition === 'intern' ? path : `${edition}/${path}`, bytes);
  }
  sound.set('own-material.pdf', await ownMaterial());
  for (const [name, bytes] of await oddMaterial()) sound.set(name, bytes);
  for (const [name, bytes] of await templatedMaterial()) sound.set(name, bytes);
  for (const [name, bytes] of sound) save(name, bytes);
  const pdf = smallest('.pdf');
  save('planted-without-xmp.pdf', withoutXmp(pdf));
  save('planted-untagged-path.pdf', withUntaggedPath(pdf));
  const pdfs = [...sound.keys(), 'planted-without-xmp.pdf', 'planted-untagged-path.pdf'].filter((name) =>
    name.endsWith('.pdf'),
  );
  verdicts = verapdf(
    pdfs.map((name) => join(folder, name)),
    Object.keys(standards),
  );
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  process.stdout.write(`\n${printed(table)}\n`);
});

describe('the checkers flag a planted fault', () => {
  it('veraPDF: a PDF without XMP is neither PDF/A-3a nor PDF/UA-1', () => {
    expect(faultsOf('planted-without-xmp.pdf', '3a').join()).toContain('6.6.4-1');
    expect(faultsOf('planted-without-xmp.pdf', 'ua1').join()).toContain('5-1');
  });

  it('veraPDF: a PDF with a path that has no tag is not PDF/UA-1', () => {
    expect(faultsOf('planted-untagged-path.pdf', 'ua1').join()).toContain('7.1-3');
  });

  it('Open XML SDK: a Word file with an element in the wrong place', async () => {
    expect(await schemaFaults(save('planted.docx', withBrokenElement(smallest('.docx'))))).not.toEqual([]);
  });

  it('our own lint: a Word file with a style that does not exist', () => {
    expect(lintDocx(withUnknownStyle(smallest('.docx'))).map((fault) => fault.code)).toContain('unknown-style');
  });
});

describe('every produced file', () => {
  it('of PDF is PDF/A-3a and PDF/UA-1', () => {
    const own = verdicts.filter(({ file }) => sound.has(nameOf(file)));
    expect(own.length).toBeGreaterThanOrEqual(200);
    for (const { file, profile, faults } of own) report(nameOf(file), standards[profile] ?? profile, faults);
    expect(own.filter((verdict) => !verdict.passed)).toEqual([]);
  });

  it('of Word is valid for Microsoft 365 and passes our own lint', async () => {
    const names = [...sound.keys()].filter((name) => name.endsWith('.docx'));
    expect(names.length).toBeGreaterThanOrEqual(4);
    for (const name of names) {
      const schema = await schemaFaults(join(folder, name));
      const lint = lintDocx(sound.get(name)!).map((fault) => `${fault.code} in ${fault.part}: ${fault.detail}`);
      report(name, 'Open XML (Microsoft 365)', schema);
      report(name, 'own lint', lint);
      expect([...schema, ...lint], name).toEqual([]);
    }
  });
});

const nameOf = (file: string): string => relative(folder, file).replaceAll('\\', '/');

function report(file: string, check: string, faults: readonly string[]): void {
  table.push({ file, check, faults });
}

/** The smallest produced file of a kind: planting a fault in it costs least. */
function smallest(extension: string): Uint8Array {
  const files = [...sound].filter(([name]) => name.endsWith(extension)).map(([, bytes]) => bytes);
  return files.reduce((least, bytes) => (bytes.length < least.length ? bytes : least));
}

function faultsOf(name: string, profile: string): readonly string[] {
  return verdicts.find((verdict) => nameOf(verdict.file) === name && verdict.profile === profile)?.faults ?? [];
}

function printed(rows: readonly Row[]): string {
  const width = (key: 'file' | 'check') => Math.max(...rows.map((row) => row[key].length), 0);
  return rows
    .flatMap(({ file, check, faults }) => [
      `${file.padEnd(width('file'))}  ${check.padEnd(width('check'))}  ${faults.length === 0 ? 'pass' : 'FAIL'}`,
      ...faults.map((fault) => `    ${fault}`),
    ])
    .join('\n');
}

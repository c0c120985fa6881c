import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { bewijzen } from '../../blocks/bewijzen.ts';
import type { Institution } from '../../blocks/institution.ts';
import { fingerprintOf, usedAssets } from '../../src/load/fingerprint.ts';
import { checkEvidence } from '../../src/validate/check-evidence.ts';
import { samplePdf } from '../fixtures/sample-pdf.ts';
import { workspaceOf } from '../fixtures/workspace-of.ts';

const sha = createHash('sha256').update(samplePdf()).digest('hex');

/** What is wrong with one registered piece and the files beside it. */
function problemsOf(item: string, files: Record<string, Uint8Array>) {
  const text = `- id: lijst\n  titel: Lijst\n  soort: presentie\n  datum: 2026-05-01\n${item}`;
  const typed = workspaceOf({ 'bewijzen/bewijzen.yaml': text });
  const assets = new Map(Object.entries(files).map(([name, bytes]) => [`bewijzen/${name}`, bytes] as const));
  const register = bewijzen.parse(typed.answers.get('bewijzen/bewijzen.yaml')?.value);
  const found = checkEvidence({ bewijzen: { bewijzen: register } } as unknown as Institution, { ...typed, assets });
  return {
    found: found.map(({ severity, code, at }) => `${severity} ${code} ${at.file}:${at.line}:${at.column}`),
    hints: found.map(({ hint }) => hint),
    used: usedAssets(typed.answers),
    fingerprint: fingerprintOf(typed.answers, assets),
  };
}

describe('registered evidence', () => {
  it('is fine when the file has the hash that was written down', () => {
    const { found, used } = problemsOf(`  bestand: lijst.pdf\n  sha256: ${sha}\n`, { 'lijst.pdf': samplePdf() });
    expect(found).toEqual([]);
    expect([...used]).toEqual(['bewijzen/lijst.pdf']);
  });

  it('is told its hash when that was not written down yet', () => {
    const { found, hints } = problemsOf('  bestand: lijst.pdf\n', { 'lijst.pdf': samplePdf() });
    expect(found).toEqual(['warning bewijs-zonder-hash bewijzen/bewijzen.yaml:5:12']);
    expect(hints).toEqual([`Zet erbij: sha256: ${sha}`]);
  });

  it('is refused at its hash when one byte is another', () => {
    const changed = samplePdf().slice();
    changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
    const { found, hints } = problemsOf(`  bestand: lijst.pdf\n  sha256: ${sha}\n`, { 'lijst.pdf': changed });
    expect(found).toEqual(['error bewijs-veranderd bewijzen/bewijzen.yaml:6:11']);
    expect(hints[0]).toContain(createHash('sha256').update(changed).digest('hex'));
  });

  it('is refused at its name when it is not there, or is nothing that can be opened', () => {
    const absent = problemsOf('  bestand: lijst.pfd\n', { 'lijst.pdf': samplePdf() });
    expect(absent.found[0]).toBe('error bewijs-ontbreekt bewijzen/bewijzen.yaml:5:12');
    expect(absent.hints[0]).toBe('Bedoelde u "lijst.pdf"?');
    const other = problemsOf('  bestand: lijst.exe\n', { 'lijst.exe': new Uint8Array([77, 90, 1]) });
    expect(other.found).toEqual(['error bewijs-onbruikbaar bewijzen/bewijzen.yaml:5:12']);
  });

  it('leaves no file in the folder without a word', () => {
    const item = `  bestand: lijst.pdf\n  sha256: ${sha}\n`;
    const { found } = problemsOf(item, { 'lijst.pdf': samplePdf(), 'los.pdf': samplePdf() });
    expect(found).toEqual(['warning bewijs-niet-genoemd bewijzen/los.pdf:1:1']);
  });

  it('makes another version when its file changes', () => {
    const print = (bytes: Uint8Array) => problemsOf('  bestand: lijst.pdf\n', { 'lijst.pdf': bytes }).fingerprint;
    expect(print(samplePdf())).not.toBe(print(new Uint8Array([...samplePdf(), 10])));
  });
});

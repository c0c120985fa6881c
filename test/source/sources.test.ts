import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { schemaOfFile } from '../../blocks/institution.ts';
import { readAttachments } from '../../src/image/pdf/read-attachment.ts';
import { loadReleases } from '../../src/load/load-releases.ts';
import { loadFiles, loadWorkspace } from '../../src/load/load-workspace.ts';
import { readSources } from '../../src/load/read-sources.ts';
import { allSources, packSources, sourceFiles } from '../../src/source/pack-sources.ts';
import { evidenceOf, sourcesOf } from '../../src/source/sources-of.ts';
import { readZip } from '../../src/zip/read-zip.ts';
import { built } from '../fixtures/built.ts';
import { exampleFolder, templatesFolder } from '../fixtures/example.ts';
import { keepAs, sha256 } from '../fixtures/release.ts';
import { smallInstitution } from '../fixtures/small-institution.ts';

const filesOf = (folder: string) =>
  new Map(sourcesOf(loadWorkspace(folder).workspace).map(({ path, bytes }) => [path, bytes]));
const unpacked = (zip: Uint8Array) => {
  const read = readZip(zip, { file: 1e7, total: 1e8, files: 1000 });
  return new Map([...read.paths].map((path) => [path, read.open(path) as Uint8Array]));
};
const chapter = '---\ntitel: Eigen\ndocument: crisisplan\nals: bijlage\n---\nTekst.\n\n---\n\nMeer.\n';

describe('the sources of an institution', () => {
  it('are every answer of the example, read back without a problem, with the same fingerprint and sources', () => {
    const typed = loadWorkspace(exampleFolder).workspace;
    const files = new Map(sourcesOf(typed).map(({ path, bytes }) => [path, bytes]));
    const { workspace, problems } = loadFiles('ergens', files);
    expect(problems).toEqual([]);
    expect([...workspace.answers.keys()]).toEqual([...typed.answers.keys()].filter(schemaOfFile));
    for (const [path, { value }] of workspace.answers) expect(value, path).toEqual(typed.answers.get(path)?.value);
    const evidence = [...typed.assets].filter(([path]) => path.startsWith('bewijzen/'));
    expect([...files.keys()].filter((path) => path.startsWith('bewijzen/'))).toEqual(['bewijzen/bewijzen.yaml']);
    expect(evidenceOf(typed).map(({ pad }) => pad)).toEqual(evidence.map(([path]) => path).sort());
    expect(loadFiles('ergens', new Map([...files, ...evidence])).workspace.fingerprint).toBe(typed.fingerprint);
    const hashes = (sources: ReadonlyMap<string, Uint8Array>) =>
      [...sources].map(([path, bytes]) => [path, sha256(bytes)]);
    expect(hashes(new Map(sourcesOf(workspace).map(({ path, bytes }) => [path, bytes])))).toEqual(hashes(files));
  });

  it('hold no comment, and do not change with a comment, line ends, the order of fields or a file of the system', () => {
    const typed = 'planjaar: 2027\nvisie: Wij leren.\n';
    const other = '# geheim\r\nvisie: "Wij leren." # nog te bespreken\r\nplanjaar: 2027\r\n';
    const [one, two] = [typed, other].map((beleid) => smallInstitution({ 'oto/beleid.yaml': beleid })) as [
      string,
      string,
    ];
    writeFileSync(join(two, 'Thumbs.db'), 'x');
    expect(filesOf(two)).toEqual(filesOf(one));
    expect(loadWorkspace(two).workspace.fingerprint).toBe(loadWorkspace(one).workspace.fingerprint);
    expect(new TextDecoder().decode(filesOf(two).get('oto/beleid.yaml'))).toBe(typed);
  });

  it('hold own chapters, and of other files those that an answer names', () => {
    const folder = smallInstitution({ 'hoofdstukken/eigen.md': chapter });
    const instelling = readFileSync(join(folder, 'instelling.yaml'), 'utf8');
    writeFileSync(join(folder, 'instelling.yaml'), `${instelling}huisstijl:\n  logo: logo.jpg\n`);
    const logo = new Uint8Array([0xff, 0xd8, 0]);
    for (const name of ['logo.jpg', 'oud-logo.jpg']) writeFileSync(join(folder, name), logo);
    const files = filesOf(folder);
    expect([...files.keys()]).toEqual(['hoofdstukken/eigen.md', 'instelling.yaml', 'logo.jpg', 'oto/beleid.yaml']);
    expect(sha256(files.get('logo.jpg') as Uint8Array)).toBe(sha256(logo));
    expect(loadFiles('x', files).workspace.answers.get('hoofdstukken/eigen.md')?.value).toEqual(
      loadWorkspace(folder).workspace.answers.get('hoofdstukken/eigen.md')?.value,
    );
  });

  it('bring along the version before and, when they were adopted, the history of that', () => {
    const folder = smallInstitution();
    keepAs(folder, '1.0');
    writeFileSync(join(folder, 'oto/beleid.yaml'), 'planjaar: 2028\n');
    keepAs(folder, '1.1');
    const { workspace } = loadWorkspace(folder);
    const { releases } = loadReleases(folder, workspace);
    const back = readSources('x', {
      files: unpacked(packSources(sourceFiles(allSources(workspace, releases)))),
      evidence: new Map(),
    });
    expect(back.loaded.problems).toEqual([]);
    expect(back.releases.present?.entry).toEqual(releases.present?.entry);
    expect(back.releases.last?.history).toEqual(releases.last?.history);
    expect(back.releases.base?.history).toEqual(releases.base?.history);
    expect(back.releases.base?.workspace.fingerprint).toBe(releases.base?.workspace.fingerprint);
  });
});

describe('the plan that carries its sources', () => {
  const planOf = async (folder: string) => {
    const { files } = await built(folder, templatesFolder, { only: 'crisisplan', format: 'pdf' });
    const pdf = files[0]?.bytes ?? new Uint8Array();
    const carried = readAttachments(pdf, ['bron.json', 'bronnen.zip']);
    if (typeof carried === 'string') throw new Error(carried);
    const bron = carried.get('bron.json') ?? new Uint8Array();
    return {
      pdf,
      bron: JSON.parse(new TextDecoder().decode(bron)),
      hash: sha256(bron),
      zip: carried.get('bronnen.zip'),
    };
  };

  it('names each source with its hash, the tool, its libraries and its templates', async () => {
    const { bron, zip } = await planOf(smallInstitution());
    const inside = [...unpacked(zip ?? new Uint8Array())].map(([path, bytes]) => ({
      pad: path.replace('antwoorden/', ''),
      sha256: sha256(bytes),
      grootte: bytes.length,
    }));
    expect(bron).toMatchObject({ vorm: 1, instelling: 'kliniek-de-vlier', uitgave: 'intern', bouwt_voort_op: null });
    expect(bron.antwoorden).toEqual(inside);
    expect(bron.gemaakt_met.paraat).toMatch(/^\d+\.\d+\.\d+$/);
    expect(bron.gemaakt_met.bibliotheken).toMatchObject({ pdfkit: '0.20.2', fontkit: expect.any(String) });
    expect(bron.sjablonen.map(({ pad }: { pad: string }) => pad)).toContain('crisisplan/document.yaml');
  });

  it('keeps its fingerprint when the version is adopted: a decision can name what was on the table', async () => {
    const folder = smallInstitution();
    keepAs(folder, '1.0');
    writeFileSync(join(folder, 'oto/beleid.yaml'), 'planjaar: 2028\n');
    const concept = await planOf(folder);
    keepAs(folder, '1.1');
    const adopted = await planOf(folder);
    expect(adopted.hash).toBe(concept.hash);
    expect(adopted.bron.bouwt_voort_op.versie).toBe('1.0');
    expect(Buffer.compare(adopted.pdf, concept.pdf)).not.toBe(0);
  });
});

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fastGlob from 'fast-glob';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCaptured } from '../cli/run-captured.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { LanguageServer } from './language-server.ts';

const server = new LanguageServer();
beforeAll(() => server.start());
afterAll(() => server.stop());

/** A new institution in a folder with a name that addresses must escape. */
async function started(): Promise<string> {
  const folder = join(temporaryFolder(), 'Zorg (test) é');
  const run = await runCaptured('init', folder, '--sector', 'ggz', '--naam', 'De Vlier', '--yes');
  expect(run.errors).toBe('');
  return folder;
}

const uriOf = (folder: string, path: string): string => pathToFileURL(join(folder, path)).href;

/** Opens a file as it would be after a change. */
async function opened(folder: string, path: string, from: string, to: string) {
  const text = readFileSync(join(folder, path), 'utf8').replace(from, to);
  expect(text).toContain(to);
  const found = await server.open(uriOf(folder, path), text);
  const line = text.split('\n').findIndex((one) => one.includes(to.split('\n').at(-1) ?? ''));
  return { found, line, length: text.split('\n')[line]?.length ?? 0 };
}

test('an editor finds no fault in what init writes, and none in the example', async () => {
  for (const folder of [await started(), await exampleWithHelp()])
    for (const path of fastGlob.sync('**/*.yaml', { cwd: folder })) {
      const text = readFileSync(join(folder, path), 'utf8');
      expect({ path, found: await server.open(uriOf(folder, path), text) }).toEqual({ path, found: [] });
    }
});

test('it offers the ids of the institution where a reference belongs, with their names', async () => {
  const folder = await started();
  const path = 'bouwstenen/documentbeheer.yaml';
  const { line, length } = await opened(folder, path, 'auteur: crisiscoordinator', 'auteur: ');
  const at = { textDocument: { uri: uriOf(folder, path) }, position: { line, character: length } };
  const offered = (await server.request('textDocument/completion', at)) as {
    items: { label: string; documentation?: unknown }[];
  };
  expect(offered.items.map(({ label }) => label)).toEqual(
    expect.arrayContaining(['voorzitter', 'geneesheer-directeur']),
  );
  expect(JSON.stringify(offered.items.find(({ label }) => label === 'geneesheer-directeur'))).toContain(
    'Geneesheer-directeur',
  );
});

test('it offers the fields that an item can still have', async () => {
  const folder = await started();
  const path = 'registers/piketten.yaml';
  const { line } = await opened(folder, path, '\n  terugval:', '\n  teru');
  const at = { textDocument: { uri: uriOf(folder, path) }, position: { line, character: 6 } };
  const offered = (await server.request('textDocument/completion', at)) as { items: { label: string }[] };
  expect(offered.items.map(({ label }) => label)).toContain('terugval');
});

test('it shows the title, the guidance and how to answer when one points at a question', async () => {
  const folder = await started();
  const path = 'registers/rollen.yaml';
  const { line } = await opened(folder, path, 'sleutelrol: ja', 'sleutelrol: nee');
  const at = { textDocument: { uri: uriOf(folder, path) }, position: { line, character: 4 } };
  const hover = (await server.request('textDocument/hover', at)) as { contents: { value: string } };
  expect(hover.contents.value).toContain('Sleutelrol');
  expect(hover.contents.value).toContain('Een sleutelrol moet altijd bezet zijn en heeft vervangers.');
  expect(hover.contents.value).toContain('Ja of nee.');
});

test.each([
  ['registers/teams.yaml', 'voorzitter: voorzitter', 'voorzitter: voorziter', 'Deze naam bestaat niet'],
  ['registers/rollen.yaml', 'sleutelrol: ja', 'sleutelrol: jazeker', 'Kies uit: ja, nee.'],
  ['bouwstenen/documentbeheer.yaml', 'datum: 2', 'datum: op 2', 'Hier hoort: datum, zoals 2027-03-12.'],
  ['oto/beleid.yaml', 'planjaar: 2', 'planjaar: jaar 2', 'Hier hoort: getal.'],
  ['registers/piketten.yaml', '\n  terugval:', '\n  terug:', 'Hier horen alleen deze velden: id, naam,'],
])('it underlines what is wrong, in Dutch: %s', async (path, from, to, message) => {
  const folder = await started();
  const { found, line } = await opened(folder, path, from, to);
  expect(found).toEqual([
    expect.objectContaining({
      message: expect.stringContaining(message),
      range: expect.objectContaining({ start: expect.objectContaining({ line }) }),
    }),
  ]);
});

test('it names a field that is missing', async () => {
  const folder = await started();
  const { found } = await opened(folder, 'registers/rollen.yaml', '\n  naam:', '\n  # naam:');
  expect(found).toEqual([expect.objectContaining({ message: 'Het veld naam (Naam van de rol) ontbreekt.' })]);
});

test('it knows an id that was added once the documents are made again', async () => {
  const folder = await started();
  const people = join(folder, 'registers/functionarissen.yaml');
  writeFileSync(people, `${readFileSync(people, 'utf8')}\n- id: an-bos\n  naam: An Bos\n  functie: arts\n`);
  expect((await runCaptured('build', folder, '--out', temporaryFolder())).status).toBe(0);
  const schema = readFileSync(join(folder, '.paraat/schema/registers/rollen.json'), 'utf8');
  expect(schema).toContain('"an-bos"');
});

/** The example in a folder of its own, with the help that a build writes. */
async function exampleWithHelp(): Promise<string> {
  const files = fastGlob.sync('**/*', { cwd: 'input/voorbeeldziekenhuis' });
  const folder = temporaryFolder(
    Object.fromEntries(files.map((path) => [path, readFileSync(join('input/voorbeeldziekenhuis', path))])),
  );
  expect((await runCaptured('build', folder, '--out', temporaryFolder())).status).toBe(0);
  for (const path of fastGlob.sync('**/*.yaml', { cwd: folder })) {
    const text = readFileSync(join(folder, path), 'utf8');
    const up = '../'.repeat(path.split('/').length - 1);
    const name = path.replace(/^scenariokaarten\/.*/, 'scenariokaart').replace(/\.yaml$/, '');
    writeFileSync(join(folder, path), `# yaml-language-server: $schema=${up}.paraat/schema/${name}.json\n${text}`);
  }
  return folder;
}

import { describe, expect, it } from 'vitest';
import { loadWorkspace } from '../../src/load/load-workspace.ts';
import { type Edition, withheldText } from '../../src/model/edition.ts';
import type { Workspace } from '../../src/model/workspace.ts';
import { reduce } from '../../src/reduce/reduce.ts';
import { sourcesOf } from '../../src/source/sources-of.ts';
import { validate } from '../../src/validate/validate.ts';
import { editedExample } from '../fixtures/edited-example.ts';
import { exampleWorkspace } from '../fixtures/example-workspace.ts';
import { nursingHome } from '../fixtures/nursing-home.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

const others = ['keten', 'openbaar', 'functionaris'] as const;
const example = exampleWorkspace();
const inEdition = (edition: Edition, workspace: Workspace = example) => reduce(workspace, edition);
const answers = (workspace: Workspace, path: string) => workspace.answers.get(path)?.value as never;
const written = (workspace: Workspace): string =>
  JSON.stringify([...workspace.answers.values()].map(({ value }) => value));

const withAnnexes = () =>
  editedExample({
    'hoofdstukken/eigen.md': '---\ntitel: Geheim\ndocument: crisisplan\nals: hoofdstuk\n---\n\nAlleen voor ons.\n',
    'hoofdstukken/open.md':
      '---\ntitel: Voor allen\ndocument: crisisplan\nals: hoofdstuk\nuitgaven: [openbaar]\n---\n\nVoor iedereen.\n',
    'bijlagen/bijlagen.yaml': `- id: rooster
  titel: Rooster
  document: crisisplan
  bestand: rooster.pdf
  omschrijving: Wie wanneer dienst heeft
- id: kaart
  titel: Kaart
  document: crisisplan
  bestand: kaart.pdf
  omschrijving: De wijk
  uitgaven: [intern, openbaar]
`,
    'bijlagen/rooster.pdf': 'een',
    'bijlagen/kaart.pdf': 'twee',
  }).workspace;

describe('the answers of an edition', () => {
  it.each(others)('are valid input of their own, which read from disk gives the same institution: %s', (edition) => {
    const reduced = inEdition(edition).workspace;
    const folder = temporaryFolder(Object.fromEntries(sourcesOf(reduced).map(({ path, bytes }) => [path, bytes])));
    const { workspace, problems } = loadWorkspace(folder);
    // Evidence travels elsewhere: which files it was goes along.
    const again = validate({ ...workspace, elsewhere: reduced.elsewhere ?? new Map() });
    expect([...problems, ...again.problems].filter(({ severity }) => severity !== 'notice')).toEqual([]);
    expect(again.institution).toEqual(validate(reduced).institution);
  });

  it('tell a partner which evidence there is, by kind, day and hash, and nobody else: no title, no name of a file', () => {
    const list = (edition: Edition) => inEdition(edition).workspace.answers.get('bewijzen/bewijzen.yaml')?.value;
    const [first] = list('keten') as Record<string, unknown>[];
    expect(first).toMatchObject({
      titel: 'besluit van het bestuur, in te zien bij de instelling',
      datum: '2026-01-27',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      normen: ['kk-bestuur'],
    });
    expect(first?.bestand).toBe(`stuk-${String(first?.sha256).slice(0, 12)}`);
    const { workspace } = inEdition('keten');
    expect([...workspace.assets.keys()].filter((path) => path.startsWith('bewijzen/'))).toEqual([]);
    expect(reduce(workspace, 'keten').workspace.answers.get('bewijzen/bewijzen.yaml')?.value).toEqual(list('keten'));
    expect([list('functionaris'), list('openbaar')]).toEqual([[], []]);
  });

  it('are valid for a nursing home too', () => {
    const { workspace } = loadWorkspace(temporaryFolder(nursingHome));
    for (const edition of others) expect(validate(inEdition(edition, workspace).workspace).institution).not.toBeNull();
  });

  it.each(others)('hold no name, number, code or address that went: %s', (edition) => {
    const { workspace, withheld } = inEdition(edition);
    const text = written(workspace);
    // The general number, short numbers: they stand elsewhere for everybody.
    const stays = /^(0123 45 00 00|\d{4})$/;
    const telling = withheld.filter(({ isPassage, value }) => !isPassage && !stays.test(value));
    expect(telling.filter(({ value }) => text.includes(value))).toEqual([]);
    expect(telling.length > 0).toBe(edition !== 'functionaris');
  });

  it('name an official and the duty for a partner, without the own number and the door code', () => {
    const { workspace } = inEdition('keten');
    const [first] = answers(workspace, 'registers/functionarissen.yaml') as Record<string, unknown>[];
    expect(first).toMatchObject({ naam: 'Drs. A. (Anneke) Vermeulen', mobiel: { nvt: withheldText } });
    expect(first).not.toHaveProperty('telefoon_werk');
    expect(answers(workspace, 'registers/piketten.yaml')[1]).toMatchObject({ nummer: '0123 45 60 00' });
    expect(answers(workspace, 'registers/ruimten.yaml')[0]).not.toHaveProperty('deurcode');
  });

  it('name nobody in public, nor by the id under which others refer to someone', () => {
    const { workspace } = inEdition('openbaar');
    const [first] = answers(workspace, 'registers/functionarissen.yaml') as Record<string, unknown>[];
    expect(first).toMatchObject({ id: 'persoon-1', naam: withheldText });
    expect(answers(workspace, 'registers/rollen.yaml')[0]).toMatchObject({
      houders: expect.arrayContaining([{ functionaris: 'persoon-1', als: 'houder' }]),
    });
    expect(written(workspace)).not.toMatch(/vermeulen/i);
  });

  it('do not say when an exercise is that nobody may know the day of, but to whom runs it', () => {
    const secret = (edition: Edition) =>
      (
        answers(inEdition(edition).workspace, 'oto/activiteiten.yaml') as {
          onaangekondigd?: string;
          planning?: object;
        }[]
      )
        .filter(({ onaangekondigd }) => onaangekondigd === 'ja')
        .map(({ planning }) => planning);
    expect(secret('keten').length).toBeGreaterThan(0);
    for (const planning of secret('keten')) expect(planning).toEqual({ nvt: withheldText });
    expect(secret('functionaris')).not.toContainEqual({ nvt: withheldText });
  });

  it('keep the fingerprint of the whole, and nothing of what was typed besides the answers', () => {
    const { workspace } = inEdition('openbaar');
    expect(workspace.fingerprint).toBe(example.fingerprint);
    expect(workspace.sources.size).toBe(0);
  });
});

describe('own chapters and annexes', () => {
  it('go where the whole plan goes, unless they say where else', () => {
    const own = withAnnexes();
    const chapters = (edition: Edition) =>
      [...inEdition(edition, own).workspace.answers.keys()].filter((path) => path.startsWith('hoofdstukken/'));
    expect(chapters('functionaris')).toEqual(['hoofdstukken/eigen.md']);
    expect(chapters('keten')).toEqual([]);
    expect(chapters('openbaar')).toEqual(['hoofdstukken/open.md']);
  });

  it('take their files with them, and leave the others their place', () => {
    const { workspace } = inEdition('openbaar', withAnnexes());
    expect(answers(workspace, 'bijlagen/bijlagen.yaml')).toMatchObject([{ id: 'kaart' }]);
    expect([...workspace.assets.keys()]).toEqual(['bijlagen/kaart.pdf']);
    expect(workspace.answers.get('bijlagen/bijlagen.yaml')?.locate([0, 'titel']).line).toBe(7);
  });
});

import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bouwsteenIds, bouwstenen } from '../../blocks/bouwstenen.ts';
import { loadWorkspace } from '../../src/load/load-workspace.ts';
import { validate } from '../../src/validate/validate.ts';
import { type Edits, editedExample, exampleText } from '../fixtures/edited-example.ts';
import { exampleFolder } from '../fixtures/example.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

/** Problems that are not just open questions, as `file:line:column code`. */
function problemsIn(loaded: ReturnType<typeof loadWorkspace>) {
  const { institution, problems } = validate(loaded.workspace);
  const all = [...loaded.problems, ...problems];
  const line = (p: (typeof all)[number]) => `${p.at.file}:${p.at.line}:${p.at.column} ${p.code}`;
  return {
    institution,
    all,
    found: all.filter((p) => p.severity === 'error' || p.severity === 'warning').map(line),
    open: all.filter((p) => p.severity === 'open').map(line),
  };
}

const problemsOf = (edits: Edits) => problemsIn(editedExample(edits));

describe('the example', () => {
  it('has no errors and no warnings', () => {
    const { institution, found } = problemsIn(loadWorkspace(exampleFolder));
    expect(found).toEqual([]);
    expect(institution?.instelling.naam).toBe('Ziekenhuis Lindewaard');
  });

  it('stays the same in a folder of another name', () => {
    const folder = join(temporaryFolder(), 'Ziekenhuis (test) é');
    cpSync(exampleFolder, folder, { recursive: true });
    expect(problemsIn(loadWorkspace(folder)).found).toEqual([]);
  });
});

const fileOf = (id: string) => `bouwstenen/${id}.yaml`;

/** Problems when the file of every block gets a new text: checked once, for the blocks do not touch one another. */
function problemsOfBlocks(textFor: (id: (typeof bouwsteenIds)[number]) => string) {
  let problems: ReturnType<typeof problemsOf> | undefined;
  return () => {
    problems ??= problemsOf(Object.fromEntries(bouwsteenIds.map((id) => [fileOf(id), textFor(id)])));
    return problems;
  };
}

const emptyBlocks = problemsOfBlocks(() => '');
const blocksWithUnknownField = problemsOfBlocks((id) => `${exampleText(fileOf(id)).trimEnd()}\nverzonnen_veld: x\n`);
const blocksOfWrongShape = problemsOfBlocks(
  (id) => `${Object.keys(bouwstenen[id].schema.shape)[0]}:\n  verzonnen: {a: [b]}\n`,
);

describe.each(bouwsteenIds)('the block %s', (id) => {
  const path = fileOf(id);

  it('lists every question of an empty file as open, and no error', () => {
    const own = emptyBlocks().all.filter((p) => p.at.file === path);
    expect(own.filter((p) => p.severity === 'error')).toEqual([]);
    expect(own.filter((p) => p.severity === 'open').length).toBeGreaterThan(0);
    expect(bouwstenen[id].schema.safeParse({}).success).toBe(true);
  });

  it('locates an unknown field at the field itself', () => {
    const line = exampleText(path).trimEnd().split('\n').length + 1;
    const own = blocksWithUnknownField().found.filter((found) => found.startsWith(`${path}:`));
    expect(own).toEqual([`${path}:${line}:1 onbekend-veld`]);
  });

  it('locates an answer of the wrong shape', () => {
    const own = blocksOfWrongShape().found.filter((line) => line.startsWith(`${path}:`));
    expect(own[0]).toMatch(new RegExp(`^${path}:[12]:\\d+ (ongeldige-waarde|onbekend-veld|ontbrekend-veld)$`));
  });

  it('explains every field to the adviser in Dutch', () => {
    for (const field of Object.values(bouwstenen[id].schema.shape))
      expect((field as { meta(): { title?: string } | undefined }).meta()?.title).toBeTruthy();
  });
});

describe('identity, questions and reasons', () => {
  it('reports a missing id at the item, a wrong value at the value and an unknown field at the field, all in one run', () => {
    const own = problemsOf({
      'registers/piketten.yaml': '- naam: Piket\n  nummer: nul\n  uuren: dag\n- id: Piket 2\n  naam: X\n',
    }).found.filter((line) => line.startsWith('registers/piketten.yaml'));
    expect(own).toEqual([
      'registers/piketten.yaml:1:3 ontbrekend-veld',
      'registers/piketten.yaml:2:11 ongeldige-waarde',
      'registers/piketten.yaml:3:3 onbekend-veld',
      'registers/piketten.yaml:4:7 ongeldige-waarde',
    ]);
  });

  it('suggests the field, the id and the choice that were probably meant', () => {
    const hints = problemsOf({
      'registers/teams.yaml':
        '- id: cbt\n  naam: CBT\n  soort: beleidsteem\n  niveau: strategisch\n  voorzitter: voorziter-cbt\n  mandaad: x\n',
    })
      .all.filter((p) => p.at.file === 'registers/teams.yaml')
      .map((p) => p.hint);
    expect(hints).toContainEqual(expect.stringMatching(/^Bedoelde u "beleidsteam"\? Kies uit: /));
    expect(hints).toContain('Bedoelde u "voorzitter-cbt"?');
    expect(hints).toContain('Bedoelde u "mandaat"?');
  });

  it('closes a question with a reason', () => {
    const { institution, open } = problemsOf({
      'bouwstenen/leiderschap.yaml': `${Object.keys(bouwstenen.leiderschap.schema.shape)[0]}:\n  nvt: Staat in het bestuursreglement.\n`,
    });
    expect(Object.values(institution?.bouwstenen.leiderschap ?? {})[0]).toEqual({
      nvt: 'Staat in het bestuursreglement.',
    });
    expect(open.filter((line) => line.startsWith('bouwstenen/leiderschap')).length).toBe(
      Object.keys(bouwstenen.leiderschap.schema.shape).length - 1,
    );
  });

  it('accepts a block that is left out with a reason, and asks for a file that is simply not there', () => {
    const leftOut: Edits = {
      'instelling.yaml': (text) => `${text}\nniet_gebruikt:\n  - bouwsteen: leiderschap\n    reden: Staat elders.\n`,
      'bouwstenen/leiderschap.yaml': null,
    };
    expect(problemsOf(leftOut).open.join()).not.toContain('leiderschap');
    const { all } = problemsOf({ ...leftOut, 'bouwstenen/nafase.yaml': null });
    expect(all.map((p) => `${p.at.file} ${p.code}`)).toContain('bouwstenen/nafase.yaml ontbrekend-bestand');
  });
});

describe('files and dates', () => {
  it('refuses a file whose name is almost that of a block, and says which was meant', () => {
    const visie = exampleText('bouwstenen/visie.yaml');
    const stray = problemsOf({ 'bouwstenen/visie.yaml': null, 'bouwstenen/visi.yaml': visie }).all.find(
      (p) => p.code === 'onbekend-bestand',
    );
    expect(stray).toMatchObject({ at: { file: 'bouwstenen/visi.yaml' }, hint: 'Bedoelde u "bouwstenen/visie.yaml"?' });
  });

  it('refuses a date that does not exist', () => {
    const { found } = problemsOf({
      'bouwstenen/documentbeheer.yaml': (text) => text.replace(/^datum: .*$/m, 'datum: 2026-02-30'),
    });
    expect(found.join('\n')).toMatch(/documentbeheer\.yaml:\d+:8 ongeldige-waarde$/m);
  });
});

describe('the house style', () => {
  const style = (fields: string, files: Record<string, Uint8Array> = {}) =>
    problemsOf({
      ...files,
      'instelling.yaml': (text) => text.replace(/^huisstijl:\n(?: .*\n)*/m, `huisstijl:\n${fields}`),
    }).all.filter((p) => p.severity === 'error');

  it('refuses a colour that cannot be read on white, and names one that can', () => {
    const [problem] = style('  accentkleur: "#ffcc00"\n');
    expect(problem).toMatchObject({
      code: 'te-weinig-contrast',
      at: { column: 16 },
      hint: expect.stringMatching(/'#[0-9a-f]{6}'/),
    });
    expect(style('  accentkleur: "#003366"\n')).toEqual([]);
  });

  it('refuses a logo that is missing or is no picture', () => {
    expect(style('  logo: logo.png\n')[0]).toMatchObject({ code: 'logo-ontbreekt' });
    expect(style('  logo: logo.png\n', { 'logo.png': new TextEncoder().encode('geen plaatje') })[0]).toMatchObject({
      code: 'logo-onbruikbaar',
    });
  });
});

describe('own chapters', () => {
  it('are checked like any file: unknown fields, the place of the text, characters that cannot be printed', () => {
    const { found } = problemsOf({
      'hoofdstukken/eigen.md':
        '---\ntitel: Eigen\ndocument: crisisplan\nals: hoofdstuk\nna: leiderschapp\n---\nTekst \ufdd0.\n',
      'hoofdstukken/leeg.md': '---\ntitel: Leeg\ndocument: crisisplan\nals: bijlage\n---\n',
    });
    expect(found).toEqual(
      expect.arrayContaining([
        'hoofdstukken/eigen.md:7:7 verboden-teken',
        'hoofdstukken/eigen.md:5:5 onbekende-verwijzing',
        'hoofdstukken/leeg.md:6:1 ontbrekend-veld',
      ]),
    );
  });
});

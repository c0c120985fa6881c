import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bouwsteenIds, bouwstenen } from '../../blocks/bouwstenen.ts';
import { loadWorkspace } from '../../src/load/load-workspace.ts';
import { validate } from '../../src/validate/validate.ts';
import { exampleCopy, exampleFolder } from '../fixtures/example.ts';

/** Problems of a folder that are not just open questions, as `file:line:column code`. */
function problemsOf(folder: string) {
  const loaded = loadWorkspace(folder);
  const { institution, problems } = validate(loaded.workspace);
  const all = [...loaded.problems, ...problems];
  const line = (p: (typeof all)[number]) => `${p.at.file}:${p.at.line}:${p.at.column} ${p.code}`;
  return {
    institution,
    all,
    found: all.filter((p) => p.severity !== 'open').map(line),
    open: all.filter((p) => p.severity === 'open').map(line),
  };
}

/** A copy of the example in which a text of one file was replaced; fails when the text is not there. */
function edited(path: string, from: string | RegExp, to: string): string {
  const folder = exampleCopy();
  const before = readFileSync(join(folder, path), 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`"${from}" not found in ${path}`);
  writeFileSync(join(folder, path), after);
  return folder;
}

describe('the example', () => {
  it('has no errors and no warnings', () => {
    const { institution, found } = problemsOf(exampleFolder);
    expect(found).toEqual([]);
    expect(institution?.instelling.naam).toBe('Ziekenhuis Lindewaard');
  });

  it('stays the same in a folder of another name', () => {
    const folder = join(exampleCopy(), 'Ziekenhuis (test) é');
    cpSync(exampleFolder, folder, { recursive: true });
    expect(problemsOf(folder).found).toEqual([]);
  });
});

describe.each(bouwsteenIds)('the block %s', (id) => {
  const path = `bouwstenen/${id}.yaml`;

  it('lists every question of an empty file as open, and no error', () => {
    const folder = exampleCopy();
    writeFileSync(join(folder, path), '');
    const { all } = problemsOf(folder);
    const own = all.filter((p) => p.at.file === path);
    expect(own.filter((p) => p.severity === 'error')).toEqual([]);
    expect(own.filter((p) => p.severity === 'open').length).toBeGreaterThan(0);
    expect(bouwstenen[id].schema.safeParse({}).success).toBe(true);
  });

  it('locates an unknown field at the field itself', () => {
    const folder = exampleCopy();
    const text = readFileSync(join(folder, path), 'utf8');
    writeFileSync(join(folder, path), `${text.trimEnd()}\nverzonnen_veld: x\n`);
    expect(problemsOf(folder).found).toContain(`${path}:${text.trimEnd().split('\n').length + 1}:1 onbekend-veld`);
  });

  it('locates an answer of the wrong shape', () => {
    const folder = exampleCopy();
    const field = Object.keys(bouwstenen[id].schema.shape)[0];
    writeFileSync(join(folder, path), `${field}:\n  verzonnen: {a: [b]}\n`);
    const own = problemsOf(folder).found.filter((line) => line.startsWith(`${path}:`));
    expect(own[0]).toMatch(new RegExp(`^${path}:[12]:\\d+ (ongeldige-waarde|onbekend-veld|ontbrekend-veld)$`));
  });

  it('explains every field to the adviser in Dutch', () => {
    for (const field of Object.values(bouwstenen[id].schema.shape))
      expect((field as { meta(): { title?: string } | undefined }).meta()?.title).toBeTruthy();
  });
});

describe('identity, questions and reasons', () => {
  it('reports a missing id at the item, a wrong value at the value and an unknown field at the field, all in one run', () => {
    const folder = exampleCopy();
    writeFileSync(
      join(folder, 'registers/piketten.yaml'),
      '- naam: Piket\n  nummer: nul\n  uuren: dag\n- id: Piket 2\n  naam: X\n',
    );
    const own = problemsOf(folder).found.filter((line) => line.startsWith('registers/piketten.yaml'));
    expect(own).toEqual([
      'registers/piketten.yaml:1:3 ontbrekend-veld',
      'registers/piketten.yaml:2:11 ongeldige-waarde',
      'registers/piketten.yaml:3:3 onbekend-veld',
      'registers/piketten.yaml:4:7 ongeldige-waarde',
    ]);
  });

  it('suggests the field, the id and the choice that were probably meant', () => {
    const folder = exampleCopy();
    writeFileSync(
      join(folder, 'registers/teams.yaml'),
      '- id: cbt\n  naam: CBT\n  soort: beleidsteem\n  niveau: strategisch\n  voorzitter: voorziter-cbt\n  mandaad: x\n',
    );
    const hints = problemsOf(folder)
      .all.filter((p) => p.at.file === 'registers/teams.yaml')
      .map((p) => p.hint);
    expect(hints).toContain('Bedoelde u "beleidsteam"?');
    expect(hints).toContain('Bedoelde u "voorzitter-cbt"?');
    expect(hints).toContain('Bedoelde u "mandaat"?');
  });

  it('closes a question with a reason', () => {
    const folder = exampleCopy();
    writeFileSync(
      join(folder, 'bouwstenen/leiderschap.yaml'),
      `${Object.keys(bouwstenen.leiderschap.schema.shape)[0]}:\n  nvt: Staat in het bestuursreglement.\n`,
    );
    const { institution, open } = problemsOf(folder);
    expect(Object.values(institution?.bouwstenen.leiderschap ?? {})[0]).toEqual({
      nvt: 'Staat in het bestuursreglement.',
    });
    expect(open.filter((line) => line.startsWith('bouwstenen/leiderschap')).length).toBe(
      Object.keys(bouwstenen.leiderschap.schema.shape).length - 1,
    );
  });

  it('accepts a block that is left out with a reason, and asks for a file that is simply not there', () => {
    const folder = edited(
      'instelling.yaml',
      /$/,
      '\nniet_gebruikt:\n  - bouwsteen: leiderschap\n    reden: Staat elders.\n',
    );
    rmSync(join(folder, 'bouwstenen/leiderschap.yaml'));
    expect(problemsOf(folder).open.join()).not.toContain('leiderschap');
    rmSync(join(folder, 'bouwstenen/nafase.yaml'));
    expect(problemsOf(folder).open).toContain('bouwstenen/nafase.yaml:1:1 ontbrekend-bestand');
  });
});

describe('files and references', () => {
  it('refuses a file whose name is almost that of a block, and says which was meant', () => {
    const folder = exampleCopy();
    cpSync(join(folder, 'bouwstenen/visie.yaml'), join(folder, 'bouwstenen/visi.yaml'));
    rmSync(join(folder, 'bouwstenen/visie.yaml'));
    const stray = problemsOf(folder).all.find((p) => p.code === 'onbekend-bestand');
    expect(stray).toMatchObject({ at: { file: 'bouwstenen/visi.yaml' }, hint: 'Bedoelde u "bouwstenen/visie.yaml"?' });
  });

  it('reports an id that stands twice, with the place of the first', () => {
    const folder = exampleCopy();
    writeFileSync(join(folder, 'registers/piketten.yaml'), '- id: ict\n  naam: A\n- id: ict\n  naam: B\n');
    const double = problemsOf(folder).all.find((p) => p.code === 'dubbele-id');
    expect(double?.at).toMatchObject({ file: 'registers/piketten.yaml', line: 3, column: 7 });
    expect(double?.hint).toContain('registers/piketten.yaml, regel 1');
  });

  it('reports a reference to nothing also when another file has a fault', () => {
    const folder = edited(
      'registers/rollen.yaml',
      /functionaris: anneke-vermeulen/,
      'functionaris: anneke-vermeulen-x',
    );
    writeFileSync(join(folder, 'registers/partners.yaml'), '- naam: zonder id\n');
    const { found } = problemsOf(folder);
    expect(
      found.some((line) => line.startsWith('registers/rollen.yaml:') && line.endsWith('onbekende-verwijzing')),
    ).toBe(true);
    expect(found).toContain('registers/partners.yaml:1:3 ontbrekend-veld');
  });

  it('refuses a date that does not exist', () => {
    const folder = edited('bouwstenen/documentbeheer.yaml', /^datum: .*$/m, 'datum: 2026-02-30');
    expect(problemsOf(folder).found.some((line) => /documentbeheer\.yaml:\d+:8 ongeldige-waarde$/.test(line))).toBe(
      true,
    );
  });
});

describe('the house style', () => {
  const style = (text: string, files: Record<string, Uint8Array> = {}) => {
    const folder = edited('instelling.yaml', /^huisstijl:\n(?: .*\n)*/m, `huisstijl:\n${text}`);
    for (const [path, bytes] of Object.entries(files)) writeFileSync(join(folder, path), bytes);
    return problemsOf(folder).all.filter((p) => p.severity === 'error');
  };

  it('refuses a colour that cannot be read on white, and names one that can', () => {
    const [problem] = style('  accentkleur: "#ffcc00"\n');
    expect(problem).toMatchObject({
      code: 'te-weinig-contrast',
      at: { column: 16 },
      hint: expect.stringMatching(/#[0-9a-f]{6}/),
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
    const folder = exampleCopy();
    mkdirSync(join(folder, 'hoofdstukken'));
    writeFileSync(
      join(folder, 'hoofdstukken/eigen.md'),
      '---\ntitel: Eigen\ndocument: crisisplan\nals: hoofdstuk\nna: leiderschapp\n---\nTekst \ufdd0.\n',
    );
    writeFileSync(join(folder, 'hoofdstukken/leeg.md'), '---\ntitel: Leeg\ndocument: crisisplan\nals: bijlage\n---\n');
    expect(problemsOf(folder).found).toEqual(
      expect.arrayContaining([
        'hoofdstukken/eigen.md:7:1 verboden-teken',
        'hoofdstukken/eigen.md:5:5 onbekende-verwijzing',
        'hoofdstukken/leeg.md:6:1 ontbrekend-veld',
      ]),
    );
  });
});

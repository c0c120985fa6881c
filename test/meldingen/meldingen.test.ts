import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { groepen, meldingen } from '../../src/meldingen/meldingen.ts';

/** How a code is written in the source: as a field, as one of two, or handed to a function that reports. */
const patterns = [
  /\bcode: '([a-z]+(?:-[a-z0-9]+)*)'/g,
  /\bcode(?:: |\s*= )[^,;\n]*\? '([a-z-]+)' : '([a-z-]+)'/g,
  /\b(?:report|problem|error|remark)\(\s*[^;]{0,80}?'([a-z]{2,}(?:-[a-z]+)+|sjabloonfout|kopniveau)'/g,
];

/** Codes that tell why a file could not be written: no problem of the answers. */
const notProblems = ['geen-bestand'];

const codesInSource = (): string[] => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.startsWith('meldingen'),
  );
  const codes = files.flatMap((file) => {
    const text = readFileSync(`src/${file}`, 'utf8');
    return patterns.flatMap((pattern) => [...text.matchAll(pattern)].flatMap((match) => match.slice(1)));
  });
  return [...new Set(codes.filter((code) => code && !notProblems.includes(code)))].sort();
};

/** The tables of chapters 16 and 17 of the guide, and that of `check` in chapter 6, as cells. */
function rowsOfGuide(): string[][] {
  const guide = readFileSync('docs/handleiding.md', 'utf8');
  const between = (from: string, to: string) => guide.slice(guide.indexOf(from), guide.indexOf(to));
  const part = between('| Aandachtspunt |', '\n### Niet van toepassing') + between('\n## 16. ', '\n## 18. ');
  return part
    .split('\n')
    .filter((line) => /^\| /.test(line) && !/^\| (---|Code|U typte|Aandachtspunt)/.test(line))
    .map((line) =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim().replace(/\\([|*\\])/g, '$1')),
    );
}

const codesIn = (cell = ''): string[] => [...cell.matchAll(/`([a-z0-9-]+)`/g)].flatMap(([, code]) => code ?? []);

describe('the explanations of problems', () => {
  it('cover every code that the source reports, and no code that it does not', () => {
    const reported = codesInSource();
    expect(reported.length).toBeGreaterThan(90);
    expect([...meldingen.keys()].sort()).toEqual(reported);
  });

  it('stand in one group each', () => {
    const codes = groepen.flatMap((groep) => Object.keys(groep.meldingen));
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  });

  it('say the same as the tables of the guide', () => {
    const told = new Set<string>();
    for (const row of rowsOfGuide()) {
      const isMistake = row.length === 3 && row[1]?.includes('`: ');
      const [head = '', text = ''] = isMistake ? (row[1] ?? '').split(/(?<=`): (.*)/s) : [row[0], row.at(-1)];
      for (const code of codesIn(head)) {
        told.add(code);
        const uitleg = meldingen.get(code);
        if (isMistake && code === codesIn(head)[0]) {
          expect(uitleg?.melding, code).toContain(text);
          expect(uitleg?.fout, code).toContain(row[0]);
        }
        // What rules say of the organisation has no room in the guide for what to do.
        if (!isMistake) expect(`${uitleg?.betekenis} ${uitleg?.doen}`, code).toContain(text);
      }
    }
    const silent = [...meldingen.keys()].filter((code) => !told.has(code));
    // An open question has a chapter; faults of templates are for who maintains the tool.
    expect(silent).toEqual(['open-vraag', ...Object.keys(groepen.at(-1)?.meldingen ?? {})]);
  });
});

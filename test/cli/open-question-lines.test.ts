import { describe, expect, it } from 'vitest';
import { openQuestionLines } from '../../src/cli/open-question-lines.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { openInFillingOrder } from '../../src/validate/open-in-filling-order.ts';

const open = (file: string, line: number, code = 'open-vraag'): Diagnostic => ({
  severity: 'open',
  code,
  message: `Vraag ${line}: nog niet ingevuld.`,
  at: { file, line, column: 3 },
});
const openIn = (file: string, count: number) => Array.from({ length: count }, (_, i) => open(file, i + 1));

describe('the open questions of a plan', () => {
  it('each have their place when there are few', () => {
    expect(
      openQuestionLines(
        [open('oto/beleid.yaml', 4), open('x.yaml', 1, 'ontbrekend-bestand'), open('a.yaml', 7)],
        'in/',
      ),
    ).toEqual([
      'in/oto/beleid.yaml:4:3 open vraag: Vraag 4: nog niet ingevuld.',
      'in/a.yaml:7:3 open vraag: Vraag 7: nog niet ingevuld.',
    ]);
    expect(openQuestionLines([], 'in')).toEqual([]);
  });

  it('stand per file when there are many, in the order in which the files are filled in', () => {
    const problems = [
      ...openIn('bouwstenen/visie.yaml', 20),
      ...openIn('instelling.yaml', 9),
      ...openIn('oto/beleid.yaml', 1),
      ...openIn('scenariokaarten/brand.yaml', 3),
    ];
    expect(openQuestionLines(openInFillingOrder(problems), 'in')).toEqual([
      'in/instelling.yaml:1:3 9 open vragen; de eerste: Vraag 1: nog niet ingevuld.',
      'in/bouwstenen/visie.yaml:1:3 20 open vragen; de eerste: Vraag 1: nog niet ingevuld.',
      'in/oto/beleid.yaml:1:3 open vraag: Vraag 1: nog niet ingevuld.',
      'in/scenariokaarten/brand.yaml:1:3 3 open vragen; de eerste: Vraag 1: nog niet ingevuld.',
    ]);
  });

  it('fill at most 25 lines, and what is left is counted', () => {
    const problems = Array.from({ length: 30 }, (_, i) => openIn(`scenariokaarten/k${10 + i}.yaml`, 2)).flat();
    const lines = openQuestionLines(problems, 'in');
    expect(lines).toHaveLength(26);
    expect(lines.at(-1)).toBe('... en nog 10 open vragen in 5 bestanden.');
  });
});

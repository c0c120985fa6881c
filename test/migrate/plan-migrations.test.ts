import { describe, expect, it } from 'vitest';
import { allMigrations } from '../../src/migrate/all-migrations.ts';
import { planMigrations } from '../../src/migrate/plan-migrations.ts';
import { workspaceOf } from '../fixtures/workspace-of.ts';

const planned = (files: Record<string, string>) => planMigrations(workspaceOf(files));

describe('migrations', () => {
  it('name the file, the date and what is asked, oldest first', () => {
    const dates = allMigrations.map(({ from }) => from);
    expect(dates).toEqual([...dates].sort());
    for (const { file, from, description } of allMigrations) {
      expect(from).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(description, file).toMatch(/\.$/);
    }
  });

  it('give an institution an id, made of its name', () => {
    expect(planned({ 'instelling.yaml': 'naam: Zorgcentrum De Vlier\nsoort: vvt\n' })).toMatchObject([
      { file: 'instelling.yaml', answers: { naam: 'Zorgcentrum De Vlier', id: 'zorgcentrum-de-vlier', soort: 'vvt' } },
    ]);
    expect(planned({ 'instelling.yaml': 'id: anders\nnaam: De Vlier\n' })).toEqual([]);
    // Without a name there is nothing to make it of: the check says that both are missing.
    expect(planned({ 'instelling.yaml': 'soort: vvt\n' })).toEqual([]);
  });

  it('give each date after the first without an id one that no other date has', () => {
    const dates = (text: string) => {
      const [plan] = planned({
        'oto/activiteiten.yaml': `- id: a\n  nr: '1'\n  titel: Test\n  planning:\n    data:\n${text}`,
      });
      return (plan?.answers as { planning: { data: unknown[] } }[] | undefined)?.[0]?.planning.data;
    };
    expect(
      dates('      - datum: 2027-01-01\n      - datum: 2027-02-01\n        van: 10:00\n      - datum: 2027-03-01\n'),
    ).toEqual([
      { datum: '2027-01-01' },
      { datum: '2027-02-01', id: 'tweede', van: '10:00' },
      { datum: '2027-03-01', id: 'derde' },
    ]);
    expect(
      dates('      - id: tweede\n        datum: 2027-01-01\n      - datum: 2027-02-01\n      - datum: 2027-03-01\n'),
    ).toEqual([{ id: 'tweede', datum: '2027-01-01' }, { datum: '2027-02-01' }, { datum: '2027-03-01', id: 'derde' }]);
    expect(dates('      - datum: 2027-01-01\n')).toBeUndefined();
    expect(dates('      - datum: 2027-01-01\n      - id: avond\n        datum: 2027-01-01\n')).toBeUndefined();
  });

  it('say of a decision what it is about, and ask to look at it', () => {
    const [plan] = planned({
      'implementatie.yaml': 'besluiten:\n  - besluit: Stel vast.\n  - gaat_over: oto-plan\n    besluit: B.\n',
    });
    expect(plan?.answers).toEqual({
      besluiten: [
        { besluit: 'Stel vast.', gaat_over: 'invoering' },
        { gaat_over: 'oto-plan', besluit: 'B.' },
      ],
    });
    expect(plan?.toDo).toHaveLength(1);
  });

  it('leave alone what has no form that they know', () => {
    for (const odd of [
      '',
      '[]',
      'tekst',
      '- a\n- b\n',
      'besluiten: nee\n',
      '- planning: nee\n',
      '- planning:\n    data: [a, b]\n',
    ])
      for (const { file } of allMigrations) expect(planned({ [file]: odd }), `${file}: ${odd}`).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Institution } from '../../../blocks/institution.ts';
import { strengthFor } from '../../../src/validate/rule.ts';
import {
  ontvangerDubbel,
  ontvangerZonderRol,
  rolZonderOntvanger,
} from '../../../src/validate/rules/distributielijst.ts';
import { editedExample } from '../../fixtures/edited-example.ts';
import { type DeepMutable, exampleInstitution, judged } from '../../fixtures/example.ts';

type Draft = DeepMutable<Institution>;
type Regel = Extract<Draft['bouwstenen']['borging']['distributielijst'], unknown[]>[number];

const regel = (others: Partial<Regel>): Regel => ({
  ontvanger: 'Sleutelfunctionarissen',
  uitgave: 'persoonlijk pakket',
  vorm: 'digitaal',
  ...others,
});

function found(rule: typeof ontvangerDubbel, regels: Regel[], change: (draft: Draft) => void = () => {}) {
  const draft = exampleInstitution();
  draft.bouwstenen.borging.distributielijst = regels;
  change(draft);
  return rule.check(draft as Institution, '2026-11-02', strengthFor((draft as Institution).instelling));
}

const nobodyIn = (id: string) => (draft: Draft) => {
  for (const rol of draft.registers.rollen) if (rol.id === id) rol.houders = null;
};

describe('the distribution list', () => {
  it('warns of a person without a role, by name, and of one who has left', () => {
    const named = [regel({ functionarissen: ['anneke-vermeulen', 'zonder-rol'] })];
    const withoutRole = found(ontvangerZonderRol, named, ({ registers }) => {
      registers.functionarissen.push({ ...registers.functionarissen[0]!, id: 'zonder-rol', naam: 'Z. Rol' });
    });
    expect(withoutRole.map(({ path, message }) => [path.at(-1), message])).toEqual([
      [1, 'Z. Rol staat op de distributielijst, maar heeft geen rol.'],
    ]);
    const left = found(ontvangerZonderRol, named.slice(0, 1), ({ registers }) => {
      registers.functionarissen[0]!.tot = '2026-10-01';
    });
    expect(left[0]?.message).toContain('vertrokken op 2026-10-01');
  });

  it('warns of a role that nobody fills, by itself or through a team, once', () => {
    const both = [regel({ rollen: ['jurist-cbt'] }), regel({ teams: ['cbt', 'ot-bedrijfsvoering'] })];
    expect(found(rolZonderOntvanger, both)).toEqual([]);
    const [one, ...others] = found(rolZonderOntvanger, both, nobodyIn('jurist-cbt'));
    expect(one?.path).toEqual(['bouwstenen', 'borging', 'distributielijst', 0, 'rollen', 0]);
    expect(others).toEqual([]);
    const through = found(rolZonderOntvanger, both.slice(1), nobodyIn('jurist-cbt'));
    expect(through.map(({ message }) => message)).toEqual([expect.stringContaining('Crisisbeleidsteam staat op')]);
  });

  it('refuses a person who is named twice, not one who is also there through a role', () => {
    const twice = [regel({ functionarissen: ['anneke-vermeulen'] }), regel({ functionarissen: ['anneke-vermeulen'] })];
    expect(found(ontvangerDubbel, twice)).toMatchObject([{ severity: 'error' }]);
    expect(
      found(ontvangerDubbel, [regel({ rollen: ['voorzitter-cbt'], functionarissen: ['anneke-vermeulen'] })]),
    ).toEqual([]);
  });

  it.each([
    'Jan Jansen <jan@lindewaard.example>',
    'a@lindewaard.example, b@lindewaard.example',
    '"a b"@lindewaard.example',
    'jan.jansen',
  ])('names file and line of the e-mail address %s', (address) => {
    const { workspace } = editedExample({
      'registers/functionarissen.yaml': (text) => text.replace('a.vermeulen@lindewaard.example', `'${address}'`),
    });
    expect(judged(workspace).problems).toMatchObject([
      {
        severity: 'error',
        message: expect.stringContaining('geen e-mailadres'),
        at: { file: 'registers/functionarissen.yaml', line: 11 },
      },
    ]);
  });
});

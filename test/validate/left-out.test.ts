import { describe, expect, it } from 'vitest';
import { bouwsteenIds, bouwstenen } from '../../blocks/bouwstenen.ts';
import { collectionsOf } from '../../blocks/schema/walk.ts';
import { validate } from '../../src/validate/validate.ts';
import { type Edits, editedExample, exampleText } from '../fixtures/edited-example.ts';

/** The example without one block: it stands under `niet_gebruikt`, and its file is gone. */
const without = (id: string, more: Edits = {}) =>
  validate(
    editedExample({
      ...more,
      'instelling.yaml': (text) => `${text}\nniet_gebruikt:\n  - bouwsteen: ${id}\n    reden: Staat elders.\n`,
      [`bouwstenen/${id}.yaml`]: null,
    }).workspace,
  );

describe('a block that is left out and whose file is deleted', () => {
  it.each(bouwsteenIds.filter((id) => collectionsOf(bouwstenen[id].schema).length > 0))(
    'is no error, though its items are referred to: %s',
    (id) => {
      const { institution, problems } = without(id);
      expect(problems.filter((problem) => problem.severity === 'error')).toEqual([]);
      expect(institution).not.toBeNull();
    },
  );

  it('is told once where it is left out, with the number of answers that refer to it and where they stand', () => {
    const own = without('impactgebieden').problems.filter((problem) => problem.severity === 'warning');
    const line = exampleText('instelling.yaml').split('\n').length + 2;
    expect(own.map(({ code, at }) => `${at.file}:${at.line} ${code}`)).toEqual([
      `instelling.yaml:${line} verwijzing-naar-niet-gebruikt`,
    ]);
    expect(own[0]?.message).toMatch(
      new RegExp(
        `^De bouwsteen ${bouwstenen.impactgebieden.titel} wordt niet gebruikt .* \\d\\d+ antwoorden verwijzen`,
      ),
    );
    expect(own[0]?.hint).toContain('bouwstenen/crisisdiagnose.yaml regel');
  });

  it('gives the reason where a question asked for it, and leaves out optional ids and rows about it', () => {
    const { institution } = without('melding-en-opschaling');
    const card = institution?.scenariokaarten.cyberaanval;
    expect(card?.beginniveau).toEqual({ nvt: 'De bouwsteen Melding en opschaling wordt niet gebruikt.' });
    expect(institution?.registers.plannen.every((plan) => plan.vanaf_niveau === undefined)).toBe(true);
    const profile = without('crisisprofiel').institution;
    expect(profile?.oto.beleid).not.toBeUndefined();
    expect(JSON.stringify(profile?.scenariokaarten)).toContain('De bouwsteen Crisisprofiel wordt niet gebruikt.');
  });

  it('still is an error when its file is there and a reference leads nowhere', () => {
    const { problems } = validate(
      editedExample({
        'instelling.yaml': (text) => `${text}\nniet_gebruikt:\n  - bouwsteen: impactgebieden\n    reden: Elders.\n`,
        'bouwstenen/crisisdiagnose.yaml': (text) => text.replace(/impactgebied: \S+/, 'impactgebied: verzonnen'),
      }).workspace,
    );
    expect(problems.filter((p) => p.severity === 'error').map((p) => p.code)).toEqual(['onbekende-verwijzing']);
  });
});

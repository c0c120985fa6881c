import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { verifyPlan } from '../../src/verify/verify-plan.ts';
import { built } from '../fixtures/built.ts';
import { templatesFolder } from '../fixtures/example.ts';
import { keepAs } from '../fixtures/release.ts';
import { smallInstitution } from '../fixtures/small-institution.ts';

const planOf = async (folder: string): Promise<Uint8Array> => {
  const { files } = await built(folder, templatesFolder, { only: 'crisisplan', format: 'pdf' });
  return files[0]?.bytes ?? new Uint8Array();
};
const verify = (pdf: Uint8Array, others = {}) =>
  verifyPlan('crisisplan.pdf', pdf, { rebuild: true, templatesFolder, ...others });

describe('verifying a plan', () => {
  it('finds it unchanged, whatever remarks and order its answers had, also when it builds on a version before', async () => {
    const folder = smallInstitution({
      'oto/beleid.yaml': '# geheim\nplanjaar: 2027\n',
      'bouwstenen/visie.yaml': 'visie:\ndoel_plan:\ndefinitie_crisis:\ncalamiteit_route:\n',
    });
    expect((await verify(await planOf(folder))).findings).toEqual([]);
    keepAs(folder, '1.0');
    writeFileSync(join(folder, 'oto/beleid.yaml'), 'planjaar: 2028 # later\n');
    const concept = await verify(await planOf(folder));
    expect(concept).toMatchObject({ findings: [], lacking: [], about: 'kliniek-de-vlier, uitgave intern, concept' });
    expect(concept.proven.join(' ')).toContain('gelijk tot op de byte');
  });

  it('tells which page says something else', async () => {
    const pdf = await planOf(smallInstitution());
    const verdict = await verify(pdf);
    console.log(verdict);
  });
});

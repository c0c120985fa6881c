import { describe, expect, it } from 'vitest';
import { loadWorkspace } from '../../src/load/load-workspace.ts';
import { validate } from '../../src/validate/validate.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

const instelling = `id: huis
naam: Huis
korte_naam: Huis
soort: vvt
locaties: []
begrippen:
  crisisbeleidsteam: { naam: crisisteam }
  operationeel_team: { naam: OT }
  bestuur: { naam: bestuur }
  toezicht: { naam: toezicht }
  clientenraad: { naam: raad }
  ondernemingsraad: { naam: OR }
  zorgvrager: { enkelvoud: bewoner, meervoud: bewoners }
netwerk: {}
`;

describe('a finding about answers in a file that is not there', () => {
  it('stands at a file that is, and names the missing one', () => {
    const folder = temporaryFolder({ 'instelling.yaml': instelling, 'oto/beleid.yaml': 'planjaar: 2027\n' });
    const { workspace } = loadWorkspace(folder);
    const { problems } = validate(workspace);
    const warnings = problems.filter(({ severity }) => severity === 'warning');
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(warnings.filter(({ at }) => !workspace.answers.has(at.file))).toEqual([]);
    expect(warnings.map(({ message }) => message).join()).toContain(
      '(Het bestand "bouwstenen/melding-en-opschaling.yaml" ontbreekt.)',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { openQuestionsPerFile } from '../../src/analyse/open-questions-per-file.ts';
import { loadWorkspace } from '../../src/load/load-workspace.ts';
import { validate } from '../../src/validate/validate.ts';
import { smallInstitution } from '../fixtures/small-institution.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

describe('the open questions per file', () => {
  it('have the names of the schema, each once, with how often a list leaves it open', () => {
    const folder = temporaryFolder({
      'registers/piketten.yaml': [1, 2, 3].map((n) => `- { id: p${n}, naam: P${n}, nummer: 440${n} }\n`).join(''),
      'bouwstenen/crisisagenda.yaml': 'methode: BOB\n',
    });
    const perFile = openQuestionsPerFile(validate(loadWorkspace(folder).workspace).problems, { scenariokaarten: {} });
    expect(perFile.find(({ onderdeel }) => onderdeel === 'Piketten')).toEqual({
      onderdeel: 'Piketten',
      aantal: 12,
      vragen: expect.arrayContaining([
        'Uren (3 keer)',
        'Wie er in het rooster staan (3 keer)',
        'Waar het rooster staat (3 keer)',
        'Als niemand opneemt (3 keer)',
      ]),
    });
    const agenda = perFile.find(({ onderdeel }) => onderdeel === 'Dynamische crisisagenda');
    expect(agenda?.vragen).toContain('Vergadercyclus');
    expect(agenda?.vragen).toHaveLength(agenda?.aantal ?? 0);
  });

  it('tell one scenario card from another', () => {
    const folder = smallInstitution({
      'scenariokaarten/brand.yaml': 'naam: Brand\n',
      'scenariokaarten/ict.yaml': 'naam: Uitval van ICT\n',
    });
    const { institution, problems } = validate(loadWorkspace(folder).workspace);
    const parts = institution ? openQuestionsPerFile(problems, institution).map(({ onderdeel }) => onderdeel) : [];
    expect(parts).toEqual(expect.arrayContaining(['Scenariokaart Brand', 'Scenariokaart Uitval van ICT']));
  });
});

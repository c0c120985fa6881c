import { describe, expect, it } from 'vitest';
import type { Institution } from '../../../blocks/institution.ts';
import { attendance } from '../../../src/analyse/jaarverslag/attendance.ts';
import { reportedActivities } from '../../../src/analyse/jaarverslag/reported-activities.ts';
import { type DeepMutable, exampleInstitution } from '../../fixtures/example.ts';
import { bare, matrix, row, rows, section } from './matrix-of.ts';

describe('evidence that something was improved', () => {
  it('calls findings by their words, never by their ids', () => {
    const verbetering = (status: 'loopt' | 'afgerond') => {
      const all = matrix([section('borging', ['kk-leren'])], (draft) => {
        bare(draft);
        draft.bouwstenen.borging.verbeterregister = null;
        draft.oto.uitvoering.bevindingen = [
          {
            id: 'b-bellijst',
            bevinding: 'De bellijst was verouderd.',
            raakt: 'plan',
            opvolging: { actie: 'Nalopen', eigenaar: 'telefonist', gereed: '2026-09-01', status },
          },
        ];
      });
      return rows(all)
        .flatMap(({ bewijs }) => bewijs)
        .find(({ soort, closing, texts }) => soort === 'verbetering' && `${closing}${texts}`.includes('bellijst'));
    };
    expect(verbetering('loopt')?.closing).toBe('Rond een bevinding af: “De bellijst was verouderd”.');
    expect(verbetering('afgerond')?.texts).toEqual(['afgerond: “De bellijst was verouderd”']);
  });
});

describe('the cycle of a norm', () => {
  it('tells what was held, judged and improved, and in which version the plan changed', () => {
    const { cyclus } = row(matrix([section('melding-en-opschaling', ['kk-alarmering'])]), 'kk-alarmering');
    expect(cyclus.plan).toEqual(['Crisisplan: concept, nog niet vastgesteld']);
    expect(cyclus.do[0]).toBe('3 gehouden, 21 deelnames zonder tests: 26-10, 26-11, 26-13');
    expect(cyclus.check.slice(0, 2)).toEqual(['criterium gehaald: 1 ja, 1 deels, 1 nee', 'score 2 in 2026']);
    expect(cyclus.check[2]).toBe('te openen: zelfevaluatie');
    expect(cyclus.act[0]).toContain('Crisiscoördinator, 31 maart 2027: loopt; plan gewijzigd in versie 2.0.');
  });
});

describe('the turnout in the cycle', () => {
  it('is that of the report on the year: of what was held, without the tests', () => {
    const [done] = row(matrix([section('oto', ['jci-getest'])]), 'jci-getest').cyclus.do;
    const { opkomst } = attendance(reportedActivities(exampleInstitution() as Institution, 2026)).totaal;
    expect(done).toContain(` gehouden, ${opkomst} deelnames zonder tests: `);
  });
});

describe('a point of improvement of an audit, visit or partner', () => {
  const acts = (change: (draft: DeepMutable<Institution>) => void, id = 'kk-alarmering') =>
    row(matrix([section('melding-en-opschaling', ['kk-alarmering'])], change), id).cyclus.act.join(' | ');
  const point = {
    bron: 'audit',
    herkomst: 'x',
    datum: '2026-06-24',
    bevinding: 'Bellijst verouderd',
    maatregel: 'Nalopen',
    eigenaar: 'hoofd-bhv',
    termijn: '2026-09-30',
    status: 'loopt',
  };
  const withPoint = (more: object) => (draft: DeepMutable<Institution>) => {
    draft.oto.uitvoering.bevindingen = [];
    draft.bouwstenen.borging.verbeterregister = [{ ...point, ...more }] as never;
  };

  it('counts for the norms that it names and for those of its block, with owner, date, state and version', () => {
    const text = 'Bellijst verouderd. Hoofd BHV, 30 september 2026: loopt, te laat; plan gewijzigd in versie 2.0.';
    expect(acts(withPoint({ normen: ['kk-alarmering'], gewijzigd_in: '2.0' }))).toBe(text);
    expect(acts(withPoint({ bouwsteen: 'melding-en-opschaling', gewijzigd_in: '2.0' }))).toBe(text);
    expect(acts(withPoint({ bouwsteen: 'nafase' }))).toBe('');
    expect(acts(withPoint({}))).toBe('');
  });

  it('that is not complete says so, and one that is done is never late', () => {
    const nobody = { normen: ['kk-alarmering'], eigenaar: null, termijn: null };
    expect(acts(withPoint(nobody))).toBe('Bellijst verouderd. Zonder eigenaar, zonder datum: loopt.');
    expect(acts(withPoint({ normen: ['kk-alarmering'], status: 'gereed' }))).not.toContain('te laat');
  });
});

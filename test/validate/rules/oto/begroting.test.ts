import { describe, expect, it } from 'vitest';
import type { Institution } from '../../../../blocks/institution.ts';
import {
  bestedingTeltNietOp,
  bovenBudget,
  bovenPlafond,
  teVeelCofinanciering,
} from '../../../../src/validate/rules/oto/begroting.ts';
import { exampleInstitution } from '../../../fixtures/example.ts';
import { activity } from '../../../fixtures/oto.ts';
import { findings, hospital, on } from './findings.ts';

const costing = (id: string, oto_gelden: string, eigen_bijdrage: string, totaal: string, changes: object = {}) =>
  on(id, '2027-03-02', { kosten: { oto_gelden, eigen_bijdrage, totaal }, ...changes });

describe('co-financing', () => {
  const financiering = { hoogste_percentage: '50' };
  const found = (activiteiten: object[], beleid: object = { financiering }) =>
    findings(teVeelCofinanciering, { activiteiten, beleid });

  it('of 500 on 1000 is half; of 501 is more, at the activity and in the whole', () => {
    expect(found([costing('a', '500', '500', '1000')])).toEqual([]);
    expect(found([costing('a', '501', '499', '1000')])).toMatchObject([
      {
        path: ['oto', 'activiteiten', 0, 'kosten', 'oto_gelden'],
        message:
          'Voor a Activiteit a wordt €\u00a0501 uit OTO-gelden gevraagd; hoogstens 50% van €\u00a01.000 is €\u00a0500.',
      },
      { path: ['oto', 'beleid', 'financiering', 'hoogste_percentage'] },
    ]);
  });

  it('may round an odd number of cents up: half of 0,25 is 0,125, so 0,13 is right and 0,14 is not', () => {
    expect(found([costing('a', '0,13', '0,12', '0,25')])).toEqual([]);
    expect(found([costing('a', '0,14', '0,11', '0,25')])).not.toEqual([]);
  });

  it('above the limit in one activity is not saved by another: 600 of 1000 and 0 of 1000 is 30 % in all', () => {
    const both = [costing('a', '600', '400', '1000'), costing('b', '0', '1000', '1000')];
    expect(found(both).map(({ path }) => path[1])).toEqual(['activiteiten']);
  });

  it('counts items outside the activities too: 300 of 300 + 100 = 400 is three quarters', () => {
    const overige_posten = [{ post: 'Acteurs', oto_gelden: '300', eigen_bijdrage: '100' }];
    const [item, whole] = found([], { financiering, overige_posten });
    expect(item?.path).toEqual(['oto', 'beleid', 'overige_posten', 0, 'oto_gelden']);
    expect(whole?.message).toContain('Voor het hele plan van 2027 wordt €\u00a0300');
  });

  it('has no limit where none was agreed', () => {
    expect(found([costing('a', '1000', '0', '1000')], {})).toEqual([]);
  });
});

describe('the ceiling of the network', () => {
  const found = (plafond: string, status = 'gepland') =>
    findings(bovenPlafond, {
      activiteiten: [costing('a', '600', '600', '1200', { status }), costing('b', '400,50', '0', '400,50')],
      beleid: { financiering: { plafond } },
    });

  it('is reached by 600 + 400,50 = 1000,50 and passed at one cent less', () => {
    expect(found('1000,50')).toEqual([]);
    expect(found('1000,49')[0]?.message).toBe(
      'Het plan van 2027 vraagt €\u00a01.000,50 uit OTO-gelden; het plafond is €\u00a01.000,49.',
    );
  });

  it('leaves out what falls through: 400,50', () => {
    expect(found('400,50', 'vervallen')).toEqual([]);
  });
});

describe('the budget that the board gave', () => {
  const found = (budget: number) => {
    const draft = exampleInstitution();
    draft.bouwstenen.oto.budget = budget;
    return bovenBudget.check(draft as Institution, '2026-11-02', hospital);
  };

  // The activities of the example cost 88,250 and the other items 4,800 + 1,600 + 2,400 + 2,500 = 11,300.
  it('covers the example at 88.250 + 11.300 = 99.550 euros, and not at one less', () => {
    expect(found(99550)).toEqual([]);
    expect(found(99549)[0]?.message).toBe(
      'Het OTO-plan van 2027 kost €\u00a099.550; het budget voor OTO is €\u00a099.549.',
    );
  });
});

describe('the spending of last year', () => {
  const held = (id: string, kosten?: string) => ({ activiteit: id, doorgegaan: 'ja', datum: '2026-05-01', kosten });
  const line = (besteed: string, changes: object = {}) => ({
    post: 'Oefenen',
    begroot: '0',
    besteed,
    uit_oto_gelden: '0',
    ...changes,
  });
  const found = (besteding: object, gehouden: object[] = [held('a', '460'), held('b', '2050,50')]) =>
    findings(bestedingTeltNietOp, {
      activiteiten: ['a', 'b'].map((id) =>
        activity(id, { status: 'uitgevoerd', planning: { data: [{ datum: '2026-05-01' }] } }),
      ),
      uitvoering: { gehouden, besteding: [besteding] },
    });

  it('on exercises is 460 + 2050,50 = 2510,50', () => {
    expect(found(line('2510,50'))).toEqual([]);
    expect(found(line('2500'))).toMatchObject([
      {
        path: ['oto', 'uitvoering', 'besteding', 0, 'besteed'],
        message: 'Bij Oefenen is €\u00a02.500 besteed, maar de gehouden activiteiten kostten samen €\u00a02.510,50.',
      },
    ]);
  });

  it('says nothing while a cost is not known, or about an item that is no category', () => {
    expect(found(line('2500'), [held('a', '460'), held('b')])).toEqual([]);
    expect(found(line('2500', { post: 'Leerportaal' }))).toEqual([]);
  });

  it('from outside is at most what was spent: 101 of 100 is not', () => {
    const other = { post: 'Leerportaal', uit_oto_gelden: '101' };
    expect(found(line('101', other))).toEqual([]);
    expect(found(line('100', other))[0]?.path.at(-1)).toBe('uit_oto_gelden');
  });
});

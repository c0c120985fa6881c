import { describe, expect, it } from 'vitest';
import type { Institution } from '../../blocks/institution.ts';
import type { Verspreiding } from '../../blocks/verspreiding.ts';
import { type Copy, copiesOf, registerAfter, registerTable } from '../../src/analyse/verspreidingsregister.ts';
import { exampleInstitution } from '../fixtures/example.ts';

const copy = (id: string, nummer: number): Copy => ({
  id,
  nummer,
  ontvanger: id.toUpperCase(),
  uitgave: 'persoonlijk pakket',
  vorm: 'digitaal',
  plek: undefined,
  isPerson: true,
});
const hashes = (others: Record<string, string> = {}) => new Map(Object.entries({ anna: 'aa', bram: 'bb', ...others }));
const both = [copy('anna', 1), copy('bram', 2)];
const first = registerAfter('1.0', both, hashes(), undefined, undefined, '2026-12-20');

describe('the copies of a version', () => {
  const list = (functionarissen: string[]) => {
    const institution = exampleInstitution();
    institution.bouwstenen.borging.distributielijst = [
      { ontvanger: 'Wie', functionarissen, uitgave: 'persoonlijk pakket', vorm: 'digitaal' },
      { ontvanger: 'Het CBT', teams: ['cbt'], uitgave: 'persoonlijk pakket', vorm: 'papier', plek: 'eigen map' },
      { ontvanger: 'GHOR', uitgave: 'ketenuitgave', vorm: 'digitaal' },
      { ontvanger: 'GHOR', uitgave: 'kaarten', vorm: 'papier' },
    ];
    return institution as Institution;
  };

  it('go to each person once, however many lines name that person, and on paper when any line says so', () => {
    const copies = copiesOf(list(['anneke-vermeulen', 'lotte-van-dijk']), '2026-11-02', undefined);
    const anneke = copies.filter(({ id }) => id === 'anneke-vermeulen');
    expect(anneke).toEqual([
      expect.objectContaining({ nummer: 1, vorm: 'papier en digitaal', plek: 'eigen map', isPerson: true }),
    ]);
    expect(copies.map(({ nummer }) => nummer)).toEqual(copies.map((_, index) => index + 1));
    expect(copies.slice(-2).map(({ id, isPerson }) => [id, isPerson])).toEqual([
      ['plek--ghor', false],
      ['plek--ghor-2', false],
    ]);
  });

  it('keep their numbers when somebody is added in front, who gets the next one', () => {
    const before = copiesOf(list(['lotte-van-dijk']), '2026-11-02', undefined);
    const register = registerAfter('2.0', before, new Map(), undefined, undefined, '2026-12-20');
    const after = copiesOf(list(['tamara-lee', 'lotte-van-dijk']), '2026-11-02', register);
    const numbers = new Map(after.map(({ id, nummer }) => [id, nummer]));
    for (const { id, nummer } of before) expect(numbers.get(id), id).toBe(nummer);
    expect(numbers.get('tamara-lee')).toBe(before.length + 1);
  });
});

describe('the register', () => {
  it('keeps the date and the confirmation of what is the same, and dates anew what is not', () => {
    const confirmed: Verspreiding = {
      ...first,
      exemplaren: (first.exemplaren ?? []).map((one) => ({ ...one, bevestigd_op: '2026-12-22' })),
    };
    const { exemplaren } = registerAfter('1.0', both, hashes({ bram: 'b2' }), confirmed, undefined, '2027-03-01');
    expect(exemplaren).toMatchObject([
      { id: 'anna', datum: '2026-12-20', bevestigd_op: '2026-12-22' },
      { id: 'bram', datum: '2027-03-01', bevestigd_op: '2026-12-22' },
    ]);
  });

  it('asks back what gets no successor, until that is confirmed, and nothing of who is on the list again', () => {
    const second = registerAfter('1.1', both.slice(0, 1), hashes(), undefined, first, '2027-02-01');
    expect(second.in_te_trekken).toEqual([
      { id: 'bram', versie: '1.0', nummer: 2, ontvanger: 'BRAM', bevestigd_op: undefined },
    ]);
    const third = (previous: Verspreiding, copies = both.slice(0, 1)) =>
      registerAfter('1.2', copies, hashes(), undefined, previous, '2027-03-01').in_te_trekken;
    expect(third(second)).toMatchObject([{ id: 'bram', versie: '1.0' }]);
    expect(third(second, both)).toEqual([]);
    const returned = second.in_te_trekken?.map((one) => ({ ...one, bevestigd_op: '2027-02-10' }));
    expect(third({ ...second, in_te_trekken: returned })).toEqual([]);
  });

  it('is a table with what is to be handed in below the copies', () => {
    const second = registerAfter('1.1', both.slice(0, 1), hashes(), undefined, first, '2027-02-01');
    const { columns, rows } = registerTable(second);
    const cell = (row: number, title: string) => rows[row]?.[columns.findIndex((one) => one.title === title)];
    expect([0, 1].map((row) => [cell(row, 'Versie'), cell(row, 'Ontvanger'), cell(row, 'In te trekken')])).toEqual([
      ['1.1', 'ANNA', ''],
      ['1.0', 'BRAM', 'ja'],
    ]);
  });
});

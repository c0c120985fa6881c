import { expect, test } from 'vitest';
import { duurBuitenType } from '../../../../src/validate/rules/oto/duur-buiten-type.ts';
import { activity } from '../../../fixtures/oto.ts';
import { findings } from './findings.ts';

const lasting = (duur_uren: string, changes: object = {}) => ({
  activiteiten: [activity('a', { type: 'basismodule', duur_uren, ...changes })],
});

test('a basis module of 6 to 8 hours is right, of 5,5 too short and of 8,25 too long', () => {
  expect(['6', '8'].flatMap((duur) => findings(duurBuitenType, lasting(duur)))).toEqual([]);
  const [short, long] = ['5,5', '8,25'].flatMap((duur) => findings(duurBuitenType, lasting(duur)));
  expect(short?.message).toBe(
    'a Activiteit a duurt 5,5 uur; voor het type Basismodule integraal, all hazard crisismanagement is dat 6 tot 8 uur.',
  );
  expect(short?.hint).toContain('Trek er meer tijd voor uit');
  expect(long?.message).toContain('duurt 8,25 uur');
  expect(long?.hint).toContain('Verdeel het over meer keren');
  expect(long?.path).toEqual(['oto', 'activiteiten', 0, 'duur_uren']);
});

test('a type of the institution has its own range, and a type without a range allows any', () => {
  const own = {
    id: 'eigen',
    naam: 'Eigen type',
    aard: 'nieuw',
    stap: 'borgen',
    categorie: 'trainen',
    doel: 'x',
    inhoud: ['x'],
    doelgroepen: ['x'],
    duur: { van: '10', tot: '12' },
    bouwstenen: [],
    bijzonderheden: [],
    kerntaken: [],
  };
  const of = (type: string) => ({ ...lasting('9', { type }), beleid: { activiteitstypen: [own] } });
  expect(findings(duurBuitenType, of('eigen'))).toHaveLength(1);
  expect(findings(duurBuitenType, of('ken-uw-crisispartner'))).toEqual([]);
});

test('what was held or fell through can no longer change', () => {
  for (const status of ['uitgevoerd', 'vervallen'])
    expect(findings(duurBuitenType, lasting('1', { status })), status).toEqual([]);
});

import { expect, test } from 'vitest';
import { evaluationQuestions } from '../../src/analyse/evaluation-questions.ts';
import { otoInstitution } from '../fixtures/oto.ts';

const institution = (borging: object) => {
  const given = otoInstitution({});
  return { ...given, bouwstenen: { ...given.bouwstenen, borging: { ...given.bouwstenen.borging, ...borging } } };
};

test('the questions are those of the institution, each with its subject', () => {
  expect(
    evaluationQuestions(
      institution({
        evaluatievragen: [{ onderwerp: 'Kans', vragen: ['Gezien?', 'Benut?'] }],
        vragen_voor_oto: ['Wie mist iets?'],
      }),
    ),
  ).toEqual({
    vragen: [
      { onderwerp: 'Kans', vraag: 'Gezien?' },
      { onderwerp: 'Kans', vraag: 'Benut?' },
    ],
    vervolg: ['Wie mist iets?'],
  });
});

test('as long as the institution has none, there are fixed ones that name its own team', () => {
  const { vragen, vervolg } = evaluationQuestions(institution({ evaluatievragen: null, vragen_voor_oto: null }));
  expect(vragen.map(({ vraag }) => vraag).join(' ')).toContain('Zei het crisisbeleidsteam');
  expect(vervolg).toHaveLength(3);
});

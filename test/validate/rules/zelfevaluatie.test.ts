import { describe, expect, it } from 'vitest';
import type { Institution } from '../../../blocks/institution.ts';
import { strengthFor } from '../../../src/validate/rule.ts';
import { onbekendeVersie } from '../../../src/validate/rules/gewijzigd-in.ts';
import { scoreBuitenSchaal, scoreZonderVerbeterpunt } from '../../../src/validate/rules/zelfevaluatie.ts';
import { exampleInstitution } from '../../fixtures/example.ts';

function judge(change: (draft: ReturnType<typeof exampleInstitution>) => void, rule = scoreZonderVerbeterpunt) {
  const draft = exampleInstitution();
  change(draft);
  const institution = draft as Institution;
  return rule.check(institution, '2026-11-02', strengthFor(institution.instelling)).map(({ path }) => path.join('/'));
}

type Evaluation = Exclude<Institution['oto']['beleid']['zelfevaluatie'], { nvt: string } | null>;
const evaluation = (draft: ReturnType<typeof exampleInstitution>) =>
  draft.oto.beleid.zelfevaluatie as { -readonly [K in keyof Evaluation]: Evaluation[K] };

describe('a score below the target', () => {
  it('asks for a point of improvement that names the theme', () => {
    const scores = (score: number) => [
      {
        norm: 'kk-leren',
        jaren: [
          { jaar: 2026, score },
          { jaar: 2025, score: 1 },
        ],
      },
    ];
    const without = (score: number) =>
      judge((draft) => {
        evaluation(draft).verbeterpunten = [];
        evaluation(draft).scores = scores(score);
      });
    expect(without(2)).toEqual(['oto/beleid/zelfevaluatie/scores/0/norm']);
    expect(without(3)).toEqual([]);
    const improved = judge((draft) => {
      evaluation(draft).scores = scores(2);
    });
    expect(improved).toEqual([]);
  });

  it('is not looked for without a target', () => {
    const change = (draft: ReturnType<typeof exampleInstitution>) => {
      evaluation(draft).streefscore = undefined;
      evaluation(draft).verbeterpunten = [];
    };
    expect(judge(change)).toEqual([]);
  });
});

it('a score above the scale is a slip', () => {
  const change = (draft: ReturnType<typeof exampleInstitution>) => {
    evaluation(draft).scores = [{ norm: 'kk-leren', jaren: [{ jaar: 2026, score: 5 }] }];
  };
  expect(judge(change, scoreBuitenSchaal)).toEqual(['oto/beleid/zelfevaluatie/scores/0/jaren/0/score']);
});

it('a plan can only have changed in a version that there is, or that is being made', () => {
  const changedIn = (versie: string) =>
    judge((draft) => {
      const [first] = draft.oto.uitvoering.bevindingen as { opvolging: { gewijzigd_in?: string } }[];
      if (first) first.opvolging.gewijzigd_in = versie;
    }, onbekendeVersie);
  expect(changedIn('1.3')).toEqual([]);
  expect(changedIn('2.0')).toEqual([]);
  expect(changedIn('3.0')).toEqual(['oto/uitvoering/bevindingen/0/opvolging/gewijzigd_in']);
});

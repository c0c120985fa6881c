import { latestScore } from '../../../blocks/oto/latest-score.ts';
import { ingevuld } from '../../../blocks/schema/vraag.ts';
import type { Finding, Rule } from '../rule.ts';

const PATH = ['oto', 'beleid', 'zelfevaluatie', 'scores'] as const;

/** A theme below the target score has a point of improvement: else nobody sees that something is done about it. */
export const scoreZonderVerbeterpunt: Rule = {
  code: 'score-zonder-verbeterpunt',
  check: ({ oto }) => {
    const { zelfevaluatie } = oto.beleid;
    if (!ingevuld(zelfevaluatie)) return [];
    const { scores = [], streefscore, verbeterpunten } = zelfevaluatie;
    if (streefscore === undefined) return [];
    const improved = new Set(verbeterpunten.flatMap(({ normen = [] }) => normen));
    return scores.flatMap(({ norm, jaren }, index): Finding[] => {
      const { score, jaar } = latestScore(jaren);
      if (score >= streefscore || improved.has(norm)) return [];
      return [
        {
          severity: 'warning',
          path: [...PATH, index, 'norm'],
          message: `Het thema ${norm} haalt in ${jaar} de streefscore niet, en er is geen verbeterpunt voor.`,
          hint: `Zet bij een verbeterpunt van de zelfevaluatie: normen: [${norm}]`,
        },
      ];
    });
  },
};

/** A score fits on the scale. */
export const scoreBuitenSchaal: Rule = {
  code: 'score-buiten-schaal',
  check: ({ oto }) => {
    const { zelfevaluatie } = oto.beleid;
    if (!ingevuld(zelfevaluatie)) return [];
    const { scores = [], hoogste_score: highest } = zelfevaluatie;
    if (highest === undefined) return [];
    return scores.flatMap(({ jaren }, index) =>
      jaren.flatMap(({ score }, year): Finding[] =>
        score <= highest
          ? []
          : [
              {
                severity: 'warning',
                path: [...PATH, index, 'jaren', year, 'score'],
                message: `De score ${score} is hoger dan de hoogste score die te halen is, ${highest}.`,
                hint: 'Verbeter de score of hoogste_score.',
              },
            ],
      ),
    );
  },
};

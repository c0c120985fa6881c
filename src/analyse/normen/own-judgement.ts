import type { Institution } from '../../../blocks/institution.ts';
import { latestScore } from '../../../blocks/oto/latest-score.ts';
import { ingevuld, isNvt } from '../../../blocks/schema/vraag.ts';
import type { Judgement } from './norm-state.ts';

type Norm = Institution['normen'][string]['normen'][number];

/** What the answers themselves say of a norm. */
export interface OwnJudgement {
  /** Null when nothing is said of it. */
  readonly stand: Judgement | null;
  /** Why the norm does not apply; undefined when that is not said. */
  readonly nvt?: string;
  /** What is still missing, in the words of the institution. */
  readonly toelichting?: string | undefined;
  /** Id of the role that arranges it, and the ISO date before which. */
  readonly gaat_na?: string | undefined;
  readonly voor?: string | undefined;
  readonly bouwstenen: readonly string[];
  readonly plannen: readonly string[];
}

const silent: OwnJudgement = { stand: null, bouwstenen: [], plannen: [] };

const standOf = { ja: 'geregeld', deels: 'deels', nee: 'nog niet' } as const;

/**
 * The answer to the question of block wettelijke-eisen that a norm names; without one, the last self-evaluation. What is
 * said of one subject of the agreement with the GHOR goes before what is said of all of them; who arranges it, and before
 * which day, is said of all.
 */
export function ownJudgement(norm: Norm, institution: Institution): OwnJudgement {
  const { convenant_ghor: convenant } = institution.bouwstenen.netwerkpartners;
  const subjects = ingevuld(convenant) && ingevuld(convenant.onderwerpen) ? convenant.onderwerpen : [];
  const subject = subjects.find(({ onderwerp }) => onderwerp === norm.onderwerp);
  const general = norm.vraag === undefined ? null : byQuestion(norm.vraag, institution);
  if (subject && ingevuld(subject.aanwezig)) {
    const { gaat_na, voor } = general ?? silent;
    return { ...silent, stand: standOf[subject.aanwezig], toelichting: subject.actie, gaat_na, voor };
  }
  return general ?? bySelfEvaluation(norm.id, institution);
}

/** The answer at `eisen_zorg.crisisplan`; the names come from the schema, so there is one of that name. */
function byQuestion(vraag: string, { bouwstenen }: Institution): OwnJudgement {
  const block = bouwstenen['wettelijke-eisen'];
  const [group = '', name = ''] = vraag.split('.');
  const answers = block[group as 'eisen_zorg'];
  if (isNvt(answers)) return { ...silent, nvt: answers.nvt };
  const answer = ingevuld(answers) ? answers[name as keyof typeof answers] : null;
  if (isNvt(answer)) return { ...silent, nvt: answer.nvt };
  if (!ingevuld(answer)) return silent;
  return { ...answer, bouwstenen: answer.bouwstenen ?? [], plannen: answer.plannen ?? [] };
}

/** A score below the target says that a part is missing; what is done about it stands in the point of improvement. */
function bySelfEvaluation(id: string, { oto }: Institution): OwnJudgement {
  const { zelfevaluatie } = oto.beleid;
  if (!ingevuld(zelfevaluatie)) return silent;
  const { scores = [], streefscore, verbeterpunten } = zelfevaluatie;
  const own = scores.find(({ norm }) => norm === id);
  const score = own && latestScore(own.jaren).score;
  if (score === undefined || streefscore === undefined) return silent;
  const punt = verbeterpunten.find(({ normen }) => normen?.includes(id));
  return {
    ...silent,
    stand: score < streefscore ? 'deels' : 'geregeld',
    ...(punt && {
      toelichting: punt.punt,
      ...(ingevuld(punt.eigenaar) && { gaat_na: punt.eigenaar }),
      ...(ingevuld(punt.gereed) && { voor: punt.gereed }),
    }),
  };
}

import type { Institution } from '../../blocks/institution.ts';
import { ingevuld } from '../../blocks/schema/vraag.ts';

export interface EvaluationQuestions {
  readonly vragen: readonly { readonly onderwerp: string; readonly vraag: string }[];
  /** What an evaluation asks of the programme. */
  readonly vervolg: readonly string[];
}

/**
 * The fixed questions of every exercise and real event, as the OTO plan and the forms print them: those of block B20,
 * and our own where that block is still open.
 */
export function evaluationQuestions({ bouwstenen, instelling }: Institution): EvaluationQuestions {
  const { evaluatievragen, vragen_voor_oto } = bouwstenen.borging;
  const { kort, naam } = instelling.begrippen.crisisbeleidsteam;
  return {
    vragen: ingevuld(evaluatievragen)
      ? evaluatievragen.flatMap(({ onderwerp, vragen }) => vragen.map((vraag) => ({ onderwerp, vraag })))
      : [
          {
            onderwerp: 'Kritieke momenten',
            vraag: 'Is stilgestaan bij momenten en besluiten die de afloop bepaalden?',
          },
          {
            onderwerp: 'Gerichte vragen',
            vraag: `Zei het ${kort ?? naam} precies wat het van een operationeel team wilde?`,
          },
          { onderwerp: 'Doelen en uitgangspunten', vraag: 'Zijn ze uitgesproken, en ook gebruikt bij keuzes?' },
          {
            onderwerp: 'Partners',
            vraag: 'Deden de partners en belanghebbenden mee die nodig waren, en hoe werkte dat?',
          },
        ],
    vervolg: ingevuld(vragen_voor_oto)
      ? vragen_voor_oto
      : [
          'Is er kennis die vaker aan bod moet komen?',
          'Is er een vaardigheid die meer training vraagt?',
          'Is er een groep mensen die meer nodig heeft dan nu gepland is?',
        ],
  };
}

import { fileOfAnswer } from '../../blocks/institution.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Document } from '../model/document.ts';
import { typography } from '../model/house-style.ts';
import type { Workspace } from '../model/workspace.ts';
import { dutchNumber } from '../text/dutch-number.ts';
import { answerPath } from './place-in-answer.ts';
import { templatePlace } from './template-place.ts';
import { textsOf } from './texts-of.ts';

const pointsPerCentimetre = 72 / 2.54;

/**
 * A card that is longer than the pages it must fit on: by how much, and which answer takes most room on it.
 *
 * @param overflow height in points that finds no room; 0 when the document fits
 */
export function checkFits(overflow: number, document: Document, workspace: Workspace): Diagnostic[] {
  if (overflow === 0) return [];
  const { line } = document.style.textStyles?.body ?? typography.body;
  const lines = Math.ceil(overflow / line);
  const centimetres = dutchNumber(Math.max(0.1, Math.ceil((overflow / pointsPerCentimetre) * 10) / 10), 1);
  const pages = document.mostPages === 1 ? 'één bladzijde' : `${document.mostPages} bladzijden`;
  const longest = longestAnswer(document, workspace);
  return [
    {
      severity: 'warning',
      code: 'kaart-te-lang',
      message: `"${document.title}" past niet op ${pages}: ${centimetres} cm te veel, ongeveer ${lines} ${lines === 1 ? 'regel' : 'regels'}.`,
      hint: `Het langste deel staat hier (${longest?.length ?? 0} tekens). Kort het in, of zet een deel in een hoofdstuk van het plan.`,
      at: longest?.at ?? templatePlace(document.id),
    },
  ];
}

/** The question of which most characters are printed: a text, or a list as a whole. */
function longestAnswer(document: Document, workspace: Workspace) {
  const printed = [...textsOf(document.body)].flatMap(({ text, origin }) =>
    origin?.answers.length === 1 ? [{ answer: origin.answers[0]!, text }] : [],
  );
  // An item of a list that has lists of its own is no part of an answer: it is a card, say.
  const items = new Set(printed.flatMap(({ answer }) => /^(.*\/\d+)\/.*\/\d+(\/|$)/.exec(answer)?.[1] ?? []));
  const lengths = new Map<string, number>();
  for (const { answer, text } of printed) {
    const [, list, index] = /^(.*)\/(\d+)(?:\/[^/]+)?$/.exec(answer) ?? [];
    const question = list !== undefined && !items.has(`${list}/${index}`) ? list : answer;
    lengths.set(question, (lengths.get(question) ?? 0) + text.length);
  }
  const [answer, length = 0] = [...lengths].reduce<readonly [string?, number?]>(
    (most, one) => (one[1] > (most[1] ?? 0) ? one : most),
    [],
  );
  if (answer === undefined) return undefined;
  const { file, path } = fileOfAnswer(answerPath(answer));
  const at = workspace.answers.get(file)?.locate(path);
  return at && { at, length };
}

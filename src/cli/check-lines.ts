import type { AnsweredShare } from '../analyse/answered-share.ts';
import type { CheckResult } from '../check.ts';
import { openInFillingOrder } from '../validate/open-in-filling-order.ts';
import { colour, formatPlace } from './format-problem.ts';
import { openQuestionLines } from './open-question-lines.ts';
import { otoLines } from './oto-lines.ts';
import { plural, problemLines } from './problem-lines.ts';
import { readable, visible } from './visible.ts';

const WIDTH = 20;
const MAGENTA = 35;
const BOLD = 1;

/**
 * What `paraat check` shows a reader: problems and open questions with their place, the share answered per part, what is
 * weak in practice, and the OTO analyses in short.
 *
 * @param folder as the user typed it
 * @param stream where it will be written: a terminal gets colours
 */
export function checkLines(
  { workspace, problems, shares, analysis }: CheckResult,
  folder: string,
  peildatum: string,
  stream: NodeJS.WriteStream,
): string[] {
  const title = (text: string) => ['', colour(stream, BOLD, text)];
  const found = [
    ...problemLines(problems, folder, workspace.answers, stream),
    ...openQuestionLines(openInFillingOrder(problems), folder),
  ];
  const count = (wanted: string) => problems.filter(({ severity }) => severity === wanted).length;
  const counts = [
    plural(count('error'), 'fout', 'fouten'),
    plural(count('warning'), 'waarschuwing', 'waarschuwingen'),
    plural(count('open'), 'open vraag', 'open vragen'),
    plural(count('notice'), 'opmerking', 'opmerkingen'),
    ...(analysis ? [plural(analysis.remarks.length, 'aandachtspunt', 'aandachtspunten')] : []),
  ];
  return [
    ...found,
    ...title(`${visible(folder)} op ${inWords(peildatum)}: hoeveel is beantwoord`),
    ...shareLines(shares),
    ...(analysis
      ? [
          ...title('Op papier compleet, in de praktijk zwak'),
          ...(analysis.remarks.length === 0 ? ['Niets gevonden.'] : []),
          ...analysis.remarks.map(
            ({ code, message, at }) =>
              `${formatPlace(at, folder)} ${colour(stream, MAGENTA, 'aandachtspunt')} ${code}: ${readable(message)}`,
          ),
          ...title(`Opleiden, trainen en oefenen, planjaar ${analysis.institution.oto.beleid.planjaar}`),
          ...otoLines(analysis),
        ]
      : ['', 'Wat de antwoorden samen betekenen, volgt als er geen fouten meer zijn.']),
    '',
    `${counts.slice(0, -1).join(', ')} en ${counts.at(-1)}.`,
  ];
}

function shareLines(shares: readonly AnsweredShare[]): string[] {
  const longest = Math.max(...shares.map(({ titel }) => titel.length));
  return shares.map(({ titel, vragen, beantwoord, stand }) => {
    const name = titel.padEnd(longest);
    if (stand === 'niet gebruikt') return `  ${name}  ${'·'.repeat(WIDTH)}  niet gebruikt`;
    if (stand === 'onleesbaar') return `  ${name}  ${'?'.repeat(WIDTH)}  niet te lezen`;
    if (vragen === 0) return `  ${name}  ${'·'.repeat(WIDTH)}  nog leeg`;
    // One open question must not look like none, nor one answer like nothing.
    const share = beantwoord / vragen;
    const full = share === 1 ? WIDTH : share === 0 ? 0 : Math.min(WIDTH - 1, Math.max(1, Math.round(share * WIDTH)));
    const percentage = share === 1 ? 100 : Math.floor(share * 100);
    return `  ${name}  ${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${String(percentage).padStart(3)}%  ${beantwoord} van ${vragen}`;
  });
}

const months = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

function inWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day} ${months[(month ?? 1) - 1]} ${year}`;
}

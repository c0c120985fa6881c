import { join } from 'node:path';
import { lockFile, type Owner } from '../write/lock.ts';
import { visible } from './visible.ts';

/** Who is at work in an output folder, and what to do. */
export function explainBusy(busy: Owner, own: Owner, output: string): string {
  return [
    `${whoIsBusy(busy, own, output)} Er is niets gemaakt of veranderd.`,
    `Wacht tot die klaar is en probeer opnieuw, of kies met --out een andere map. ${whenNobodyIs(output)}`,
  ].join(' ');
}

/** The same, of a folder of answers: there is no other to choose. */
export const explainBusyAnswers = (busy: Owner, own: Owner, folder: string): string =>
  `${whoIsBusy(busy, own, folder)} Er is niets veranderd. Wacht tot die klaar is en probeer opnieuw. ${whenNobodyIs(folder)}`;

/** The same, for a command that waits by itself. */
export const explainWaiting = (busy: Owner, own: Owner, output: string): string =>
  `${whoIsBusy(busy, own, output)} Paraat wacht tot die klaar is en gaat dan verder. ${whenNobodyIs(output)}`;

function whoIsBusy(busy: Owner, own: Owner, output: string): string {
  const where = busy.host === own.host ? 'op deze computer' : `op computer "${visible(busy.host)}"`;
  const since = new Date(busy.since).toTimeString().slice(0, 5);
  return `In de map "${visible(output)}" is al een opdracht bezig: sinds ${since} uur, ${where} (proces ${busy.pid}).`;
}

const whenNobodyIs = (output: string): string =>
  `Is er zeker niets meer bezig, gooi dan "${visible(join(output, lockFile))}" weg.`;

import type { ReleaseHistory } from '../model/release.ts';

/** `geschiedenis.json`. A line per version and per calendar: short, and still to be compared by eye. */
export function historyText({ versies, agendas }: ReleaseHistory): string {
  const lines = (list: readonly object[]): string => list.map((one) => JSON.stringify(one)).join(',\n');
  return `{"versies":[\n${lines(versies)}\n],"agendas":[\n${lines(agendas)}\n]}\n`;
}

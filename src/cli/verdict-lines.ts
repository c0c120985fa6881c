import { printedFingerprint } from '../source/bron.ts';
import type { Verdict } from '../verify/finding.ts';
import { plural } from './problem-lines.ts';
import { readable } from './visible.ts';

const MOST_NAMED = 50;

/** What `paraat verify` prints. The verdict is the last line but what cannot be proven; only then it says "ongewijzigd". */
export function verdictLines(verdict: Verdict, isExpected: boolean): string[] {
  const { fingerprint, about, findings, proven, lacking, unproven } = verdict;
  const head =
    fingerprint === undefined || about === undefined
      ? []
      : [`${about}`, `Kenmerk ${printedFingerprint(fingerprint)} (geheel: ${fingerprint})`];
  if (findings.length > 0) {
    const left = findings.length - MOST_NAMED;
    return [
      ...head,
      ...findings
        .slice(0, MOST_NAMED)
        .map(({ file, part, what }) => `  ${file}${part === undefined ? '' : `, ${part}`}: ${what}`),
      ...(left > 0 ? [`  en nog ${left}`] : []),
      `NIET ONGEWIJZIGD: ${plural(findings.length, 'afwijking', 'afwijkingen')}`,
    ].map(readable);
  }
  const notProven =
    unproven.length > 0
      ? ['Dit bewijst niet:', ...unproven.map((text, at) => `- ${text}${at < unproven.length - 1 ? ';' : '.'}`)]
      : [];
  return [
    ...head,
    ...proven,
    ...(isExpected ? ['Het kenmerk is dat wat u verwachtte.'] : []),
    ...lacking,
    lacking.length === 0
      ? 'ongewijzigd'
      : 'NIET NAGEGAAN. Gebruik dezelfde Paraat, of controleer alleen de lijst en de bronnen met --zonder-herbouw.',
    ...notProven,
  ].map(readable);
}

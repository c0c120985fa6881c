import type { Institution } from '../institution.ts';

/**
 * The year that the year report is about: the one before the plan year. Look back, spending and award in
 * `oto/uitvoering.yaml` are those of that year; what is held in the plan year itself waits for the next report.
 */
export const reportYear = ({ oto }: Pick<Institution, 'oto'>): number => oto.beleid.planjaar - 1;

/** Whether a year has ended on a date (ISO 8601): until then its figures are provisional. */
export const hasEnded = (year: number, date: string): boolean => date > `${year}-12-31`;

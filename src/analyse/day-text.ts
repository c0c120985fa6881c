import { fullMonths } from './full-months.ts';

/** `21 januari`, of a date in ISO 8601. */
export const dayText = (date: string): string => `${Number(date.slice(8))} ${fullMonths[Number(date.slice(5, 7)) - 1]}`;

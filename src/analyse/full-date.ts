import { dayText } from './day-text.ts';

/** `21 januari 2027`, of a date in ISO 8601. */
export const fullDate = (date: string): string => `${dayText(date)} ${date.slice(0, 4)}`;

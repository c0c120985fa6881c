/** The parts of a date in the order in which it is written; Word knows them by the letters, a pen by the words. */
export const dateSlots = [
  { letters: 'd', word: 'dag' },
  { letters: 'M', word: 'maand' },
  { letters: 'yyyy', word: 'jaar' },
] as const;

/** A date as Word writes it: 22-11-2026. */
export const wordDateFormat: string = dateSlots.map(({ letters }) => letters).join('-');

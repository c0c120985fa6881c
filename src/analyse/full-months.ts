/** The names of the months, January first. */
export const fullMonths =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

const MONTH =
  'jan|feb|mrt|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec|januari|februari|maart|april|juni|juli|augustus|september|oktober|november|december';
const asDate = [
  new RegExp(`^\\d{1,2}[- ](${MONTH})\\.?([- ]\\d{2,4})?$`, 'i'),
  new RegExp(`^(${MONTH})\\.?[- ]\\d{2,4}$`, 'i'),
  /^\d{1,2}[-/]\d{1,2}[-/]\d{2,4}$/,
  /^\d{4}-\d{2}-\d{2}(T00:00(:00)?)?$/,
  // The number of a day, as a workbook keeps it: 1982 to 2064.
  /^[345]\d{4}$/,
];

/**
 * Whether a spreadsheet program took two numbers with a hyphen for a day: on opening a CSV, Excel makes `27-01` into
 * `27-jan` or `jan-27`.
 *
 * @param before the text that was exported
 * @param now the text that came back
 */
export const turnedIntoDate = (before: string, now: string): boolean =>
  /^\d{1,4}-\d{1,2}$/.test(before) && asDate.some((form) => form.test(now));

const month =
  /^(jan(uari)?|feb(ruari)?|m(aa)?rt|maart|maa|apr(il)?|mei|juni?|juli?|aug(ustus)?|sep(t|tember)?|okt(ober)?|nov(ember)?|dec(ember)?)\.?$/i;
const ordinal = /^(eerste|tweede|derde|vierde|vijfde|zesde)( kwartaal)?$/i;
const weekday = /^(ma|di|wo|do|vr|za|zo|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)$/i;

/** What kind of series a column header is a member of, if any. */
function seriesOf(header: string): string {
  if (month.test(header)) return 'month';
  if (ordinal.test(header)) return 'ordinal';
  if (weekday.test(header)) return 'weekday';
  if (/^\d{4}$/.test(header)) return 'year';
  if (/^\d/.test(header)) return 'number';
  return /^[A-Z]\d+$/.test(header) ? 'code' : '';
}

/** Neighbouring columns whose headers form a series: months, years, numbered levels. `headers` is per column. */
export function columnSeries(headers: readonly string[]): number[][] {
  const series: number[][] = [];
  let current: number[] = [];
  let kind = '';
  headers.forEach((header, column) => {
    const own = seriesOf(header.trim());
    if (own !== kind) {
      current = [];
      series.push(current);
      kind = own;
    }
    if (own !== '') current.push(column);
  });
  return series.filter((columns) => columns.length > 1);
}

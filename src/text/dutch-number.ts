/** A number as Dutch writes it: a decimal comma, points between thousands. By hand: what Intl writes depends on Node. */
export function dutchNumber(value: number, digits: number): string {
  const [whole = '', part = ''] = Math.abs(value).toFixed(digits).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return `${value < 0 ? '-' : ''}${grouped}${part ? `,${part}` : ''}`;
}

/** Euros: `€ 1.250`, with cents only where there are any. The space does not break. */
export function euros(amount: number): string {
  const cents = Math.round(amount * 100);
  return `€\u00a0${dutchNumber(cents / 100, cents % 100 === 0 ? 0 : 2)}`;
}

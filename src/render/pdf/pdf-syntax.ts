/** A number as PDF writes it, with at most two decimals: 1/100 point is finer than any printer. */
export function pdfNumber(value: number): string {
  return String(hundredths(value) / 100);
}

/** A length in hundredths of a point, the smallest unit written. */
export function hundredths(value: number): number {
  return Math.round(value * 100);
}

/** A text string: ASCII as it is, anything else as UTF-16 with a byte order mark. */
export function pdfText(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return `(${text.replace(/[\\()]/g, '\\$&')})`;
  let hex = 'feff';
  for (let i = 0; i < text.length; i++) hex += hex4(text.charCodeAt(i));
  return `<${hex}>`;
}

/** Four hexadecimal digits. */
export function hex4(value: number): string {
  return value.toString(16).padStart(4, '0');
}

/** `r g b` between 0 and 1 for a colour `#rrggbb`. */
export function pdfColour(colour: string): string {
  const known = colours.get(colour);
  if (known !== undefined) return known;
  const part = (at: number) => String(Math.round((Number.parseInt(colour.slice(at, at + 2), 16) / 255) * 1000) / 1000);
  const written = `${part(1)} ${part(3)} ${part(5)}`;
  colours.set(colour, written);
  return written;
}

const colours = new Map<string, string>();

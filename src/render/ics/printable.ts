/** A text without what no calendar may hold: control characters, except the line feed (RFC 5545, 3.3.11). */
export const printable = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(/\p{Cc}/gu, (character) => (character === '\n' ? '\n' : ' '));

/** The longest line, in octets, without its line end (RFC 5545, 3.1). */
const LONGEST = 75;

/** Content lines with CRLF between them, each folded at 75 octets of UTF-8; no character is split. */
export const foldLines = (text: string): string => text.split('\r\n').map(folded).join('\r\n');

function folded(line: string): string {
  // No character takes more than three octets per UTF-16 unit.
  if (line.length * 3 <= LONGEST) return line;
  let result = '';
  let start = 0;
  let octets = 0;
  for (let index = 0; index < line.length; ) {
    const codePoint = line.codePointAt(index) ?? 0;
    const width = octetsOf(codePoint);
    if (octets + width > LONGEST) {
      result += `${line.slice(start, index)}\r\n `;
      start = index;
      octets = 1;
    }
    octets += width;
    index += codePoint < 0x10000 ? 1 : 2;
  }
  return result + line.slice(start);
}

const octetsOf = (codePoint: number): number =>
  codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** The bytes that a string of a PDF writes (ISO 32000-1, 7.3.4), one character each. */
export function stringBytes(written: string): string {
  if (written.startsWith('<')) {
    const digits = written.replace(/[^\da-fA-F]/g, '');
    return Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex').toString('latin1');
  }
  const inside = written.slice(1, -1);
  if (!inside.includes('\\')) return inside;
  return inside.replace(/\\(?:([0-7]{1,3})|(\r\n|[\s\S]))/g, (_, octal?: string, one = '') => {
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 255);
    return /^[\r\n]/.test(one) ? '' : (escapes[one] ?? one);
  });
}

/** Those bytes as text outside the pages: UTF-16 or UTF-8 with its mark, else near enough Latin 1. */
export function textString(bytes: string): string {
  if (bytes.startsWith('\xfe\xff')) return new TextDecoder('utf-16be').decode(Buffer.from(bytes.slice(2), 'latin1'));
  if (bytes.startsWith('\xef\xbb\xbf')) return Buffer.from(bytes.slice(3), 'latin1').toString('utf8');
  return bytes;
}

/** Where a string that begins at a bracket ends, in the text of a PDF. */
export function endOfString(text: string, from: number): number {
  let open = 0;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x5c) at++;
    else if (code === 0x28) open++;
    else if (code === 0x29 && --open === 0) return at + 1;
  }
  return text.length;
}

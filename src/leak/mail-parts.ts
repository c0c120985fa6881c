/** A part of a mail: its headers as text, or what it holds. */
export type MailPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array };

/** Deeper is no mail that anyone sends. */
const DEEPEST = 20;

/** The parts of a mail (RFC 5322, 2045 to 2047, 2231), headers decoded, contents unpacked; mails in a mail too. */
export function* mailParts(mail: string, depth = 0): Generator<MailPart> {
  const [head, body] = cut(mail);
  const headers = head.replace(/\r?\n[ \t]+/g, ' ');
  yield { kind: 'text', text: decodeHeader(headers) };
  const boundary = /^content-type:[^\n]*boundary="?([^";\s]+)"?/im.exec(headers)?.[1];
  if (boundary !== undefined && depth < DEEPEST) {
    for (const part of body.split(`--${boundary}`).slice(1))
      if (!part.startsWith('--')) yield* mailParts(part.replace(/^\r?\n/, ''), depth + 1);
    return;
  }
  const encoding = /^content-transfer-encoding:\s*([\w-]+)/im.exec(headers)?.[1]?.toLowerCase();
  const bytes =
    encoding === 'base64'
      ? Buffer.from(body, 'base64')
      : Buffer.from(encoding === 'quoted-printable' ? unquoted(body, false) : body, 'latin1');
  const name = decodeHeader(/name\*?="?([^";\n]+)"?/i.exec(headers)?.[1] ?? '');
  if (/^content-type:\s*message\//im.test(headers) && depth < DEEPEST)
    yield* mailParts(bytes.toString('latin1'), depth + 1);
  else yield { kind: 'file', name: name === '' ? nameFor(headers) : name, bytes };
}

/** A mail is bytes: each character of the text is one. */
const cut = (mail: string): [string, string] => {
  const end = /\r?\n\r?\n/.exec(mail);
  return end ? [mail.slice(0, end.index), mail.slice(end.index + end[0].length)] : [mail, ''];
};

const nameFor = (headers: string): string => {
  const type = /^content-type:\s*text\/(html|calendar|vcard|csv)/im.exec(headers)?.[1];
  return `tekst.${{ html: 'html', calendar: 'ics', vcard: 'vcf', csv: 'csv' }[type ?? ''] ?? 'txt'}`;
};

/** Words that were encoded for a header, in UTF-8 or Latin 1, and parameters in the form of RFC 2231. */
function decodeHeader(text: string): string {
  const apart = text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?([^?]+)\?([bBqQ])\?([^?]*)\?=/g, (_, charset: string, kind: string, word: string) => {
      const bytes = /b/i.test(kind) ? Buffer.from(word, 'base64') : Buffer.from(unquoted(word, true), 'latin1');
      return bytes.toString(/^utf-?8/i.test(charset) ? 'utf8' : 'latin1');
    });
  const percent = apart.replace(/(?:%[\da-fA-F]{2})+/g, (bytes) =>
    Buffer.from(bytes.replaceAll('%', ''), 'hex').toString('utf8'),
  );
  // Headers may be UTF-8 as they are (RFC 6532).
  return /[\u0080-\u00ff]/.test(percent) && !/[^\0-\u00ff]/.test(percent)
    ? Buffer.from(percent, 'latin1').toString('utf8')
    : percent;
}

const unquoted = (text: string, inHeader: boolean): string =>
  (inHeader ? text.replaceAll('_', ' ') : text.replace(/=\r?\n/g, '')).replace(/=([\da-fA-F]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );

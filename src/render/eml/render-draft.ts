import MailComposer from 'nodemailer/lib/mail-composer';
import type { MailDraft } from '../../model/mail-draft.ts';

/** Line ends and other controls: in a header they would begin another one. */
const CONTROLS = /[\p{Cc}\u2028\u2029]+/gu;
/** For message ids of drafts: no mail ever goes there (RFC 2606). */
const DOMAIN = 'paraat.invalid';

/**
 * A message as a file (RFC 5322, MIME) that Outlook opens as a draft to send (`X-Unsent`). It has no sender: that is whoever
 * opens it. Nothing is sent from here. The same draft gives the same bytes: what a mail program would draw by lot (the
 * boundaries between parts, the id) follows from the draft's own id.
 */
export function renderDraft({ to, replyTo, subject, text, attachments, date, id }: MailDraft): Promise<Uint8Array> {
  const composer = new MailComposer({
    headers: { 'X-Unsent': '1' },
    to: { name: folding(to.name), address: oneLine(to.address) },
    ...(replyTo !== null && { replyTo: { name: '', address: oneLine(replyTo) } }),
    subject: folding(subject),
    date: new Date(`${date}T09:00:00Z`),
    messageId: `<${id}@${DOMAIN}>`,
    baseBoundary: id,
    text,
    attachments: attachments.map(({ name, type, bytes }) => ({
      filename: folding(name),
      contentType: type,
      content: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
      // Also of a calendar: its line ends and bytes are those of the file beside the message.
      contentTransferEncoding: 'base64',
    })),
    newline: 'win',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}

/** A header is folded at its spaces alone, and a line holds 998 characters (RFC 5322, 2.1.1): a longer word gets one. */
const folding = (value: string): string => oneLine(value).replace(/\S{200}(?=\S)/gu, '$& ');

const oneLine = (value: string): string => value.replace(CONTROLS, ' ').trim();

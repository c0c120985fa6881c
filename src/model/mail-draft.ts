/** A message that waits for someone to send it. Every text is ready to read. */
export interface MailDraft {
  readonly to: { readonly name: string; readonly address: string };
  /** Where answers go; null to whoever sends it. */
  readonly replyTo: string | null;
  readonly subject: string;
  /** Plain text, lines parted by `\n`. */
  readonly text: string;
  readonly attachments: readonly {
    readonly name: string;
    readonly type: 'application/pdf' | 'text/calendar; charset=utf-8';
    readonly bytes: Uint8Array;
  }[];
  /** ISO date of the message. */
  readonly date: string;
  /** Unique and fixed: letters, digits, hyphens and dots. */
  readonly id: string;
}

import { describe, expect, it } from 'vitest';
import type { MailDraft } from '../../../src/model/mail-draft.ts';
import { renderDraft } from '../../../src/render/eml/render-draft.ts';

const draft: MailDraft = {
  to: { name: 'Zoë Ångström-de Vries', address: 'z.angstrom@lindewaard.example' },
  replyTo: 'crisisbeheersing@lindewaard.example',
  subject: 'Crisisplan Lindewaard, versie 2.0: uw pakket (exemplaar 12) voor coördinatoren en patiënten',
  text: 'Beste Zoë,\n\nHierbij uw pakket.\n',
  attachments: [
    {
      name: 'persoonlijk-pakket.pdf',
      type: 'application/pdf',
      bytes: new Uint8Array([37, 80, 68, 70, 0, 255, 10, 13]),
    },
    {
      name: 'oto-kalender.ics',
      type: 'text/calendar; charset=utf-8',
      bytes: new TextEncoder().encode('BEGIN\r\nEND\r\n'),
    },
  ],
  date: '2026-12-16',
  id: 'zoe-2.0-0123456789abcdef',
};

const rendered = async (others: Partial<MailDraft> = {}): Promise<string> =>
  Buffer.from(await renderDraft({ ...draft, ...others })).toString('latin1');

/** Names of the headers of the message itself, folded lines joined. */
const headersOf = (message: string): string[] =>
  (message.split('\r\n\r\n')[0] ?? '').replace(/\r\n[ \t]+/g, ' ').split('\r\n');

describe('a draft of a message', () => {
  it('is one that Outlook opens to send, without a sender, in ASCII', async () => {
    const message = await rendered();
    const headers = headersOf(message);
    expect(headers).toContain('X-Unsent: 1');
    expect(headers).toContain('Date: Wed, 16 Dec 2026 09:00:00 +0000');
    expect(headers.filter((line) => /^(From|Sender|Bcc|Cc):/i.test(line))).toEqual([]);
    expect(message).toMatch(/^\p{ASCII}*$/u);
    expect(message.split('\r\n').every((line) => line.length <= 998 && !line.includes('\n'))).toBe(true);
  });

  it('has no line that is too long, also of a word without an end', async () => {
    const word = 'a'.repeat(2500);
    const attachments = [{ ...draft.attachments[0]!, name: `${word}.pdf` }];
    const message = await rendered({ to: { ...draft.to, name: word }, subject: word, attachments });
    expect(message.split('\r\n').filter((line) => line.length > 998)).toEqual([]);
    expect(
      headersOf(message)
        .find((line) => line.startsWith('Subject:'))
        ?.replace(/ /g, ''),
    ).toBe(`Subject:${word}`);
  });

  it('has the same bytes every time', async () => {
    expect(await rendered()).toBe(await rendered());
  });

  it.each([
    ['a name', { to: { name: 'Jan\r\nBcc: x@y.example\r\n\r\nTekst', address: draft.to.address } }],
    ['an old line end in a name', { to: { name: 'Jan\rBcc: x@y.example', address: draft.to.address } }],
    ['a line separator in a name', { to: { name: 'Jan\u2028Bcc: x@y.example\u0085', address: draft.to.address } }],
    ['an address', { to: { name: 'Jan', address: 'jan@y.example\r\nBcc: x@y.example' } }],
    ['a subject', { subject: 'Plan\nBcc: x@y.example' }],
    ['an address for answers', { replyTo: 'a@y.example\nBcc: x@y.example' }],
    ['a file name', { attachments: [{ ...draft.attachments[0]!, name: 'a.pdf"\r\nBcc: x@y.example' }] }],
  ] satisfies [string, Partial<MailDraft>][])('takes no header from %s with a line end', async (_where, others) => {
    const message = await rendered(others);
    const names = headersOf(message).map((line) => line.split(':')[0]);
    expect(names).toEqual(headersOf(await rendered()).map((line) => line.split(':')[0]));
    expect(message).not.toMatch(/^Bcc:/im);
  });

  it.each([
    ['commas', 'Vries, Jan de, a@x.example', draft.to.address],
    ['quotes', 'Jan "de, <x@y.example>" Vries\\', draft.to.address],
    ['an address with a comma', 'Jan', 'jan,piet@lindewaard.example'],
    ['an address with brackets', 'Jan', 'jan@lindewaard.example>, <x@y.example'],
    ['an address with quotes', 'Jan', '"jan, x@y.example"@lindewaard.example'],
  ])('goes to one person, also with %s', async (_what, name, address) => {
    const to = headersOf(await rendered({ to: { name, address } })).find((line) => line.startsWith('To:')) ?? '';
    // What stands between quotes is a name or a local part, not an address of its own.
    const bare = to.replace(/"(?:[^"\\]|\\.)*"/g, 'x');
    expect(bare.split(',')).toHaveLength(1);
  });
});

import { describe, expect, it } from 'vitest';
import { type Verspreiding, verspreiding } from '../../blocks/verspreiding.ts';
import { readAnswers } from '../../src/load/read-answers.ts';
import { registerText } from '../../src/write/register-text.ts';

const register: Verspreiding = {
  versie: '2.0',
  exemplaren: [
    {
      id: 'anneke-vermeulen',
      nummer: 1,
      ontvanger: "Drs. A. (Anneke) Vermeulen: 'voorzitter' # 1",
      uitgave: 'persoonlijk pakket',
      vorm: 'digitaal',
      datum: '2026-12-16',
      sha256: 'a'.repeat(64),
    },
    { id: 'plek--koffer', nummer: 2, ontvanger: 'Koffer', uitgave: 'kaarten', vorm: 'papier', datum: '2026-12-16' },
  ],
  in_te_trekken: [{ id: 'jan', versie: '1.0', nummer: 7, ontvanger: 'J. Jansen' }],
};

const read = (text: string): Verspreiding => {
  const { file, problems } = readAnswers('verspreiding.yaml', new TextEncoder().encode(text));
  expect(problems).toEqual([]);
  return verspreiding.parse(file.value);
};

describe('the file of the register', () => {
  it('reads back as what was written', () => {
    expect(read(registerText(register, undefined))).toEqual({
      ...register,
      exemplaren: register.exemplaren?.map((one) => ({ ...one, bevestigd_op: null })),
      in_te_trekken: register.in_te_trekken?.map((one) => ({ ...one, bevestigd_op: null })),
    });
  });

  it('has an empty field for each confirmation, and stays the same to the byte when written again', () => {
    const text = registerText(register, undefined);
    expect(text.match(/^ {4}bevestigd_op:$/gm)).toHaveLength(3);
    expect(registerText(read(text), text)).toBe(text);
  });

  it('changes one date and hash and keeps what the adviser wrote beside it', () => {
    const text = registerText(register, undefined)
      .replace('bevestigd_op:\n', 'bevestigd_op: "2026-12-20"   # belde zelf\n')
      .replaceAll('\n', '\r\n');
    const [first, ...others] = read(text).exemplaren ?? [];
    const changed = {
      ...read(text),
      exemplaren: [{ ...first!, datum: '2027-01-04', sha256: 'b'.repeat(64) }, ...others],
    };
    const result = registerText(changed, text);
    expect(result).toBe(text.replace('2026-12-16', '2027-01-04').replace('a'.repeat(64), 'b'.repeat(64)));
  });
});

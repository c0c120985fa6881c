import { describe, expect, it } from 'vitest';
import { withNoBreakSpaces } from '../../src/text/no-break-spaces.ts';

const shown = (text: string) => withNoBreakSpaces(text).replaceAll('\u00a0', '~');

describe('withNoBreakSpaces', () => {
  it('keeps a day with its month, an amount with its sign and a number with its noun', () => {
    expect(shown('Op 1 maart 2028 is € 500 vrij op niveau 2, zie pagina 12.')).toBe(
      'Op 1~maart 2028 is €~500 vrij op niveau~2, zie pagina~12.',
    );
    expect(shown('minstens 20 % van')).toBe('minstens 20~% van');
    expect(shown("Bel ’s nachts en 's avonds")).toBe("Bel ’s~nachts en 's~avonds");
  });

  it('leaves other spaces, and never changes the length', () => {
    const text = 'Versie 2.1 maart van de 12 meisjes, 3 meiden en artikelen 4';
    expect(shown(text)).toBe(text);
    expect(withNoBreakSpaces('1 mei')).toHaveLength(5);
  });
});

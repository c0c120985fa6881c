import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dutchQuotes } from '../../src/text/dutch-quotes.ts';

describe('dutchQuotes', () => {
  it.each([
    ["foto's, A4's en OT's", 'foto’s, A4’s en OT’s'],
    ["'s nachts, 's-Hertogenbosch en 't Gooi", '’s nachts, ’s-Hertogenbosch en ’t Gooi'],
    ["plan '26 en ('s avonds)", 'plan ’26 en (’s avonds)'],
    ["Hans' dienst", 'Hans’ dienst'],
    ['zeg \'nee\' en "nu".', 'zeg ‘nee’ en “nu”.'],
    ["hij zei: \"'t is 'klaar', zo'n \" beetje", 'hij zei: "’t is ‘klaar’, zo’n " beetje'],
    ["de 'foto's' van \"'s nachts\"", 'de ‘foto’s’ van “’s nachts”'],
    ['"mail naar info@voorbeeld.nl".', '“mail naar info@voorbeeld.nl”.'],
    ["code 't'", 'code ‘t’'],
  ])('prints %s as %s', (typed, printed) => expect(dutchQuotes(typed)).toBe(printed));

  it.each([
    "o'brien@voorbeeld.nl",
    "https://voorbeeld.nl/foto's",
    "www.voorbeeld.nl/foto's",
    "C:\\foto's\\map",
    "naam='x'",
    '19" scherm naast een 24" scherm',
    "5'10",
    'een los " teken',
    "een los ' teken",
  ])('leaves %s as typed', (typed) => expect(dutchQuotes(typed)).toBe(typed));

  it('changes nothing but quotes, whatever the text', () => {
    const texts = fc.array(fc.constantFrom("'", '"', ' ', 'a', 's', '2', '.', '(', '@'), { maxLength: 12 });
    fc.assert(
      fc.property(texts, (parts) => {
        const text = parts.join('');
        const printed = dutchQuotes(text);
        expect(printed.replace(/[‘’]/g, "'").replace(/[“”]/g, '"')).toBe(text);
        expect(printed.length).toBe(text.length);
      }),
    );
  });
});

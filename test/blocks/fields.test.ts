import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { instelling } from '../../blocks/instelling.ts';
import { bedrag, datum, getal, id, kleur, telefoon } from '../../blocks/schema/fields.ts';

/** What a field says of an answer; undefined when it accepts it. */
const said = (field: z.ZodType, typed: unknown): string | undefined => field.safeParse(typed).error?.issues[0]?.message;

describe('a date', () => {
  it('that exists but is written the Dutch way gets the way to write it', () => {
    for (const typed of ['2-11-2026', '02-11-2026', '2/11/2026', '2.11.2026'])
      expect(said(datum(), typed), typed).toBe('Zo wordt een datum niet herkend. Schrijf jaar-maand-dag: 2026-11-02.');
  });

  it('that does not exist is not called wrongly written, and the other way round', () => {
    expect(said(datum(), '2026-02-30')).toMatch(/^Deze datum bestaat niet\./);
    expect(said(datum(), '30-2-2026')).toMatch(/^Zo wordt een datum niet herkend\. .*bijvoorbeeld/);
    expect(said(datum(), '2 november')).toMatch(/^Zo wordt een datum niet herkend\./);
    expect(said(datum(), '2026-02-28')).toBeUndefined();
  });
});

describe('a number', () => {
  it('with a point or space between thousands is refused, for it may mean two things', () => {
    expect(said(getal({ geheel: true }), '2.650')).toBe(
      'Hier hoort een geheel getal. Schrijf het zonder punt of spatie: 2650.',
    );
    expect(said(bedrag(), '12.500')).toMatch(/zonder punt of spatie: 12500\./);
    expect(said(bedrag(), '1 250,50')).toMatch(/zonder punt of spatie: 1250,50\./);
    expect(said(bedrag(), '€ 2.400')).toMatch(/zonder euroteken en punt: 2400\.$/);
    expect(said(bedrag(), '€2.400,50')).toMatch(/: 2400,50\.$/);
    expect(said(bedrag(), '€ 75,-')).toMatch(/: 75\.$/);
    expect(said(getal(), 'veel')).toBe('Hier hoort een getal. Schrijf alleen cijfers, bijvoorbeeld 12 of 2,5.');
  });

  it('with a decimal comma or point is what it says', () => {
    for (const [typed, value] of [
      ['2,5', 2.5],
      ['2.5', 2.5],
      ['0.125', 0.125],
      ['1250,50', 1250.5],
      ['2650', 2650],
    ] as const)
      expect(getal().parse(typed), typed).toBe(value);
  });
});

describe('a telephone number', () => {
  it('holds nothing but what can be dialled, and says so', () => {
    expect(said(telefoon(), '088 123 45 67 toestel 5')).toMatch(/alleen cijfers, spaties/);
    for (const typed of ['0612345678', '+31 6 12345678', '(088) 123 45 67', '4400'])
      expect(said(telefoon(), typed), typed).toBeUndefined();
  });
});

describe('an id and a colour', () => {
  it('say in which form they are written', () => {
    expect(said(id(), 'Joost Hendriks')).toMatch(/kleine letters, cijfers en streepjes/);
    expect(said(kleur(), 'blauw')).toContain("'#005a9c'");
    expect(said(kleur(), '#0B5a6b')).toBeUndefined();
  });
});

describe('the short name of the institution', () => {
  it('fits the header of a page', () => {
    const short = instelling.shape.korte_naam;
    expect(said(short, 'x'.repeat(40))).toBeUndefined();
    expect(said(short, 'x'.repeat(41))).toMatch(/^Dit past niet in de kop van een bladzijde\./);
    expect(short.meta()?.title).toBe('Naam in de kop van een pagina');
  });
});

import { describe, expect, it } from 'vitest';
import { marks, Trace } from '../../src/compose/trace.ts';

const data = {
  naam: 'Lindewaard',
  teams: [
    { naam: 'CBT', leden: 5, doel: null },
    { naam: 'OT', leden: 7, doel: { nvt: 'volgt uit het CBT' } },
  ],
};

/** Prints an expression over the data; the text with each origin written out behind what it is about. */
function printed(expression: (view: typeof data) => unknown, code: (view: typeof data) => void = () => {}): string {
  const trace = new Trace();
  const view = trace.view(data);
  code(view);
  return trace
    .print(() => expression(view))
    .replace(/\ufdd0(\d+)\ufdd1(.*?)\ufdd2/gs, (_all, number: string, text: string) => {
      const origin = trace.origins[Number(number)]!;
      return `${text}{${origin.how} ${origin.answers.join(' ')}}`;
    });
}

describe('the origin of a printed answer', () => {
  it('is the answer itself when it is printed as it stands', () => {
    expect(printed((v) => v.naam)).toBe('Lindewaard{whole /naam}');
    expect(printed((v) => v.teams[1]!.naam)).toBe('OT{whole /teams/1/naam}');
  });

  it('survives sorting, finding and choosing', () => {
    expect(printed((v) => v.teams.toSorted((a, b) => b.leden - a.leden)[0]!.naam)).toBe('OT{whole /teams/1/naam}');
    expect(printed((v) => v.teams.find((t) => t.leden === 5)!.naam)).toBe('CBT{whole /teams/0/naam}');
  });

  it('is cut out of a text that joins answers', () => {
    expect(printed((v) => `${v.teams[0]!.naam} en ${v.teams[1]!.naam}`)).toBe(
      'CBT{whole /teams/0/naam} en OT{whole /teams/1/naam}',
    );
  });

  it('says that a text was computed, and from what', () => {
    expect(printed((v) => (v.teams[0]!.leden > 4 ? 'groot' : 'klein'))).toBe('groot{computed /teams/0/leden}');
    expect(printed((v) => v.teams[0]!.leden + v.teams[1]!.leden)).toBe('12{computed /teams/0/leden /teams/1/leden}');
  });

  it('is found again for a variable that was read before', () => {
    let name = '';
    expect(
      printed(
        () => name,
        (v) => {
          name = v.teams[1]!.naam;
        },
      ),
    ).toBe('OT{whole /teams/1/naam}');
  });

  it('is a gap for an open question and the reason for one that does not apply', () => {
    expect(printed((v) => v.teams[0]!.doel)).toBe('<open></open>{whole /teams/0/doel}');
    expect(printed((v) => v.teams[1]!.doel)).toBe('Niet van toepassing: volgt uit het CBT{computed /teams/1/doel/nvt}');
  });
});

describe('printing', () => {
  it('shows markup in an answer as the text it is, and drops forged marks', () => {
    const trace = new Trace();
    const view = trace.view({ a: `<b>&amp;${marks.open}9${marks.number}x` });
    expect(trace.print(() => view.a)).toBe(`${marks.open}0${marks.number}&lt;b&gt;&amp;amp;9x${marks.close}`);
  });

  it('refuses undefined, objects and booleans', () => {
    expect(() => printed((v) => v.teams[9]?.naam)).toThrow('undefined');
    expect(() => printed((v) => v.teams)).toThrow('geen tekst');
    expect(() => printed((v) => v.teams.length > 1)).toThrow('geen tekst');
  });

  it('refuses to print an answer as markup', () => {
    expect(() => new Trace().raw(() => '<b>x</b>')).toThrow('opmaak(...)');
  });

  it('refuses to change an answer', () => {
    const view = new Trace().view(structuredClone(data));
    expect(() => view.teams.sort()).toThrow('verandert geen antwoorden');
    expect(() => {
      view.naam = 'x';
    }).toThrow('verandert geen antwoorden');
  });
});

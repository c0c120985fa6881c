import { describe, expect, it } from 'vitest';
import type { Institution } from '../../../blocks/institution.ts';
import { normMatrix } from '../../../src/analyse/normen/norm-matrix.ts';
import { normSheet } from '../../../src/analyse/normen/norm-sheet.ts';
import type { QuotedSection } from '../../../src/model/quoted.ts';
import type { Releases } from '../../../src/model/release.ts';
import { type DeepMutable, exampleInstitution } from '../../fixtures/example.ts';
import { bare, matrix, none, row, rows, section } from './matrix-of.ts';

const entry = { versie: '2.0', vastgesteld_door: 'RvB', vastgesteld_op: '2026-12-15' };
const release = { entry } as Releases['present'];

describe('where a norm is met', () => {
  it('is every section that names it, with number, title and page', () => {
    const { plekken } = row(matrix([section('visie'), section('alarm', ['kk-alarmering'])]), 'kk-alarmering');
    expect(
      plekken.map((place) => [place.title, place.section.number, place.section.title, place.section.page]),
    ).toEqual([['Crisisplan', '4', 'Over alarm', 12]]);
  });

  it('is the chapter of a block that the framework or an answer names, unless a section in it is closer', () => {
    const leiderschap = section('leiderschap');
    const iso = (sections: readonly QuotedSection[]) =>
      row(matrix(sections), 'iso-22361-6').plekken.map((place) => place.section.id);
    expect(iso([leiderschap])).toEqual(['leiderschap']);
    expect(iso([leiderschap, section('toezicht', ['iso-22361-6'], { chapter: 'leiderschap' })])).toEqual(['toezicht']);
    const answered = row(matrix([section('crisisorganisatie')]), 'cbb-9-taken');
    expect(answered.plekken.map((place) => place.section.id)).toEqual(['crisisorganisatie']);
  });

  it('is told the other way round: each section with its norms, those that do not apply left out', () => {
    const { perDocument } = matrix([section('a', ['kk-alarmering', 'kk-leren']), section('b')], (draft) => {
      draft.bouwstenen['wettelijke-eisen'].entiteit_cyber = { nvt: 'te klein' };
    });
    expect(
      perDocument.flatMap(({ secties }) => secties.map(({ plek, normen }) => [plek.section.id, normen.length])),
    ).toEqual([['a', 2]]);
  });
});

describe('the state of a norm', () => {
  it('follows from evidence: a registered file shows what an answer only says', () => {
    const held = (draft: DeepMutable<Institution>) => {
      bare(draft);
      draft.oto.beleid.zelfevaluatie = null;
    };
    const said = row(matrix([section('oto', ['jci-getest'])], held), 'jci-getest');
    expect(said.bewijs.map(({ found }) => found)).toEqual(['opgave', 'opgave']);
    expect(said.stand).toBe('gedeeltelijk');
    expect(said.sluit.join(' ')).toContain('Zet de presentielijst van 26-02');
    const shown = row(matrix([section('oto', ['jci-getest'])]), 'jci-getest');
    expect(shown.bewijs.map(({ found }) => found)).toEqual(['stuk', 'stuk']);
    expect(shown.stand).toBe('aangetoond');
    expect(shown.sluit).toEqual([]);
  });

  it('is on paper as long as the plan is a concept, and shown when this version is adopted', () => {
    const sections = [section('klok', ['cbw-26'])];
    const concept = row(matrix([section('communicatie', ['jci-communicatie'])]), 'jci-communicatie');
    expect(row(matrix(sections), 'cbw-26').stand).toBe('op papier');
    expect([concept.wie, concept.voor]).toEqual(['Raad van Bestuur', '2026-12-15']);
    expect(row(matrix([]), 'jci-communicatie')).toMatchObject({ stand: 'ontbreekt', wie: null, voor: null });
    const adopted = { ...none, last: release, present: release };
    expect(row(matrix(sections, bare, adopted), 'cbw-26').stand).toBe('op papier');
    const text = [section('communicatie', ['jci-communicatie'])];
    expect(row(matrix(text, bare), 'jci-communicatie').stand).toBe('op papier');
    expect(row(matrix(text, bare, { ...none, last: release }), 'jci-communicatie').stand).toBe('gedeeltelijk');
    expect(row(matrix(text, bare, adopted), 'jci-communicatie').stand).toBe('aangetoond');
  });

  it('counts only agreements in force on the day, and says how many have lapsed', () => {
    const texts = (change: (draft: DeepMutable<Institution>) => void) => {
      const of = matrix([section('partners', ['jci-rol'])], (draft) => {
        bare(draft);
        change(draft);
      });
      return row(of, 'jci-rol').bewijs.find(({ soort }) => soort === 'afspraak')?.texts;
    };
    const lapse = (draft: DeepMutable<Institution>, days: readonly string[]) => {
      for (const [index, partner] of draft.registers.partners.entries()) {
        partner.afspraak = 'Convenant';
        partner.herzien_op = '2027-01-01';
        if (days[index] === undefined) delete partner.verlopen_op;
        else partner.verlopen_op = days[index];
      }
      draft.registers.partners.length = 4;
    };
    expect(texts((draft) => lapse(draft, ['2026-11-01', '2026-11-02']))).toEqual([
      '3 geldige afspraken in het register van partners, 1 verlopen',
    ]);
    expect(texts((draft) => lapse(draft, []))).toEqual(['4 geldige afspraken in het register van partners']);
  });

  it('counts a section with an open question as not written, and asks to answer it', () => {
    const gap = row(matrix([section('klok', ['cbw-26'], { hasGap: true })], bare), 'cbw-26');
    expect(gap.stand).toBe('ontbreekt');
    expect(gap.sluit[0]).toBe('Beantwoord de open vragen in Crisisplan 4.');
    const beside = [section('klok', ['cbw-26'], { hasGap: true }), section('ook', ['cbw-26'])];
    expect(row(matrix(beside), 'cbw-26').stand).toBe('op papier');
  });

  it('takes the own judgement of the law, of one subject of the agreement, and of the self-evaluation', () => {
    const sections = [section('convenant', ['bvr-5-1-inzet', 'bvr-5-1-materieel', 'kk-keten'])];
    const all = matrix(sections);
    expect(row(all, 'bvr-5-1-inzet').stand).toBe('aangetoond');
    expect(row(all, 'bvr-5-1-materieel').stand).toBe('gedeeltelijk');
    expect(row(all, 'bvr-5-1-materieel').sluit[0]).toBe('Lijst ontsmetting vernieuwen vóór 1 april 2027.');
    const closer = { wie: 'Liaison veiligheidsregio', voor: '2027-04-01' };
    expect(row(all, 'bvr-5-1-materieel')).toMatchObject(closer);
    expect(row(all, 'kk-keten')).toMatchObject({ stand: 'gedeeltelijk', wie: 'Liaison veiligheidsregio' });
    const unsaid = matrix(sections, (draft) => {
      const { eisen_zorg } = draft.bouwstenen['wettelijke-eisen'];
      if (eisen_zorg && 'afspraken' in eisen_zorg) eisen_zorg.afspraken = { nvt: 'geen taak in de regio' };
      draft.bouwstenen.netwerkpartners.convenant_ghor = { nvt: 'geen taak in de regio' };
    });
    expect(row(unsaid, 'bvr-5-1-inzet').stand).toBe('niet van toepassing');
  });
});

describe('the norms of the tool', () => {
  it('never ask a text alone where something is to be done, judged or improved', () => {
    const doing = Object.values(exampleInstitution().normen).flatMap(({ normen }) =>
      normen.filter(({ pdca }) => pdca !== 'plan'),
    );
    expect(doing.filter(({ bewijs }) => bewijs.every((soort) => soort === 'plan')).map(({ id }) => id)).toEqual([]);
  });

  it('are judged alike in the example where two laws ask the same of the same plans', () => {
    const draft = exampleInstitution().bouwstenen['wettelijke-eisen'];
    const { eisen_cyber: cyber, eisen_kritiek: kritiek } = draft;
    const standen = (eisen: typeof cyber | typeof kritiek, vragen: readonly string[]) =>
      vragen.map((vraag) => (eisen as Record<string, { stand?: string } | null> | null)?.[vraag]?.stand);
    expect(standen(kritiek, ['taken', 'noodcommunicatie', 'continuiteit', 'geoefend'])).toEqual(
      standen(cyber, ['taken', 'noodvoorzieningen', 'herstel', 'geoefend']),
    );
  });
});

describe('the frameworks that apply', () => {
  const applies = (of: ReturnType<typeof matrix>, id: string) => of.kaders.find((kader) => kader.id === id)?.geldt;

  it('follow from the answers about the law, and stay in sight when nobody knows', () => {
    const answer = (antwoord: 'ja' | 'nee' | 'onbekend') =>
      applies(
        matrix([], (draft) => {
          draft.bouwstenen['wettelijke-eisen'].entiteit_cyber = {
            antwoord,
            grond: 'omvang',
            gaat_na: null,
            opnieuw_voor: null,
          };
        }),
        'cyberbeveiligingsbesluit',
      );
    expect([answer('ja'), answer('nee'), answer('onbekend')]).toEqual(['ja', 'nee', 'onbekend']);
  });

  it('are those that the institution chose, and the working model of its sector', () => {
    const change = (draft: DeepMutable<Institution>) => {
      draft.bouwstenen['wettelijke-eisen'].normenkaders = ['hkz'];
    };
    const all = matrix([], change);
    expect(['hkz', 'jci', 'kwaliteitskader'].map((id) => applies(all, id))).toEqual(['ja', 'nee', 'ja']);
    const home = matrix([], (draft) => {
      change(draft);
      draft.instelling.soort = 'vvt';
    });
    expect(applies(home, 'kwaliteitskader')).toBe('nee');
  });

  it('give the gaps first, the worst on top', () => {
    const { gaten, telling } = matrix([section('klok', ['cbw-26'])]);
    const states = gaten.map(({ stand }) => stand);
    const order = ['ontbreekt', 'gedeeltelijk', 'op papier'];
    expect(states).toEqual([...states].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
    expect(states).not.toContain('aangetoond');
    expect(telling.reduce((sum, { aantal }) => sum + aantal, 0)).toBe(rows(matrix([])).length);
  });
});

describe('the matrix of an edition that does not hold everything', () => {
  it('does not call missing what it may only not hold', () => {
    const draft = exampleInstitution() as Institution;
    const stand = (edition: 'intern' | 'keten') =>
      rows(normMatrix(draft, [], '2026-11-02', none, edition)).find(({ id }) => id === 'kk-bestuur')?.stand;
    expect([stand('intern'), stand('keten')]).toEqual(['ontbreekt', 'niet in deze uitgave']);
  });
});

describe('the sheet of the matrix', () => {
  it('has a row per norm and place, so that both can be filtered', () => {
    const { columns, rows: cells } = normSheet(matrix([section('a', ['kk-leren']), section('b', ['kk-leren'])]));
    expect(cells.every((one) => one.length === columns.length)).toBe(true);
    const own = cells.filter(([id]) => id === 'kk-leren').map((one) => one.slice(4, 8));
    expect(own).toEqual([
      ['Crisisplan', '4', 'Over a', '12'],
      ['Crisisplan', '4', 'Over b', '12'],
    ]);
  });
});

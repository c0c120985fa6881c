import { describe, expect, it } from 'vitest';
import type { Institution } from '../../../blocks/institution.ts';
import { attendance } from '../../../src/analyse/jaarverslag/attendance.ts';
import { reportedActivities } from '../../../src/analyse/jaarverslag/reported-activities.ts';
import { type NormRow, normMatrix } from '../../../src/analyse/normen/norm-matrix.ts';
import { normSheet } from '../../../src/analyse/normen/norm-sheet.ts';
import type { QuotedDocument, QuotedSection } from '../../../src/model/quoted.ts';
import type { Releases } from '../../../src/model/release.ts';
import { type DeepMutable, exampleInstitution } from '../../fixtures/example.ts';

const section = (id: string, norms: readonly string[] = [], more: Partial<QuotedSection> = {}): QuotedSection => ({
  id,
  chapter: id,
  number: '4',
  title: `Over ${id}`,
  page: 12,
  hasGap: false,
  norms,
  ...more,
});

const none: Releases = { last: undefined, present: undefined, base: undefined };
const entry = { versie: '2.0', vastgesteld_door: 'RvB', vastgesteld_op: '2026-12-15' };
const release = { entry } as Releases['present'];

function matrix(
  sections: readonly QuotedSection[],
  change: (draft: DeepMutable<Institution>) => void = () => {},
  releases: Releases = none,
) {
  const draft = exampleInstitution();
  change(draft);
  const plan: QuotedDocument = { id: 'crisisplan', title: 'Crisisplan', sections };
  return normMatrix(draft as Institution, [plan], '2026-11-02', releases);
}

const rows = (of: ReturnType<typeof matrix>): NormRow[] => of.kaders.flatMap(({ normen }) => normen);
const row = (of: ReturnType<typeof matrix>, id: string): NormRow => rows(of).find((one) => one.id === id)!;
const bare = (draft: DeepMutable<Institution>) => {
  draft.bewijzen.bewijzen = [];
};

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

describe('evidence that something was improved', () => {
  it('calls findings by their words, never by their ids', () => {
    const verbetering = (status: 'loopt' | 'afgerond') => {
      const all = matrix([section('borging', ['kk-leren'])], (draft) => {
        bare(draft);
        draft.bouwstenen.borging.verbeterregister = null;
        draft.oto.uitvoering.bevindingen = [
          {
            id: 'b-bellijst',
            bevinding: 'De bellijst was verouderd.',
            raakt: 'plan',
            opvolging: { actie: 'Nalopen', eigenaar: 'telefonist', gereed: '2026-09-01', status },
          },
        ];
      });
      return rows(all)
        .flatMap(({ bewijs }) => bewijs)
        .find(({ soort, closing, texts }) => soort === 'verbetering' && `${closing}${texts}`.includes('bellijst'));
    };
    expect(verbetering('loopt')?.closing).toBe('Rond een bevinding af: “De bellijst was verouderd”.');
    expect(verbetering('afgerond')?.texts).toEqual(['afgerond: “De bellijst was verouderd”']);
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

describe('the cycle of a norm', () => {
  it('tells what was held, judged and improved, and in which version the plan changed', () => {
    const { cyclus } = row(matrix([section('melding-en-opschaling', ['kk-alarmering'])]), 'kk-alarmering');
    expect(cyclus.plan).toEqual(['Crisisplan: concept, nog niet vastgesteld']);
    expect(cyclus.do[0]).toBe('3 gehouden, 21 deelnames zonder tests: 26-10, 26-11, 26-13');
    expect(cyclus.check.slice(0, 2)).toEqual(['criterium gehaald: 1 ja, 1 deels, 1 nee', 'score 2 in 2026']);
    expect(cyclus.check[2]).toBe('te openen: zelfevaluatie');
    expect(cyclus.act[0]).toContain('Crisiscoördinator, 31 maart 2027: loopt; plan gewijzigd in versie 2.0.');
  });
});

describe('the turnout in the cycle', () => {
  it('is that of the report on the year: of what was held, without the tests', () => {
    const [done] = row(matrix([section('oto', ['jci-getest'])]), 'jci-getest').cyclus.do;
    const { opkomst } = attendance(reportedActivities(exampleInstitution() as Institution, 2026)).totaal;
    expect(done).toContain(` gehouden, ${opkomst} deelnames zonder tests: `);
  });
});

describe('a point of improvement of an audit, visit or partner', () => {
  const acts = (change: (draft: DeepMutable<Institution>) => void, id = 'kk-alarmering') =>
    row(matrix([section('melding-en-opschaling', ['kk-alarmering'])], change), id).cyclus.act.join(' | ');
  const point = {
    bron: 'audit',
    herkomst: 'x',
    datum: '2026-06-24',
    bevinding: 'Bellijst verouderd',
    maatregel: 'Nalopen',
    eigenaar: 'hoofd-bhv',
    termijn: '2026-09-30',
    status: 'loopt',
  };
  const withPoint = (more: object) => (draft: DeepMutable<Institution>) => {
    draft.oto.uitvoering.bevindingen = [];
    draft.bouwstenen.borging.verbeterregister = [{ ...point, ...more }] as never;
  };

  it('counts for the norms that it names and for those of its block, with owner, date, state and version', () => {
    const text = 'Bellijst verouderd. Hoofd BHV, 30 september 2026: loopt, te laat; plan gewijzigd in versie 2.0.';
    expect(acts(withPoint({ normen: ['kk-alarmering'], gewijzigd_in: '2.0' }))).toBe(text);
    expect(acts(withPoint({ bouwsteen: 'melding-en-opschaling', gewijzigd_in: '2.0' }))).toBe(text);
    expect(acts(withPoint({ bouwsteen: 'nafase' }))).toBe('');
    expect(acts(withPoint({}))).toBe('');
  });

  it('that is not complete says so, and one that is done is never late', () => {
    const nobody = { normen: ['kk-alarmering'], eigenaar: null, termijn: null };
    expect(acts(withPoint(nobody))).toBe('Bellijst verouderd. Zonder eigenaar, zonder datum: loopt.');
    expect(acts(withPoint({ normen: ['kk-alarmering'], status: 'gereed' }))).not.toContain('te laat');
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

import { describe, expect, it } from 'vitest';
import { maandenEerder } from '../../../blocks/gegevens-gecontroleerd.ts';
import type { Institution } from '../../../blocks/institution.ts';
import { strengthFor } from '../../../src/validate/rule.ts';
import { allRules } from '../../../src/validate/rules/all-rules.ts';
import { type DeepMutable, exampleInstitution } from '../../fixtures/example.ts';

type Draft = DeepMutable<Institution>;

/** What a rule finds in the example after a change, judged on a day. */
function findings(code: string, change: (draft: Draft) => void = () => {}, peildatum: string | null = '2026-11-02') {
  const rule = allRules.find((candidate) => candidate.code === code);
  if (!rule) throw new Error(`no rule ${code}`);
  const draft = exampleInstitution();
  change(draft);
  return rule.check(draft as Institution, peildatum ?? undefined, strengthFor((draft as Institution).instelling));
}

const rol = (draft: Draft, id: string) => draft.registers.rollen.find((candidate) => candidate.id === id)!;
const team = (draft: Draft, id: string) => draft.registers.teams.find((candidate) => candidate.id === id)!;
type Houder = { functionaris: string; als: 'houder' | 'vervanger'; van?: string; tot?: string };
const houders = (draft: Draft, id: string) => rol(draft, id).houders as Houder[];
const opschaling = (draft: Draft) => draft.bouwstenen['melding-en-opschaling'];

describe('the rules', () => {
  it('find nothing in the example, but notices', () => {
    for (const rule of allRules)
      expect(
        findings(rule.code).filter(({ severity }) => severity !== 'notice'),
        rule.code,
      ).toEqual([]);
  });

  it('have codes of their own', () => {
    expect(new Set(allRules.map((rule) => rule.code)).size).toBe(allRules.length);
  });

  it('are lighter for a small nursing organisation and a GP post than for a hospital', () => {
    const { instelling } = exampleInstitution();
    const as = (soort: typeof instelling.soort, medewerkers: number) =>
      strengthFor({ ...instelling, soort, omvang: { medewerkers } } as Institution['instelling']);
    expect(as('ziekenhuis', 100)).toEqual({ deputies: 2, doubleSeats: false, worksOutOfHours: false });
    expect(as('vvt', 2000)).toEqual({ deputies: 2, doubleSeats: false, worksOutOfHours: false });
    expect(as('vvt', 120)).toEqual({ deputies: 1, doubleSeats: true, worksOutOfHours: false });
    expect(as('huisartsenspoedpost', 400)).toEqual({ deputies: 1, doubleSeats: true, worksOutOfHours: true });
  });
});

describe('filling the roles', () => {
  it('ontbrekende-houder: a key role without a holder, but not another role', () => {
    const empty = (id: string, sleutelrol: boolean) => (draft: Draft) => {
      rol(draft, id).sleutelrol = sleutelrol;
      rol(draft, id).houders = null;
    };
    expect(findings('ontbrekende-houder', empty('voorzitter-cbt', true))[0]?.message).toContain('Voorzitter CBT');
    expect(findings('ontbrekende-houder', empty('voorzitter-cbt', false))).toEqual([]);
  });

  it('ontbrekende-vervanger: one deputy is too few in a hospital and enough in a GP post', () => {
    const single = (draft: Draft) => {
      rol(draft, 'voorzitter-cbt').houders = houders(draft, 'voorzitter-cbt').slice(0, 2);
    };
    expect(findings('ontbrekende-vervanger', single)).toHaveLength(1);
    const small = (draft: Draft) => {
      single(draft);
      draft.instelling.soort = 'huisartsenspoedpost';
    };
    expect(findings('ontbrekende-vervanger', small)).toEqual([]);
  });

  it('ontbrekende-vervanger: counts who fills the role on the day, not who once did', () => {
    const ended = (draft: Draft) => {
      for (const houder of houders(draft, 'voorzitter-cbt')) if (houder.als === 'vervanger') houder.tot = '2027-03-01';
    };
    expect(findings('ontbrekende-vervanger', ended, '2027-03-01')).toEqual([]);
    expect(findings('ontbrekende-vervanger', ended, '2027-03-02')).toHaveLength(1);
  });

  it('vervangt-zichzelf: a circular deputy', () => {
    const circular = (draft: Draft) => {
      houders(draft, 'voorzitter-cbt').push({
        functionaris: houders(draft, 'voorzitter-cbt')[0]!.functionaris,
        als: 'vervanger',
      });
    };
    expect(findings('vervangt-zichzelf', circular)[0]).toMatchObject({ severity: 'error' });
  });

  it('vertrokken-functionaris: a deputy who has left', () => {
    const left = (draft: Draft) => {
      draft.registers.functionarissen.find((p) => p.id === houders(draft, 'voorzitter-cbt')[1]!.functionaris)!.tot =
        '2026-10-01';
    };
    const found = findings('vertrokken-functionaris', left);
    expect(found.map((f) => f.path.slice(0, 2))).toContainEqual(['registers', 'rollen']);
    expect(findings('vertrokken-functionaris', left, '2026-09-30')).toEqual([]);
    expect(findings('vertrokken-functionaris', left, null)).toEqual([]);
  });
});

describe('the teams', () => {
  it('dubbele-bezetting: one person in two seats of a team, except where the institution is small', () => {
    const double = (draft: Draft) => {
      houders(draft, 'logger-cbt')[0]!.functionaris = houders(draft, 'voorzitter-cbt')[0]!.functionaris;
    };
    expect(findings('dubbele-bezetting', double)[0]?.path).toEqual(['registers', 'teams', 0, 'kernleden']);
    const small = (draft: Draft) => {
      double(draft);
      draft.instelling.soort = 'geboortezorg';
    };
    expect(findings('dubbele-bezetting', small)).toEqual([]);
  });

  it('vervangers-zitten-al-in-team: one deputy without a seat of his own is enough', () => {
    const deputies =
      (...ids: string[]) =>
      (draft: Draft) => {
        const [houder] = houders(draft, 'coordinator-techniek');
        rol(draft, 'coordinator-techniek').houders = [
          houder!,
          ...ids.map((functionaris) => ({ functionaris, als: 'vervanger' as const })),
        ];
      };
    const found = findings('vervangers-zitten-al-in-team', deputies('marijke-smit', 'hans-meijer'));
    expect(found).toMatchObject([
      { severity: 'warning', path: ['registers', 'rollen', expect.any(Number), 'houders'] },
    ]);
    expect(found[0]?.message).toContain('Marijke');
    expect(findings('vervangers-zitten-al-in-team', deputies('marijke-smit', 'ursula-maas'))).toEqual([]);
    expect(findings('vervangers-zitten-al-in-team', deputies())).toEqual([]);
    const small = (draft: Draft) => {
      deputies('marijke-smit', 'hans-meijer')(draft);
      draft.instelling.soort = 'huisartsenspoedpost';
    };
    expect(findings('vervangers-zitten-al-in-team', small)).toEqual([]);
  });

  it('een-piket-twee-rollen: two seats of one team that the same duty answers for', () => {
    const share = (one: string, other: string) => (draft: Draft) => {
      rol(draft, one).piket = 'ict';
      rol(draft, other).piket = 'ict';
    };
    expect(findings('een-piket-twee-rollen', share('coordinator-ict', 'hoofd-bhv'))).toHaveLength(1);
    expect(findings('een-piket-twee-rollen', share('coordinator-ict', 'logger-cbt'))).toEqual([]);
  });

  it('voorzitter-houdt-log: the chair does not keep the log', () => {
    expect(
      findings('voorzitter-houdt-log', (draft) => {
        team(draft, 'cbt').logger = 'voorzitter-cbt';
      }),
    ).toHaveLength(1);
  });

  it('team-onder-zichzelf: teams in a ring, each reported, and a chain that only leads to the ring is not', () => {
    const ring = (draft: Draft) => {
      team(draft, 'cbt').onder = 'ot-zorg';
      team(draft, 'ot-zorg').onder = 'cbt';
    };
    expect(findings('team-onder-zichzelf', ring).map((f) => f.message.split(' valt')[0])).toEqual([
      exampleInstitution().registers.teams.find((t) => t.id === 'cbt')!.naam,
      exampleInstitution().registers.teams.find((t) => t.id === 'ot-zorg')!.naam,
    ]);
  });

  it('uitwijk-in-zelfde-gebouw: the same building, not merely the same site', () => {
    const rooms = (uitwijkruimte: string) => (draft: Draft) => {
      team(draft, 'ot-zorg').ruimte = 'ot-ruimte-hoofdgebouw';
      team(draft, 'ot-zorg').uitwijkruimte = uitwijkruimte;
    };
    expect(findings('uitwijk-in-zelfde-gebouw', rooms('vergaderzaal-linde'))).toHaveLength(1);
    expect(findings('uitwijk-in-zelfde-gebouw', rooms('crisisruimte-noord'))).toEqual([]);
  });
});

describe('upkeep', () => {
  it('verouderde-gegevens: six months to the day is in time, a day more is not, and who left is not asked', () => {
    const checked = (date: string, tot?: string) => (draft: Draft) => {
      const person = draft.registers.functionarissen[0]!;
      person.gecontroleerd_op = date;
      if (tot) person.tot = tot;
    };
    expect(findings('verouderde-gegevens', checked('2026-05-02'))).toEqual([]);
    expect(findings('verouderde-gegevens', checked('2026-05-01'))).toHaveLength(1);
    expect(findings('verouderde-gegevens', checked('2026-05-01', '2026-10-31'))).toEqual([]);
  });

  it('verouderde-gegevens: also of a duty, a partner and a room, where a date is given', () => {
    const on = (date: string) => (draft: Draft) => {
      const { piketten, partners, ruimten } = draft.registers;
      for (const one of [piketten[0]!, partners[0]!, ruimten[0]!]) one.gecontroleerd_op = date;
      delete piketten[1]!.gecontroleerd_op;
    };
    expect(findings('verouderde-gegevens', on('2026-05-02'))).toEqual([]);
    expect(findings('verouderde-gegevens', on('2026-05-01'))).toHaveLength(3);
  });

  it('counts months back to a day that exists', () => {
    expect(maandenEerder('2026-08-31', 6)).toBe('2026-02-28');
    expect(maandenEerder('2026-03-15', 6)).toBe('2025-09-15');
  });

  it('plan-zonder-eigenaar and plan-herziening-verlopen: not for a plan that ends', () => {
    const neglected = (status: 'blijft' | 'vervalt') => (draft: Draft) => {
      Object.assign(draft.registers.plannen[0]!, { eigenaar: null, herzien_op: '2026-11-01', status });
    };
    for (const code of ['plan-zonder-eigenaar', 'plan-herziening-verlopen']) {
      expect(findings(code, neglected('blijft')), code).toHaveLength(1);
      expect(findings(code, neglected('vervalt')), code).toEqual([]);
    }
    expect(findings('plan-herziening-verlopen', neglected('blijft'), '2026-11-01')).toEqual([]);
  });
});

describe('the blocks together', () => {
  it('risico-zonder-voorbereiding: a risk at the threshold needs a card or a plan', () => {
    const bare = (kans: number, impact: number, plannen?: string[]) => (draft: Draft) => {
      const risico = (draft.bouwstenen.crisisprofiel.risicos as Record<string, unknown>[])[0]!;
      draft.bouwstenen.crisisprofiel.drempel = 10;
      delete risico.scenariokaart;
      Object.assign(risico, { kans, impact, plannen });
    };
    expect(findings('risico-zonder-voorbereiding', bare(2, 5))).toHaveLength(1);
    expect(findings('risico-zonder-voorbereiding', bare(3, 3))).toEqual([]);
    expect(findings('risico-zonder-voorbereiding', bare(2, 5, ['zirop']))).toEqual([]);
  });

  it('niveau-zonder-besluit: a level that says nobody decides', () => {
    expect(
      findings('niveau-zonder-besluit', (draft) => {
        (opschaling(draft).opschalingsniveaus as { wie_besluit: unknown }[])[2]!.wie_besluit = null;
      }).map((f) => f.path),
    ).toEqual([['bouwstenen', 'melding-en-opschaling', 'opschalingsniveaus', 2, 'wie_besluit']]);
  });

  it('geen-nummer-buiten-kantoortijd: no duty chosen, or a duty without a number', () => {
    expect(
      findings('geen-nummer-buiten-kantoortijd', (draft) => {
        opschaling(draft).buiten_kantoortijd = null;
      }),
    ).toHaveLength(1);
    expect(
      findings('geen-nummer-buiten-kantoortijd', (draft) => {
        for (const piket of draft.registers.piketten) piket.nummer = null;
      }),
    ).toHaveLength(1);
  });

  it('geen-route-zonder-telefonie: also when the steps are open, but not when the block is left out', () => {
    const none = (draft: Draft) => {
      opschaling(draft).zonder_telefonie = null;
    };
    expect(findings('geen-route-zonder-telefonie', none)).toHaveLength(1);
    const leftOut = (draft: Draft) => {
      none(draft);
      draft.instelling.niet_gebruikt = [{ bouwsteen: 'melding-en-opschaling', reden: 'Regionaal geregeld.' }];
    };
    expect(findings('geen-route-zonder-telefonie', leftOut)).toEqual([]);
  });

  it('tip-zonder-standpunt: every tip has a task or a reason, once tasks are planned', () => {
    const drop = (draft: Draft) => {
      for (const taak of draft.implementatie.taken as { tips?: string[] }[])
        taak.tips = (taak.tips ?? []).filter((tip) => tip !== 'projectleider');
    };
    expect(findings('tip-zonder-standpunt', drop)).toHaveLength(1);
    expect(
      findings('tip-zonder-standpunt', (draft) => {
        draft.implementatie.taken = null;
      }),
    ).toEqual([]);
  });
});

describe('blocks that are left out', () => {
  const leaveOut = (bouwsteen: string) => (draft: Draft) => {
    draft.instelling.niet_gebruikt = [
      { bouwsteen: 'leiderschap', reden: 'Elders.' },
      { bouwsteen, reden: 'Elders.' },
    ];
  };

  it('plan-zonder-alarmering: a plan that does not say how to alarm', () => {
    expect(findings('plan-zonder-alarmering', leaveOut('melding-en-opschaling')).map((f) => f.path)).toEqual([
      ['instelling', 'niet_gebruikt', 1, 'bouwsteen'],
    ]);
    expect(findings('plan-zonder-alarmering', leaveOut('visie'))).toEqual([]);
  });

  it('kaarten-zonder-hoofdstuk: scenario cards that no document prints', () => {
    expect(findings('kaarten-zonder-hoofdstuk', leaveOut('scenariokaarten'))[0]?.message).toContain('De 8 scenariok');
    const none = (draft: Draft) => {
      leaveOut('scenariokaarten')(draft);
      draft.scenariokaarten = {};
    };
    expect(findings('kaarten-zonder-hoofdstuk', none)).toEqual([]);
  });
});

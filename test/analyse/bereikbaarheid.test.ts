import { describe, expect, it } from 'vitest';
import type { Institution } from '../../blocks/institution.ts';
import { bereikbaarheid } from '../../src/analyse/bereikbaarheid.ts';
import { contactsOf } from '../../src/analyse/contacts-of.ts';
import { exampleInstitution } from '../fixtures/example.ts';

type Draft = ReturnType<typeof exampleInstitution>;

const reachOf = (change: (draft: Draft) => void = () => {}) => {
  const draft = exampleInstitution();
  change(draft);
  const institution = draft as Institution;
  const reach = bereikbaarheid(institution);
  return { ...reach, list: contactsOf(institution, reach, '2026-11-02') };
};

const person = (draft: Draft, id: string) => draft.registers.functionarissen.find((one) => one.id === id)!;
const role = (draft: Draft, id: string) => draft.registers.rollen.find((one) => one.id === id)!;

describe('who can be reached', () => {
  it('stands in each team by surname, with every role in it, and is deputy or not', () => {
    const [cbt] = reachOf().groepen;
    expect(cbt?.team).toBe('cbt');
    expect(cbt?.leden.map(({ persoon }) => persoon).slice(0, 3)).toEqual([
      'fatima-aydin',
      'ilse-brouwer',
      'mirjam-dekker',
    ]);
    expect(cbt?.leden.find(({ persoon }) => persoon === 'samira-el-idrissi')?.rollen).toEqual([
      { rol: 'voorzitter-cbt', als: 'vervanger', vanaf: null },
      { rol: 'medisch-adviseur-cbt', als: 'houder', vanaf: null },
    ]);
  });

  it('leaves nobody out who has not left, and no role', () => {
    const draft = exampleInstitution();
    const { groepen, zonderRol, list } = reachOf();
    const everyone = new Set([...groepen.flatMap(({ leden }) => leden.map(({ persoon }) => persoon)), ...zonderRol]);
    const inService = draft.registers.functionarissen.filter(({ tot }) => tot === undefined);
    expect([...everyone].sort()).toEqual(inService.map(({ id }) => id).sort());
    expect(new Set(groepen.flatMap(({ rollen }) => rollen)).size).toBe(draft.registers.rollen.length);
    expect(list.contacts.filter(({ uid }) => uid.startsWith('functionaris.'))).toHaveLength(everyone.size);
  });

  it('names who is still to begin with the first day, and not who has left', () => {
    const { groepen, list } = reachOf((draft) => {
      person(draft, 'wouter-post').tot = '2026-10-31';
      role(draft, 'crisiscoordinator').houders = [
        { functionaris: 'wouter-post', als: 'houder' },
        { functionaris: 'tom-jansen', als: 'houder', van: '2027-01-01' },
      ];
    });
    expect(
      groepen[0]?.leden.flatMap(({ persoon, rollen }) => rollen.map(({ rol, vanaf }) => [persoon, rol, vanaf])),
    ).toContainEqual(['tom-jansen', 'crisiscoordinator', '2027-01-01']);
    expect(groepen[0]?.onbezet).toEqual(['crisiscoordinator']);
    expect(list.contacts.map(({ uid }) => uid)).not.toContain('functionaris.wouter-post@ziekenhuis-lindewaard');
    expect(list.table.rows.flat()).not.toContain('W. (Wouter) Post');
  });

  it('marks in words what was last checked more than six months before the version', () => {
    const { list, controleVanaf } = reachOf((draft) => {
      person(draft, 'tom-jansen').gecontroleerd_op = '2026-05-01';
      draft.registers.piketten[0]!.gecontroleerd_op = '2026-05-02';
    });
    expect(controleVanaf).toBe('2026-05-02');
    const late = list.table.rows.filter((cells) => cells.includes('verlopen'));
    expect(new Set(late.map(([, name]) => name))).toEqual(new Set(['T. (Tom) Jansen']));
  });
});

describe('the contacts', () => {
  it('give a duty that changes both numbers, the one to ring first in front', () => {
    const numbers = (van: string, oude_tot: string) =>
      reachOf((draft) => {
        draft.registers.piketten[1]!.nieuw_nummer = { nummer: '0123 46 80 00', van, oude_tot };
      }).list.contacts.find(({ uid }) => uid.startsWith('piket.crisiscoordinator'));
    expect(numbers('2026-11-02', '2026-11-30')?.numbers.map(({ number }) => number)).toEqual([
      '0123 46 80 00',
      '0123 45 60 00',
    ]);
    const before = numbers('2027-04-01', '2027-05-01');
    expect(before?.numbers.map(({ number }) => number)).toEqual(['0123 45 60 00']);
    expect(before?.note).toContain('Vanaf 1 april is het nummer 0123 46 80 00.');
  });

  it('say how an internal number is rung from outside, and only of those', () => {
    const { contacts } = reachOf().list;
    const noteOf = (uid: string) => contacts.find((one) => one.uid.startsWith(uid))?.note;
    expect(noteOf('piket.ict')).toContain('4400 wordt 0123 45 44 00');
    expect(noteOf('piket.crisiscoordinator')).not.toContain('4400');
  });

  it('leave out what has no number; the table shows the gap', () => {
    const { list } = reachOf((draft) => {
      draft.registers.piketten[0]!.nummer = null;
    });
    expect(list.contacts.map(({ name }) => name)).not.toContain('Telefooncentrale');
    expect(list.table.rows[0]?.slice(0, 5)).toEqual(['Piketten', 'Telefooncentrale', '', '', '']);
  });
});

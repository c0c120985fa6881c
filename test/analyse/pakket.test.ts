import { describe, expect, it } from 'vitest';
import type { Institution } from '../../blocks/institution.ts';
import { mensenVan, ontvangersVan } from '../../blocks/ontvangers.ts';
import { addressForAnswers, neededFor, type PackSource, pakketVan } from '../../src/analyse/pakket.ts';
import type { AnswerChange, FileChanges } from '../../src/model/answer-change.ts';
import type { ReleaseEntry } from '../../src/model/release.ts';
import { reduceForPerson } from '../../src/reduce/reduce-for-person.ts';
import { type DeepMutable, exampleInstitution } from '../fixtures/example.ts';

const DAY = '2026-11-02';

function sourceOf(
  change: (draft: DeepMutable<Institution>) => void = () => {},
  since?: PackSource['since'],
): PackSource {
  const draft = exampleInstitution();
  change(draft);
  const institution = draft as Institution;
  return { institution, calendars: new Map(), since, reactie: null, mensen: mensenVan(institution, DAY), dag: DAY };
}

function packOf(id: string, source: PackSource) {
  const receiver = ontvangersVan(source.institution, DAY).personen.find((one) => one.id === id);
  if (!receiver) throw new Error(`${id} gets nothing`);
  return pakketVan(receiver, 1, undefined, source);
}

const changed = (title: string, roles: string[], file = 'x.yaml'): FileChanges => {
  const change: AnswerChange = {
    kind: 'changed',
    file,
    where: [title],
    before: { path: [], text: 'oud' },
    after: { path: [], text: 'nieuw' },
    words: [{ kind: 'added', text: 'nieuw' }],
    references: 0,
    confidential: false,
    roles,
  };
  return { file, title, kind: 'changed', changes: [change] };
};

describe('the pack of a person', () => {
  it('holds all roles, the cards and teams of them, and the partners and duties to ring', () => {
    const pack = packOf('ilse-brouwer', sourceOf());
    expect(pack.rollen.map(({ rol, als }) => `${rol} ${als}`)).toEqual([
      'crisiscoordinator vervanger',
      'informatiecoordinator houder',
      'liaison houder',
      'oto-coordinator vervanger',
    ]);
    expect(pack.kaarten).toHaveLength(4);
    expect(pack.teams).toEqual(['cbt', 'ot-zorg']);
    expect(pack.contacten.partners).toContain('traumacentrum');
    expect(pack.contacten.piketten).toContain('crisiscoordinator');
    // Whoever sits in an own team is named there.
    expect(pack.contacten.rollen).not.toContain('voorzitter-cbt');
  });

  it('tells what changed for these roles and in alarming, and in a line what changed for others', () => {
    const changes = [
      changed('Kaart', ['liaison', 'telefonist']),
      changed('Piketten', [], 'registers/piketten.yaml'),
      changed('Ander', ['jurist-cbt']),
      changed('Visie', []),
    ];
    const since = { entry: { versie: '1.3' } as ReleaseEntry, changes };
    const { wijzigingen } = packOf('ilse-brouwer', sourceOf(undefined, since));
    expect(wijzigingen?.delen.map(({ titel }) => titel)).toEqual(['Kaart', 'Piketten']);
    expect(wijzigingen?.overig).toEqual(['Ander: 1 gewijzigd', 'Visie: 1 gewijzigd']);
    expect(packOf('ilse-brouwer', sourceOf()).wijzigingen).toBeNull();
  });

  it('goes also to who is going to fill a role, with the first day', () => {
    const source = sourceOf(({ registers }) => {
      const rol = registers.rollen.find(({ id }) => id === 'telefonist');
      if (!Array.isArray(rol?.houders)) throw new Error('nobody answers');
      rol.houders.push({ functionaris: 'anneke-vermeulen', als: 'vervanger', van: '2027-02-01' });
    });
    expect(packOf('anneke-vermeulen', source).rollen.at(-1)).toEqual({
      rol: 'telefonist',
      als: 'vervanger',
      vanaf: '2027-02-01',
    });
  });

  it('needs no number of who is in another team, and no code of another door', () => {
    const source = sourceOf();
    const pack = packOf('anneke-vermeulen', source);
    const reduced = reduceForPerson(source.institution, neededFor(pack, source));
    const person = (id: string) => reduced.registers.functionarissen.find((one) => one.id === id);
    expect(person('anneke-vermeulen')?.mobiel).toBe('0600 12 34 01');
    expect(person('fatima-aydin')?.mobiel).toBe('0600 12 34 15');
    const other = person('iris-peters');
    expect([other?.mobiel, other?.telefoon_werk]).toEqual([{ nvt: '[niet in deze uitgave]' }, undefined]);
    const codes = reduced.registers.ruimten.flatMap(({ id, deurcode }) => (deurcode === undefined ? [] : [id]));
    expect(codes).toEqual(['crisisruimte-noord']);
  });
});

describe('the address for answers', () => {
  const address = (change: (draft: DeepMutable<Institution>) => void) => {
    const { institution, mensen } = sourceOf(change);
    return addressForAnswers(institution, mensen);
  };

  it('is the one for questions on the plan, else that of who owns it, else nobody', () => {
    expect(address(() => {})).toBe('crisisbeheersing@lindewaard.example');
    const withoutContact = (draft: DeepMutable<Institution>) => {
      delete draft.instelling.contact_email;
    };
    expect(address(withoutContact)).toMatch(/^[^@]+@lindewaard\.example$/);
    const withoutOwner = (draft: DeepMutable<Institution>) => {
      withoutContact(draft);
      draft.bouwstenen.borging.planeigenaar = null;
      draft.bouwstenen.documentbeheer.eigenaar = null;
    };
    expect(address(withoutOwner)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { type Edition, editions } from '../src/model/edition.ts';
import { built } from './fixtures/built.ts';
import { composedExample } from './fixtures/composed-example.ts';
import { exampleFolder, templatesFolder } from './fixtures/example.ts';
import { keepAs } from './fixtures/release.ts';
import { smallInstitution } from './fixtures/small-institution.ts';
import { textsOf } from './fixtures/texts-of.ts';

const documents = (edition: Edition) => composedExample(edition).documents;
const plan = (edition: Edition) => documents(edition).find(({ id }) => id === 'crisisplan');
const texts = new Map(editions.map((edition) => [edition, documents(edition).flatMap(textsOf).join(' ')] as const));
/** Which of these an edition says somewhere; a whole plan does not stand in a message. */
const says = (edition: Edition, ...patterns: RegExp[]): string[] =>
  patterns.flatMap((pattern) => pattern.exec(texts.get(edition) ?? '')?.[0] ?? []);

describe('the documents of an edition', () => {
  it('are those that who gets it needs', () => {
    const series = (edition: Edition) => [...new Set(documents(edition).map(({ id, series: one }) => one?.id ?? id))];
    expect(series('functionaris')).toEqual(
      expect.arrayContaining(['crisisplan', 'bereikbaarheidslijst', 'zakkaarten']),
    );
    expect(series('functionaris')).not.toContain('oto-plan');
    expect(series('keten')).toEqual(expect.arrayContaining(['crisisplan', 'oto-plan', 'oto-jaarverslag']));
    expect(series('keten')).not.toContain('implementatieplan');
    expect(series('openbaar')).toEqual(['crisisplan']);
    expect(series('intern').length).toBeGreaterThan(5);
  });

  it('each say on cover, on every page and in their properties which edition they are', () => {
    for (const edition of editions)
      for (const { cover, running, properties } of documents(edition)) {
        expect(running.footerLeft).toContain(`Uitgave ${edition}`);
        expect(properties.edition).toBe(edition);
        if (cover) expect(cover.facts).toContainEqual({ label: 'Uitgave', value: edition });
      }
  });

  it('have a fingerprint of their own: of what travels with them, so that what was withheld cannot be guessed from it', () => {
    const fingerprints = editions.map((edition) => plan(edition)?.properties.fingerprint);
    expect(new Set(fingerprints).size).toBe(editions.length);
    expect(new Set(editions.map((edition) => plan(edition)?.properties.status)).size).toBe(1);
  });

  it('bring no complaint that the whole plan does not have', () => {
    const intern = composedExample('intern').problems;
    for (const edition of editions) expect(composedExample(edition).problems).toEqual(intern);
  });

  const mobile = /0600.12.34.01/;
  const doorCode = /7319\*/;
  const key = /Sleutelkast bij de SEH/;
  const dutyNumber = /0123.45.60.0\d/;
  const name = /Vermeulen/;
  const money = /Het OTO-plan voor\s+2027\s+begroot/;

  it('name for a partner the duty, and not the mobile number, the code of a door or where the key hangs', () => {
    expect(says('intern', mobile, doorCode, key, dutyNumber, name, money)).toHaveLength(6);
    expect(says('keten', dutyNumber, name)).toHaveLength(2);
    expect(says('keten', mobile, doorCode, key)).toEqual([]);
  });

  it('name in public nobody, no duty and no way in, and say so', () => {
    expect(says('openbaar', mobile, doorCode, key, dutyNumber, name, money)).toEqual([]);
    expect(says('openbaar', /Deze uitgave mag iedereen lezen/, /0123.45.00.00/)).toHaveLength(2);
  });

  it('name for an official all that is needed at night, and no money', () => {
    expect(says('functionaris', mobile, doorCode, key, dutyNumber, name)).toHaveLength(5);
    expect(says('functionaris', money)).toEqual([]);
  });

  it('say nothing of an activity or calendar of someone where nobody is named', () => {
    expect(composedExample('keten').calendars().all).toEqual([]);
    expect(composedExample('openbaar').contacts()).toBeUndefined();
    expect(composedExample('functionaris').calendars().all.length).toBeGreaterThan(10);
  });
});

describe('a build of an edition', () => {
  const people = { 'registers/functionarissen.yaml': '- id: jo\n  naam: J. (Jo) Bakker\n  functie: teamleider\n' };
  const vision = (text: string) => ({ 'bouwstenen/visie.yaml': `visie: ${text}\n` });

  it('makes nothing when a text names who is withheld, and says in which line', async () => {
    const folder = smallInstitution({ ...people, ...vision('Vraag het aan Jo Bakker, zegt iedereen.') });
    const { problems, documents } = await built(folder, templatesFolder, { edition: 'openbaar', format: 'docx' });
    expect(documents).toEqual([]);
    const errors = problems.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code, at }) => [code, at.file, at.line, at.column])).toEqual([
      ['lek-in-uitgave', 'bouwstenen/visie.yaml', 1, 22],
    ]);
    expect(errors[0]?.message).toContain('crisisplan.docx');
  });

  it('looks in what an earlier version kept too, which is in no answer any more', async () => {
    const folder = smallInstitution(people);
    keepAs(folder, '1.0', { reden: 'Op verzoek van Bakker, J.' });
    const { problems } = await built(folder, templatesFolder, { edition: 'openbaar', format: 'docx' });
    const [error] = problems.filter(({ severity }) => severity === 'error');
    expect(error?.message).toContain(
      'Naam uit registers/functionarissen.yaml, regel 2 hoort niet in de uitgave openbaar',
    );
    expect(error?.message).toContain('Het komt niet uit een antwoord.');
  });

  it('of the same answers for who may know is made', async () => {
    const folder = smallInstitution({ ...people, ...vision('Vraag het aan Jo Bakker, zegt iedereen.') });
    const { documents } = await built(folder, templatesFolder, {
      edition: 'keten',
      format: 'docx',
      only: 'crisisplan',
    });
    expect(documents.map(({ id }) => id)).toEqual(['crisisplan']);
  });

  it('of the example is clean', async () => {
    const { documents } = await built(exampleFolder, templatesFolder, { edition: 'openbaar', format: 'docx' });
    expect(documents.map(({ id }) => id)).toEqual(['crisisplan']);
  });
});

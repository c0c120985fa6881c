import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { composeAll } from '../src/compose-institution.ts';
import { layoutDocument } from '../src/layout/layout-document.ts';
import type { Document, Text } from '../src/model/document.ts';
import { answeredInstitution } from './fixtures/answered-institution.ts';
import { exampleCopy, templatesFolder } from './fixtures/example.ts';
import { keepAs } from './fixtures/release.ts';
import { textsOf } from './fixtures/texts-of.ts';
import { nodesOf } from './templates/answers-of.ts';

const edit = (folder: string, file: string, from: string, to: string): void => {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  expect(text.includes(from), from).toBe(true);
  writeFileSync(path, text.replace(from, to));
};
const CONTROL = 'bouwstenen/documentbeheer.yaml';
const changedTexts = (document: Document | undefined): string[] =>
  nodesOf<Text>(document?.body, 'text').flatMap(({ text, changed }) => (changed ? [text] : []));

describe('a concept after a release', () => {
  it('marks what changed in the margin, and brings an overview and one page for the board', () => {
    const folder = exampleCopy();
    keepAs(folder, '2.0');
    edit(folder, CONTROL, "versie: '2.0'", "versie: '2.1'");
    edit(folder, CONTROL, 'Elke dag, zolang het netwerk werkt', 'Elke dag, zolang het netwerk het doet');
    edit(folder, 'bouwstenen/borging.yaml', 'middelen: 18500', 'middelen: 21000');
    edit(folder, 'oto/activiteiten.yaml', 'titel: Bereikbaarheidstest van alle piketten', 'titel: Belproef');
    const { documents, problems } = composeAll(folder, templatesFolder);
    expect(problems.filter(({ severity }) => severity !== 'notice')).toEqual([]);
    const [plan, note, overview] = ['crisisplan', 'oplegnotitie', 'wijzigingsoverzicht'].map((id) =>
      documents.find((document) => document.id === id),
    );
    expect(changedTexts(plan)).toEqual(expect.arrayContaining(['2.1', 'Elke dag, zolang het netwerk het doet']));
    expect(changedTexts(plan).length).toBeLessThan(8);
    expect(changedTexts(documents.find(({ id }) => id === 'implementatieplan'))).toEqual([]);
    const bars = layoutDocument(plan!).pages.map(
      ({ things }) => things.filter((thing) => thing.kind === 'rect' && thing.width === 2 && thing.x < 60).length,
    );
    expect(bars.findIndex((count) => count > 0)).toBe(4);
    expect(layoutDocument(note!).pages).toHaveLength(1);
    const [asked, told] = [note, overview].map((document) => textsOf(document!).join(' '));
    expect(asked).toMatch(/Stel\s+versie\s+2\.1\s+vast/);
    for (const topic of [
      'Wat er veranderde',
      'Wat nog open is',
      'Geld per jaar',
      'Mandaat',
      'Wat het bestuur zelf doet',
    ])
      expect(asked).toContain(topic);
    expect(asked?.replaceAll('\u00a0', ' ')).toMatch(/Beheer van het plan: € 21\.000 \(was € 18\.500\)/);
    expect(asked?.match(/\(was/g)).toHaveLength(1);
    for (const text of ['het doet', 'OTO-activiteiten: 1 gewijzigd', 'Belproef', 'Telefonist', 'Jaarplanner 2027'])
      expect(told).toContain(text);
  });

  it('is not marked once it is released, and its history is what was released, the newest above', () => {
    const folder = answeredInstitution();
    const history =
      '[{ versie: "0.9", datum: 2025-01-01, wijziging: Proef, vastgesteld: Nee }, ' +
      '{ versie: "1.0", datum: 2026-01-01, wijziging: Getypt, vastgesteld: Nee }, ' +
      '{ versie: "1.1", datum: 2026-02-01, wijziging: Komt nog, vastgesteld: Nee }]';
    edit(folder, CONTROL, 'historie:\n  nvt: niet in deze proef', `historie: ${history}`);
    const first = composeAll(folder, templatesFolder).documents;
    expect(first.map(({ id }) => id)).not.toContain('wijzigingsoverzicht');
    expect(textsOf(first.find(({ id }) => id === 'oplegnotitie')!).join(' ')).toMatch(/eerste versie die met Paraat/);
    keepAs(folder, '1.0');
    edit(folder, 'instelling.yaml', 'korte_naam: De Vlier', 'korte_naam: Vlier');
    const rows = () => {
      const { documents } = composeAll(folder, templatesFolder);
      const plan = documents.find(({ id }) => id === 'crisisplan');
      const texts = textsOf(plan!).join(' ');
      const found = ['Komt nog', 'Reden van 1.1', 'Reden van 1.0', 'Getypt', 'Proef'].filter((text) =>
        texts.includes(text),
      );
      return found.sort((a, b) => texts.indexOf(a) - texts.indexOf(b));
    };
    expect(rows()).toEqual(['Komt nog', 'Reden van 1.0', 'Proef']);
    keepAs(folder, '1.1');
    expect(rows()).toEqual(['Reden van 1.1', 'Reden van 1.0', 'Proef']);
    const released = composeAll(folder, templatesFolder).documents;
    expect(released.map(({ id }) => id)).toContain('wijzigingsoverzicht');
    expect(released.flatMap(changedTexts)).toEqual([]);
    edit(folder, 'instelling.yaml', 'korte_naam: Vlier', 'korte_naam: De Vlier');
    expect(rows()).toEqual(['Reden van 1.0', 'Proef']);
  });

  it('has no number and no first day as long as it has those of the release, and says so', () => {
    const folder = answeredInstitution();
    expect(composeAll(folder, templatesFolder).documents[0]?.running.headerRight).toBe('Versie 1.0 · concept');
    keepAs(folder, '1.0');
    const adopted = composeAll(folder, templatesFolder);
    expect(adopted.documents[0]?.running.headerRight).toBe('Versie 1.0 · vastgesteld');
    edit(folder, 'instelling.yaml', 'korte_naam: De Vlier', 'korte_naam: Vlier');
    const { documents, problems } = composeAll(folder, templatesFolder);
    for (const { running, cover } of documents) {
      expect(running.headerRight).toBe('Versie zonder nummer · concept na 1.0');
      expect(cover?.facts ?? []).not.toContainEqual({ label: 'Geldt vanaf', value: '1 januari 2027' });
    }
    const control = textsOf(documents.find(({ id }) => id === 'crisisplan')!).join(' ');
    expect(control).toMatch(/Nog zonder nummer\s*,\s*concept na 1\.0/);
    expect(problems).toContainEqual(
      expect.objectContaining({
        code: 'versienummer-al-gebruikt',
        severity: 'notice',
        at: expect.objectContaining({ file: CONTROL, line: 1 }),
      }),
    );
    edit(folder, CONTROL, 'versie: "1.0"', 'versie: "1.1"');
    expect(composeAll(folder, templatesFolder).documents[0]?.running.headerRight).toBe('Versie 1.1 · concept na 1.0');
  });
});

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixedFiles } from '../../blocks/institution.ts';
import { type Composition, composeAll } from '../../src/compose-institution.ts';
import type { Gap, Table } from '../../src/model/document.ts';
import { exampleCopy, templatesFolder } from '../fixtures/example.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { textsOf } from '../fixtures/texts-of.ts';
import { answersOf, asksFor, nodesOf } from './answers-of.ts';

/** A nursing home that has answered nothing but what it is called. */
function startingHome(): Composition {
  const empty = [...fixedFiles.keys()].map((path) => {
    const isList = path.startsWith('registers/') || path === 'oto/activiteiten.yaml';
    return [path, isList ? '[]' : '{}'];
  });
  const files = { ...Object.fromEntries(empty), 'oto/beleid.yaml': 'planjaar: 2027', 'instelling.yaml': names };
  return composeAll(temporaryFolder(files), templatesFolder);
}

const names = `
id: de-zonnehof
naam: Zorghuis Terp
korte_naam: Terp
soort: vvt
locaties:
  - { id: terp, naam: De Terp, adres: Terpweg 1 }
begrippen:
  crisisbeleidsteam: { naam: crisisteam }
  operationeel_team: { naam: uitvoerend team }
  bestuur: { naam: bestuur }
  toezicht: { naam: raad van toezicht }
  clientenraad: { naam: bewonersraad }
  ondernemingsraad: { naam: ondernemingsraad }
  zorgvrager: { enkelvoud: bewoner, meervoud: bewoners }
netwerk: {}
`;

describe('the plan of an institution that has hardly begun', () => {
  it('has no table with only a head', () => {
    const plan = startingHome();
    expect(plan.documents.filter(({ series }) => !series)).toHaveLength(8);
    const empty = nodesOf<Table>(plan.documents, 'table').filter((table) => table.body.length === 0);
    expect(empty.map((table) => table.at)).toEqual([]);
  });

  it('has a gap for every question, and each gap names its question', () => {
    const plan = startingHome();
    const gaps = nodesOf<Gap>(plan.documents, 'gap');
    expect(gaps.filter((gap) => gap.text === 'deze vraag')).toEqual([]);
    const open = answersOf(plan.workspace).filter(({ meta, value }) => meta.vraag && value == null);
    const asked = asksFor(plan.documents);
    expect(open.length).toBeGreaterThan(250);
    expect(open.map(({ pointer }) => pointer).filter((pointer) => !asked.has(pointer))).toEqual([]);
  });

  it('explains no words of a hospital', () => {
    const texts = startingHome()
      .documents.flatMap((document) => textsOf(document))
      .join('\n');
    expect(texts).toContain('Organisatie in de veiligheidsregio');
    expect(texts).not.toMatch(/patiënt|operatiekamer|ziekenhuisrampen|triageklasse|METHANE|intensive care/i);
  });

  it('counts its open questions per part, as there are too many to name', () => {
    const plan = startingHome().documents.find(({ id }) => id === 'crisisplan');
    expect(plan && textsOf(plan).join(' ')).toMatch(/\d{3} vragen wachten .* Wettelijke eisen \d/);
  });
});

describe('the reading guide of a plan that is nearly finished', () => {
  it('names every open question, as there are few', () => {
    const folder = exampleCopy();
    const file = join(folder, 'bouwstenen/visie.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^ambitie: \|\n(?: .*\n|\n)+/m, ''));
    const plan = composeAll(folder, templatesFolder).documents.find(({ id }) => id === 'crisisplan');
    expect(plan && textsOf(plan).join(' ')).toMatch(/Eén vraag wacht .* Visie, doel en reikwijdte Ambitie/);
  });
});

import { describe, expect, it } from 'vitest';
import type { Institution } from '../../blocks/institution.ts';
import { documentItems } from '../../src/analyse/document-items.ts';
import { composeSeries } from '../../src/compose/compose-series.ts';
import type { Material } from '../../src/compose/material.ts';
import { loadTemplates } from '../../src/load/load-templates.ts';
import type { Document } from '../../src/model/document.ts';
import { materialOf } from '../fixtures/compose-chapter.ts';
import { exampleInstitution, templatesFolder } from '../fixtures/example.ts';
import { textsOf } from '../fixtures/texts-of.ts';

const templates = loadTemplates(templatesFolder);

function composed(id: string, change: (draft: ReturnType<typeof exampleInstitution>) => void = () => {}) {
  const draft = exampleInstitution();
  change(draft);
  const institution = draft as Institution;
  const material: Material = { ...materialOf({}, institution), templates, items: documentItems(institution) };
  const all = [...composeSeries(templates.documents.find((one) => one.id === id)!, material)];
  expect(all.flatMap(({ problems }) => problems)).toEqual([]);
  return all.map(({ document }) => document);
}

const onCard = (documents: readonly Document[], id: string): string =>
  textsOf(documents.find((document) => document.id === id)!)
    .join(' ')
    .replaceAll('\u00a0', ' ');

describe('the cards of a template', () => {
  it('come twice, with a tab on paper and without a table for a telephone', () => {
    const [paper, phone] = composed('kaarten/klokken');
    expect([paper?.id, phone?.id]).toEqual(['kaarten/klokken', 'kaarten/telefoon/klokken']);
    expect(paper?.body).toMatchObject([{ kind: 'section', tab: { label: 'Klok' } }]);
    expect([paper?.mostPages, phone?.mostPages]).toEqual([1, undefined]);
    expect(JSON.stringify(paper?.body)).toContain('"kind":"table"');
    expect(JSON.stringify(phone?.body)).not.toContain('"kind":"table"');
  });

  it('are not there when the institution leaves out their building block', () => {
    const without = composed('kaarten/taak', (draft) => {
      draft.instelling.niet_gebruikt = [{ bouwsteen: 'taakkaarten', reden: 'Nog niet.' }];
    });
    expect(without).toEqual([]);
  });

  it('never give the number of a duty that rings no more, nor of who fills the role no more', () => {
    const cards = composed('kaarten/taak', (draft) => {
      const duty = draft.registers.piketten.find(({ id }) => id === 'bestuur')!;
      duty.nieuw_nummer = { nummer: '0123 45 60 99', van: '2026-10-01' };
      const role = draft.registers.rollen.find(({ id }) => id === 'leider-pers')!;
      if (!Array.isArray(role.houders)) throw new Error('the example fills this role');
      role.houders[0]!.tot = '2026-10-31';
    });
    expect(onCard(cards, 'kaarten/taak-telefonist')).toContain('0123 45 60 99');
    expect(onCard(cards, 'kaarten/taak-telefonist')).not.toContain('0123 45 60 02');
    const adviser = onCard(cards, 'kaarten/taak-communicatieadviseur-cbt');
    expect(adviser).toContain('0600 12 34 10');
    expect(adviser).not.toContain('0600 12 34 11');
  });

  it('leave out the clock of a law that does not hold, and say so when that is not known', () => {
    const [card] = composed('kaarten/klokken', (draft) => {
      const { wetten } = draft.bouwstenen['wettelijke-eisen'];
      if (Array.isArray(wetten)) wetten.find(({ id }) => id === 'cbw')!.geldt = 'nee';
    });
    const text = textsOf(card!).join(' ');
    expect(text).not.toContain('Vroegtijdige waarschuwing');
    expect(text).toContain('AVG');
    expect(text).toContain('staat nog niet vast');
  });
});

describe('the cards bound in one', () => {
  it('are the very blocks of the cards, each kind a chapter', () => {
    const [bound] = composed('zakkaarten');
    expect(bound?.cover).not.toBeNull();
    const sections = bound!.body.flatMap((block) => (block.kind === 'section' ? [block] : []));
    expect(sections.map(({ children }) => children[0]?.kind)).toEqual(sections.map(() => 'heading'));
    const chapters = sections.filter(({ children }) => children[0]?.kind === 'heading' && children[0].level === 1);
    expect(chapters.map(({ tab }) => tab?.index)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });
});

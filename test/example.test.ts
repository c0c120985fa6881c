import { beforeAll, describe, expect, it } from 'vitest';
import { bouwsteenIds, isBouwsteenId } from '../blocks/bouwstenen.ts';
import type { Institution } from '../blocks/institution.ts';
import { otoActivities } from '../blocks/oto/oto-activities.ts';
import type { Block, Cell, Document, Inline } from '../src/model/document.ts';
import type { Layout, Page } from '../src/model/layout.ts';
import { a4 } from '../src/model/page-format.ts';
import { composedExample, layoutOf } from './fixtures/composed-example.ts';
import { exampleInstitution } from './fixtures/example.ts';

let documents: { document: Document; layout: Layout }[];
beforeAll(() => {
  documents = composedExample().documents.map((document) => ({ document, layout: layoutOf(document) }));
});

/** Every paragraph, heading, caption and footnote of a document as plain text. */
function textsOf(blocks: readonly (Block | Cell['children'][number])[]): string[] {
  const plain = (nodes: readonly Inline[]): string =>
    nodes.map((node) => (node.kind === 'text' ? node.text : 'children' in node ? plain(node.children) : ' ')).join('');
  return blocks.flatMap((block): string[] => {
    if (block.kind === 'list') return block.items.flatMap((item) => textsOf(item.children));
    if (block.kind === 'section' || block.kind === 'callout') return textsOf(block.children);
    if (block.kind === 'table')
      return [...block.head, ...block.body].flatMap((row) => row.cells.flatMap((cell) => textsOf(cell.children)));
    return block.kind === 'heading' || block.kind === 'paragraph' ? [plain(block.children)] : [];
  });
}

/** How far down the text and rules of a page go, as a share of the room for text. */
function fullness(page: Page): number {
  const lowest = Math.max(
    0,
    ...page.things.map((item) => {
      if (item.kind === 'line') return item.runs.some((run) => run.leaf !== null) ? item.baseline : 0;
      // Rows to write in are full with their rules.
      if (item.kind === 'rule') return item.y;
      return item.kind === 'picture' ? item.y + item.height : 0;
    }),
  );
  const { marginTop, marginBottom } = a4;
  return (lowest - marginTop) / (page.height - marginTop - marginBottom);
}

describe('the example hospital', () => {
  it('is rich enough to be a real plan', () => {
    const institution = exampleInstitution() as Institution;
    const { instelling, registers, bouwstenen, scenariokaarten, oto } = institution;
    const count = (list: unknown) => (Array.isArray(list) ? list.length : 0);
    const teams = (soort: string) => registers.teams.filter((team) => team.soort === soort).length;
    expect(instelling.locaties).toHaveLength(2);
    expect(registers.functionarissen.length).toBeGreaterThanOrEqual(30);
    expect([teams('beleidsteam'), teams('operationeel team'), teams('actiecentrum')]).toEqual([1, 2, 5]);
    expect(count(bouwstenen.crisisprofiel.risicos)).toBe(12);
    expect(count(bouwstenen.impactgebieden.impactgebieden)).toBe(9);
    expect(count(bouwstenen['melding-en-opschaling'].opschalingsniveaus)).toBe(5);
    expect(count(bouwstenen['kritieke-besluiten'].kritieke_besluiten)).toBe(10);
    expect(Object.keys(scenariokaarten)).toHaveLength(8);
    expect(registers.partners).toHaveLength(20);
    expect(registers.plannen).toHaveLength(14);
    const planned = otoActivities(institution, oto.beleid.planjaar);
    expect(planned.length).toBeGreaterThanOrEqual(40);
    expect(planned.filter(({ schedule }) => schedule?.occasions.length).length).toBeGreaterThanOrEqual(30);
    expect(count(oto.uitvoering.inzetten)).toBeGreaterThanOrEqual(1);
  });

  it('has telephone numbers that cannot ring anyone', () => {
    const numbers =
      JSON.stringify(exampleInstitution())
        .match(/"[+\d][\d ()-]{3,18}\d"/g)
        ?.map((found) => found.slice(1, -1)) ?? [];
    const telephone = numbers.filter((found) => /^(0|\+)/.test(found) && !/^\d{4}-\d{2}-\d{2}$/.test(found));
    expect(telephone.length).toBeGreaterThan(50);
    // 0123 is no area code, and 0600 is not given out.
    expect(telephone.filter((found) => !/^0123 |^0600 /.test(found))).toEqual([]);
  });
});

describe('the crisis plan of the example', () => {
  it('says nothing twice: no sentence of eight words or more returns', () => {
    const plan = documents.find((one) => one.document.id === 'crisisplan')!.document;
    const sentences = textsOf(plan.body)
      .flatMap((text) => text.split(/(?<=[.!?])\s+/))
      .map((sentence) => sentence.trim().toLowerCase())
      // A line of the contact list is no sentence.
      .filter((sentence) => sentence.split(/\s+/).length >= 8 && !/\d\u00a0\d/.test(sentence));
    expect(sentences.length).toBeGreaterThan(500);
    expect(sentences.filter((sentence, index) => sentences.indexOf(sentence) < index)).toEqual([]);
  });

  it('names the duty to tell those who depend on us where it is met: with the audiences and with the clocks', () => {
    const plan = documents.find((one) => one.document.id === 'crisisplan')!.document;
    const named = plan.body.filter((block) => block.kind === 'heading' && block.norms?.includes('cbw-30'));
    expect(textsOf(named)).toEqual(['Wie hoort wat van ons', 'Welke klok loopt er?']);
  });

  it('leaves no cell of the distribution list empty', () => {
    const plan = documents.find((one) => one.document.id === 'crisisplan')!.document;
    const start = plan.body.findIndex((block) => block.kind === 'heading' && block.id === 'distributielijst');
    const list = plan.body.slice(start).find((block) => block.kind === 'table');
    const cells = list?.kind === 'table' ? list.body.flatMap((line) => line.cells) : [];
    expect(cells.length).toBeGreaterThan(20);
    expect(cells.filter((cell) => textsOf(cell.children).join('').trim() === '')).toEqual([]);
  });

  it('has all 22 building blocks, in an order that begins with what a crisis is', () => {
    const plan = documents.find((one) => one.document.id === 'crisisplan')!.document;
    const ids = plan.body.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.id] : []));
    expect(ids.filter((id) => isBouwsteenId(id)).sort()).toEqual([...bouwsteenIds].sort());
  });
});

describe('the pages of the example', () => {
  it('are at least 40 % full, except the last of a chapter', () => {
    // A card ends where its text ends: the next one has pages of its own.
    const toRead = documents.filter(({ document }) => document.page.boxLevel === undefined);
    const empty = toRead.flatMap(({ document, layout }) => {
      const starts = new Set(layout.contents.filter((entry) => entry.level === 1).map((entry) => entry.page));
      const firstBodyPage = Math.min(...starts);
      return layout.pages.flatMap((page, index) => {
        const number = index + 1;
        const endsChapter = starts.has(number + 1) || number === layout.pageCount;
        return number >= firstBodyPage && !endsChapter && fullness(page) < 0.4
          ? [`${document.id} p. ${number}: ${Math.round(fullness(page) * 100)} %`]
          : [];
      });
    });
    expect(empty).toEqual([]);
  });

  it('tells the board of the activities of the plan year alone', () => {
    const note = documents.find(({ document }) => document.id === 'oplegnotitie')!.document;
    const planned = otoActivities(exampleInstitution(), 2027).length;
    // Those of the year before stand in the same table.
    expect(exampleInstitution().oto.activiteiten.length).toBeGreaterThan(planned);
    expect(textsOf(note.body).join(' ')).toContain(`OTO-plan met ${planned} activiteiten`);
  });
});

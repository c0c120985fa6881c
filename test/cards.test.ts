import { beforeAll, describe, expect, it } from 'vitest';
import { contrast, LEAST_CONTRAST } from '../src/image/contrast.ts';
import { smallestText } from '../src/model/card-style.ts';
import type { Document } from '../src/model/document.ts';
import { palette } from '../src/model/house-style.ts';
import type { Layout, Page, Placed } from '../src/model/layout.ts';
import { composedExample, layoutOf } from './fixtures/composed-example.ts';
import { exampleInstitution } from './fixtures/example.ts';
import { placedLines } from './layout/placed-lines.ts';

interface Card {
  readonly document: Document;
  readonly layout: Layout;
}

let cards: readonly Card[];
let bound: Card;
beforeAll(() => {
  const all = composedExample().documents.filter(({ page }) => page.boxLevel !== undefined);
  const laid = all.map((document) => ({ document, layout: layoutOf(document) }));
  bound = laid.find(({ document }) => document.series === null)!;
  cards = laid.filter((card) => card !== bound);
});

const isPhone = ({ document }: Card): boolean => document.id.startsWith('kaarten/telefoon/');
const cardOf = (id: string): Card => cards.find(({ document }) => document.id === id)!;
const textOf = (page: Page): string =>
  placedLines(page)
    .map(({ text }) => text)
    .join(' ')
    .replaceAll('\u00a0', ' ');
const everyPage = (): Page[] => [...cards, bound].flatMap(({ layout }) => layout.pages);

describe('the cards of the example', () => {
  it('are one for each role, scenario and meeting, with alarm, call, decisions, rooms and clocks, on paper and for a telephone', () => {
    const { bouwstenen, scenariokaarten } = exampleInstitution();
    const { kaarten } = bouwstenen.taakkaarten;
    const roles = Array.isArray(kaarten) ? kaarten.map(({ rol }) => `taak-${rol}`) : [];
    const names = [
      ...['alarm', 'melding', 'besluiten', 'ruimten', 'klokken'],
      ...roles,
      ...Object.keys(scenariokaarten).map((id) => `scenario-${id}`),
      ...['agenda-1-eerste', 'agenda-2-tweede', 'agenda-3-vervolg', 'agenda-4-nafase'],
    ];
    expect(roles).toContain('taak-oto-coordinator');
    const ids = cards.map(({ document }) => document.id);
    expect(ids.toSorted()).toEqual(names.flatMap((name) => [`kaarten/${name}`, `kaarten/telefoon/${name}`]).sort());
  });

  it('fit on one or two pages', () => {
    const paper = cards.filter((card) => !isPhone(card));
    expect(paper.filter(({ layout }) => layout.overflow > 0)).toEqual([]);
    expect(Math.max(...paper.map(({ layout }) => layout.pageCount))).toBe(2);
  });

  it('have no text under 9 points', () => {
    const sizes = everyPage().flatMap((page) =>
      placedLines(page).flatMap(({ size, text }) => (text.trim() === '' ? [] : size)),
    );
    expect(sizes.length).toBeGreaterThan(5000);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(smallestText);
    const body = cards.flatMap(({ document }) => [document.style.textStyles?.body, document.style.textStyles?.cell]);
    for (const style of body) expect(style?.size).toBeGreaterThanOrEqual(11);
  });

  it('can be read when printed in grey: each text against all that lies behind it', () => {
    const faint = new Set(everyPage().flatMap(faintTexts));
    expect([...faint]).toEqual([]);
  });

  it('say on every page which version, edition and date they are of', () => {
    for (const { document, layout } of cards)
      for (const page of layout.pages) {
        const text = textOf(page);
        for (const part of ['Versie 2.0', 'concept', 'Uitgave intern', '2 november 2026', 'kenmerk'])
          expect(text, document.id).toContain(part);
      }
  });

  it('ring the duty numbers, and whoever uses a telephone needs only to touch them', () => {
    for (const card of [cardOf('kaarten/alarm'), cardOf('kaarten/telefoon/alarm')]) {
      const links = card.layout.pages[0]!.things.flatMap((thing) =>
        thing.kind === 'link' && 'href' in thing.target ? [thing.target.href] : [],
      );
      expect(links).toContain('tel:0123456000');
      expect(links.every((href) => /^tel:\d{10}$/.test(href))).toBe(true);
    }
  });
});

describe('the alarm card', () => {
  it('has on its one page the number, the levels, the first five actions, the way without telephones and the way in', () => {
    const { layout } = cardOf('kaarten/alarm');
    expect(layout.pageCount).toBe(1);
    const [page] = layout.pages;
    const lines = placedLines(page!);
    const text = textOf(page!);
    const number = lines.find((line) => line.text.replaceAll('\u00a0', ' ').includes('0123 45 60 00'))!;
    expect(number.size).toBe(Math.max(...lines.map(({ size }) => size)));
    for (const part of ['0123 45 60 02', '2 Operationele', '3 Strategische', '30 min', '45 min', '5. GHOR'])
      expect(text).toContain(part);
    for (const part of ['portofoon', 'kanaal 1', 'kamer N2.14', 'personeelsdeur'].slice(1))
      expect(text).toContain(part);
  });
});

describe('the cards bound in one file', () => {
  it('stand in the contents under their kind, each on a page of its own with the tab of its kind', () => {
    const { layout, document } = bound;
    const kinds = layout.contents.filter(({ level }) => level === 1).map(({ title }) => title);
    expect(kinds).toEqual(['Alarm', 'Taak', 'Scenario', 'Agenda', 'Besluit', 'Ruimte', 'Klok']);
    const titles = layout.contents.filter(({ level }) => level === 2);
    expect(titles).toHaveLength(cards.length / 2);
    expect(new Set(titles.map(({ page }) => page)).size).toBe(titles.length);
    for (const { title, page } of titles.filter(({ title }) => title === 'Cyberaanval' || title === 'Telefonist')) {
      const tab = placedLines(layout.pages[page - 1]!).find(({ left }) => left > document.page.width - 60);
      expect(tab?.text).toBe(title === 'Telefonist' ? 'Taak' : 'Scenario');
    }
  });

  it('hang each kind lower than the one before, so that a thumb finds it', () => {
    const tabs = new Map<string, number>();
    for (const page of bound.layout.pages)
      for (const { text, left, baseline } of placedLines(page))
        if (left > bound.document.page.width - 60) tabs.set(text, baseline);
    const heights = [...tabs.values()];
    expect(heights).toHaveLength(7);
    expect(heights).toEqual(heights.toSorted((a, b) => a - b));
    expect(new Set(heights).size).toBe(7);
  });
});

/** Texts that stand out too little in grey from the area they lie on; the mark of a concept lies under all of them. */
function faintTexts({ things }: Page): string[] {
  const areas: Extract<Placed, { kind: 'rect' }>[] = [];
  return things.flatMap((thing) => {
    if (thing.kind === 'rect' && thing.fill) areas.push(thing);
    if (thing.kind !== 'line') return [];
    return thing.runs.flatMap(({ x, colour, text }) => {
      const y = thing.baseline - 2;
      const behind = areas.findLast(
        (area) => area.x <= x + 0.1 && x < area.x + area.width && area.y <= y && y <= area.y + area.height,
      );
      const measured = contrast(grey(colour), grey(behind?.fill ?? '#f3f4f6'));
      return text.trim() !== '' && measured < LEAST_CONTRAST ? [`${text} ${colour} ${behind?.fill} ${measured}`] : [];
    });
  });
}

/** What a printer without colour makes of a colour: the weights of ITU-R BT.601, as poppler's grey. */
function grey(colour: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const level = Math.round(0.299 * red + 0.587 * green + 0.114 * blue);
  return `#${level.toString(16).padStart(2, '0').repeat(3)}`;
}

it('the weights of grey give a bar of ink its own darkness', () => {
  expect(contrast(grey(palette.ink), grey(palette.onBar))).toBeGreaterThan(12);
});

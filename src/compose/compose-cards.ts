import { nietGebruikt } from '../../blocks/niet-gebruikt.ts';
import { boundCard, type CardStyle, paperCard, phoneCard } from '../model/card-style.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Block, Document, Heading, Inline, Section } from '../model/document.ts';
import type { HouseStyle } from '../model/house-style.ts';
import type { DocumentItem, DocumentTemplate } from '../model/templates.ts';
import { checkDocument } from './check-document.ts';
import { composeChapter } from './compose-chapter.ts';
import { frameOf } from './frame-of.ts';
import { itemsOf } from './items-of.ts';
import type { Composed, Material } from './material.ts';
import { onlyNew } from './only-new.ts';
import { tablesAsLists } from './tables-as-lists.ts';

/** Folder in that of the cards for those that are as wide as a telephone. */
const phoneFolder = 'telefoon';

interface Card {
  /** Unique among the cards: `taak-voorzitter-cbt`. */
  readonly name: string;
  readonly item: DocumentItem | undefined;
  readonly body: readonly Block[];
  readonly problems: readonly Diagnostic[];
}

/** The cards of one template, each twice: on paper, with a tab at the edge of the page, and as wide as a telephone. */
export function* composeCards(template: DocumentTemplate, material: Material): Generator<Composed> {
  const cards = cardsOf(template, material);
  const fresh = onlyNew();
  for (const [index, { name, item, body, problems }] of cards.entries()) {
    const frame = frameOf(template, material, item);
    const series = { id: template.group, title: titleOf(template.group) };
    const section: Section = {
      kind: 'section',
      orientation: 'portrait',
      tab: tabOf(template, material),
      children: body,
    };
    const paper = {
      ...asCard(frame, paperCard),
      id: `${template.group}/${name}`,
      series,
      mostPages: template.card?.pages ?? 1,
      body: [section],
    };
    const checked = checkDocument(paper, new Set());
    yield { document: checked.document, problems: fresh([...problems, ...checked.problems]), isLast: false };
    const phone = {
      ...asCard(frame, phoneCard),
      id: `${template.group}/${phoneFolder}/${name}`,
      series,
      body: tablesAsLists(body),
    };
    yield { document: phone, problems: [], isLast: index === cards.length - 1 };
  }
}

/** All cards of a group in one document: a chapter for each kind, each card on pages of its own with the tab of its kind. */
export function composeBound(template: DocumentTemplate, material: Material): Composed {
  const kinds = cardTemplates(template.binds, material);
  const body = kinds.flatMap((kind) => {
    const tab = tabOf(kind, material);
    const first = kinds.find(({ card }) => card?.tab === tab.label) === kind;
    return cardsOf(kind, material).map(
      (card, index): Section => ({
        kind: 'section',
        orientation: 'portrait',
        tab,
        children: [...(first && index === 0 ? [chapterOf(kind)] : []), ...card.body.map(lowered)],
      }),
    );
  });
  const frame = frameOf(template, material);
  return { document: { ...asCard(frame, boundCard), body }, problems: [], isLast: true };
}

const chapterOf = ({ id, card }: DocumentTemplate): Heading => ({
  kind: 'heading',
  level: 1,
  id: `soort-${id.replaceAll('/', '-')}`,
  numbering: 'none',
  children: [{ kind: 'text', text: card?.tab ?? '' } satisfies Inline],
});

/** A heading one level lower; of anything else the very same block, so that what was set of it serves again. */
const lowered = (block: Block): Block =>
  block.kind === 'heading' ? { ...block, level: Math.min(block.level + 1, 4) as Heading['level'] } : block;

/** What was composed for the cards serves the document that binds them too. */
const composed = new WeakMap<Material, Map<string, readonly Card[]>>();

function cardsOf(template: DocumentTemplate, material: Material): readonly Card[] {
  const known = composed.get(material) ?? new Map<string, readonly Card[]>();
  composed.set(material, known);
  const cards = known.get(template.id) ?? composeKind(template, material);
  known.set(template.id, cards);
  return cards;
}

function composeKind(template: DocumentTemplate, material: Material): Card[] {
  const left = nietGebruikt(material.institution);
  if (left.has(template.card?.block ?? '')) return [];
  const kind = template.id.slice(template.group.length + 1);
  return itemsOf(template, material).map((item) => {
    const name = item ? `${kind}-${item.path}` : kind;
    const problems: Diagnostic[] = [];
    const body = template.chapters.flatMap((chapter) =>
      composeChapter({ ...chapter, name, ...(item && { given: () => item.given }) }, material, left, problems),
    );
    return { name, item, body, problems };
  });
}

function cardTemplates(group: string | null, { templates }: Material): DocumentTemplate[] {
  return templates.documents.filter((one) => one.card !== null && one.group === group);
}

function tabOf(template: DocumentTemplate, material: Material) {
  const labels = cardTemplates(template.group, material).map(({ card }) => card?.tab ?? '');
  const label = template.card?.tab ?? '';
  return { label, index: [...new Set(labels)].indexOf(label) };
}

const titleOf = (group: string): string => group.charAt(0).toUpperCase() + group.slice(1);

/** A document in the style of a card: on it no cover, and the date where every page has it. */
export function asCard(frame: Omit<Document, 'body'>, card: CardStyle): Omit<Document, 'body'> {
  const known = cardStyles.get(frame.style) ?? new Map<CardStyle, HouseStyle>();
  cardStyles.set(frame.style, known);
  const style = known.get(card) ?? { ...frame.style, textStyles: card.textStyles };
  known.set(card, style);
  return { ...frame, style, page: card.page };
}

/** One for all cards of a house style, so that what is made for it serves them all. */
const cardStyles = new WeakMap<HouseStyle, Map<CardStyle, HouseStyle>>();

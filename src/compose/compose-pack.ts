import { nietGebruikt } from '../../blocks/niet-gebruikt.ts';
import { paperCard } from '../model/card-style.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Block, Document, Section } from '../model/document.ts';
import type { DocumentItem, DocumentTemplate } from '../model/templates.ts';
import { checkDocument } from './check-document.ts';
import { asCard } from './compose-cards.ts';
import { type ChapterTask, composeChapter } from './compose-chapter.ts';
import { frameOf } from './frame-of.ts';
import type { Material } from './material.ts';
import { withoutWithheld } from './without-withheld.ts';

/** The word on the tab of each chapter of a pack, in order; that of the cards stands where they come. */
const tabs = {
  pakket: 'Pakket',
  wijzigingen: 'Nieuw',
  alarm: 'Alarm',
  taak: 'Taak',
  teams: 'Team',
  contacten: 'Bellen',
  trainingen: 'OTO',
};
type Part = keyof typeof tabs;

const ALARM = 'kaarten/alarm/10-kaart.ejs';
const TASK = 'kaarten/taak/10-kaart.ejs';

/** Task cards that go into a pack, by their position in the answers; with the alarm card they stand before the teams. */
export interface PackItem extends DocumentItem {
  readonly kaarten: readonly number[];
}

/**
 * Composes the pack of one person in the style of the cards, each part on pages of its own with a tab: the chapters of the
 * template, and among them the alarm card and the person's own task cards as everybody has them.
 */
export function composePack(
  template: DocumentTemplate,
  material: Material,
  item: PackItem,
): { document: Document; problems: Diagnostic[] } {
  const problems: Diagnostic[] = [];
  const notUsed = nietGebruikt(material.institution);
  const section = (part: Part, task: ChapterTask, id: string): Section[] => {
    const children = withoutWithheld(composeChapter(task, material, notUsed, problems));
    const tab = { label: tabs[part], index: Object.keys(tabs).indexOf(part) };
    return children.length === 0
      ? []
      : [{ kind: 'section', orientation: 'portrait', tab, children: named(children, id) }];
  };
  const chapter = ({ path, name }: ChapterTask): Section[] =>
    section(name as Part, { path, name, given: () => item.given }, name);
  const cards = [
    ...(notUsed.has('melding-en-opschaling') ? [] : section('alarm', { path: ALARM, name: 'alarm' }, 'alarm')),
    ...item.kaarten.flatMap((nummer, index) =>
      section(
        'taak',
        { path: TASK, name: `taak-${nummer}`, given: () => ({ nummer }) },
        index === 0 ? 'taken' : `taak-${nummer}`,
      ),
    ),
  ];
  const before = template.chapters.findIndex(({ name }) => name === 'teams');
  const body = [
    ...template.chapters.slice(0, before).flatMap(chapter),
    ...cards,
    ...template.chapters.slice(before).flatMap(chapter),
  ];
  const frame = asCard(frameOf(template, material, item), paperCard);
  const checked = checkDocument({ ...frame, body }, 'any');
  return { document: checked.document, problems: [...problems, ...checked.problems] };
}

/** The first heading can be referred to by a name of its own. */
const named = (blocks: readonly Block[], id: string): Block[] => {
  const first = blocks.findIndex(({ kind }) => kind === 'heading');
  return blocks.map((block, index) => (index === first && block.kind === 'heading' ? { ...block, id } : block));
};

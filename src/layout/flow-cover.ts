import type { Document, Image } from '../model/document.ts';
import { palette, type TextStyle, typography } from '../model/house-style.ts';
import type { Tag } from '../model/layout.ts';
import { faceName } from '../text/face-name.ts';
import { naturalSize } from './flow-figure.ts';
import { flowText } from './flow-text.ts';
import { ink } from './ink.ts';
import { type PageArea, pageArea } from './page-area.ts';
import type { Flow } from './paginate.ts';
import { type Piece, piece } from './piece.ts';
import { addLeaf, addTag } from './tag.ts';

const logoBox = { width: 190, height: 64 };
/** Down to the title, and least room above the facts. */
const titleTop = 190;
const leastRoom = 40;
const factIndent = 110;
/** Width of the coloured strip, and the most of the margin it may take. */
const strip = { width: 16, share: 1 / 3 };

/** The cover: logo and institution, title, and the version block at the foot of the page; nothing on a form or card. */
export function flowCover(document: Document, root: Tag): Flow {
  const { cover, style } = document;
  const area = pageArea(document.page, 'portrait');
  if (!cover) return { area, pieces: [] };
  const tag = addTag(root, 'Div');
  const text = (content: string, textStyle: TextStyle, colour: string): Piece[] =>
    content === ''
      ? []
      : flowText(
          [
            {
              text: content,
              face: faceName(textStyle),
              size: textStyle.size,
              tail: ink(colour, addLeaf(addTag(tag, 'P'))),
            },
          ],
          textStyle,
        ).flow(area.width);

  const head = [
    ...logo(style.logo, cover.institution, area.width, tag),
    ...text(cover.institution, typography.coverInstitution, palette.quiet),
  ];
  const title = [
    ...text(cover.title, typography.coverTitle, palette.ink),
    ...text(cover.subtitle, typography.coverSubtitle, palette.quiet),
  ];
  const facts = cover.facts.flatMap(({ label, value }) => {
    const leaf = addLeaf(addTag(tag, 'P'));
    const { size } = typography.coverFact;
    const stretch = { text: value, face: 'regular', size, tail: ink(palette.ink, leaf) } as const;
    return flowText([stretch], typography.coverFact, {
      indent: factIndent,
      label: (x) => [{ x, text: `${label} `, face: 'regular', size, colour: palette.quiet, rise: 0, leaf }],
    }).flow(area.width);
  });
  const height = (pieces: readonly Piece[]) =>
    pieces.reduce((sum, item, index) => sum + item.height + Math.max(item.before, pieces[index - 1]?.after ?? 0), 0);
  const above = space(Math.max(leastRoom, titleTop - height(head)), (x, y, page) => {
    page.things.push({
      kind: 'rect',
      x,
      y: y - 22,
      width: 56,
      height: 4,
      fill: style.accent,
      stroke: null,
      leaf: null,
    });
  });
  const used = height(head) + above.height + height(title) + height(facts);
  const below = space(Math.max(leastRoom, area.height - used - 1), (x, y, page) => {
    if (facts.length === 0) return;
    const rule = { x, y: y - 12, width: area.width, thickness: typography.tableRule, colour: palette.rule };
    page.things.push({ kind: 'rule', ...rule, dotted: false });
  });
  return { area, pieces: [edge(style.accent, area), ...head, above, ...title, below, ...facts] };
}

/** Empty room, with something drawn relative to its lower edge. */
function space(height: number, draw: Piece['place']): Piece {
  return piece({ height, place: (x, y, page) => draw(x, y + height, page) });
}

/** A strip of the accent colour along the left edge of the page. */
function edge(fill: string, { left, pageHeight: height }: PageArea): Piece {
  const width = Math.min(strip.width, left * strip.share);
  return piece({
    height: 0,
    place: (_x, _y, page) => {
      page.things.push({ kind: 'rect', x: 0, y: 0, width, height, fill, stroke: null, leaf: null });
    },
  });
}

function logo(image: Image | null, institution: string, room: number, tag: Tag): Piece[] {
  if (!image) return [];
  const picture = { kind: 'image', image } as const;
  const natural = naturalSize(picture);
  const scale = Math.min(1, Math.min(logoBox.width, room) / natural.width, logoBox.height / natural.height);
  const figure = addTag(tag, 'Figure', { alt: `Logo van ${institution}` });
  const leaf = addLeaf(figure);
  const width = natural.width * scale;
  const height = natural.height * scale;
  return [
    piece({
      height,
      after: 20,
      place: (x, y, page) => {
        page.things.push({ kind: 'picture', x, y, width, height, picture, leaf, tag: figure });
      },
    }),
  ];
}

import { failed } from '../../../model/diagnostic.ts';
import type { Block, Document, Footnote, Heading, Inline } from '../../../model/document.ts';
import { escaped } from '../escaped.ts';
import { renderBlocks } from './render-blocks.ts';
import { inlinesBelow, type PreviewContext, renderInlines } from './render-inlines.ts';

/** A problem, as it is shown. */
export interface ShownProblem {
  readonly severity: 'error' | 'warning' | 'open' | 'notice';
  readonly word: string;
  /** `instelling.yaml:3:7`. */
  readonly place: string;
  readonly message: string;
}

/** Everything on the page besides the document. */
export interface PreviewPage {
  readonly documents: readonly { readonly id: string; readonly title: string }[];
  readonly current: string;
  readonly problems: readonly ShownProblem[];
  /** How many more there are. */
  readonly left: number;
  /** The files of this document, as links. */
  readonly files: readonly { readonly name: string; readonly href: string }[];
}

/** Paths at which the page asks for its style and script. */
export const previewAssets = { style: '/voorbeeld.css', script: '/voorbeeld.js' } as const;

/**
 * The page that shows a document while its answers are being written. It asks nothing from elsewhere.
 *
 * @param shown the document and what it looks up; null as long as there is none
 */
export function renderPreview(
  page: PreviewPage,
  shown: { readonly document: Document; readonly context: PreviewContext } | null,
): string {
  const title = shown?.document.title ?? 'Paraat';
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} (voorvertoning)</title>
<link rel="stylesheet" href="${previewAssets.style}">
<script src="${previewAssets.script}" defer></script>
</head>
<body>
<a class="skip" href="#inhoud">Naar het document</a>
<header>
<form action="/" method="get"><label for="document">Document</label>
<select id="document" name="document">${page.documents
    .map(
      ({ id, title: name }) =>
        `<option value="${escaped(id)}"${id === page.current ? ' selected' : ''}>${escaped(name)}</option>`,
    )
    .join('')}</select><button type="submit">Toon</button></form>
<p class="files">${page.files.map(({ name, href }) => `<a href="${escaped(href)}">${escaped(name)}</a>`).join(' ')}</p>
<p class="toggle"><button type="button" id="herkomst" aria-pressed="false">Herkomst tonen</button></p>
<p id="stand" role="status"></p>
</header>
<div class="columns">
<div class="side">
${problemList(page)}
${shown ? contents(shown.document.body, shown.context) : ''}
</div>
<main id="inhoud" tabindex="-1">
${shown ? article(shown.document, shown.context) : nothingYet(page)}
</main>
</div>
</body>
</html>
`;
}

function article(document: Document, context: PreviewContext): string {
  const { cover, concept } = document;
  const facts =
    cover?.facts.map(({ label, value }) => `<div><dt>${escaped(label)}</dt><dd>${escaped(value)}</dd></div>`) ?? [];
  const notes = [...footnotesIn(document.body)];
  return `<article id="document-tekst" data-kenmerk="${escaped(document.properties.fingerprint)}">
<div class="cover">${cover ? `<p class="institution">${escaped(cover.institution)}</p>` : ''}
<h1>${escaped(document.title)}</h1>
${cover ? `<p class="subtitle">${escaped(cover.subtitle)}</p>` : ''}
${concept ? '<p class="concept">Concept</p>' : ''}
${facts.length > 0 ? `<dl>${facts.join('')}</dl>` : ''}</div>
${renderBlocks(document.body, context)}
${notes.length === 0 ? '' : `<section class="notes" aria-label="Noten"><ol>${notes.map((note) => footnote(note, context)).join('\n')}</ol></section>`}
</article>`;
}

const footnote = (note: Footnote, context: PreviewContext): string => {
  const number = context.footnoteNumber(note);
  return `<li id="noot-${number}" value="${number}">${renderInlines(note.children, context)} <a href="#bij-noot-${number}" aria-label="terug naar de tekst bij noot ${number}">↩</a></li>`;
};

function contents(body: readonly Block[], context: PreviewContext): string {
  const headings = [...headingsIn(body)].filter(({ level }) => level <= 2);
  if (headings.length < 2) return '';
  const line = ({ id, level, children }: Heading) => {
    const number = context.numberOf(id);
    const text = [...inlinesBelow(children)]
      .map((one) => (one.kind === 'text' || one.kind === 'gap' ? one.text : ''))
      .join('');
    return `<li class="level-${level}"><a href="#${escaped(id)}">${escaped(`${number} ${text}`.trim())}</a></li>`;
  };
  return `<nav aria-label="Inhoud"><h2>Inhoud</h2><ul>${headings.map(line).join('\n')}</ul></nav>`;
}

const nothingYet = ({ problems }: PreviewPage): string =>
  failed(problems)
    ? '<h1>Nog geen document</h1><p>De antwoorden hebben fouten: ze staan hiernaast. Zodra die zijn hersteld, ziet u het document hier.</p>'
    : '<h1>Even geduld</h1><p>De documenten worden gemaakt. De eerste keer duurt dat even; daarna ziet u een wijziging bijna meteen. Deze bladzijde ververst zichzelf.</p>';

function problemList({ problems, left }: PreviewPage): string {
  const line = ({ severity, word, place, message }: ShownProblem) =>
    `<li class="${severity}"><strong>${escaped(word)}</strong> <code>${escaped(place)}</code><br>${escaped(message)}</li>`;
  const isFailing = failed(problems);
  return `<section id="meldingen" aria-labelledby="meldingen-kop"><h2 id="meldingen-kop">Meldingen (${problems.length + left})</h2>
${isFailing ? '<p class="behind">Er zijn fouten. Het document blijft zoals het was tot die zijn hersteld.</p>' : ''}
${problems.length === 0 ? '<p>Geen.</p>' : `<ul tabindex="0" aria-label="Meldingen">${problems.map(line).join('\n')}</ul>`}${left > 0 ? `<p>En nog ${left}: paraat check noemt ze.</p>` : ''}</section>`;
}

function* headingsIn(blocks: readonly Block[]): Generator<Heading> {
  for (const block of blocks) {
    if (block.kind === 'heading') yield block;
    if (block.kind === 'section') yield* headingsIn(block.children);
  }
}

function* footnotesIn(blocks: readonly Block[]): Generator<Footnote> {
  const of = function* (inlines: readonly Inline[] | null): Generator<Footnote> {
    for (const inline of inlinesBelow(inlines ?? [])) if (inline.kind === 'footnote') yield inline;
  };
  for (const block of blocks) {
    if (block.kind === 'heading' || block.kind === 'paragraph') yield* of(block.children);
    else if (block.kind === 'section' || block.kind === 'callout') yield* footnotesIn(block.children);
    else if (block.kind === 'list') for (const { children } of block.items) yield* footnotesIn(children);
    else if (block.kind === 'figure') yield* of(block.caption);
    else if (block.kind === 'table') {
      yield* of(block.caption);
      for (const { cells } of [...block.head, ...block.body])
        for (const { children } of cells) yield* footnotesIn(children);
    }
  }
}

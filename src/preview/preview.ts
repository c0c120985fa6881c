import { fileOfAnswer, schemaOfFile } from '../../blocks/institution.ts';
import { metaOf } from '../../blocks/schema/meta.ts';
import { schemaAt } from '../../blocks/schema/walk.ts';
import { severityWords } from '../cli/format-problem.ts';
import { answerPath } from '../compose/place-in-answer.ts';
import { numberDocument, printedNumber } from '../layout/number-document.ts';
import type { Diagnostic, Place } from '../model/diagnostic.ts';
import type { Origin, Reference } from '../model/document.ts';
import type { Workspace } from '../model/workspace.ts';
import type { PreviewContext } from '../render/html/preview/render-inlines.ts';
import { type PreviewPage, renderPreview } from '../render/html/preview/render-preview.ts';
import type { LiveBuild } from '../watch/live-build.ts';
import type { Step } from '../watch/step.ts';

type Source = Pick<LiveBuild, 'documents' | 'compose' | 'wanted'>;
type Tree = NonNullable<ReturnType<LiveBuild['compose']>>;

/** The longest list of problems that is shown; the first are often the cause of the others. */
const MOST_PROBLEMS = 100;
/** The answers that one text came from, as far as they are named. */
const MOST_ANSWERS = 3;

const how: Record<Origin['how'], string> = {
  whole: '',
  part: 'deel van ',
  computed: 'berekend uit ',
  unsure: 'waarschijnlijk ',
};

/** What the preview shows now: the documents of a watched institution, its problems, and where each text came from. */
export class Preview {
  readonly #source: Source;
  /** Composed of the answers as they are; emptied at every save. */
  readonly #fresh = new Map<string, Tree>();
  /** The last that could be composed. */
  readonly #last = new Map<string, Tree>();
  #problems: readonly Diagnostic[] = [];

  constructor(source: Source) {
    this.#source = source;
  }

  /** Takes over what a save did; tells whether the page may look different now. */
  take(step: Step): boolean {
    if (step.kind === 'changed') this.#fresh.clear();
    if (step.kind === 'composed') this.#fresh.set(step.document.id, step);
    if (step.kind === 'problems') this.#problems = step.problems;
    return step.kind === 'composed' || step.kind === 'problems' || step.kind === 'all';
  }

  /** Whether a file belongs to a document that was made; its path is relative to the output folder. */
  isOutput(path: string): boolean {
    return this.#source.documents.some(({ id, formats }) => formats.some((format) => path === `${id}.${format}`));
  }

  /** The page of a document, or of the first when there is no such one; from now on it is made first after a save. */
  page(asked: string | null): string {
    const { documents } = this.#source;
    const listed = documents.find(({ id }) => id === asked) ?? documents[0];
    if (!listed) return renderPreview(this.#around(null), null);
    this.#source.wanted = listed.id.split('/')[0];
    const tree = this.#fresh.get(listed.id) ?? this.#source.compose(listed.id) ?? this.#last.get(listed.id);
    if (!tree) return renderPreview(this.#around(listed), null);
    this.#fresh.set(listed.id, tree);
    this.#last.set(listed.id, tree);
    const context = contextOf(tree);
    return renderPreview(this.#around(listed), { document: tree.document, context });
  }

  #around(listed: Source['documents'][number] | null): PreviewPage {
    const shown = this.#problems.slice(0, MOST_PROBLEMS);
    return {
      documents: this.#source.documents,
      current: listed?.id ?? '',
      files: (listed?.formats ?? []).map((format) => ({
        name: format === 'pdf' ? 'PDF' : 'Word',
        href: `/bestand/${listed?.id}.${format}`,
      })),
      problems: shown.map(({ severity, message, hint, at }) => ({
        severity,
        word: severityWords[severity],
        place: placeText(at),
        message: hint ? `${message} ${hint}` : message,
      })),
      left: this.#problems.length - shown.length,
    };
  }
}

function contextOf({ document, workspace }: Tree): PreviewContext {
  const { targets, footnotes } = numberDocument(document);
  const places = new Map<string, string | null>();
  const placeOf = (answer: string): string | null => {
    let place = places.get(answer);
    if (place === undefined) {
      place = placeOfAnswer(answer, workspace);
      places.set(answer, place);
    }
    return place;
  };
  return {
    numberOf: (id) => {
      const target = targets.get(id);
      return target ? printedNumber(target) : '';
    },
    referenceOf: ({ target, form }: Reference) => {
      const found = targets.get(target);
      if (!found) return target;
      const number = found.number && `${found.noun} ${found.number}`;
      const name =
        form === 'full' || number === '' ? [number, found.title].filter((part) => part !== '').join(' ') : number;
      // Print names the page of what has no name.
      return name || 'hier';
    },
    footnoteNumber: (footnote) => footnotes.get(footnote) ?? 0,
    sourceOf: (origin) => {
      const named = origin.answers.slice(0, MOST_ANSWERS).flatMap((answer) => placeOf(answer) ?? []);
      const left = origin.answers.length - MOST_ANSWERS;
      return named.length === 0 ? null : `${how[origin.how]}${named.join(', ')}${left > 0 ? ` en nog ${left}` : ''}`;
    },
  };
}

/** Within the folder of answers: the page is of one institution. */
const placeText = ({ file, line, column }: Place): string => `${file}:${line}:${column}`;

/** `bouwstenen/visie.yaml:3:7 Visie`. */
function placeOfAnswer(answer: string, workspace: Workspace): string | null {
  const { file, path } = fileOfAnswer(answerPath(answer));
  const found = workspace.answers.get(file);
  if (!found) return null;
  const schema = schemaOfFile(file);
  const field = schema && schemaAt(schema, path);
  const last = path.at(-1);
  // An item of a list has no name of its own: its line tells which it is.
  const name = (field && metaOf(field).title) ?? (typeof last === 'string' ? last : '');
  return `${placeText(found.locate(path))} ${name}`.trim();
}

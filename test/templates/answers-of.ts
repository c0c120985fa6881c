import { schemaOfFile } from '../../blocks/institution.ts';
import { type Visit, walk } from '../../blocks/schema/walk.ts';
import type { Gap } from '../../src/model/document.ts';
import type { Workspace } from '../../src/model/workspace.ts';

/** A place of the answers, and a way to put something else there. */
export interface Asked extends Visit {
  /** JSON pointer into the institution, as origins give it. */
  readonly pointer: string;
  readonly change: (value: unknown) => void;
}

/** Every place that a schema asks for, answered or not, in all files of an institution. */
export function answersOf(workspace: Workspace): Asked[] {
  const found: Asked[] = [];
  for (const [file, { value }] of workspace.answers) {
    const schema = schemaOfFile(file);
    if (!schema) continue;
    const name = file.replace(/\.(yaml|md)$/, '');
    walk(schema, value, (visit) => {
      if (visit.path.length === 0) return;
      found.push({
        ...visit,
        pointer: `/${[name, ...visit.path].join('/')}`,
        change: (other) => {
          const holder = visit.path.slice(0, -1).reduce<unknown>((at, step) => (at as Answers)[step], value);
          (holder as Answers)[visit.path.at(-1) ?? ''] = other;
        },
      });
    });
  }
  return found;
}

type Answers = Record<string | number, unknown>;

/** A copy of a workspace of which the answers may be changed. */
export const changeable = (workspace: Workspace): Workspace => ({
  ...workspace,
  answers: new Map(
    [...workspace.answers].map(([file, answers]) => [file, { ...answers, value: structuredClone(answers.value) }]),
  ),
});

/** Everything below a value that is an object of some kind, such as the gaps and the tables of a document. */
export function nodesOf<T extends { readonly kind: string }>(value: unknown, kind: T['kind']): T[] {
  if (Array.isArray(value)) return value.flatMap((item) => nodesOf<T>(item, kind));
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return [];
  const below = Object.values(value).flatMap((item) => nodesOf<T>(item, kind));
  return 'kind' in value && value.kind === kind ? [value as T, ...below] : below;
}

/** The questions that a gap stands for somewhere. */
export const asksFor = (value: unknown): ReadonlySet<string> =>
  new Set(nodesOf<Gap>(value, 'gap').flatMap((gap) => gap.origin?.answers ?? []));

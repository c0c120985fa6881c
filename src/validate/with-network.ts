import { activiteiten } from '../../blocks/oto/activiteiten.ts';
import { beleid } from '../../blocks/oto/beleid.ts';
import { netwerk } from '../../blocks/oto/netwerk.ts';
import { fieldsOf, schemaAt, shapeOf } from '../../blocks/schema/walk.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { AnswerFile, AnswerPath, Workspace } from '../model/workspace.ts';

const NETWORK = 'oto/netwerk.yaml';

type Group = Readonly<Record<string, unknown>>;

/** A list of which items can refer to an item of the network by id, and take over what they do not say themselves. */
interface Coupling {
  readonly file: string;
  readonly list: AnswerPath;
  readonly reference: string;
  /** The list in the file of the network. */
  readonly source: string;
  /** Fields that both have under the same name, `id` and `nr` apart: each side numbers its own. */
  readonly fields: readonly string[];
  /** Of those, what the network alone decides: an own answer would stay behind when it changes. */
  readonly agreed: readonly string[];
  /** Where the reference leads nowhere that is the fault; these keep what is missing for it from being a fault too. */
  readonly standIn: Group;
}

const namesOf = (schema: Parameters<typeof fieldsOf>[0], path: AnswerPath): string[] => {
  const at = schemaAt(schema, path);
  return Object.keys((at && fieldsOf(at)) ?? {});
};
const sharedNames = (source: AnswerPath, own: readonly string[]): string[] =>
  namesOf(netwerk, source).filter((name) => own.includes(name) && name !== 'id' && name !== 'nr');

const couplings: readonly Coupling[] = [
  {
    file: 'oto/activiteiten.yaml',
    list: [],
    reference: 'netwerkactiviteit',
    source: 'activiteiten',
    fields: sharedNames(['activiteiten', 0], namesOf(activiteiten, [0])),
    agreed: ['titel', 'niveau', 'planning', 'duur_uren', 'plaats'],
    standIn: {
      titel: '?',
      type: 'ken-uw-crisispartner',
      categorie: 'oefenen',
      niveau: 'regionaal',
      omvang: 'keten',
      complexiteit: 'gemiddeld',
      werkvorm: 'training',
    },
  },
  {
    file: 'oto/beleid.yaml',
    list: ['regionale_beleidsdoelen'],
    reference: 'netwerkdoel',
    source: 'beleidsdoelen',
    fields: sharedNames(['beleidsdoelen', 0], namesOf(beleid, ['regionale_beleidsdoelen', 0])),
    agreed: ['doel', 'tot'],
    standIn: { doel: '?', tot: '2000-01-01' },
  },
];

/** What an item with this reference need not say itself, by the field of the reference. */
export const takenOver: ReadonlyMap<string, readonly string[]> = new Map(
  couplings.map(({ reference, fields }) => [reference, fields]),
);

const moneyFields = sharedNames(['financiering'], namesOf(beleid, ['financiering']));

/** A group of own answers, and the group of the network that completes it; null when there is no such group. */
interface Taking {
  readonly group: AnswerPath;
  readonly source: AnswerPath | null;
  readonly fields: readonly string[];
  readonly agreed: readonly string[];
  readonly standIn: Group;
}

/**
 * The answers as if the institution had typed itself what it takes over from the network: activities and policy goals by
 * reference, conditions and deadlines of the money where it has none of its own. An answer that is taken over keeps its
 * place in the network's file, so that every problem names the file in which to look. An own answer wins.
 *
 * @returns a notice for every own answer that hides what the network alone decides
 */
export function withNetwork(workspace: Workspace): { workspace: Workspace; problems: Diagnostic[] } {
  const shared = workspace.answers.get(NETWORK);
  const problems: Diagnostic[] = [];
  const answers = new Map(workspace.answers);
  for (const path of ['oto/activiteiten.yaml', 'oto/beleid.yaml']) {
    const file = workspace.answers.get(path);
    const takings = file ? takingsOf(file, shared?.value) : [];
    if (!file || takings.length === 0) continue;
    const completed = complete(file, takings, shared);
    answers.set(path, completed.file);
    problems.push(...completed.problems);
  }
  return { workspace: { ...workspace, answers }, problems };
}

function takingsOf(file: AnswerFile, shared: unknown): Taking[] {
  const byReference = couplings
    .filter((coupling) => coupling.file === file.path)
    .flatMap(({ list, reference, source, ...rest }) => {
      // Of two with one id, which is a problem of its own, the first counts.
      const offered = new Map(
        listAt(shared, [source])
          .map((item, index) => [groupOf(item)?.id, index] as const)
          .reverse(),
      );
      return listAt(file.value, list).flatMap((item, index): Taking[] => {
        const id = groupOf(item)?.[reference];
        if (typeof id !== 'string') return [];
        const found = offered.get(id);
        return [{ group: [...list, index], source: found === undefined ? null : [source, found], ...rest }];
      });
    });
  const money =
    file.path === 'oto/beleid.yaml' && groupAt(file.value, ['financiering']) && groupAt(shared, ['financiering']);
  if (!money) return byReference;
  return [
    ...byReference,
    { group: ['financiering'], source: ['financiering'], fields: moneyFields, agreed: moneyFields, standIn: {} },
  ];
}

function complete(file: AnswerFile, takings: readonly Taking[], shared: AnswerFile | undefined) {
  const problems: Diagnostic[] = [];
  const places = new Map<string, AnswerPath>();
  let value = file.value;
  for (const { group, source, fields, agreed, standIn } of takings) {
    const own = groupAt(file.value, group) ?? {};
    const given = source ? (groupAt(shared?.value, source) ?? {}) : standIn;
    const taken: Record<string, unknown> = {};
    for (const field of source ? fields : Object.keys(given)) {
      if (given[field] == null) continue;
      const path = [...group, field];
      if (own[field] == null) {
        taken[field] = given[field];
        if (source) places.set(keyOf(path), [...source, field]);
      } else if (source && shared && agreed.includes(field))
        problems.push(hidden(file, path, shared.locate([...source, field]).line));
    }
    value = replaced(value, group, { ...own, ...taken });
  }
  const sourceOf = (path: AnswerPath): AnswerPath | undefined => {
    for (let length = 2; length <= Math.min(3, path.length); length++) {
      const source = places.get(keyOf(path.slice(0, length)));
      if (source) return [...source, ...path.slice(length)];
    }
    return undefined;
  };
  const completed: AnswerFile = {
    ...file,
    value,
    locate: (path, what) => {
      const source = sourceOf(path);
      return source && shared ? shared.locate(source, what) : file.locate(path, what);
    },
    placeInText: (path, part) => {
      const source = sourceOf(path);
      return source && shared ? shared.placeInText(source, part) : file.placeInText(path, part);
    },
    inherited: (path) => sourceOf(path) !== undefined,
  };
  return { file: completed, problems };
}

function hidden(file: AnswerFile, path: AnswerPath, line: number): Diagnostic {
  const schema = schemaAt(file.path === 'oto/beleid.yaml' ? beleid : activiteiten, path);
  const title = (schema && shapeOf(schema).meta.title) ?? String(path.at(-1));
  return {
    severity: 'notice',
    code: 'eigen-antwoord-gaat-voor',
    message: `${title}: dit antwoord gaat voor dat van het netwerk in ${NETWORK}, regel ${line}. Wijzigt het netwerk het, dan wijzigt uw plan niet mee.`,
    hint: 'Haal het antwoord hier weg als u dat van het netwerk wilt volgen.',
    at: file.locate(path),
  };
}

/** A copy of a value with another group at a path. */
function replaced(value: unknown, [step, ...rest]: AnswerPath, group: Group): unknown {
  if (step === undefined) return group;
  if (Array.isArray(value)) return value.map((item, index) => (index === step ? replaced(item, rest, group) : item));
  const before = groupOf(value) ?? {};
  return { ...before, [step]: replaced(before[step], rest, group) };
}

const keyOf = (path: AnswerPath): string => path.join('\0');
const groupOf = (value: unknown): Group | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Group) : undefined;
const valueAt = (value: unknown, path: AnswerPath): unknown =>
  path.reduce<unknown>((at, step) => (at as Record<string | number, unknown> | null | undefined)?.[step], value);
const groupAt = (value: unknown, path: AnswerPath): Group | undefined => groupOf(valueAt(value, path));
const listAt = (value: unknown, path: AnswerPath): readonly unknown[] => {
  const list = valueAt(value, path);
  return Array.isArray(list) ? list : [];
};

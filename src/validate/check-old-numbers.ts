import { schemaOfFile } from '../../blocks/institution.ts';
import { isNvt } from '../../blocks/schema/vraag.ts';
import { kindsOf, walk } from '../../blocks/schema/walk.ts';
import type { Diagnostic, Place } from '../model/diagnostic.ts';
import type { Releases } from '../model/release.ts';
import type { AnswerFile, AnswerPath, Workspace } from '../model/workspace.ts';
import { digitsOf, type NumberPattern, numberPattern } from './number-pattern.ts';

/** A number that stops, or stopped, to be right. */
interface OldNumber {
  readonly pattern: NumberPattern;
  /** Sentence behind "Hier staat X, ". */
  readonly story: string;
  /** Finds what it becomes: a paragraph that says both is right. */
  readonly replacement: NumberPattern | undefined;
  /** Where it stands by right: not looked at. */
  readonly own: string | undefined;
  /** Whether other fields for a number may hold it: then nobody said that it stops. */
  readonly mayStayInFields: boolean;
}

/**
 * Old numbers that still stand somewhere in the answers, however spaces and hyphens are written: those of a duty that gets
 * another number, and those that the registers of the last release had. A paragraph that also gives the new number is right.
 */
export function checkOldNumbers(workspace: Workspace, { base }: Pick<Releases, 'base'>): Diagnostic[] {
  const old = [...replaced(workspace), ...(base ? gone(base.workspace, workspace, base.entry.versie) : [])];
  if (old.length === 0) return [];
  return [...workspace.answers.values()].flatMap((file) => inFile(file, old));
}

function inFile(file: AnswerFile, old: readonly OldNumber[]): Diagnostic[] {
  const schema = schemaOfFile(file.path);
  const found: Diagnostic[] = [];
  if (!schema) return found;
  walk(schema, file.value, ({ path, meta, value }) => {
    const answer = isNvt(value) ? value.nvt : value;
    if (typeof answer !== 'string' || !(texts.has(meta.veld ?? '') || isNvt(value))) return;
    const at = isNvt(value) ? [...path, 'nvt'] : path;
    if (file.inherited?.(at)) return;
    for (const one of old) {
      const isField = meta.veld === 'telefoon' && !isNvt(value);
      if (isField && (one.mayStayInFields || one.own === pointer(file.path, at))) continue;
      const typed = one.pattern(answer, isField);
      if (typed.length === 0) continue;
      const places = placesOf(file, at, one.pattern);
      for (const [index, { offset, typed: text }] of typed.entries()) {
        if (one.replacement?.(paragraphAt(answer, offset), true).length) continue;
        found.push({
          severity: 'warning',
          code: 'oud-nummer',
          message: `Hier staat ${text.replace(/\s+/g, ' ')}, ${one.story}.`,
          hint: 'Noem het piket of de naam in plaats van het nummer, of noem ook het nieuwe nummer.',
          at: places[index] ?? file.locate(at),
        });
      }
    }
  });
  return found;
}

/** Fields in which someone can have typed a number. */
const texts: ReadonlySet<string> = new Set(['tekst', 'opmaak', 'telefoon']);

const pointer = (file: string, path: AnswerPath): string => [file, ...path].join('/');

/** A duty as it may have been typed. */
interface Duty {
  readonly naam?: unknown;
  readonly nummer?: unknown;
  readonly nieuw_nummer?: { readonly nummer?: unknown; readonly van?: unknown } | null;
}

const DUTIES = 'registers/piketten.yaml';

function replaced({ answers }: Workspace): OldNumber[] {
  const typed = answers.get(DUTIES)?.value;
  return (Array.isArray(typed) ? (typed as readonly (Duty | null)[]) : []).flatMap((duty, index): OldNumber[] => {
    const { naam, nummer, nieuw_nummer: next } = duty ?? {};
    if (typeof nummer !== 'string' || typeof next?.nummer !== 'string') return [];
    if (digitsOf(nummer) === digitsOf(next.nummer)) return [];
    return [
      {
        pattern: numberPattern(nummer),
        story: `het oude nummer van ${naam}; vanaf ${next.van} is dat ${next.nummer}`,
        replacement: numberPattern(next.nummer),
        own: pointer(DUTIES, [index, 'nummer']),
        mayStayInFields: false,
      },
    ];
  });
}

interface Known {
  readonly typed: string;
  readonly name: string;
}

/** Numbers of the registers of a release that no field for a number has any more. */
function gone(before: Pick<Workspace, 'answers'>, { answers }: Workspace, versie: string): OldNumber[] {
  const [then, now] = [before.answers, answers].map(numbersOf) as [Map<string, Known>, Map<string, Known>];
  const present = new Set([...now.values()].map(({ typed }) => digitsOf(typed)));
  return [...then].flatMap(([key, { typed, name }]): OldNumber[] => {
    if (present.has(digitsOf(typed))) return [];
    const successor = now.get(key)?.typed;
    return [
      {
        pattern: numberPattern(typed),
        story: `het nummer van ${name} in versie ${versie}; ${successor === undefined ? 'het staat in geen register meer' : `nu is dat ${successor}`}`,
        replacement: successor === undefined ? undefined : numberPattern(successor),
        own: undefined,
        mayStayInFields: true,
      },
    ];
  });
}

/** Every answer that is a telephone number, by file, item and field. */
function numbersOf(answers: Workspace['answers']): Map<string, Known> {
  const found = new Map<string, Known>();
  for (const { path: file, value: all } of answers.values()) {
    const schema = schemaOfFile(file);
    if (!schema || !kindsOf(schema).has('telefoon')) continue;
    walk(schema, all, ({ path, meta, value }) => {
      if (meta.veld !== 'telefoon' || typeof value !== 'string') return;
      const item = typeof path[0] === 'number' && Array.isArray(all) ? all[path[0]] : undefined;
      const { id, naam } = (item ?? {}) as { id?: unknown; naam?: unknown };
      const name = typeof naam === 'string' ? naam : String(meta.title ?? 'de instelling').toLowerCase();
      found.set([file, id ?? path[0], ...path.slice(1)].join('/'), { typed: value, name });
    });
  }
  return found;
}

/** Where an answer and what follows it holds a number: one may run over the end of a line. */
function placesOf(file: AnswerFile, path: AnswerPath, pattern: NumberPattern): Place[] {
  const start = file.locate(path);
  const source = [(file.lines[start.line - 1] ?? '').slice(start.column - 1), ...file.lines.slice(start.line)].join(
    '\n',
  );
  return pattern(source, true).map(({ offset, typed }): Place => {
    const before = source.slice(0, offset).split('\n');
    const line = start.line + before.length - 1;
    const column = (before.at(-1) ?? '').length + (before.length === 1 ? start.column : 1);
    const rest = (file.lines[line - 1] ?? '').length - column + 1;
    return { file: start.file, line, column, length: Math.min(typed.length, rest) };
  });
}

/** The paragraph around a place in a text. */
function paragraphAt(text: string, offset: number): string {
  const before =
    text
      .slice(0, offset)
      .split(/\n\s*\n/)
      .at(-1) ?? '';
  return before + (text.slice(offset).split(/\n\s*\n/)[0] ?? '');
}

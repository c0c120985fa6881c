import { describe, expect, it } from 'vitest';
import { checkMarkdown } from '../src/compose/check-markdown.ts';
import { composeAll } from '../src/compose-institution.ts';
import { loadWorkspace } from '../src/load/load-workspace.ts';
import { meldingen } from '../src/meldingen/meldingen.ts';
import type { Diagnostic } from '../src/model/diagnostic.ts';
import { inReadingOrder } from '../src/validate/in-reading-order.ts';
import { validate } from '../src/validate/validate.ts';
import { editedWorkspace, type Loaded } from './fixtures/edited-workspace.ts';
import type { Change, Fault } from './fixtures/faulty-inputs/fault.ts';
import { composed, own, style } from './fixtures/faulty-inputs/material.ts';
import { organisation } from './fixtures/faulty-inputs/organisation.ts';
import { network, oto } from './fixtures/faulty-inputs/oto.ts';
import { references, shape } from './fixtures/faulty-inputs/shape.ts';
import { typed } from './fixtures/faulty-inputs/typed.ts';
import { nursingHome } from './fixtures/nursing-home.ts';
import { temporaryFolder } from './fixtures/temporary-folder.ts';

const PEILDATUM = '2027-01-10';

/** The new content of a file. An edit that finds its text not once is a mistake in the table. */
function contentOf(path: string, change: Change): string | Uint8Array | null {
  if (change === null || typeof change === 'string' || change instanceof Uint8Array) return change;
  const [from, to] = change;
  const parts = (nursingHome[path] ?? '').split(from);
  if (parts.length !== 2) throw new Error(`${path} holds ${JSON.stringify(from)} ${parts.length - 1} times`);
  return parts.join(to);
}

const editsOf = ({ files }: Fault) =>
  Object.fromEntries(Object.entries(files).map(([path, change]) => [path, contentOf(path, change)]));

let whole: Loaded | undefined;

/** What is found on the road up to the documents. */
function checked(fault: Fault): readonly Diagnostic[] {
  whole ??= loadWorkspace(temporaryFolder(nursingHome));
  const { workspace, problems } = editedWorkspace(whole, editsOf(fault));
  const { institution, problems: invalid, workspace: known } = validate(workspace, PEILDATUM);
  return inReadingOrder([...problems, ...invalid, ...(institution ? checkMarkdown(known) : [])]);
}

const put = (fault: Fault): readonly Diagnostic[] =>
  composeAll(temporaryFolder({ ...nursingHome, ...(editsOf(fault) as Record<string, string>) }), 'templates').problems;

/** As the table writes them; open questions are no faults. */
function told(problems: readonly Diagnostic[], { files }: Pick<Fault, 'files'>): string[] {
  const [first] = Object.keys(files);
  return problems
    .filter(({ severity }) => severity !== 'open')
    .map(({ at, code }) => `${at.file === first ? '' : `${at.file}:`}${at.line}:${at.column} ${code}`);
}

/** Every fault says what to do: in a tip, and on the page of its code. */
function sayWhatToDo(problems: readonly Diagnostic[]): void {
  for (const { code, message, hint, severity } of problems) {
    if (severity === 'open') continue;
    expect(`${message} ${hint}`, code).toMatch(
      /\b(Begin|Bel|Beschrijf|Bedoelde|Gebruik|Geef|Haal|Herzie|Hoort|Kies|Kijk|Laat|Leg|Maak|Neem|Noem|Open|Plan|Schrijf|Sla|Spring|Trek|Typ|Verander|Verbeter|Verhoog|Verlaag|Verplaats|Vervang|Verwijder|Verzet|verzet|Vergelijk|Vraag|Vul|Wijs|Zet|zet|hoeft u niets te doen)\b/,
    );
    expect(message, code).toMatch(/[.?]$/);
    expect(meldingen.has(code), code).toBe(true);
  }
}

describe('an input without faults', () => {
  it('has none found', () => {
    expect(told(checked({ fault: '', files: {}, found: [] }), { files: {} })).toEqual([]);
  });
});

describe.each<[string, readonly Fault[], (fault: Fault) => readonly Diagnostic[]]>([
  ['what is typed wrong', typed, checked],
  ['an answer that is not what is asked for', shape, checked],
  ['a reference', references, checked],
  ['the organisation', organisation, checked],
  ['the OTO plan', oto, checked],
  ['the file of the network', network, checked],
  ['the house style', style, checked],
  ['own chapters and annexes', own, checked],
  ['a document', composed, put],
])('faults in %s', (_, faults, problemsOf) => {
  it.each(faults.map((fault) => [fault.fault, fault] as const))(
    '%s is told at its own place, with what to do',
    (_name, fault) => {
      const problems = problemsOf(fault);
      expect(told(problems, fault)).toEqual(fault.found);
      sayWhatToDo(problems);
    },
  );
});

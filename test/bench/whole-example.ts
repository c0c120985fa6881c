import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from './bench-document.ts';
import { alone, atMost, type Comparison, compared } from './comparison.ts';
import { type Run, runCold } from './run-cold.ts';

const runs = 3;
const emptyRuns = 7;

/** `paraat build` of the whole example as anyone runs it, each time in a process of its own: first, after an edit, again. */
export function wholeExample(folder: string): Comparison[] {
  const input = join(folder, 'ziekenhuis');
  const own = /[\\/]\.paraat(?:[\\/]|$)/;
  cpSync(`${packageFolder}input/voorbeeldziekenhuis`, input, { recursive: true, filter: (path) => !own.test(path) });
  const out = join(folder, 'uit');
  const build = (): Run => runCold([process.execPath, `${packageFolder}dist/src/cli.js`, 'build', input, '--out', out]);
  const answers = join(input, 'bouwstenen/visie.yaml');
  const first: Run[] = [];
  const edited: Run[] = [];
  for (let run = 0; run < runs; run++) {
    rmSync(join(input, '.paraat'), { recursive: true, force: true });
    rmSync(out, { recursive: true, force: true });
    first.push(build());
    const text = readFileSync(answers, 'utf8');
    writeFileSync(answers, text.replace('Een storing,', 'Een storing, een storm,'));
    if (readFileSync(answers, 'utf8') === text) throw new Error('the edit changed nothing');
    edited.push(build());
  }
  const again: number[] = [];
  const empty: number[] = [];
  for (let run = 0; run < emptyRuns; run++) {
    again.push(build().seconds);
    empty.push(runCold([process.execPath, '-e', '0']).seconds);
  }
  const seconds = (all: readonly Run[]) => all.map((run) => run.seconds);
  return [
    alone(`first build, ${readdirSync(out, { recursive: true }).length} files and folders`, 's', seconds(first)),
    alone(
      'peak memory of that',
      'MB',
      first.map(({ memory }) => memory),
      atMost(300),
    ),
    compared('after one edit', 's', seconds(edited), 'first build', seconds(first)),
    compared('nothing changed', 's', again, 'an empty `node -e 0`', empty, atMost(7)),
  ];
}

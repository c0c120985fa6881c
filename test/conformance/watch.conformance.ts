import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { LiveBuild } from '../../src/watch/live-build.ts';
import { built } from '../fixtures/built.ts';
import { someOwner } from '../fixtures/edit-sequences.ts';
import { costOf, costText } from '../fixtures/empty-programs.ts';
import { exampleCopy, exampleFolder } from '../fixtures/example.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

/** What an adviser does one after the other: words, lists, names, files, house style. */
const edits: Readonly<Record<string, (folder: string) => void>> = {
  'a sentence': edit('bouwstenen/visie.yaml', (text) => text.replace(/\.\s*\n/, ', ook morgen.\n')),
  'a long sentence, which moves pages': edit('bouwstenen/visie.yaml', (text) =>
    text.replace(/\.\s*\n/, `. ${'En dat blijft zo, wat er ook gebeurt. '.repeat(60)}\n`),
  ),
  'a colour': edit('instelling.yaml', (text) => text.replace(/accentkleur: .*/, "accentkleur: '#7a1f4e'")),
  'a name': edit('registers/functionarissen.yaml', (text) => text.replace(/naam: (\S+)/, 'naam: Zwaantje')),
  'a card that goes': (folder) => rmSync(join(folder, 'scenariokaarten/integriteit.yaml')),
  'all back': (folder) => cpSync(exampleFolder, folder, { recursive: true }),
};

function edit(file: string, change: (text: string) => string): (folder: string) => void {
  return (folder) => {
    const text = readFileSync(join(folder, file), 'utf8');
    writeFileSync(join(folder, file), change(text));
  };
}

/** The example, in a folder of its own, and where its documents go. */
const folders = () => ({ folder: exampleCopy(), output: join(temporaryFolder(), 'uit') });

test('after each of a row of edits every file of the example is that of a build', async () => {
  const { folder, output } = folders();
  const live = new LiveBuild({ folder, templatesFolder: 'templates', output, tool: '1' }, someOwner);
  const run = async () => {
    const kinds: string[] = [];
    await live.run(new AbortController().signal, ({ kind }) => kinds.push(kind));
    return kinds;
  };
  await run();
  for (const [name, change] of Object.entries(edits)) {
    change(folder);
    const kinds = await run();
    const { files, problems } = await built(folder, 'templates');
    if (problems.some(({ severity }) => severity === 'error')) {
      expect(kinds, name).not.toContain('all');
      continue;
    }
    expect(kinds.at(-1), name).toBe('all');
    const different = files.filter(({ path, bytes }) => !readFileSync(join(output, path)).equals(bytes));
    expect(
      different.map(({ path }) => path),
      name,
    ).toEqual([]);
  }
});

/** As often as an empty program, with room for a busy machine. */
const MOST_EMPTY_PROGRAMS = 15;

test('the document of a saved answer is in place in a few times the time of an empty program, and a build finds all done', async () => {
  const { folder, output } = folders();
  const command = join(process.cwd(), 'dist/src/cli.js');
  const watch = spawn(process.execPath, [command, 'watch', folder, '--out', output], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  onTestFinished(() => void watch.kill('SIGKILL'));
  let [printed, read] = ['', 0];
  watch.stdout.on('data', (text) => {
    printed += text;
  });
  /** Waits for what was not printed before. */
  const said = async (text: string): Promise<void> => {
    while (!printed.includes(text, read)) await once(watch.stdout, 'data');
    read = printed.indexOf(text, read) + text.length;
  };
  await said('alle documenten zijn bijgewerkt');
  const { least, median } = await costOf(7, async (turn) => {
    // Nobody saves in the very moment in which the documents before are done.
    await pause(1000);
    const began = performance.now();
    edit('bouwstenen/visie.yaml', (text) => text.replace(/\.\s*\n/, `, ook keer ${turn}.\n`))(folder);
    await said('crisisplan.pdf is bijgewerkt');
    const time = performance.now() - began;
    await said('alle documenten zijn bijgewerkt');
    return time;
  });
  process.stdout.write(`save to PDF in place: ${costText(median)} (median of 7); least ${costText(least)}\n`);
  expect(least.emptyPrograms).toBeLessThan(MOST_EMPTY_PROGRAMS);
  const build = spawnSync(process.execPath, [command, 'build', folder, '--out', output], { encoding: 'utf8' });
  expect(build.stdout).toContain('Er is niets veranderd sinds de vorige keer');
  watch.kill('SIGINT');
  expect(await once(watch, 'close')).toEqual([0, null]);
  expect(printed).toContain('Gestopt; alle documenten zijn bijgewerkt.');
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { readPlainYaml } from '../../src/load/plain-yaml.ts';
import { exampleFolder } from '../fixtures/example.ts';

/** What the rest of the program takes from a node: its kind, its text and its place. */
function told(node: unknown): unknown {
  if (isScalar(node) && node.value === '' && node.type === 'PLAIN') return 'empty';
  if (isScalar(node)) return { text: node.value, isPlain: node.type === 'PLAIN', at: node.range?.slice(0, 2) };
  if (isSeq(node)) return { from: node.range?.[0], items: node.items.map(told) };
  if (isMap(node))
    return { from: node.range?.[0], fields: node.items.map(({ key, value }) => [told(key), told(value)]) };
  return node;
}

function byParser(source: string): unknown {
  const lineCounter = new LineCounter();
  const { contents, errors } = parseDocument(source, { schema: 'failsafe', lineCounter, uniqueKeys: false });
  return { node: told(contents), lines: lineCounter.lineStarts, errors };
}

function byUs(source: string): unknown {
  const lines: number[] = [];
  const node = readPlainYaml(source, (offset) => lines.push(offset));
  return node && { node: told(node), lines, errors: [] };
}

const answerFiles = readdirSync(exampleFolder, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.yaml'),
);

const signs = [
  '',
  ' ',
  '  ',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  ': ',
  ':',
  '- ',
  '-',
  ' #',
  '#',
  ',',
  '[',
  ']',
  '{',
  '}',
  "'",
  '"',
  '|',
  '>',
  '|-',
  '?',
];
const pieces = [
  ...signs,
  '&a ',
  '*a',
  '!',
  '%',
  '@',
  '~',
  '\\',
  '---\n',
  '\u00a0',
  '\u2028',
  'é',
  '10:00',
  '[a, "b, c"]',
  '{ a: b }',
];
/** Cuts a few lines out of a source, and puts something at a few places of them, over what stood there. */
const damage = fc.record({
  from: fc.nat(),
  count: fc.integer({ min: 1, max: 12 }),
  changes: fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 3 }), fc.constantFrom(...pieces)), { maxLength: 3 }),
});

describe('the reader of plain YAML', () => {
  it('reads the answers of the example as the parser of all YAML does', () => {
    const read = answerFiles.map((path) => {
      const source = readFileSync(join(exampleFolder, path), 'utf8');
      const ours = byUs(source);
      if (ours) expect(ours, path).toEqual(byParser(source));
      return { path, isPlain: ours !== undefined };
    });
    // Lists in brackets over several lines, and groups in braces: left to the parser.
    const left = read.filter(({ isPlain }) => !isPlain).map(({ path }) => path);
    expect(left).toEqual(['bewijzen/bewijzen.yaml', 'oto/beleid.yaml']);
  });

  it('reads any damaged part of them as the parser does, or leaves it to the parser', () => {
    const lines = answerFiles.flatMap((path) => readFileSync(join(exampleFolder, path), 'utf8').split('\n'));
    let taken = 0;
    const runs = 4000;
    fc.assert(
      fc.property(damage, ({ from, count, changes }) => {
        const start = from % lines.length;
        const part = lines.slice(start, start + count);
        const margin = /^ */.exec(part[0] ?? '')?.[0].length ?? 0;
        let source = part.map((line) => (/^ *$/.test(line.slice(0, margin)) ? line.slice(margin) : line)).join('\n');
        for (const [place, length, piece] of changes) {
          const at = place % (source.length + 1);
          source = source.slice(0, at) + piece + source.slice(at + length);
        }
        const ours = byUs(source);
        if (!ours) return;
        taken++;
        expect(ours).toEqual(byParser(source));
      }),
      { numRuns: runs },
    );
    // Else it would prove little.
    expect(taken / runs).toBeGreaterThan(0.2);
  });
});

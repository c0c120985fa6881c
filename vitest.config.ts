import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fastGlob from 'fast-glob';
import { defineConfig } from 'vitest/config';

const all = fastGlob.sync('test/**/*.test.ts').sort();
/** Files that put something in the place of a module: they need modules of their own. The others share theirs: twice as fast. */
const mocking = all.filter((file) => /\bvi\.mock\(/.test(readFileSync(file, 'utf8')));
const sharing = all.filter((file) => !mocking.includes(file));
const common = {
  setupFiles: ['test/setup.ts'],
  // As Node does it; else every use of yaml, zod or docx goes through a proxy.
  deps: { interopDefault: false },
  testTimeout: 180_000,
  hookTimeout: 180_000,
  // A command keeps its memory small at the cost of time, for as long as its process lives: here that is hundreds of files.
  alias: [{ find: /^.*\/small-heap\.ts$/, replacement: resolve('test/fixtures/heap-left-alone.ts') }],
};

// biome-ignore lint/style/noDefaultExport: vitest reads its settings from a default export
export default defineConfig({
  test: {
    // vitest leaves one processor idle, which is half of two.
    maxWorkers: '100%',
    projects: [
      { test: { ...common, name: 'shared modules', include: sharing, isolate: false } },
      { test: { ...common, name: 'own modules', include: mocking } },
    ],
  },
});

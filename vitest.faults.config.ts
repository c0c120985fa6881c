import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// biome-ignore lint/style/noDefaultExport: vitest reads its settings from a default export
export default defineConfig({
  test: {
    include: ['test/faults/**/*.faults.ts'],
    testTimeout: 7_200_000,
    hookTimeout: 600_000,
    reporters: ['dot'],
    maxConcurrency: availableParallelism(),
    fileParallelism: false,
  },
});

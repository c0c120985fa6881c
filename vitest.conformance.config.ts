import { defineConfig } from 'vitest/config';

// biome-ignore lint/style/noDefaultExport: vitest reads its settings from a default export
export default defineConfig({
  test: { include: ['test/conformance/**/*.conformance.ts'], testTimeout: 900_000, hookTimeout: 900_000, reporters: ['dot'] },
});

import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** `unit` needs nothing but the source, `site` reads `dist/`, `webkit` drives the one browser that Playwright cannot. */
export default defineConfig({
  root,
  resolve: { alias: { '~': `${root}src` } },
  test: {
    pool: 'forks',
    // One for each of the two processors of a small machine, where one is the default.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // No test changes what another one imports, so the scenarios and the built pages are read once for all of them.
    isolate: false,
    expect: { requireAssertions: true },
    // Content is read as files, which no import shows: with `--changed`, a change there runs every test.
    forceRerunTriggers: ['**/package.json', '**/content/**', '**/tests/**/*.{json,txt}', '**/tests/vitest.config.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/{domain,content,collections,islands,page-scripts}/**/*.test.ts'],
          testTimeout: 600_000,
        },
      },
      {
        extends: true,
        test: { name: 'site', include: ['tests/site/**/*.test.ts'], testTimeout: 240_000, hookTimeout: 240_000 },
      },
      {
        extends: true,
        test: { name: 'webkit', include: ['tests/webkit/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 },
      },
    ],
  },
});

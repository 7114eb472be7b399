import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/**
 * Tests that need only the code, tests that walk the real site (built once for all of them), and tests of
 * building itself, which build a small project many times.
 */
export default defineConfig({
  test: {
    projects: [
      {
        // As astro.config.mjs has it.
        resolve: {
          alias: {
            'write-excel-file/contents': join(
              import.meta.dirname,
              'node_modules/write-excel-file/modules/xlsx/generateXlsxFileContents.js',
            ),
          },
        },
        test: {
          name: 'code',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/build/**', 'tests/fixtures/**'],
          // How fast a busy machine is, is no fault.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // It imports JSON as bundlers do, and Node does not.
          server: {
            deps: { inline: [/^@actions\//, /@actions\/(?:workflow-parser|expressions)/] },
          },
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/site.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 40_000 } },
        },
      },
      {
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          hookTimeout: 180_000,
          // Each build takes what the machine has; what is killed half-way is so by the clock.
          fileParallelism: false,
        },
      },
    ],
  },
});

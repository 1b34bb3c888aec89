import { defineConfig } from 'vitest/config';

/** Two projects: `unit` in Node, `journeys` in Node driving a real browser over the built app in dist/. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          setupFiles: ['tests/support/english.ts'],
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/journeys/**', 'tests/fixtures/**'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // one a core: by itself Vitest leaves one core out
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'journeys',
          setupFiles: ['tests/support/english.ts'],
          include: ['tests/journeys/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 120_000,
          // two at a time: while one waits, the other draws
          fileParallelism: true,
          maxWorkers: 2,
        },
      },
    ],
  },
});

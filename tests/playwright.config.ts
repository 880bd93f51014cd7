import { defineConfig } from '@playwright/test';

/** Real Chromium, the production build, the stand-in PowerSchool. Built once by `npm run test:e2e`. */
export default defineConfig({
  testDir: '.',
  testMatch: ['e2e/**/*.spec.ts', 'powerschool/**/*.spec.ts'],
  outputDir: '../test-output/e2e',
  fullyParallel: true,
  workers: 2,
  // On a machine that nobody watches a test may try once more; the run says which ones needed it.
  retries: process.env.CI ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '../test-output/e2e.json' }]],
  use: { actionTimeout: 10_000, screenshot: 'only-on-failure' },
});

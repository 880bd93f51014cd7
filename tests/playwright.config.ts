import { defineConfig } from '@playwright/test';
import { TEST, WAIT } from './timeouts.ts';

/** Real Chromium, the production build, the stand-in PowerSchool. Built once by `npm run test:e2e`. */
export default defineConfig({
  testDir: '.',
  testMatch: ['e2e/**/*.spec.ts', 'powerschool/**/*.spec.ts'],
  outputDir: '../test-output/e2e',
  fullyParallel: true,
  // The tests wait for pages half of the time: three keep two processors busy.
  workers: 3,
  // A test that passes only at the second try is a fault.
  retries: 0,
  timeout: TEST,
  expect: { timeout: WAIT, toPass: { timeout: WAIT } },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '../test-output/e2e.json' }]],
  use: { actionTimeout: WAIT, navigationTimeout: WAIT, screenshot: 'only-on-failure' },
});

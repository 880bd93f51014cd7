import { defineConfig } from '@playwright/test';
import { WAIT } from './timeouts.ts';

/** One long day, by `npm run test:soak`. It is no part of `npm test`. */
export default defineConfig({
  testDir: 'soak',
  testMatch: '*.spec.ts',
  outputDir: '../test-output/soak',
  workers: 1,
  retries: 0,
  timeout: 0,
  expect: { timeout: WAIT, toPass: { timeout: WAIT } },
  reporter: 'list',
  use: { actionTimeout: WAIT, navigationTimeout: WAIT, screenshot: 'only-on-failure' },
});

/** What the worker remembers goes with it when the browser stops it. */
import { beforeEach, expect, it } from 'vitest';
import { createMemory } from '../../../lib/worker/memory.ts';
import { EMPTY } from '../../../lib/worker/state/session-state.ts';
import { duplicate, refused } from '../rules/clash-steps.ts';
import { seen } from '../rules/family.ts';
import { opened, SITE, sees, startWorker, stored } from './worker-harness.ts';

beforeEach(async () => {
  opened();
  await startWorker();
});

it('belongs to one worker: the next one seals the same tasks anew', async () => {
  await sees(1, seen(duplicate(), refused()));
  const state = { ...EMPTY, ...(await stored()) };
  const { sealer } = createMemory();
  const sealed = await sealer.seal(state, SITE);
  // A stranger to the key reads nothing in it.
  expect(JSON.stringify(sealed)).not.toContain('Lopez');
  expect(await sealer.seal(state, SITE)).toBe(sealed);
  expect(await createMemory().sealer.seal(state, SITE)).not.toBe(sealed);
});

it('gives the sentences in the language of its own policy', async () => {
  const { policy, texts } = createMemory();
  await texts.ready();
  expect(policy.now().language).toBe('browser');
  expect(texts.now().language).toBe('en');
});

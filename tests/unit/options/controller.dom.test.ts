/** The options page between its components and the browser. */
import { beforeEach, expect, it } from 'vitest';
import { eventually } from '../eventually.ts';
import { optionsEn as t } from '../spoken.ts';
import { startPage } from './started-page.ts';

let page: Awaited<ReturnType<typeof startPage>>;
const view = () => page.view();

beforeEach(async () => {
  page = await startPage();
});

it('saves a choice and says so; given up, the default is back', async () => {
  const { label } = t.setting.username;
  await page.actions.choose('username', 'leave');
  expect(view()).toMatchObject({
    policy: { username: 'leave' },
    outcome: { place: 'policy', tone: 'good', text: expect.stringContaining(label) },
  });
  await page.actions.choose('username', undefined);
  expect(view()?.policy.username).not.toBe('leave');
});

it('saves the settings as a file', async () => {
  await page.actions.exportPolicy();
  const [name, text] = page.save.mock.calls[0] ?? [];
  expect(name).toBe('kinlink-policy.json');
  expect(JSON.parse(text)).toBeTypeOf('object');
});

it('counts what is remembered, and forgets one kind of it', async () => {
  await page.fake.storage.local.set({
    'answers.different': { aa: 1, bb: 1 },
    'answers.no-access': { cc: 1 },
  });
  await eventually(() => expect(view()?.answers).toEqual({ different: 2, 'no-access': 1 }));
  await page.actions.forgetAnswers('different');
  expect(view()).toMatchObject({
    answers: { different: 0, 'no-access': 1 },
    outcome: { place: 'remembered', tone: 'good', text: t.remembered.forgotten.different },
  });
});

import { beforeEach, expect, it } from 'vitest';
import {
  beginPractice,
  changePractice,
  readPractice,
} from '../../../lib/practice/practice-storage.ts';

const SETTINGS = { language: 'en', theme: 'dark' } as const;
beforeEach(() => sessionStorage.clear());

it('knows nothing in a tab in which none has begun', () => {
  changePractice(sessionStorage, { tabId: 9 });
  expect(readPractice(sessionStorage)).toBeUndefined();
});

it('remembers a change, and begins from nothing again', () => {
  const first = beginPractice(sessionStorage, SETTINGS);
  changePractice(sessionStorage, { tabId: 9, school: { ...first.school, contacts: [] } });
  expect(readPractice(sessionStorage)).toMatchObject({ tabId: 9, school: { contacts: [] } });
  beginPractice(sessionStorage, SETTINGS);
  expect(readPractice(sessionStorage)).toEqual(first);
});

it('gives Kinlink the registrar’s language and theme, and no other setting', () => {
  const { areas } = beginPractice(sessionStorage, SETTINGS);
  expect(areas).toEqual({ local: { 'policy.own': SETTINGS }, session: {} });
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  countAnswers,
  dropOldAnswers,
  findRemembered,
  forgetAllAnswers,
  forgetAnswersOf,
  isStillKept,
  rememberAnswer,
  takeBackAnswer,
} from '../../../lib/settings/remembered-answers.ts';
import { fakeLocks } from '../worker/fake-browser.ts';

const SITE = 'https://district.powerschool.com';
const PAIR = ['9002', '5120'] as const;
const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.UTC(2026, 7, 21, 9);
const local = () => fakeBrowser.storage.local.get(null);
const isKnown = async (ids: readonly string[] = PAIR, site = SITE) =>
  (await findRemembered('different', site, [ids])).length === 1;

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { locks: fakeLocks() });
});

describe('an answer about two contacts', () => {
  it('is found for the same two on the same site, in any order, and for nobody else', async () => {
    await rememberAnswer('different', SITE, PAIR, NOW);
    expect(await isKnown()).toBe(true);
    expect(await isKnown(['5120', '9002'])).toBe(true);
    expect(await isKnown(['9002', '5121'])).toBe(false);
    expect(await isKnown(PAIR, 'https://other.powerschool.com')).toBe(false);
    expect(await findRemembered('no-access', SITE, [PAIR])).toEqual([]);
  });

  it('is on disk only as a hash and a day', async () => {
    await rememberAnswer('different', SITE, PAIR, NOW);
    const stored = await local();
    expect(JSON.stringify(stored)).not.toMatch(/9002|5120|powerschool/);
    const days = stored['answers.different'] as Record<string, number>;
    expect(Object.values(days)).toEqual([Math.floor(NOW / DAY)]);
    expect(Object.keys(days)[0]).toMatch(/^[\w+/]{43}=$/);
  });

  it('has another hash in another browser profile', async () => {
    const hashes = new Set<string>();
    for (let profile = 0; profile < 2; profile += 1) {
      fakeBrowser.reset();
      await rememberAnswer('different', SITE, PAIR, NOW);
      hashes.add(JSON.stringify((await local())['answers.different']));
    }
    expect(hashes.size).toBe(2);
  });

  it('is taken back, and no other', async () => {
    await rememberAnswer('different', SITE, PAIR, NOW);
    await rememberAnswer('different', SITE, ['9002', '6001'], NOW);
    await takeBackAnswer('different', SITE, ['5120', '9002']);
    expect(await isKnown()).toBe(false);
    expect(await isKnown(['9002', '6001'])).toBe(true);
  });

  it('makes no key where there is nothing to look for', async () => {
    await takeBackAnswer('different', SITE, PAIR);
    expect(await isKnown()).toBe(false);
    expect(await local()).toEqual({});
  });
});

describe('how long it is kept', () => {
  it.each([
    [30, 30, true],
    [30, 31, false],
    [1, 1, true],
    [0, 0, false],
  ])('%i days: after %i it is still kept is %s', (kept, passed, is) => {
    const day = Math.floor(NOW / DAY);
    expect(isStillKept(kept, NOW + passed * DAY)(day)).toBe(is);
  });

  it('an old one does not count, and is dropped', async () => {
    await rememberAnswer('different', SITE, PAIR, NOW);
    await rememberAnswer('no-access', SITE, ['9002'], NOW);
    const later = NOW + 40 * DAY;
    expect(await findRemembered('different', SITE, [PAIR], isStillKept(30, later))).toEqual([]);
    await dropOldAnswers(50, later);
    expect(await countAnswers('different')).toBe(1);
    await dropOldAnswers(30, later);
    expect(await countAnswers('different')).toBe(0);
    expect(await countAnswers('no-access')).toBe(1);
  });
});

it('one kind can be forgotten, or everything with the key', async () => {
  await rememberAnswer('different', SITE, PAIR, NOW);
  await rememberAnswer('no-access', SITE, ['9002'], NOW);
  await forgetAnswersOf('different');
  expect(await countAnswers('different')).toBe(0);
  expect(await countAnswers('no-access')).toBe(1);
  await forgetAllAnswers();
  expect(await local()).toEqual({});
});

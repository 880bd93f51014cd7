/** Whose the state of a site is: what ends it, and what only hides it. */
import { describe, expect, it } from 'vitest';
import { judgeUser, lock, type SiteUser, unlock } from '../../../lib/tasks/site-user.ts';

const MINUTE = 60_000;
const page = (user: string, loadedAt: number, more: object = {}) => ({
  user,
  school: '',
  loadedAt,
  ...more,
});
const owner: SiteUser = { user: 'a', newestLoad: 100 * MINUTE };
const locked: SiteUser = { ...owner, lockedAt: 200 * MINUTE };

describe('while nobody has signed out', () => {
  it('the first page that tells a name gives it to the state', () => {
    const first = judgeUser(undefined, undefined, 5);
    expect(first).toEqual({ owner: { newestLoad: 5 } });
    expect(judgeUser(first.owner, page('a', 9), 10)).toEqual({
      owner: { user: 'a', newestLoad: 9 },
    });
  });

  it('another name on a newer page ends it', () => {
    expect(judgeUser(owner, page('b', 101 * MINUTE), 0)).toMatchObject({
      owner: { user: 'b' },
      forget: true,
    });
  });

  it('an older page of the person before changes nothing, and is shown nothing', () => {
    expect(judgeUser(owner, page('b', 99 * MINUTE), 0)).toEqual({ owner, unsettled: 'other-user' });
  });

  it('a page that tells no name changes nothing', () => {
    expect(judgeUser(owner, page('', 150 * MINUTE), 0)).toEqual({ owner });
    expect(judgeUser(owner, undefined, 0)).toEqual({ owner });
  });
});

describe('after the sign-in page was seen', () => {
  it('pages from before are shown nothing, whatever name they tell', () => {
    for (const before of [undefined, page('a', 100 * MINUTE), page('a', 150 * MINUTE)])
      expect(judgeUser(locked, before, 0)).toEqual({ owner: locked, unsettled: 'signed-out' });
  });

  it('the same person gets everything back', () => {
    const { owner: back, ...rest } = judgeUser(locked, page('a', 201 * MINUTE), 0);
    expect(back).toEqual({ user: 'a', newestLoad: 201 * MINUTE });
    expect(rest).toEqual({});
  });

  it('another person ends it', () => {
    expect(judgeUser(locked, page('b', 201 * MINUTE), 0)).toEqual({
      owner: { user: 'b', newestLoad: 201 * MINUTE },
      forget: true,
    });
  });

  it('where either name can’t be told, Kinlink asks', () => {
    const { user: _, ...nameless } = locked;
    expect(judgeUser(locked, page('', 201 * MINUTE), 0).unsettled).toBe('still-you');
    expect(judgeUser(nameless, page('a', 201 * MINUTE), 0).unsettled).toBe('still-you');
    expect(unlock(nameless, page('a', 201 * MINUTE))).toEqual({
      user: 'a',
      newestLoad: 201 * MINUTE,
    });
  });
});

describe('the sign-in page', () => {
  it('hides everything when the session expired', () => {
    expect(lock(owner, 7)).toEqual({ ...owner, lockedAt: 7 });
    expect(lock(locked, 999 * MINUTE)).toEqual(locked);
  });

  it('ends everything right after Sign Out was pressed, and not when it was pressed long ago', () => {
    const { owner: leaving } = judgeUser(owner, page('a', 100 * MINUTE, { isLeaving: true }), 5);
    expect(lock(leaving, 5 + MINUTE / 2)).toBeUndefined();
    expect(lock(leaving, 5 + 2 * MINUTE)?.lockedAt).toBeDefined();
  });
});

describe('the school', () => {
  const inSchool = (school: string, loadedAt: number) => page('a', loadedAt, { school });

  it('of the newest page counts: an older page of another school is not settled', () => {
    const first = judgeUser(undefined, inSchool('Lincoln', 10), 0).owner;
    const second = judgeUser(first, inSchool('Roosevelt', 20), 0);
    expect(second.unsettled).toBeUndefined();
    expect(judgeUser(second.owner, inSchool('Lincoln', 10), 0).unsettled).toBe('other-school');
    expect(judgeUser(second.owner, inSchool('Roosevelt', 20), 0).unsettled).toBeUndefined();
    expect(judgeUser(second.owner, inSchool('Lincoln', 30), 0).unsettled).toBeUndefined();
  });
});

/** Whose the state of a site is: what ends it, and what only hides it. */
import { describe, expect, it } from 'vitest';
import {
  askIfIdle,
  judgeUser,
  lock,
  noteWork,
  type SiteUser,
  successorOf,
  unlock,
} from '../../../lib/tasks/site-user.ts';

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
    expect(lock(owner, 7)).toEqual({ ...owner, lockedAt: 7, signInAt: 7 });
    expect(lock(locked, 999 * MINUTE)).toEqual({ ...locked, signInAt: 999 * MINUTE });
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

describe('an idle time', () => {
  const active: SiteUser = { ...owner, activeAt: 10 * MINUTE };

  it('counts from the last work, and asks once', () => {
    expect(askIfIdle(active, 20 * MINUTE, 30 * MINUTE - 1)).toBe(active);
    const idle = askIfIdle(active, 20 * MINUTE, 30 * MINUTE);
    expect(idle.idleAt).toBe(30 * MINUTE);
    expect(askIfIdle(idle, 20 * MINUTE, 60 * MINUTE)).toBe(idle);
    expect(unlock(idle, undefined)).not.toHaveProperty('idleAt');
  });

  it('asks nobody whose work was never noted', () => {
    expect(askIfIdle(owner, 20 * MINUTE, 500 * MINUTE)).toBe(owner);
  });

  it('notes work, but not each look', () => {
    expect(noteWork(owner, MINUTE).activeAt).toBe(MINUTE);
    expect(noteWork(active, 10 * MINUTE + 4999)).toBe(active);
    expect(noteWork(active, 10 * MINUTE + 5000).activeAt).toBe(10 * MINUTE + 5000);
  });
});

describe('whoever signs in after a sign-out', () => {
  const successor = successorOf(owner, 200 * MINUTE);

  it('is shown nothing on pages from before, and told nothing before a page says when it was loaded', () => {
    expect(judgeUser(successor, undefined, 0).unsettled).toBe('half-drawn');
    expect(judgeUser(successor, page('', 199 * MINUTE), 0).unsettled).toBe('other-user');
    expect(judgeUser(successor, page('', 201 * MINUTE), 0).unsettled).toBeUndefined();
  });

  it('may sign out by hand on such a page: the session is one', () => {
    const old = page('', 199 * MINUTE, { isLeaving: true });
    expect(judgeUser(successor, old, 5).owner.leftAt).toBe(5);
  });
});

it('pages from before the newest sign-in page are not the next person’s', () => {
  const twice = lock({ ...locked, signInAt: 200 * MINUTE }, 300 * MINUTE);
  expect(twice).toMatchObject({ lockedAt: 200 * MINUTE, signInAt: 300 * MINUTE });
  const { since = 0 } = successorOf(locked, 300 * MINUTE);
  expect(since).toBeGreaterThan(299 * MINUTE);
});

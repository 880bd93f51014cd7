/**
 * The person that everything Kinlink remembers of a site belongs to. Pure. A sign-out by hand or another name ends it;
 * a session that only expired hides it until the same person is back.
 */
import * as z from 'zod/mini';
import type { Facts, Unsettled } from '../contracts/facts.ts';

export const SiteUser = z.object({
  /** The mark of the name in PowerSchool's bar; absent while no page has told it. */
  user: z.optional(z.string()),
  /** Load time of the newest page that told who is signed in. */
  newestLoad: z.number(),
  /** The sign-in page was seen, and nobody is known to have signed in since. */
  lockedAt: z.optional(z.number()),
  /** Sign Out was pressed. */
  leftAt: z.optional(z.number()),
  school: z.optional(z.object({ name: z.string(), loadedAt: z.number() })),
});
export type SiteUser = z.infer<typeof SiteUser>;

/** What a page's user means for what is remembered. */
export interface Judgment {
  owner: SiteUser;
  /** Everything of the site has to go: it belongs to somebody else. */
  forget?: boolean;
  /** Why nothing may be shown on this page. */
  unsettled?: Unsettled;
}

/** The browser reports the sign-in page a little after it was loaded. */
const REPORT_DELAY_MS = 5000;
/** A sign-in page this soon after Sign Out was pressed is the end of the session. */
const SIGN_OUT_MS = 60_000;

/** Judges a page by who is signed in on it. `signedIn` is absent until the page tools have read it. */
export function judgeUser(
  owner: SiteUser | undefined,
  signedIn: Facts['signedIn'],
  now: number,
): Judgment {
  if (!owner) {
    const { user, loadedAt = now } = signedIn ?? {};
    return withSchool({ owner: { newestLoad: loadedAt, ...(user && { user }) } }, signedIn);
  }
  const leaving = signedIn?.isLeaving ? { ...owner, leftAt: owner.leftAt ?? now } : owner;
  if (leaving.lockedAt !== undefined) return judgeReturn(leaving, leaving.lockedAt, signedIn);
  if (!signedIn?.user) return withSchool({ owner: leaving }, signedIn);
  const { user, loadedAt } = signedIn;
  const isNewest = loadedAt > leaving.newestLoad;
  if (leaving.user && leaving.user !== user)
    return isNewest
      ? { owner: { user, newestLoad: loadedAt }, forget: true }
      : { owner: leaving, unsettled: 'other-user' };
  const newestLoad = Math.max(loadedAt, leaving.newestLoad);
  return withSchool({ owner: { ...leaving, user, newestLoad } }, signedIn);
}

/** After the sign-in page was seen: only a page that was loaded since can say who is back. */
function judgeReturn(owner: SiteUser, lockedAt: number, signedIn: Facts['signedIn']): Judgment {
  const isNew =
    signedIn && signedIn.loadedAt > Math.max(owner.newestLoad, lockedAt - REPORT_DELAY_MS);
  if (!isNew) return { owner, unsettled: 'signed-out' };
  const { user, loadedAt } = signedIn;
  if (!user || !owner.user) return { owner, unsettled: 'still-you' };
  if (user !== owner.user) return { owner: { user, newestLoad: loadedAt }, forget: true };
  return withSchool({ owner: unlock(owner, signedIn) }, signedIn);
}

/** The picked school belongs to the session: a page that was loaded before the last switch shows another one. */
function withSchool(judgment: Judgment, signedIn: Facts['signedIn']): Judgment {
  if (!signedIn?.school) return judgment;
  const { school: name, loadedAt } = signedIn;
  const { owner } = judgment;
  if (!owner.school || loadedAt >= owner.school.loadedAt)
    return { ...judgment, owner: { ...owner, school: { name, loadedAt } } };
  return owner.school.name === name ? judgment : { ...judgment, unsettled: 'other-school' };
}

/** The person of this page is back. */
export function unlock(
  { lockedAt: _, leftAt: __, ...owner }: SiteUser,
  signedIn: Facts['signedIn'],
): SiteUser {
  const user = signedIn?.user || owner.user;
  const newestLoad = Math.max(owner.newestLoad, signedIn?.loadedAt ?? 0);
  return { ...owner, newestLoad, ...(user && { user }) };
}

/** The sign-in page was seen. @returns undefined when the person signed out by hand: nothing is kept */
export const lock = (owner: SiteUser, now: number): SiteUser | undefined =>
  owner.leftAt !== undefined && now - owner.leftAt < SIGN_OUT_MS
    ? undefined
    : { ...owner, lockedAt: owner.lockedAt ?? now };

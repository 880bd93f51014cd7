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
  /** When the sign-in page was seen last, while locked. */
  signInAt: z.optional(z.number()),
  /** Sign Out was pressed. */
  leftAt: z.optional(z.number()),
  /** Pages that were loaded until then belong to the person before, who has left. */
  since: z.optional(z.number()),
  /** Pages that tell no name and were loaded in this time, between two sign-in pages, may be somebody else's. */
  between: z.optional(z.object({ from: z.number(), until: z.number() })),
  /** When a page of this person was last worked on; only where the district's policy asks after an idle time. */
  activeAt: z.optional(z.number()),
  /** No page was worked on for that time, and nobody has answered "Still you?" since. */
  idleAt: z.optional(z.number()),
  school: z.optional(z.object({ name: z.string(), loadedAt: z.number() })),
});
export type SiteUser = z.infer<typeof SiteUser>;

/** Whether nothing of a site may be shown: its person has signed out, or was away too long. */
export const isHidden = ({ lockedAt, idleAt }: Partial<SiteUser> = {}): boolean =>
  lockedAt !== undefined || idleAt !== undefined;

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
  const { since, between } = leaving;
  // The page tools will tell when the page was loaded.
  if (!signedIn && (since !== undefined || between))
    return { owner: leaving, unsettled: 'half-drawn' };
  if (signedIn && isOfAnother(leaving, signedIn))
    return { owner: leaving, unsettled: 'other-user' };
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

/** Work is noted no more often than this. */
const NOTE_WORK_MS = 5000;

/** Notes that a page of this person is worked on. The same person when that was noted a moment ago. */
export const noteWork = (owner: SiteUser, now: number): SiteUser =>
  now - (owner.activeAt ?? 0) < NOTE_WORK_MS ? owner : { ...owner, activeAt: now };

/** The person, to be asked after this time without work. The same person before. */
export const askIfIdle = (owner: SiteUser, idleMs: number, now: number): SiteUser =>
  owner.idleAt === undefined && owner.activeAt !== undefined && now - owner.activeAt >= idleMs
    ? { ...owner, idleAt: now }
    : owner;

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

/** Whoever signs in after this person has left: pages from before the sign-in page are not theirs. */
export const successorOf = ({ newestLoad }: SiteUser, signInAt: number): SiteUser => {
  const since = Math.max(newestLoad, signInAt - REPORT_DELAY_MS);
  return { newestLoad: since, since };
};

/** Whether a page was loaded before this person came, or without a name while somebody else may have been there. */
const isOfAnother = (
  { since, between }: SiteUser,
  { user, loadedAt }: NonNullable<Facts['signedIn']>,
): boolean =>
  (since !== undefined && loadedAt <= since) ||
  (!user && between !== undefined && loadedAt > between.from && loadedAt <= between.until);

/** The person of this page is back. */
export function unlock(
  { lockedAt, leftAt: _, idleAt: __, signInAt, ...owner }: SiteUser,
  signedIn: Facts['signedIn'],
): SiteUser {
  const user = signedIn?.user || owner.user;
  const newestLoad = Math.max(owner.newestLoad, signedIn?.loadedAt ?? 0);
  const between = lockedAt !== undefined &&
    signInAt !== undefined &&
    signInAt > lockedAt && { from: owner.between?.from ?? lockedAt, until: signInAt };
  return { ...owner, newestLoad, ...(user && { user }), ...(between && { between }) };
}

/** The sign-in page was seen. @returns undefined when the person signed out by hand: nothing is kept */
export const lock = (owner: SiteUser, now: number): SiteUser | undefined =>
  owner.leftAt !== undefined && now - owner.leftAt < SIGN_OUT_MS
    ? undefined
    : { ...owner, lockedAt: owner.lockedAt ?? now, signInAt: now };

/** The welcome sheet for the parent: when to offer it, and its content. */
import type { ContactPage, Student } from '../../contracts/contact-facts.ts';
import type { WelcomeSheet } from '../../contracts/messages.ts';
import { type ContactContext, type Context, type GuideOutput, isOff } from '../core/context.ts';
import type { ListDraft, OfferDraft } from '../core/drafts.ts';
import type { Plan } from '../core/fill-plan.ts';
import { isUnsaved } from '../core/unsaved-changes.ts';
import { firstName } from '../values/person-names.ts';

/** Adds the offer to keep the password for the sheet, or to stop keeping it. */
export function withSecret(ctx: ContactContext, plan: Plan): Plan {
  const { facts, t } = ctx;
  if (!facts.secret || facts.drawer?.kind !== 'account') return plan;
  if (isOff(ctx, 'welcome-sheet')) return plan;
  const isKept = facts.secret === 'kept';
  const offer: OfferDraft = {
    id: 'keep-password',
    label: isKept ? t.welcome.dontKeep : t.welcome.keepPassword,
    action: { do: 'keep-password', forSheet: !isKept },
  };
  return { ...plan, offers: [offer, ...plan.offers] };
}

/** The note under the password: how long it is shown, and the ways to keep it. */
export function secretNote(ctx: Context): string {
  const { facts, t } = ctx;
  if (facts.secret === 'kept') return t.welcome.keptNote;
  const isOffered = facts.secret === 'shown' && !isOff(ctx, 'welcome-sheet');
  return isOffered ? t.welcome.offeredNote : t.words.passwordNote;
}

/**
 * Adds the offer at the end of a contact's guide, or at the top while a password waits for the sheet. Another
 * notice is more urgent and keeps the top.
 */
export function withWelcome(ctx: Context, part: GuideOutput): GuideOutput {
  const { facts, t } = ctx;
  const { page } = facts;
  // Do not distract from a clash that is being resolved.
  if (page.kind !== 'contact' || !hasSheet(page) || facts.drawer || part.task) return part;
  if (isOff(ctx, 'welcome-sheet') || isUnsaved(page)) return part;
  const isKept = facts.secret === 'kept';
  const nothingLeft = part.items?.every(({ state }) => state === 'done' || state === 'skipped');
  const offer: OfferDraft = {
    id: 'welcome',
    primary: isKept && nothingLeft,
    label: isKept ? t.welcome.openWithSecret : t.welcome.open,
    action: { do: 'welcome' },
  };
  if (isKept && !part.notice)
    return {
      ...part,
      notice: {
        id: 'welcome',
        tone: 'status',
        title: t.welcome.created({ name: page.name }),
        body: [t.welcome.waits],
        offers: [offer],
      },
    };
  const list: ListDraft = {
    id: 'welcome',
    heading: t.welcome.heading,
    cards: [],
    lines: [isKept ? t.welcome.waits : t.welcome.lead],
    offers: [offer],
  };
  return { ...part, lists: [...(part.lists ?? []), list] };
}

/**
 * The content of a contact's sheet.
 *
 * @param portal the address of the parents' portal, unless the district has another
 * @returns undefined for a contact without an account
 */
export function welcomeSheetFor(
  ctx: ContactContext,
  portal: string,
  password: string | undefined,
): WelcomeSheet | undefined {
  const { page, policy } = ctx;
  if (!page.account || !hasSheet(page)) return undefined;
  return {
    name: page.name,
    username: page.account.username,
    children: childrenOf(page.students ?? []),
    portal: policy.portal || portal,
    school: policy.school,
    ...(password && { password }),
  };
}

/** Whether a parent can sign in: the account exists, has a username and is enabled. */
const hasSheet = (page: ContactPage): boolean =>
  Boolean(page.account?.username) && page.account?.enabled !== false;

/** The children that the parent sees; all current ones before Data Access is on for any. */
function childrenOf(students: readonly Student[]): string[] {
  const current = students.filter((student) => student.current);
  const seen = current.filter((student) => student.access);
  return (seen.length > 0 ? seen : current).map((student) => firstName(student.name));
}

/** The welcome sheet for the parent: when it is offered, and what stands on it. */
import type { List, Offer } from '../../contracts/advice.ts';
import type { ContactPage, Student } from '../../contracts/facts.ts';
import type { WelcomeSheet } from '../../contracts/messages.ts';
import { type ContactContext, type Context, type GuideOutput, isOff } from '../core/context.ts';
import type { Plan } from '../core/fill-plan.ts';
import { firstName } from '../values/person-names.ts';

/** Adds to the open account drawer's step: the password can be kept for the sheet, or no longer. */
export function withSecret(ctx: ContactContext, plan: Plan): Plan {
  const { facts, t } = ctx;
  if (!facts.secret || facts.drawer?.kind !== 'account') return plan;
  if (isOff(ctx, 'welcome-sheet')) return plan;
  const isKept = facts.secret === 'kept';
  const offer: Offer = {
    id: 'keep-password',
    label: isKept ? t.welcome.dontKeep : t.welcome.keepPassword,
    action: { do: 'keep-password', keep: !isKept },
  };
  return { ...plan, offers: [offer, ...plan.offers] };
}

/** What stands under the shown password: how long it is there. */
export const secretNote = ({ facts, t }: Context): string =>
  facts.secret === 'kept' ? t.welcome.keptNote : t.words.passwordNote;

/**
 * Adds the offer to a contact's guide: at its end, or at its top while a password waits for the sheet.
 * A notice that stands already is the more urgent one, and then the offer is at the end too.
 */
export function withWelcome(ctx: Context, part: GuideOutput): GuideOutput {
  const { facts, t } = ctx;
  const { page } = facts;
  // While a clash is being resolved, another thing to do would only be in the way.
  if (page.kind !== 'contact' || !hasSheet(page) || facts.drawer || part.task) return part;
  if (isOff(ctx, 'welcome-sheet')) return part;
  const isKept = facts.secret === 'kept';
  const nothingLeft = part.items?.every(({ state }) => state === 'done' || state === 'skipped');
  const offer: Offer = {
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
  const list: List = {
    id: 'welcome',
    heading: t.welcome.heading,
    cards: [],
    lines: [isKept ? t.welcome.waits : t.welcome.lead],
    offers: [offer],
  };
  return { ...part, lists: [...(part.lists ?? []), list] };
}

/**
 * What stands on the sheet of a contact.
 * @param portal the address of the parents' portal, unless the district has another one
 * @returns undefined for a contact that has no account to tell of
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

/** A parent can sign in: the account exists, has a name and was not switched off. */
const hasSheet = (page: ContactPage): boolean =>
  Boolean(page.account?.username) && page.account?.enabled !== false;

/** The children that the parent sees; before Data Access is on for any, those who are meant to follow. */
function childrenOf(students: readonly Student[]): string[] {
  const current = students.filter((student) => student.current);
  const seen = current.filter((student) => student.access);
  return (seen.length > 0 ? seen : current).map((student) => firstName(student.name));
}

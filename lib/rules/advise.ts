/** Turns Facts into Advice: chooses the page's guide and adds what every page shares. */
import type { Advice } from '../contracts/advice.ts';
import type { Page, PageByKind } from '../contracts/facts.ts';
import { subjectOf } from '../contracts/subject.ts';
import { type ContactContext, type Context, type GuideOutput, isOff } from './core/context.ts';
import { type AdviceDraft, type ListDraft, stampSubject } from './core/drafts.ts';
import { isWithoutAccess } from './core/remembered-answers.ts';
import { spokenLine } from './core/spoken-line.ts';
import { withNewEmail } from './create-account/change-email.ts';
import { createAccount, isReadable } from './create-account/create-account.ts';
import { withNextParent } from './create-account/next-parent.ts';
import { noPortalAccess } from './create-account/no-portal-access.ts';
import { drawerEmailNotice } from './create-account/typed-email-advice.ts';
import { secretNote, withWelcome } from './create-account/welcome-sheet.ts';
import { helpSignIn, withSignInHelp } from './help-sign-in/help-sign-in.ts';
import { accessAccounts } from './pages/access-accounts.ts';
import { actionResultNotice } from './pages/action-result-notice.ts';
import { refusedNotice } from './pages/refused-notice.ts';
import { searchPage } from './pages/search-page.ts';
import { studentContacts } from './pages/student-contacts.ts';
import { unknownMessage } from './pages/unknown-message-notice.ts';
import { unsettledPage } from './pages/unsettled-page.ts';
import { earlyDelete } from './resolve-clash/early-delete-warning.ts';
import { parentAccessAfter } from './resolve-clash/parent-access.ts';
import { resolveClash } from './resolve-clash/resolve-clash.ts';
import { toLookUp } from './resolve-clash/retire-duplicate.ts';
import { clashNotice } from './task/clash.ts';
import { taskOnPage } from './task/page-role.ts';
import { finishedTasks, otherTasks } from './task/task-cards.ts';
import { takenBackNotice } from './task-updates/taken-back.ts';

/** The whole advice for one page. Pure; never throws on Facts that the schema accepts. */
export function advise(ctx: Context): Advice {
  const subject = subjectOf(ctx.facts);
  const advice = stampSubject<Omit<Advice, 'subject' | 'nextAction'>>(draftAdvice(ctx), subject);
  const spoken = spokenLine(advice);
  return { subject, ...advice, ...(spoken && { spoken }) };
}

function draftAdvice(ctx: Context): AdviceDraft {
  const { t, facts } = ctx;
  if (facts.unsettled)
    return {
      ...frame(ctx),
      ...unsettledPage(ctx, facts.unsettled),
      items: [],
      lists: [],
      needsRecords: false,
      leaveEmpty: [],
    };
  const stopped = actionResultNotice(ctx);
  const base = {
    ...pageGuide(ctx.facts.page.kind, ctx, ctx.facts.page),
    ...(stopped && { notice: stopped }),
  };
  const done = withNextParent(ctx, withWelcome(ctx, base));
  const part = withNewEmail(ctx, withSignInHelp(ctx, done));
  const { notice } = part;
  const { page } = ctx.facts;
  const lookUpContactId = toLookUp(ctx.tasks, page.kind === 'contact' ? page.contactId : undefined);
  return {
    ...frame(ctx),
    heading: part.heading ?? t.unknown.heading,
    ...(part.lead !== undefined && { lead: part.lead }),
    items: part.items ?? [],
    ...((EVIDENCE.has(part.guide ?? '') || isNewContact(page)) && { showsAllSteps: true }),
    ...(notice && { notice }),
    ...(part.compare && {
      compare: { ...part.compare, ...(isOff(ctx, 'compare') && { rows: [] }) },
    }),
    lists: [...(part.lists ?? []), ...districtLists(ctx, part), ...taskLists(ctx)],
    ...(lookUpContactId && { lookUpContactId }),
    ...(part.task && { task: part.task }),
    needsRecords: (part.needsRecords ?? false) && ctx.facts.records === 'not-asked',
    leaveEmpty: ctx.policy.leaveEmpty.map((field) => ({
      drawer: 'account',
      field,
      hint: t.leaveEmpty,
    })),
  };
}

/** Guides whose finished steps are what the registrar looks for: what is safe, and what a sign-in needs. */
const EVIDENCE: ReadonlySet<string> = new Set(['retire', 'cannot-sign-in']);

/** Before a contact is saved, a finished step says what its search has found. */
const isNewContact = (page: Page): boolean =>
  page.kind === 'contact' && page.contactId === undefined;

/** What every advice has. */
const frame = (ctx: Context) => ({
  language: ctx.t.language,
  rightToLeft: ctx.t.rightToLeft,
  side: ctx.policy.side === 'auto' ? undefined : ctx.policy.side,
  folded: ctx.folded,
  words: { ...ctx.t.words, passwordNote: secretNote(ctx) },
});

/** The guide of each kind of page. A new page does not compile until it has an entry here. */
const PAGE_GUIDES: PageGuides = {
  contact: (ctx, page) => contactGuide({ ...ctx, page }),
  'student-contacts': (ctx, page) => {
    const notice = refusedNotice(ctx) ?? unknownMessage(ctx);
    return { ...studentContacts(ctx, page), ...(notice && { notice }) };
  },
  'access-accounts': accessAccounts,
  search: searchPage,
  unknown: ({ t }, page) =>
    page.loading
      ? { heading: t.unknown.loading }
      : { heading: t.unknown.heading, lead: t.unknown.lead },
};

type PageGuides = {
  [Kind in Page['kind']]: (ctx: Context, page: PageByKind[Kind]) => GuideOutput;
};

function pageGuide<Kind extends Page['kind']>(kind: Kind, ctx: Context, page: PageByKind[Kind]) {
  return PAGE_GUIDES[kind](ctx, page);
}

function contactGuide(ctx: ContactContext): GuideOutput {
  const { facts, t } = ctx;
  if (!isReadable(ctx.page, facts.missing))
    return {
      heading: t.unknown.heading,
      lead: t.notFoundHere({ things: facts.missing.map((thing) => t.things[thing] ?? thing) }),
    };
  const taskHere = taskOnPage(ctx);
  const part = taskHere
    ? resolveClash(ctx, taskHere.task, taskHere.role)
    : ctx.signIn && ctx.page.contactId
      ? helpSignIn(ctx)
      : isWithoutAccess(ctx, ctx.page.contactId)
        ? noPortalAccess(ctx)
        : createAccount(ctx);
  const notice =
    earlyDelete(ctx) ??
    clashNotice(ctx) ??
    refusedNotice(ctx) ??
    unknownMessage(ctx) ??
    drawerEmailNotice(ctx) ??
    part.notice ??
    takenBackNotice(ctx) ??
    parentAccessAfter(ctx);
  return notice ? { ...part, notice } : part;
}

/** The district's own steps and notes for a guide. */
function districtLists({ policy, t }: Context, { guide = '' }: GuideOutput): ListDraft[] {
  if (!Object.hasOwn(policy.guides, guide)) return [];
  const { steps = [], notes = [] } = policy.guides[guide] ?? {};
  return [
    { id: 'district', heading: t.district, cards: [], lines: [...steps, ...notes], offers: [] },
  ];
}

/** The tasks that this page's guide does not show. */
function taskLists(ctx: Context): ListDraft[] {
  const { page } = ctx.facts;
  if (page.kind === 'unknown' || ctx.backgroundTab) return [];
  const taskHere = page.kind === 'contact' ? taskOnPage({ ...ctx, page })?.task : undefined;
  return [...otherTasks(ctx, taskHere), ...(ctx.facts.drawer ? [] : finishedTasks(ctx))];
}

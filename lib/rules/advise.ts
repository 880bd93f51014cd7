/** Facts in, Advice out. Each page's guide stands in a file of its own; this one only chooses. */
import type { Advice, List } from '../contracts/advice.ts';
import { type ContactContext, type Context, type GuideOutput, isOff } from './core/context.ts';
import { withNewEmail } from './create-account/change-email.ts';
import { createAccount, isReadable } from './create-account/create-account.ts';
import { secretNote, withWelcome } from './create-account/welcome-sheet.ts';
import { accessAccounts } from './pages/access-accounts.ts';
import { stoppedNotice } from './pages/action-result-notice.ts';
import { searchPage } from './pages/search-page.ts';
import { studentContacts } from './pages/student-contacts.ts';
import { unknownMessage } from './pages/unknown-message-notice.ts';
import { earlyDelete } from './resolve-clash/early-delete-warning.ts';
import { parentAccessAfter } from './resolve-clash/parent-access.ts';
import { resolveClash } from './resolve-clash/resolve-clash.ts';
import { toLookUp } from './resolve-clash/retire-duplicate.ts';
import { clashNotice } from './task/clash.ts';
import { concerns } from './task/page-role.ts';
import { finishedTasks, otherTasks } from './task/task-cards.ts';

/** The whole advice for one page. Pure; never throws on any Facts that the schema lets through. */
export function advise(ctx: Context): Advice {
  const { t } = ctx;
  const stopped = stoppedNotice(ctx);
  const begun = { ...guide(ctx), ...(stopped && { notice: stopped }) };
  const part = withNewEmail(ctx, withWelcome(ctx, begun));
  const { notice } = part;
  const { page } = ctx.facts;
  const lookUp = toLookUp(ctx.tasks, page.kind === 'contact' ? page.contactId : undefined);
  return {
    language: t.language,
    rightToLeft: t.rightToLeft,
    folded: ctx.folded,
    words: { ...t.words, passwordNote: secretNote(ctx) },
    heading: part.heading ?? t.unknown.heading,
    ...(part.lead !== undefined && { lead: part.lead }),
    items: part.items ?? [],
    ...(notice && { notice }),
    ...(part.compare && {
      compare: { ...part.compare, ...(isOff(ctx, 'compare') && { rows: [] }) },
    }),
    lists: [...(part.lists ?? []), ...ofDistrict(ctx, part), ...taskLists(ctx)],
    ...(lookUp && { lookUpContactId: lookUp }),
    ...(part.task && { task: part.task }),
    needsRecords: (part.needsRecords ?? false) && ctx.facts.records === 'not-asked',
    leaveEmpty: ctx.policy.leaveEmpty.map((field) => ({
      drawer: 'account',
      field,
      hint: t.leaveEmpty,
    })),
  };
}

function guide(ctx: Context): GuideOutput {
  const { page } = ctx.facts;
  switch (page.kind) {
    case 'contact':
      return contact({ ...ctx, page });
    case 'student-contacts': {
      const notice = unknownMessage(ctx);
      return { ...studentContacts(ctx, page), ...(notice && { notice }) };
    }
    case 'access-accounts':
      return accessAccounts(ctx, page);
    case 'search':
      return searchPage(ctx, page);
    case 'unknown':
      return page.loading
        ? { heading: ctx.t.unknown.loading }
        : { heading: ctx.t.unknown.heading, lead: ctx.t.unknown.lead };
  }
}

function contact(ctx: ContactContext): GuideOutput {
  const { facts, t } = ctx;
  if (!isReadable(ctx.page))
    return {
      heading: t.unknown.heading,
      lead: t.notFoundHere({ things: facts.missing.map((thing) => t.things[thing] ?? thing) }),
    };
  const known = concerns(ctx);
  const part = known ? resolveClash(ctx, known.task, known.role) : createAccount(ctx);
  const notice =
    earlyDelete(ctx) ??
    clashNotice(ctx) ??
    unknownMessage(ctx) ??
    part.notice ??
    parentAccessAfter(ctx);
  return notice ? { ...part, notice } : part;
}

/** What the district adds to a guide: its own steps and notes, in its own words. */
function ofDistrict({ policy, t }: Context, { guide = '' }: GuideOutput): List[] {
  if (!Object.hasOwn(policy.guides, guide)) return [];
  const { steps = [], notes = [] } = policy.guides[guide] ?? {};
  return [
    { id: 'district', heading: t.district, cards: [], lines: [...steps, ...notes], offers: [] },
  ];
}

/** The tasks that this page's guide does not speak of. */
function taskLists(ctx: Context): List[] {
  const { page } = ctx.facts;
  if (page.kind === 'unknown' || ctx.backgroundTab) return [];
  const here = page.kind === 'contact' ? concerns({ ...ctx, page })?.task : undefined;
  return [...otherTasks(ctx, here), ...(ctx.facts.drawer ? [] : finishedTasks(ctx))];
}

/** Which guides apply to a page, so that the popup can send the registrar to its sidebar. */
import type { ContactPage } from '../../contracts/contact-facts.ts';
import type { Facts, Page, PageByKind } from '../../contracts/facts.ts';
import type { GuideId } from '../../contracts/guides.ts';
import type { Context } from '../core/context.ts';
import { isReadable } from '../create-account/create-account.ts';
import { taskOnPage } from '../task/page-role.ts';

/** What is remembered of a page: nothing personal. */
export interface PageHere {
  /** `new-contact` is a contact that is not saved yet. */
  kind: Page['kind'] | 'new-contact';
  /** Guides that apply here, best match first. */
  guides: GuideId[];
}

/** The kind of the page, with its guides. */
export function pageHere(ctx: GuidesContext): PageHere {
  const { page } = ctx.facts;
  return { kind: kindOf(ctx.facts), guides: [...new Set(guidesFor(page.kind, ctx, page))] };
}

/** A page without readable content counts as unknown: its sidebar offers nothing either. */
function kindOf({ page, missing }: Facts): PageHere['kind'] {
  if (page.kind === 'contact') {
    if (!isReadable(page, missing)) return 'unknown';
    return page.contactId === undefined ? 'new-contact' : 'contact';
  }
  return page.kind === 'student-contacts' && !page.contacts ? 'unknown' : page.kind;
}

type GuidesContext = Pick<Context, 'facts' | 'tasks'>;

/** The guides of each kind of page. A new page does not compile until it has an entry here. */
const GUIDES_BY_PAGE: {
  [Kind in Page['kind']]: (ctx: GuidesContext, page: PageByKind[Kind]) => GuideId[];
} = {
  contact: ({ facts, tasks }, page) =>
    isReadable(page, facts.missing)
      ? [...clashGuides(facts, page, tasks), ...accountGuides(page)]
      : [],
  'student-contacts': (_, { contacts }) => {
    if (!contacts) return [];
    return contacts.some(({ hasAccount, access }) => hasAccount && access === false)
      ? ['missing-child', 'create-account']
      : ['create-account', 'missing-child'];
  },
  'access-accounts': () => ['missing-child'],
  search: () => ['clash'],
  unknown: () => [],
};

const guidesFor = <Kind extends Page['kind']>(
  kind: Kind,
  ctx: GuidesContext,
  page: PageByKind[Kind],
): GuideId[] => GUIDES_BY_PAGE[kind](ctx, page);

/** Guides for an account error, or for an open task of this contact. */
function clashGuides({ error }: Facts, page: ContactPage, tasks: Context['tasks']): GuideId[] {
  const task = taskOnPage({ page, tasks });
  if (task) return ['clash', 'duplicates'];
  return error && error.means !== 'unclear' ? ['clash'] : [];
}

function accountGuides({
  account,
  students = [],
  studentSummary,
  contactId,
  active,
}: ContactPage): GuideId[] {
  if (contactId === undefined) return ['create-account'];
  if (account === undefined) return [];
  if (account === null) return ['create-account'];
  const unseen =
    !!studentSummary?.lacking ||
    students.some(({ current, access }) => current && access === false);
  const locked = account.enabled === false || active === false;
  return [
    ...(locked ? (['cannot-sign-in'] as const) : []),
    ...(unseen ? (['missing-child'] as const) : []),
    'change-email',
    'cannot-sign-in',
    'missing-child',
    'create-account',
  ];
}

/** Beginnings of the ids of the sidebar steps where a guide continues; without any, the step that is Now. */
const STEPS: Partial<Record<GuideId, string[]>> = {
  'change-email': ['new-email', 'email', 'primary', 'account-email'],
  'missing-child': ['access'],
};
/** Guides of the popup that turn on “Help this parent sign in” on a contact's page. */
export const HELPS_SIGN_IN: readonly GuideId[] = ['cannot-sign-in', 'missing-child'];

export const stepsOf = (guide: GuideId): string[] => STEPS[guide] ?? [];

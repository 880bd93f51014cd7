/** Whether another contact of the same person holds the account: a search, offered before a new account is made. */
import type { Search } from '../../tasks/task.ts';
import type { ChecklistStep } from '../core/checklist.ts';
import { type ContactContext, isOff } from '../core/context.ts';
import type { ListDraft, OfferDraft } from '../core/drafts.ts';
import { answerOf, checkOf, checkOffer } from '../create-account/check-email.ts';
import { emailFor } from '../create-account/preferred-email.ts';
import { surnameOf } from '../create-account/search-before-create.ts';

/** The step of a contact without an account; the registrar can pass over it. */
export function otherHolder(ctx: ContactContext): ChecklistStep[] {
  const { page, t } = ctx;
  if (page.account !== null || isOff(ctx, 'check')) return [];
  const item = { id: 'other-holder', label: t.signIn.other.item };
  const searches = (['email', 'name'] as const).flatMap((by) => checkOf(ctx, by) ?? []);
  const isDone = searches.some(({ state }) => state === 'done');
  const answers = answersOf(ctx, searches);
  if (isDone) return [{ ...item, kind: 'done', detail: answers.join(' ') || t.signIn.other.none }];
  const skip: OfferDraft = {
    id: 'skip-other-holder',
    label: t.signIn.other.skip,
    action: { do: 'check', text: '', by: 'email' },
  };
  const [first, ...others] = searchOffers(ctx);
  const offers = [...(first ? [{ ...first, primary: true }] : []), ...others, skip];
  return [{ ...item, kind: 'open', now: { hints: answers, offers } }];
}

/** The same search beside the guide of a contact that has an account. */
export function otherHolderList(ctx: ContactContext): ListDraft[] {
  const { page, checks, t } = ctx;
  const offers = searchOffers(ctx);
  if (!page.account || isOff(ctx, 'check') || offers.length === 0) return [];
  const answers = answersOf(ctx, checks);
  return [
    {
      id: 'other-holder',
      heading: t.signIn.other.heading,
      cards: [],
      lines: answers.length > 0 ? answers : [t.signIn.other.lead],
      offers,
    },
  ];
}

const answersOf = (ctx: ContactContext, searches: readonly Search[]): string[] =>
  searches
    .filter(({ text, state }) => text && state !== 'stopped')
    .map((search) => answerOf(ctx, search));

/** Searches that were not made yet. */
function searchOffers(ctx: ContactContext): OfferDraft[] {
  const { page, t } = ctx;
  const email = page.account?.email || emailFor(ctx);
  const surname = surnameOf(page.name);
  const isNew = (by: Search['by'], text: string) => {
    const state = checkOf(ctx, by, text)?.state;
    return state === undefined || state === 'stopped' || state === 'needs-you';
  };
  return [
    ...(email && isNew('email', email)
      ? [checkOffer(t.newContact.search.email, 'email', email)]
      : []),
    ...(surname && isNew('name', surname)
      ? [checkOffer(t.newContact.byName({ surname }), 'name', surname)]
      : []),
  ];
}

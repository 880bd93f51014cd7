/** Search before you create: the first item on New Contact. Searches by email, then phone, then name. */
import type { Search } from '../../tasks/task.ts';
import type { ChecklistStep } from '../core/checklist.ts';
import type { ContactContext } from '../core/context.ts';
import type { OfferDraft } from '../core/drafts.ts';
import { readTyped } from '../pasted/typed-text.ts';
import { emailProblem } from '../values/emails.ts';
import { answerOf, checkOf, checkOffer } from './check-email.ts';
import { withQuestionAdvice } from './typed-email-advice.ts';

const ORDER: Search['by'][] = ['email', 'phone', 'name'];

/** The item; done once all three searches are made or skipped. */
export function searchFirst(ctx: ContactContext): ChecklistStep {
  const { t } = ctx;
  const item = { id: 'search-first', label: t.newContact.item };
  const next = ORDER.find((by) => {
    return checkOf(ctx, by)?.state !== 'done';
  });
  const answers = ORDER.flatMap((by) => {
    const check = checkOf(ctx, by);
    return check?.state === 'done' && check.text ? [answerOf(ctx, check)] : [];
  });
  if (!next) return { ...item, kind: 'done', detail: answers.join(' ') || t.newContact.nothing };
  const check = checkOf(ctx, next);
  const waits = check && check.state !== 'stopped' ? [answerOf(ctx, check)] : [];
  if (check?.state === 'running')
    return { ...item, kind: 'open', now: { hints: [...answers, ...waits] } };
  const question = ask(ctx, next);
  const hints = [...answers, ...waits, ...(question.hints ?? [])];
  return { ...item, kind: 'open', now: { ...question, hints } };
}

function ask(ctx: ContactContext, by: Search['by']): NonNullable<ChecklistStep['now']> {
  const { t } = ctx;
  const skip: OfferDraft = {
    id: `skip-${by}`,
    label: t.newContact.skip[by],
    action: { do: 'check', text: '', by },
  };
  if (by === 'name') {
    const surname = surnameOf(ctx.page.name);
    return {
      offers: surname
        ? [checkOffer(t.newContact.byName({ surname }), by, surname, true), skip]
        : [skip],
      ...(!surname && { hints: [t.newContact.typeName] }),
    };
  }
  const { page, facts } = ctx;
  const pasted = readTyped(facts.inputs.email, t);
  const [onPage, inText = ''] =
    by === 'email' ? [page.emails?.[0]?.address] : [page.phones?.[0]?.number, pasted.phones[0]];
  const typed = facts.inputs[by] || onPage || inText;
  const email = facts.inputs.email ? pasted.email : readTyped(typed, t).email;
  const text = by === 'email' ? (email ?? typed) : typed.trim();
  const problem = text && (by === 'email' ? emailProblem(text, t) : phoneProblem(text, ctx));
  return withQuestionAdvice(ctx, {
    question: {
      name: by,
      label: t.newContact.question[by],
      value: typed,
      ...(problem && { problem }),
    },
    offers: [
      ...(text && !problem ? [checkOffer(t.newContact.search[by], by, text, true)] : []),
      skip,
    ],
  });
}

/** Fewer digits than a local number would find half the district. */
const phoneProblem = (typed: string, { t }: ContactContext): string | undefined =>
  typed.replace(/\D/g, '').length < 7 ? t.newContact.shortPhone : undefined;

/** The last word of a name; PowerSchool's last name field comes last too. */
export const surnameOf = (name: string): string => name.trim().split(/\s/).slice(1).at(-1) ?? '';

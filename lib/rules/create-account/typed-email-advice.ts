/** Says what looks wrong with an email that was typed, in the sidebar or in PowerSchool's open drawer. */
import type { ContactPage } from '../../contracts/contact-facts.ts';
import type { Drawer } from '../../contracts/drawer-facts.ts';
import type { ChecklistStep } from '../core/checklist.ts';
import type { Context } from '../core/context.ts';
import type { NoticeDraft, OfferDraft } from '../core/drafts.ts';
import { emailAdvice } from '../values/email-advice.ts';
import { sameEmail } from '../values/emails.ts';

type StepNow = NonNullable<ChecklistStep['now']>;

/** The step with its email question advised: the sentence beside the field, and Use this instead. */
export function withQuestionAdvice({ policy, t }: Context, now: StepNow): StepNow {
  const { question } = now;
  // Kinlink cuts off blanks at the ends by itself.
  const advice =
    question?.name === 'email' ? emailAdvice(question.value.trim(), policy, t) : undefined;
  if (!question || !advice) return now;
  const { text, instead } = advice;
  const offer: OfferDraft | undefined = instead
    ? {
        id: 'use-email',
        label: t.emailAdvice.use,
        action: { do: 'answer', question: 'email', text: instead },
      }
    : undefined;
  return {
    ...now,
    question: { ...question, ...(question.problem ? { problem: text } : { advice: text }) },
    offers: [...(offer ? [offer] : []), ...(now.offers ?? [])],
  };
}

/** The fields of a drawer that take an email. */
const EMAIL_FIELDS: Partial<Record<Drawer['kind'], readonly string[]>> = {
  email: ['address'],
  account: ['email', 'username'],
};

/** The notice for a field of the open drawer that was left with a likely mistake in it. */
export function drawerEmailNotice({ facts, policy, t }: Context): NoticeDraft | undefined {
  const { page, drawer } = facts;
  if (page.kind !== 'contact' || !drawer) return undefined;
  const names = (EMAIL_FIELDS[drawer.kind] ?? []).filter((name) => isTyped(drawer, name));
  for (const name of names) {
    const value = drawer.fields[name]?.value ?? '';
    const advice =
      drawer.focus === name || isSaved(page, drawer.kind, value)
        ? undefined
        : emailAdvice(value, policy, t);
    if (!advice) continue;
    const { text, instead } = advice;
    const same = names.filter((other) => drawer.fields[other]?.value === value);
    const offer: OfferDraft | undefined = instead
      ? {
          id: `use-email-${drawer.kind}`,
          label: t.emailAdvice.use,
          action: {
            do: 'replace',
            drawer: drawer.kind,
            values: same.map((field) => ({ field, value: instead })),
          },
        }
      : undefined;
    return {
      id: `email-advice-${value}`,
      tone: 'status',
      title: t.emailAdvice.beside,
      body: [value.trim(), text],
      offers: offer ? [offer] : [],
    };
  }
  return undefined;
}

/** A text field with an address in it that can be changed; a username may be something else. */
const isTyped = ({ fields }: Drawer, name: string): boolean =>
  fields[name]?.kind === 'text' && fields[name].editable && fields[name].value.includes('@');

/** What the page saved is not about to be saved. A listed email that is new to the account is. */
const isSaved = (
  { emails = [], account }: ContactPage,
  kind: Drawer['kind'],
  value: string,
): boolean =>
  (kind === 'email'
    ? emails.map(({ address }) => address)
    : [account?.email ?? '', account?.username ?? '']
  ).some((saved) => sameEmail(saved, value));

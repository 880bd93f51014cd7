/** Says what looks wrong with an email that was typed, in the sidebar or in PowerSchool's open drawer. */
import type { ContactPage } from '../../contracts/contact-facts.ts';
import type { Drawer } from '../../contracts/drawer-facts.ts';
import type { ChecklistStep } from '../core/checklist.ts';
import type { Context } from '../core/context.ts';
import type { NoticeDraft, OfferDraft } from '../core/drafts.ts';
import { replaceOffer, rowOf } from '../core/fill-plan.ts';
import { readTyped } from '../pasted/typed-text.ts';
import { emailAdvice } from '../values/email-advice.ts';
import { sameEmail } from '../values/emails.ts';

type StepNow = NonNullable<ChecklistStep['now']>;

/** More chips than this would push the answer out of sight. */
const MAX_CHIPS = 4;

/** The name of a file: what was dropped on the field and is no contact card. */
const FILE_NAME =
  /^[^@\n]+\.(vcf|pdf|jpe?g|png|gif|heic|webp|docx?|xlsx?|csv|txt|rtf|eml|msg|html?|zip)$/i;

/** Adds to a step what looks wrong with the typed email, and buttons for the emails to use instead. */
export function withQuestionAdvice({ policy, t }: Context, now: StepNow): StepNow {
  const { question } = now;
  if (question?.name !== 'email') return now;
  if (FILE_NAME.test(question.value.trim()))
    return { ...now, question: { ...question, problem: t.email.cardOnly } };
  const { email, isPart, emails } = readTyped(question.value, t);
  // Kinlink cuts off blanks at the ends by itself.
  const advice = emailAdvice(isPart && email ? email : question.value.trim(), policy, t);
  const taken = isPart && email ? t.emailAdvice.taken({ address: email }) : undefined;
  const text = advice?.text ?? taken;
  if (text === undefined) return now;
  const { instead } = advice ?? {};
  const answers = [
    ...(instead ? [useEmail('use-email', t.emailAdvice.use, instead)] : []),
    ...emails
      .slice(0, MAX_CHIPS)
      .map((address) =>
        useEmail(`use-email-${address}`, t.emailAdvice.useThis({ address }), address),
      ),
  ];
  return {
    ...now,
    question: { ...question, ...(question.problem ? { problem: text } : { advice: text }) },
    offers: [...answers, ...(now.offers ?? [])],
  };
}

/** Puts an address into the field in place of what was typed. */
const useEmail = (id: string, label: string, text: string): OfferDraft => ({
  id,
  label,
  action: { do: 'answer', question: 'email', text },
});

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
          ...replaceOffer(
            t.emailAdvice.use,
            same.map((field) => ({ field, value: instead, replaces: value })),
            { drawer: drawer.kind, ...rowOf(drawer) },
          ),
          id: `use-email-${drawer.kind}`,
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

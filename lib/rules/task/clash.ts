/** The clash: an email or username that is already in use, and the task that it opens. */

import type { ContactPage, Student } from '../../contracts/contact-facts.ts';
import type { ThisStudent } from '../../contracts/facts.ts';
import type { FreshTask, Search, TaskStudent } from '../../tasks/task.ts';
import { isOpen, taskId } from '../../tasks/task-list.ts';
import type { ContactContext } from '../core/context.ts';
import type { NoticeDraft } from '../core/drafts.ts';
import { findOffer } from '../core/find-offer.ts';
import { cleanEmail, isUsableEmail, sameEmail } from '../values/emails.ts';
import { formatName } from '../values/person-names.ts';
import { emailOfAnotherNotice, hasOwnAccount } from './email-of-another.ts';

/** The email that clashed, else the username: from the drawer, else from the contact. */
export function clashingEmail({ facts, page }: Pick<ContactContext, 'facts' | 'page'>): string {
  const fields = facts.drawer?.kind === 'account' ? facts.drawer.fields : {};
  const listed = page.emails ?? [];
  const candidates = [
    fields.email?.value,
    fields.username?.value,
    facts.inputs.email,
    listed.find((email) => email.primary)?.address,
    listed[0]?.address,
  ];
  const usable = candidates.find((text) => text && isUsableEmail(text));
  return usable ? cleanEmail(usable) : (fields.username?.value ?? '').trim();
}

/**
 * The task for the clash on this contact's page. If the contact has no students, the task is for the student
 * whose contacts page was seen last.
 */
export function freshTask(ctx: ContactContext, search = checked(ctx)): FreshTask {
  const { facts, page } = ctx;
  const students = studentsOf(page, ctx.lastSeenStudent);
  return {
    site: facts.site,
    clash: facts.error?.means ?? (search ? 'found' : 'unclear'),
    email: clashingEmail(ctx),
    duplicates: [
      {
        ...(page.contactId && { contactId: page.contactId }),
        name: page.name,
        students: students.map(({ key }) => key),
      },
    ],
    students,
    answers: [],
    carried: [],
    steps: [],
    ...(search && { search }),
  };
}

/** A finished check of the clashing email: no need to search again. */
const checked = (ctx: ContactContext): Search | undefined =>
  ctx.checks.find(({ state, text }) => state === 'done' && sameEmail(text, clashingEmail(ctx)));

/** What no row of a student has on. Without an account, access that is off says nothing. */
function whatIsOff(
  { account }: Pick<ContactPage, 'account'>,
  rows: readonly Student[],
): NonNullable<TaskStudent['off']> {
  const isOff = (part: 'custody' | 'access') =>
    rows.some((row) => row[part] === false) && !rows.some((row) => row[part]);
  return [
    ...(isOff('custody') ? ['custody' as const] : []),
    ...(account && isOff('access') ? ['access' as const] : []),
  ];
}

/** The contact's current and future students, else the student whose contacts page was seen last. */
export function studentsOf(page: ContactPage, lastSeen?: ThisStudent): TaskStudent[] {
  const rows = (page.students ?? []).filter(({ current, starts }) => current || starts);
  if (rows.length === 0 && lastSeen)
    return [
      {
        key: lastSeen.dcid,
        dcid: lastSeen.dcid,
        name: formatName(lastSeen.name),
        relationship: '',
        assumed: true,
        ...(lastSeen.number && { number: lastSeen.number }),
      },
    ];
  const students = [...rows].sort((a, b) => Number(b.current) - Number(a.current));
  const byKey = new Map<string, Student[]>();
  for (const student of students) {
    const key = student.dcid ?? student.name;
    byKey.set(key, [...(byKey.get(key) ?? []), student]);
  }
  return [...byKey].flatMap(([key, [student, ...more]]) => {
    if (!student) return [];
    const number =
      student.number ?? (student.dcid === lastSeen?.dcid ? lastSeen?.number : undefined);
    const off = whatIsOff(page, [student, ...more]);
    return {
      key,
      name: formatName(student.name),
      relationship: student.relationship,
      ...(student.dcid && { dcid: student.dcid }),
      ...(number && { number }),
      ...(!student.current && student.starts && { starts: student.starts }),
      ...(off.length > 0 && { off }),
    };
  });
}

/** The notice for the error on the page; undefined if it does not come from an account. */
export function clashNotice(ctx: ContactContext): NoticeDraft | undefined {
  const { facts, t, tasks } = ctx;
  const { error } = facts;
  if (!error) return undefined;
  // An unclear error counts only if it comes from the account drawer.
  if (error.means === 'unclear' && (error.drawer ?? facts.drawer?.kind) !== 'account')
    return undefined;
  const email = clashingEmail(ctx);
  const anothers = emailOfAnotherNotice(ctx, email);
  if (anothers) return anothers;
  if (error.means === 'email-taken' && hasOwnAccount(ctx, email))
    return {
      id: 'own-account',
      tone: 'status',
      title: t.clash.ownTitle,
      body: [t.clash.ownBody],
      offers: [],
    };
  const task = tasks.find((open) => isOpen(open) && open.id === taskId(facts.site, email));
  const find = findOffer(t.clash.find, email, { primary: true });
  const base = {
    id: `clash-${error.means}`,
    tone: 'alert' as const,
    offers: email && !task?.search ? [find] : [],
  };
  if (error.means === 'unclear')
    return {
      ...base,
      title: t.clash.unclearTitle,
      body: t.clash.unclearBody({ message: error.message }),
      offers: base.offers.map((offer) => ({ ...offer, primary: false })),
    };
  const taken = error.means === 'username-taken';
  return {
    ...base,
    title: taken ? t.clash.titleUsername : t.clash.title,
    // After a search, the results matter more than the error.
    body: task?.search
      ? []
      : [...(taken ? t.clash.bodyUsername : t.clash.body), ...(email ? [] : [t.clash.noEmail])],
  };
}

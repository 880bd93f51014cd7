/** The guide "Create a portal account", computed from the page alone. */
import type { Action, Offer } from '../advice.ts';
import type { ContactPage, DrawerKind, Email, Student } from '../facts.ts';
import type { ContactContext, Part } from './context.ts';
import { cleanEmail, emailProblem, sameEmail } from './email.ts';
import { type Plan, planFill, type Want } from './fill.ts';
import { checklist, type Draft } from './items.ts';
import { spoken } from './names.ts';
import { accountWants, usernameFor } from './username.ts';

export function createAccount(ctx: ContactContext): Part {
  const { t, page } = ctx;
  const items = checklist(
    [
      opened(ctx),
      emailListed(ctx),
      emailPrimary(ctx),
      accountExists(ctx),
      accountEnabled(ctx),
      usernameMatches(ctx),
      accountEmail(ctx),
      ...dataAccess(ctx),
    ],
    t,
  );
  const open = items.some((item) => !['done', 'skipped'].includes(item.state));
  return {
    heading: t.create.heading,
    ...(!open && { lead: t.create.allDone(page.name) }),
    items,
    // The numbers are wanted when a clash comes; an open account drawer is a good time to fetch them.
    needsRecords:
      ctx.facts.drawer?.kind === 'account' &&
      (page.students ?? []).some((student) => !student.number),
  };
}

/**
 * The email that the account is for: the primary one, else the first that is an address.
 * undefined when the contact lists none that could be one.
 */
export function emailFor({ page, t }: ContactContext): string | undefined {
  const usable = (page.emails ?? []).filter((email) => !emailProblem(email.address, t));
  const chosen = usable.find((email) => email.primary) ?? usable[0];
  return chosen && cleanEmail(chosen.address);
}

function opened({ page, t }: ContactContext): Draft {
  const saved = page.contactId !== undefined;
  return {
    id: 'opened',
    label: t.create.opened,
    is: saved ? 'done' : 'open',
    detail: saved ? t.create.openedDetail(page.name, page.contactId ?? '') : undefined,
    now: { hints: [t.create.notSaved] },
  };
}

function emailListed(ctx: ContactContext): Draft {
  const { page, t, facts } = ctx;
  const item = { id: 'email', label: t.create.emailListed };
  if (!page.emails) return lost(ctx, item, 'emails-section');
  const bad = page.emails.find((email) => emailProblem(email.address, t));
  const good = emailFor(ctx);
  if (good) return { ...item, is: 'done', detail: good };
  if (bad)
    return {
      ...item,
      is: 'open',
      detail: t.create.emailIsNone(bad.address),
      now: inDrawer(ctx, 'email', [], openEmail(ctx, bad)),
    };
  if (!page.can.addEmail && facts.drawer?.kind !== 'email')
    return { ...item, is: 'blocked', detail: t.create.noAddEmail };
  return { ...item, is: 'open', now: addEmail(ctx) };
}

/** Asks for the address until the sidebar or the drawer holds one. */
function addEmail(ctx: ContactContext): NonNullable<Draft['now']> {
  const { facts, t, policy } = ctx;
  const drawer = facts.drawer?.kind === 'email' ? facts.drawer : undefined;
  const inPage = drawer?.fields.address?.value ?? '';
  const typed = facts.said.email;
  const problem = typed.trim() ? emailProblem(typed, t) : undefined;
  const question = {
    name: 'email' as const,
    label: t.create.emailQuestion,
    value: typed,
    ...(problem && { problem }),
  };
  const wants: Want[] = [
    { field: 'type', value: policy.emailType },
    ...(typed.trim() && !problem ? [{ field: 'address', value: cleanEmail(typed) }] : []),
    { field: 'primary', value: '1' },
  ];
  const plan = inDrawer(ctx, 'email', wants, {
    id: 'add-email',
    label: t.create.addEmail,
    primary: true,
    action: { do: 'open-drawer', drawer: 'email' },
  });
  if (drawer && !typed.trim() && !inPage)
    return { ...plan, offers: [], question: { ...question, problem: t.email.missing } };
  const pageProblem = inPage ? emailProblem(inPage, t) : undefined;
  return {
    ...plan,
    hints: pageProblem ? [pageProblem] : plan.hints,
    offers:
      problem || pageProblem ? plan.offers.filter((offer) => offer.id === 'undo') : plan.offers,
    ...(!(drawer && inPage) && { question }),
  };
}

function emailPrimary(ctx: ContactContext): Draft {
  const { page, t } = ctx;
  const item = { id: 'primary', label: t.create.emailPrimary };
  const emails = page.emails ?? [];
  const primary = emails.find((email) => email.primary);
  if (primary) return { ...item, is: 'done', detail: primary.address };
  const first = emails[0];
  if (first && emails.every((email) => email.primary === undefined))
    return { ...item, is: 'skipped', detail: t.create.primaryUnclear };
  return {
    ...item,
    is: 'open',
    now: first
      ? inDrawer(ctx, 'email', [{ field: 'primary', value: '1' }], openEmail(ctx, first))
      : {},
  };
}

function accountExists(ctx: ContactContext): Draft {
  const { page, t, facts } = ctx;
  const item = { id: 'account', label: t.create.account };
  if (page.account === undefined)
    return facts.missing.includes('account-section')
      ? lost(ctx, item, 'account-section')
      : { ...item, is: 'blocked', detail: t.create.noAddAccount };
  if (page.account) return { ...item, is: 'done' };
  if (!page.can.addAccount && facts.drawer?.kind !== 'account')
    return { ...item, is: 'blocked', detail: t.create.noAddAccount };
  const plan = inDrawer(
    ctx,
    'account',
    accountWants(ctx, emailFor(ctx)),
    {
      id: 'add-account',
      label: t.create.addAccount,
      primary: true,
      action: { do: 'open-drawer', drawer: 'account' },
    },
    { secret: ctx.policy.passwordLength },
  );
  const { hint } = usernameFor(emailFor(ctx) ?? '', ctx);
  return { ...item, is: 'open', now: { ...plan, hints: [...(hint ? [hint] : []), ...plan.hints] } };
}

function accountEnabled(ctx: ContactContext): Draft {
  const { page, t } = ctx;
  return {
    id: 'enabled',
    label: t.create.enabled,
    ...editAccount(ctx, page.account?.enabled === true, [{ field: 'enabled', value: '1' }]),
  };
}

function usernameMatches(ctx: ContactContext): Draft {
  const { page, t, policy } = ctx;
  const item = { id: 'username', label: t.create.username };
  if (policy.username === 'leave') return { ...item, is: 'skipped', detail: t.create.usernameLeft };
  if (!page.account) return { ...item, is: 'open' };
  const { username } = page.account;
  const wanted = usernameFor(page.account.email || emailFor(ctx) || '', ctx).value;
  return wanted !== undefined && sameEmail(username, wanted)
    ? { ...item, is: 'done', detail: username }
    : { ...item, is: 'skipped', detail: t.create.usernameIs(username) };
}

function accountEmail(ctx: ContactContext): Draft {
  const { page, t } = ctx;
  const email = emailFor(ctx);
  return {
    id: 'account-email',
    label: t.create.accountEmail,
    ...editAccount(
      ctx,
      Boolean(page.account?.email),
      email ? [{ field: 'email', value: email }] : [],
    ),
    ...(page.account?.email && { detail: page.account.email }),
  };
}

/** Done, or to be mended in the account's drawer, or not allowed. */
function editAccount(
  ctx: ContactContext,
  done: boolean,
  wants: Want[],
): Omit<Draft, 'id' | 'label'> {
  const { page, t, facts } = ctx;
  if (done) return { is: 'done' };
  if (page.account && !page.can.editAccount && facts.drawer?.kind !== 'account')
    return { is: 'blocked', detail: t.create.noEditAccount };
  return {
    is: 'open',
    now: inDrawer(ctx, 'account', wants, {
      id: 'open-account',
      label: t.create.openAccount,
      primary: true,
      action: { do: 'open-drawer', drawer: 'account' },
    }),
  };
}

function dataAccess(ctx: ContactContext): Draft[] {
  const { page, t } = ctx;
  const none = { id: 'access', label: t.create.noStudents };
  if (!page.students) return [lost(ctx, none, 'students-section')];
  const current = page.students.filter((student) => student.current);
  if (current.length === 0) return [{ ...none, is: 'open', detail: t.create.noStudentsDetail }];
  return current.map((student) => accessFor(ctx, student));
}

/** Data Access for one student: in the row, or in the student's drawer. */
export function accessFor(ctx: ContactContext, student: Student): Draft {
  const { t, facts } = ctx;
  const item = { id: `access-${student.key}`, label: t.create.access(spoken(student.name)) };
  if (student.access) return { ...item, is: 'done' };
  if (student.access === undefined)
    return { ...item, is: 'blocked', alone: true, detail: t.create.accessUnclear };
  if (!student.editable && facts.drawer?.kind !== 'student')
    return { ...item, is: 'blocked', alone: true, detail: t.create.rowLocked };
  return { ...item, is: 'open', now: accessDrawer(ctx, student) };
}

function accessDrawer(ctx: ContactContext, student: Student): Plan {
  const { t, facts } = ctx;
  const drawer = facts.drawer;
  const offer: Offer = {
    id: `open-access-${student.key}`,
    label: t.create.openAccess(spoken(student.name)),
    primary: true,
    action: { do: 'open-drawer', drawer: 'student', student: student.key },
  };
  if (drawer?.kind !== 'student') return inDrawer(ctx, 'student', [], offer);
  const hint = (text: string): Plan => ({ hints: [text], conflicts: [], offers: [] });
  if (drawer.student !== student.key) return hint(t.create.whoseDrawer(spoken(student.name)));
  if (drawer.accessTab === 'hidden') return hint(t.create.accessTabHidden);
  if (drawer.accessTab === 'closed' && !drawer.fields.access)
    return { hints: [], conflicts: [], offers: [offer] };
  return inDrawer(ctx, 'student', [{ field: 'access', value: '1' }], offer, {
    label: t.create.turnOnAccess,
  });
}

/** The way into a drawer while none is open; what to fill in while the right one is. */
function inDrawer(
  { facts, t }: ContactContext,
  kind: DrawerKind,
  wants: Want[],
  way: Offer,
  more: { secret?: number; label?: string } = {},
): Plan {
  const { drawer, undo } = facts;
  if (!drawer) return { hints: [], conflicts: [], offers: [way] };
  if (drawer.kind !== kind) return { hints: [t.closeDrawerFirst], conflicts: [], offers: [] };
  return planFill(drawer, wants, t, { ...more, undo });
}

function openEmail({ t }: ContactContext, email: Email): Offer {
  const action: Action = { do: 'open-drawer', drawer: 'email', row: email.row };
  return { id: `open-email-${email.row}`, label: t.create.openEmail, primary: true, action };
}

/** An item whose place on the page was not found: said by name, nothing offered (promise 5). */
function lost({ t }: ContactContext, item: { id: string; label: string }, thing: string): Draft {
  return { ...item, is: 'blocked', detail: t.notFoundHere(t.things[thing] ?? thing) };
}

/** Whether the page shows enough of a contact for any guide to stand on it. */
export const isReadable = (page: ContactPage): boolean =>
  page.emails !== undefined || page.account !== undefined || page.students !== undefined;

/** The steps about the contact and its account: active, on, its username, a new password. */

import type { PasswordRule } from '../../contracts/action.ts';
import type { ChecklistStep } from '../core/checklist.ts';
import type { ContactContext } from '../core/context.ts';
import { drawerOffers, openAndFill } from '../core/drawer-offers.ts';
import type { FieldValue, Plan } from '../core/fill-plan.ts';
import { withSubmit } from '../core/unsaved-changes.ts';
import { passwordRuleFor } from '../create-account/username.ts';
import { withSecret } from '../create-account/welcome-sheet.ts';
import { withAccessQuestions } from '../task/access-decision.ts';
import { visibleText } from '../values/visible-text.ts';

/** An inactive contact's account is locked (facts §10, D VD 22.6). The registrar decides whether it is in use. */
export function contactActive(ctx: ContactContext): ChecklistStep {
  const { page, t } = ctx;
  const item = { id: 'active', label: t.signIn.active };
  if (page.active) return { ...item, kind: 'done' };
  if (page.active === undefined)
    return { ...item, kind: 'skipped', detail: t.signIn.activeUnclear };
  return {
    ...item,
    kind: 'open',
    now: {
      hints: [withSubmit(ctx, t.signIn.inactive)],
      offers: page.can.submit
        ? [
            {
              id: 'show-active',
              label: t.signIn.showActive,
              primary: true,
              action: { do: 'highlight', control: 'active' },
            },
          ]
        : [],
    },
  };
}

/** Turned on only by the registrar's own click on a button that says so: only she knows why it is off. */
export function accountOn(ctx: ContactContext): ChecklistStep {
  const { page, t } = ctx;
  const item = { id: 'enabled', label: t.create.enabled };
  if (!page.account) return { ...item, kind: 'open' };
  if (page.account.enabled) return { ...item, kind: 'done' };
  if (page.account.enabled === undefined)
    return { ...item, kind: 'skipped', detail: t.signIn.enabledUnclear };
  const wants = [{ field: 'enabled', value: '1' }];
  const step = inAccountDrawer(ctx, { id: 'turn-on', label: t.signIn.turnOn, wants });
  return 'now' in step
    ? withAccessQuestions(ctx, { ...item, ...step, now: withHint(step.now, t.signIn.turnedOff) })
    : { ...item, ...step };
}

/** The username as it has to be typed. An open drawer has it with all of its blanks. */
export function usernameShown({ page, facts, t }: ContactContext): ChecklistStep {
  const item = { id: 'username', label: t.signIn.username };
  if (!page.account) return { ...item, kind: 'open' };
  const inDrawer = facts.drawer?.kind === 'account' ? facts.drawer.fields.username?.value : '';
  const username = inDrawer || page.account.username;
  if (!username) return { ...item, kind: 'skipped', detail: t.create.usernameBlank };
  const { text, capitals, hasBlanks, hasUnseen } = visibleText(username);
  const detail = [
    t.signIn.usernameIs({ username: text }),
    ...(capitals.length > 0 ? [t.signIn.capitals({ letters: capitals })] : []),
    ...(hasBlanks ? [t.signIn.blanks] : []),
    ...(hasUnseen ? [t.signIn.unseen] : []),
  ].join(' ');
  return { ...item, kind: 'done', detail };
}

/** The last step; no page shows whether the parent knows the password. */
export function newPassword(ctx: ContactContext): ChecklistStep[] {
  const { page, facts, policy, t } = ctx;
  const item = { id: 'new-password', label: t.signIn.password };
  if (!page.account) return [];
  if (!page.account.username) return [{ ...item, kind: 'skipped', detail: t.create.usernameBlank }];
  if (facts.secret === 'kept' && facts.drawer?.kind !== 'account')
    return [{ ...item, kind: 'done', detail: t.welcome.waits }];
  const step = inAccountDrawer(ctx, {
    id: 'new-password',
    label: t.signIn.newPassword,
    wants: [],
    passwordRule: passwordRuleFor(policy),
  });
  if (!('now' in step)) return [{ ...item, ...step }];
  return [{ ...item, ...step, now: withSecret(ctx, withHint(step.now, t.signIn.identity)) }];
}

const withHint = (plan: Plan, hint: string): Plan => ({ ...plan, hints: [hint, ...plan.hints] });

/** Opens the account drawer and fills in these values; blocked where the role has no Edit Account. */
function inAccountDrawer(
  ctx: ContactContext,
  given: { id: string; label: string; wants: FieldValue[]; passwordRule?: PasswordRule },
): { kind: 'blocked'; alone: true; detail: string } | { kind: 'open'; now: Plan } {
  const { page, facts, t } = ctx;
  const { id, label, wants, passwordRule } = given;
  if (!page.can.editAccount && facts.drawer?.kind !== 'account')
    return { kind: 'blocked', alone: true, detail: t.create.noEditAccount };
  const action = { ...openAndFill('account', wants), ...(passwordRule && { passwordRule }) };
  const more = { label, ...(passwordRule && { passwordRule }) };
  return {
    kind: 'open',
    now: drawerOffers(ctx, 'account', wants, { id, label, primary: true, action }, more),
  };
}

import { describe, expect, it } from 'vitest';
import type { ContactPage } from '../../../../lib/contracts/contact-facts.ts';
import type { Facts } from '../../../../lib/contracts/facts.ts';
import {
  accountOn,
  contactActive,
  newPassword,
  usernameShown,
} from '../../../../lib/rules/help-sign-in/account-steps.ts';
import { en as t } from '../../spoken.ts';
import { accountDrawer, contact, field, onContact } from '../family.ts';

const account = { enabled: true, username: 'carlos', email: 'carlos@example.org' };
const at = (page: Partial<ContactPage> = {}, facts: Partial<Facts> = {}) =>
  onContact(contact({ account, ...page }), facts);
const noEdit = { can: { ...contact().can, editAccount: false } };

describe('the contact', () => {
  it('is active, is not, or the page does not say', () => {
    expect(contactActive(at())).toMatchObject({ kind: 'done' });
    expect(contactActive(at({ active: undefined }))).toMatchObject({ kind: 'skipped' });
    expect(contactActive(at({ active: false })).now?.offers?.[0]?.action).toEqual({
      do: 'highlight',
      control: 'active',
    });
  });

  it('can’t be made active without the page’s Submit', () => {
    const { now } = contactActive(at({ active: false, can: { ...contact().can, submit: false } }));
    expect(now).toEqual({ hints: [t.submitPage.none], offers: [] });
  });
});

describe('the account', () => {
  const off = { account: { ...account, enabled: false } };

  it('is turned on only by a button that says so', () => {
    const { now } = accountOn(at(off));
    expect(now?.hints).toEqual([t.signIn.turnedOff]);
    expect(now?.offers?.[0]).toMatchObject({
      label: 'Turn the account on',
      action: {
        do: 'fill',
        drawer: 'account',
        values: [{ field: 'enabled', value: '1' }],
        opens: true,
      },
    });
    expect(accountOn(at({ account: { ...account, enabled: undefined } })).kind).toBe('skipped');
    expect(accountOn(at({ account: null })).kind).toBe('open');
    expect(accountOn(at()).kind).toBe('done');
  });

  it('that the role can’t edit holds up nothing else', () => {
    expect(accountOn(at({ ...off, ...noEdit }))).toMatchObject({ kind: 'blocked', alone: true });
  });
});

describe('the username', () => {
  const detail = (username: string, facts: Partial<Facts> = {}) =>
    usernameShown(at({ account: { ...account, username } }, facts)).detail;

  it('is shown as it has to be typed', () => {
    expect(detail('carlos')).toBe('The parent types: carlos');
    expect(detail('Carlos Lopez\u200b')).toBe(
      'The parent types: Carlos␣Lopez◌ Capital letters: C and L. Each ␣ is a space. Each ◌ is a hidden character, so the parent can’t type it.',
    );
  });

  it('comes from the open drawer, which has the blanks at its ends', () => {
    const drawer = accountDrawer({ username: field('text', ' carlos') });
    expect(detail('carlos', { drawer })).toContain('␣carlos');
  });

  it('may be missing where parents sign in through another system', () => {
    const blank = at({ account: { ...account, username: '' } });
    expect(usernameShown(blank)).toMatchObject({ kind: 'skipped', detail: t.create.usernameBlank });
    expect(newPassword(blank)).toMatchObject([{ kind: 'skipped' }]);
  });
});

describe('a new password', () => {
  const rule = { length: 12, classes: ['upper', 'lower', 'digits', 'signs'] };

  it('goes into both fields of the account drawer, which the button opens', () => {
    const [step] = newPassword(at());
    expect(step?.now?.hints).toEqual([t.signIn.identity]);
    expect(step?.now?.offers?.[0]).toMatchObject({
      label: 'New temporary password',
      action: { do: 'fill', drawer: 'account', values: [], opens: true, passwordRule: rule },
    });
    const [open] = newPassword(at({}, { drawer: accountDrawer() }));
    expect(open?.now?.offers?.[0]).toMatchObject({
      label: 'New temporary password',
      action: { do: 'fill', values: [], passwordRule: rule },
    });
  });

  it('can be kept for the sheet, and is done once it waits there', () => {
    const drawer = accountDrawer({ password: field('secret', '•'), confirm: field('secret', '•') });
    const [filled] = newPassword(at({}, { drawer, secret: 'shown', undo: ['password'] }));
    expect(filled?.now?.offers?.map(({ id }) => id)).toEqual(['keep-password', 'undo']);
    expect(newPassword(at({}, { secret: 'kept' }))).toMatchObject([
      { kind: 'done', detail: t.welcome.waits },
    ]);
  });

  it('needs an account that the role can edit', () => {
    expect(newPassword(at({ account: null }))).toEqual([]);
    expect(newPassword(at(noEdit))).toMatchObject([{ kind: 'blocked' }]);
  });
});

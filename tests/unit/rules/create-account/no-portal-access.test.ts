/** A contact that is to have no portal access. */
import { describe, expect, it } from 'vitest';
import type { ContactPage } from '../../../../lib/contracts/contact-facts.ts';
import { advise } from '../../../../lib/rules/advise.ts';
import { offers } from '../clash-steps.ts';
import { accountDrawer, ana, contact, context, email, seen } from '../family.ts';

const OFFER = 'No portal access for this contact';
const remembered = { different: new Set<string>(), noAccess: new Set(['9002']) };
const account = { enabled: true, username: 'carlos', email: 'carlos.lopez@example.org' };
const withEmail = (change: Partial<ContactPage> = {}) =>
  contact({ emails: [email('carlos.lopez@example.org')], ...change });
const on = (page: ContactPage, more = {}, facts = {}) => advise(context(seen(page, facts), more));

describe('the answer', () => {
  it.each([
    ['the account', withEmail()],
    ['the first access', withEmail({ account: { ...account, username: account.email } })],
  ])('is offered where %s is asked for, and is not the main button', (_, page) => {
    const all = on(page).items.flatMap((item) => item.offers);
    expect(all.find(({ label }) => label === OFFER)).toMatchObject({
      primary: false,
      action: { do: 'portal-access', wanted: false },
      subject: { contact: '9002' },
    });
  });

  it.each([
    [
      'a contact that uses the portal',
      withEmail({ account, students: [{ ...ana, access: true }] }),
      {},
    ],
    ['a contact that is not saved', withEmail({ contactId: undefined }), {}],
    ['an open drawer', withEmail(), { drawer: accountDrawer() }],
  ])('is not offered for %s', (_, page, facts) => {
    expect(offers(on(page, {}, facts))).not.toContain(OFFER);
  });
});

describe('once it was given', () => {
  it('the page asks for nothing, and offers to take it back', () => {
    const advice = on(withEmail(), { remembered });
    expect(advice.items).toEqual([]);
    expect(advice.lead).toContain('Carlos Lopez');
    expect(advice.lists[0]).toMatchObject({
      lines: [],
      offers: [
        { label: 'Give portal access after all', action: { do: 'portal-access', wanted: true } },
      ],
    });
  });

  it('says what PowerSchool shows all the same', () => {
    const advice = on(withEmail({ account, students: [{ ...ana, access: true }] }), { remembered });
    expect(advice.lists.find(({ id }) => id === 'no-portal-access')?.lines).toEqual([
      'PowerSchool still shows an account on this contact.',
      'Data Access is still on for Ana Lopez.',
    ]);
  });

  it('says nothing about another contact', () => {
    expect(on(withEmail({ contactId: '9003' }), { remembered }).items).not.toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import type { ContactPage } from '../../../../lib/contracts/contact-facts.ts';
import type { Facts } from '../../../../lib/contracts/facts.ts';
import { emailListed, emailPrimary } from '../../../../lib/rules/create-account/email-steps.ts';
import type { Task } from '../../../../lib/tasks/task.ts';
import { en as t } from '../../spoken.ts';
import { clashed, duplicate } from '../clash-steps.ts';
import { accountDrawer, contact, email, emailDrawer, onContact } from '../family.ts';

describe('the email of a contact', () => {
  const bad = { ...email('carlos@'), editable: false };
  const listed = (page: Partial<ContactPage>, facts: Partial<Facts> = {}) =>
    emailListed(onContact(contact(page), facts));

  it('a locked invalid email blocks unless its drawer is open', () => {
    expect(listed({ emails: [bad] })).toEqual({
      id: 'email',
      label: t.create.emailListed,
      kind: 'blocked',
      detail: t.create.emailLocked,
    });
    expect(listed({ emails: [bad] }, { drawer: emailDrawer() })).toMatchObject({ kind: 'open' });
    expect(listed({ emails: [{ ...bad, editable: true }] })).toMatchObject({ kind: 'open' });
  });

  it('of another person is named, so that it is clear why one more is asked for', () => {
    const emails = [email('a@example.org'), { ...email('b@example.org', false), row: 'b' }];
    const ended = emails.map(({ address }) => ({
      ...clashed(duplicate({ emails: [email(address)] }))[0],
      email: address,
      ended: { outcome: 'different', at: 2 },
    })) as Task[];
    const step = (tasks: Task[]) => emailListed(onContact(contact({ emails }), {}, { tasks }));
    expect(step(ended)).toMatchObject({
      kind: 'open',
      detail:
        'Other people’s accounts use a@example.org and b@example.org. Ask the parent for a different email.',
    });
    expect(step(ended.slice(1))).toMatchObject({ kind: 'done', detail: 'a@example.org' });
    expect(emailListed(onContact(contact({ emails: [] })))).not.toHaveProperty('detail');
  });

  it('cannot be added without the button, unless the drawer is open', () => {
    const can = { ...contact().can, addEmail: false };
    expect(listed({ can })).toMatchObject({ kind: 'blocked', detail: t.create.noAddEmail });
    expect(listed({ can }, { drawer: emailDrawer() })).toMatchObject({ kind: 'open' });
    expect(listed({ can }, { drawer: accountDrawer() })).toMatchObject({ kind: 'blocked' });
  });

  it('names a mistake in the drawer and fills in nothing', () => {
    const { now: said } = listed({}, { drawer: emailDrawer('carlos.lopez@') });
    expect(said).toMatchObject({ hints: [t.email.wrong], offers: [] });
  });

  it('treats spaces as no address', () => {
    const said = { email: '  ', number: '', phone: '' };
    expect(listed({}, { inputs: said }).now).toMatchObject({
      offers: [{ action: { do: 'open-drawer', drawer: 'email' } }],
      question: { value: '  ' },
    });
    expect(listed({}, { inputs: said }).now?.question).not.toHaveProperty('problem');
    // An address that stands in the drawer is not replaced by spaces.
    const held = listed({}, { inputs: said, drawer: emailDrawer('new@example.org') }).now;
    expect(held?.conflicts).toEqual([]);
    expect(listed({}, { inputs: said, drawer: emailDrawer() }).now).toMatchObject({
      offers: [],
      question: { problem: t.email.missing },
    });
  });

  it('is made primary in its own drawer only', () => {
    const emails = [
      { ...email('new@example.org', false), row: 'new@example.org' },
      { ...email('old@example.org', false), row: 'old@example.org' },
    ];
    const inDrawerOf = (row?: string) => {
      const drawer = { ...emailDrawer(), ...(row && { row }) };
      return emailPrimary(onContact(contact({ emails }), { drawer })).now;
    };
    expect(inDrawerOf('new@example.org')?.offers).toMatchObject([
      { action: { do: 'fill', drawer: 'email', row: 'new@example.org' } },
    ]);
    for (const other of ['old@example.org', undefined])
      expect(inDrawerOf(other)).toMatchObject({ hints: [t.closeDrawerFirst], offers: [] });
  });

  it('is primary, is not, or the page does not say', () => {
    const primary = (...values: (boolean | undefined)[]) =>
      emailPrimary(
        onContact(
          contact({
            emails: values.map((one, n) => ({
              ...email(`e${n}@example.org`),
              primary: one as boolean,
            })),
          }),
        ),
      ).kind;
    expect([
      primary(undefined, undefined),
      primary(undefined, false),
      primary(false, true),
      primary(),
    ]).toEqual(['skipped', 'open', 'done', 'open']);
  });
});

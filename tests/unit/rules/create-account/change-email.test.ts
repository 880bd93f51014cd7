import { describe, expect, it } from 'vitest';
import type { ContactPage } from '../../../../lib/contracts/contact-facts.ts';
import type { Facts } from '../../../../lib/contracts/facts.ts';
import { advise } from '../../../../lib/rules/advise.ts';
import { ana, contact, context, email, emailDrawer, field, SITE, seen } from '../family.ts';

const OLD = 'carlos.lopez@example.org';
const NEW = 'carlos.new@example.org';
const withAccess = { ...ana, access: true };
const adviseOn = (page: Partial<ContactPage> = {}, facts: Partial<Facts> = {}) =>
  advise(
    context(
      seen(
        contact({
          emails: [email(OLD)],
          account: { enabled: true, username: OLD, email: OLD },
          students: [withAccess],
          ...page,
        }),
        facts,
      ),
    ),
  );
type Advised = ReturnType<typeof adviseOn>;
const section = ({ lists }: Advised) => lists.find(({ id }) => id === 'new-email');
const step = ({ items }: Advised) => items.find(({ id }) => id === 'new-email');
/** The drawer over an account that is complete, with this address; `filled` by Kinlink, or as it opens. */
const inDrawer = (address: string, filled: boolean) => {
  const open = emailDrawer(address);
  const fields = {
    ...open.fields,
    type: field('choice', 'Current', ['Current', 'Work']),
    primary: field('tick', '1'),
  };
  return adviseOn(
    {},
    filled ? { drawer: { ...open, fields }, undo: ['type', 'primary'] } : { drawer: open },
  );
};

describe('the offer', () => {
  it('stands under a guide in which nothing is left, and opens the drawer with all but the address', () => {
    const advice = adviseOn();
    expect(advice.lead).toContain('has an account, with Data Access for every current student');
    expect(section(advice)?.offers).toEqual([
      {
        subject: { site: SITE, contact: '9002' },
        id: 'change-email',
        label: 'Change the email',
        action: {
          do: 'fill',
          drawer: 'email',
          opens: true,
          values: [
            { field: 'type', value: 'Current' },
            { field: 'primary', value: '1' },
          ],
        },
      },
    ]);
  });

  it.each<[string, Partial<ContactPage>, Partial<Facts>]>([
    ['something is left to do', { students: [{ ...ana, access: false }] }, {}],
    ['there is no account', { account: null }, {}],
    ['the role may add no email', { can: { ...contact({}).can, addEmail: false } }, {}],
    ['the role may not edit the account', { can: { ...contact({}).can, editAccount: false } }, {}],
    ['a drawer is open', {}, { drawer: emailDrawer() }],
    [
      'the account is to follow a new email first',
      { emails: [email(OLD, false), { ...email(NEW), row: '1' }] },
      {},
    ],
  ])('does not stand there while %s', (_, page, facts) => {
    expect(section(adviseOn(page, facts))).toBeUndefined();
  });
});

describe('the step in the drawer', () => {
  it('asks for the address, then says Submit and offers to look whether anybody has it', () => {
    expect(step(inDrawer('', true))?.hints).toEqual(['Type the new email in the panel.']);
    const typed = step(inDrawer(NEW, true));
    expect(typed?.hints).toContain('Check, then click Submit.');
    expect(typed?.offers.map(({ id }) => id)).toEqual(['undo', 'check-email']);
  });

  it('says what is wrong with an address', () => {
    const wrong = step(inDrawer('carlos', true));
    expect(wrong?.hints).toEqual([
      'An email address has an @ in the middle, such as name@example.org.',
    ]);
    expect(wrong?.offers.map(({ id }) => id)).toEqual(['undo']);
  });

  it('fills in a drawer that was opened by hand', () => {
    expect(step(inDrawer('', false))?.offers.map(({ id }) => id)).toEqual(['fill-email']);
  });

  it('keeps out of the drawer of an email that is listed already, and of other drawers', () => {
    expect(step(inDrawer(OLD, false))).toBeUndefined();
    expect(step(adviseOn({}, { drawer: { ...emailDrawer(), kind: 'phone' } }))).toBeUndefined();
    expect(step(adviseOn())).toBeUndefined();
  });
});

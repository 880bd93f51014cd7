import { describe, expect, it } from 'vitest';
import type { Drawer } from '../../../../lib/contracts/drawer-facts.ts';
import { advise } from '../../../../lib/rules/advise.ts';
import { en as t } from '../../spoken.ts';
import {
  accountDrawer,
  contact,
  context,
  drawer,
  email,
  emailDrawer,
  field,
  nothingToSearch,
  onContact,
  seen,
} from '../family.ts';

const WRONG = 'carlos@gmial.com';
const RIGHT = 'carlos@gmail.com';
const typed = (address: string) => ({ inputs: { email: address, number: '', phone: '' } });
const noticeFor = (open: Drawer, page = contact()) =>
  advise(onContact(page, { drawer: open })).notice;

describe('the sidebar’s question', () => {
  const step = (address: string, page = contact(), change = {}) =>
    advise(context(seen(page, typed(address)), change)).items.find(({ state }) => state === 'now');

  it.each(['photo.gif', 'Lopez family.PDF', 'two.cards.vcf'])(
    'says of %s, which was dropped, that only contact cards are read',
    (name) => expect(step(name)?.question?.problem).toBe(t.email.cardOnly),
  );

  it.each(['maria@photo.zip', 'example.org', 'maria'])('takes %s for no file', (text) =>
    expect(step(text)?.question?.problem).not.toBe(t.email.cardOnly),
  );

  it('says what looks wrong beside the field, and offers the other address first', () => {
    const now = step(WRONG);
    expect(now?.question).toMatchObject({ advice: t.emailAdvice.misspelled({ address: RIGHT }) });
    expect(now?.question).not.toHaveProperty('problem');
    expect(now?.offers[0]).toMatchObject({
      label: 'Use this instead',
      action: { do: 'answer', question: 'email', text: RIGHT },
    });
    // A suggestion only: what was typed can be added all the same.
    expect(now?.offers.find(({ primary }) => primary)).toMatchObject({
      action: { do: 'fill', values: expect.arrayContaining([{ field: 'address', value: WRONG }]) },
    });
  });

  it('says the same before a new contact, for the email and not for the phone', () => {
    const fresh = { ...contact(), contactId: undefined };
    expect(step(WRONG, fresh)?.question?.advice).toBe(t.emailAdvice.misspelled({ address: RIGHT }));
    const phone = step(WRONG, fresh, { checks: [nothingToSearch('email')] });
    expect(phone?.question).toMatchObject({ name: 'phone' });
    expect(phone?.question).not.toHaveProperty('advice');
  });

  it('explains a problem better, and never splits two addresses', () => {
    expect(step(`${RIGHT}.`)?.question).toMatchObject({ problem: t.emailAdvice.ends });
    const two = step(`${RIGHT}, rosa@example.org`);
    expect(two?.question).toMatchObject({ problem: t.emailAdvice.several });
    expect(two?.offers.map(({ id }) => id)).not.toContain('use-email');
    // The registrar chooses.
    expect(two?.offers.slice(0, 2)).toMatchObject([
      { label: `Use ${RIGHT}`, action: { do: 'answer', question: 'email', text: RIGHT } },
      { label: 'Use rosa@example.org', action: { text: 'rosa@example.org' } },
    ]);
    expect(step(` ${RIGHT} `)?.question).not.toHaveProperty('advice');
  });
});

describe('a whole line in the sidebar’s question', () => {
  const line = (address: string) => `Carlos Lopez <${address}>;`;
  const step = (text: string, change = {}) =>
    advise(context(seen(contact(), typed(text)), change)).items.find(
      ({ state }) => state === 'now',
    );

  it('is read for its email, which is named and added', () => {
    const now = step(line('Carlos.Lopez@Example.org'));
    const address = 'carlos.lopez@example.org';
    expect(now?.question).toMatchObject({ advice: t.emailAdvice.taken({ address }) });
    expect(now?.question).not.toHaveProperty('problem');
    expect(now?.offers.find(({ primary }) => primary)).toMatchObject({
      action: {
        do: 'fill',
        values: expect.arrayContaining([{ field: 'address', value: address }]),
      },
    });
  });

  it('has its email checked like any other', () => {
    const now = step(line(WRONG));
    expect(now?.question).toMatchObject({ advice: t.emailAdvice.misspelled({ address: RIGHT }) });
    expect(now?.offers[0]).toMatchObject({ action: { do: 'answer', text: RIGHT } });
  });

  it('gives the phone to the next question of a new contact', () => {
    const text = `${line(RIGHT)} (201) 555-0101`;
    const facts = seen({ ...contact(), contactId: undefined }, typed(text));
    const now = (checks: ReturnType<typeof nothingToSearch>[]) =>
      advise(context(facts, { checks })).items.find(({ state }) => state === 'now');
    expect(now([])?.offers).toContainEqual(
      expect.objectContaining({ primary: true, action: { do: 'check', by: 'email', text: RIGHT } }),
    );
    expect(now([nothingToSearch('email')])?.question?.value).toBe('(201) 555-0101');
  });
});

describe('a field of PowerSchool’s drawer', () => {
  it('is advised on once it was left', () => {
    expect(noticeFor({ ...emailDrawer(WRONG), focus: 'address' })).toBeUndefined();
    expect(noticeFor(emailDrawer(WRONG))).toMatchObject({
      tone: 'status',
      body: [WRONG, t.emailAdvice.misspelled({ address: RIGHT })],
      offers: [
        {
          label: 'Use this instead',
          action: {
            do: 'replace',
            drawer: 'email',
            values: [{ field: 'address', value: RIGHT, replaces: WRONG }],
          },
        },
      ],
    });
  });

  it('of an email’s own drawer is put right in the drawer of that row alone', () => {
    const open = { ...emailDrawer(WRONG), row: 'old@example.org' };
    expect(noticeFor(open)?.offers[0]?.action).toMatchObject({ row: 'old@example.org' });
    expect(noticeFor(emailDrawer(WRONG))?.offers[0]?.action).not.toHaveProperty('row');
  });

  it('of the account is put right together with a username that is the same', () => {
    const page = contact({ emails: [email(WRONG)] });
    const fields = { username: field('text', WRONG), email: field('text', WRONG) };
    expect(noticeFor(accountDrawer(fields), page)?.offers[0]?.action).toMatchObject({
      values: [
        { field: 'email', value: RIGHT, replaces: WRONG },
        { field: 'username', value: RIGHT, replaces: WRONG },
      ],
    });
    const other = { ...fields, username: field('text', 'carlos') };
    expect(noticeFor(accountDrawer(other), page)?.offers[0]?.action).toMatchObject({
      values: [{ field: 'email', value: RIGHT, replaces: WRONG }],
    });
    // An address that is chosen from a list can't be typed over.
    expect(
      noticeFor(accountDrawer({ email: field('choice', WRONG, [WRONG]) }), page),
    ).toBeUndefined();
  });

  it('is left alone if it is saved as it is, can’t be changed, or is no email', () => {
    const saved = { username: WRONG, email: WRONG, enabled: true };
    expect(noticeFor(emailDrawer(WRONG), contact({ emails: [email(WRONG)] }))).toBeUndefined();
    const fields = { username: field('text', WRONG), email: field('text', WRONG) };
    expect(noticeFor(accountDrawer(fields), contact({ account: saved }))).toBeUndefined();
    const locked = { ...field('text', WRONG), editable: false };
    expect(noticeFor(accountDrawer({ email: locked }))).toBeUndefined();
    expect(noticeFor(drawer('phone', { number: field('text', WRONG) }))).toBeUndefined();
  });

  it('with two addresses gets a sentence and no button', () => {
    expect(noticeFor(emailDrawer('a@example.org; b@example.org'))).toMatchObject({
      body: ['a@example.org; b@example.org', t.emailAdvice.several],
      offers: [],
    });
  });
});

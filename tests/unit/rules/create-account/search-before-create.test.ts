/** Search before you create: email, then phone, then surname and first initial. */

import { describe, expect, it } from 'vitest';
import type { ContactPage } from '../../../../lib/contracts/contact-facts.ts';
import type { Facts } from '../../../../lib/contracts/facts.ts';
import { DEFAULT_POLICY } from '../../../../lib/contracts/policy.ts';
import { advise } from '../../../../lib/rules/advise.ts';
import { searchFirst } from '../../../../lib/rules/create-account/search-before-create.ts';
import type { Search } from '../../../../lib/tasks/task.ts';
import { en, en as t } from '../../spoken.ts';
import { actionOf } from '../action-of.ts';
import { CARLOS, found, phone } from '../clash-steps.ts';
import { contact, context, email, nothingToSearch, onContact, seen } from '../family.ts';

const blank = (change: Partial<ContactPage> = {}): ContactPage => {
  const { contactId: _, ...page } = contact({
    name: '',
    account: undefined,
    students: [],
    ...change,
  });
  return page;
};
const search = (by: Search['by'], text: string, change: Partial<Search> = {}): Search => ({
  ...nothingToSearch(by),
  text,
  ...change,
});
const first = (page: ContactPage, checks: Search[] = [], said: Partial<Facts['inputs']> = {}) =>
  advise(context(seen(page, { inputs: { email: '', number: '', phone: '', ...said } }), { checks }))
    .items[0];
const labels = (item: ReturnType<typeof first>) => item?.offers.map(({ label }) => label);
const emailDone = search('email', CARLOS);
const phoneDone = search('phone', '201 555 0112');

describe('Is this parent already in PowerSchool?', () => {
  it('comes first, and asks for the email', () => {
    const item = first(blank());
    expect(item).toMatchObject({
      label: 'Is this parent already in PowerSchool?',
      state: 'now',
      question: { name: 'email', value: '' },
    });
    expect(labels(item)).toEqual(['No email']);
  });

  it('is not asked where the district has switched it off', () => {
    const policy = { ...DEFAULT_POLICY, featuresOff: ['check' as const] };
    expect(advise({ ...context(seen(blank())), policy }).items[0]?.id).toBe('save-contact');
  });

  it('is not asked on a contact that is saved', () => {
    expect(first(contact())?.id).toBe('email');
  });

  it('takes what was typed, or what the page lists already', () => {
    expect(first(blank(), [], { email: ' Carlos.Lopez@Example.org' })?.offers[0]?.action).toEqual({
      do: 'check',
      text: CARLOS,
      by: 'email',
    });
    expect(actionOf(first(blank({ emails: [email(CARLOS)] }))?.offers[0], 'check')?.text).toBe(
      CARLOS,
    );
    expect(
      first(blank({ phones: [phone('201 555 0112')] }), [emailDone])?.offers[0]?.action,
    ).toEqual({
      do: 'check',
      text: '201 555 0112',
      by: 'phone',
    });
  });

  it('searches for a phone as it was typed', () => {
    const item = first(blank(), [emailDone], { phone: ' 201 555 0112 Ext 5 ' });
    expect(actionOf(item?.offers[0], 'check')?.text).toBe('201 555 0112 Ext 5');
  });

  it.each([
    [
      'email',
      [],
      { email: 'carlos.lopez@' },
      'This email isn’t complete. Check it with the parent.',
    ],
    ['phone', [emailDone], { phone: '555' }, 'Type the whole phone number, with the area code.'],
  ] as const)(
    'says what is wrong with an %s, and searches for nothing',
    (by, checks, said, problem) => {
      const item = first(blank(), [...checks], said);
      expect(item?.question).toMatchObject({ name: by, problem });
      expect(item?.offers.map(({ action }) => action)).toEqual([{ do: 'check', text: '', by }]);
    },
  );

  it('goes on to the phone, then to the name', () => {
    expect(first(blank(), [emailDone])?.question?.name).toBe('phone');
    expect(first(blank(), [emailDone])?.hints.join()).toContain('No active contact has ');
    const named = first(blank({ name: 'Carlos Lopez' }), [emailDone, phoneDone]);
    expect(labels(named)).toEqual(['Search by the last name Lopez', 'Don’t search by name']);
    expect(named?.offers[0]).toMatchObject({
      primary: true,
      action: { do: 'check', text: 'Lopez', by: 'name' },
    });
    // The email that the page lists is none to search for a phone by.
    const listed = blank({ emails: [email(CARLOS)], phones: [phone('201 555 0112')] });
    expect(first(listed, [emailDone])?.question).toMatchObject({
      name: 'phone',
      value: '201 555 0112',
    });
  });

  it.each(['', 'Carlos'])('“%s” is no name to search by: it is asked for', (name) => {
    const item = first(blank({ name }), [emailDone, phoneDone]);
    expect(labels(item)).toEqual(['Don’t search by name']);
    expect(item?.hints.join(' ')).toContain('Type the name on the page first');
  });

  it('each can be passed over', () => {
    const all = (['email', 'phone', 'name'] as const).map(nothingToSearch);
    for (const [n, by] of (['email', 'phone', 'name'] as const).entries()) {
      const skip = first(blank(), all.slice(0, n))?.offers.at(-1);
      expect(skip?.action).toEqual({ do: 'check', text: '', by });
    }
    expect(first(blank(), all)).toMatchObject({
      state: 'done',
      detail: 'There was nothing to search for.',
    });
  });

  it('waits for a search that runs; one that stopped or waits for the registrar can be passed over', () => {
    expect(first(blank(), [search('email', CARLOS, { state: 'running' })])).toMatchObject({
      state: 'now',
      hints: [en.check.running({ text: CARLOS })],
      offers: [],
    });
    for (const [state, hints] of [
      ['stopped', []],
      ['needs-you', [en.clash.needsYou]],
    ] as const) {
      const item = first(blank(), [search('email', CARLOS, { state })], { email: CARLOS });
      expect(labels(item)).toEqual(['Search by this email', 'No email']);
      expect(item?.hints).toEqual(hints);
    }
  });

  it('done, it keeps what each search said', () => {
    const item = first(blank({ name: 'Carlos Lopez' }), [
      emailDone,
      search('phone', '201 555 0112', { results: [found('5120')] }),
      search('name', 'Lopez'),
    ]);
    expect(item?.state).toBe('done');
    expect(item?.detail).toContain('No active contact has ');
    expect(item?.detail).toContain('201 555 0112 is on another contact');
    expect(item?.detail).toContain(en.newContact.noSuchName({ surname: 'Lopez' }));
    expect(item?.detail).toContain(`${en.check.freeActive({ text: CARLOS })} `);
  });
});

describe('a search by surname', () => {
  const results = [
    found('5120', { name: 'Lopez, C.', emails: [] }),
    found('5121', { name: 'Lopez, Carla', emails: [] }),
    found('5122', { name: 'Lopez, Maria', emails: [] }),
    found('5123', { name: 'Lopez, Carlos', emails: [] }),
  ];
  const checks = [emailDone, phoneDone, search('name', 'Lopez', { results })];
  const page = blank({ name: 'Carlos Lopez' });
  const advice = () => advise(context(seen(page), { checks }));

  it('counts one of another name, too, who shares an email or a phone', () => {
    const married = found('5124', { name: 'Perez, Rosa', emails: [CARLOS] });
    const own = blank({ name: 'Carlos Lopez', emails: [email(CARLOS)] });
    const all = [emailDone, phoneDone, search('name', 'Lopez', { results: [married] })];
    const { lists } = advise(context(seen(own), { checks: all }));
    expect(lists[0]?.cards.map(({ id }) => id)).toEqual(['5124']);
  });

  it('counts those whose first name fits, and lists them alone', () => {
    expect(advice().items[0]?.detail).toContain('Lopez is on 2 other contacts');
    expect(advice().lists[0]?.cards.map(({ id }) => id)).toEqual(['5120', '5123']);
  });

  it('says of the same name alone that it says little', () => {
    const weak = advice().lists[0]?.cards.find(({ id }) => id === '5123');
    expect(weak?.lines.join(' ')).toContain('Only the names match. That alone doesn’t say much.');
  });

  it('says of a name with a phone why it is likely, and of an email which one', () => {
    const both = blank({ ...page, phones: [phone('201 555 0112')], emails: [email(CARLOS)] });
    const card = (more: Parameters<typeof found>[1]) =>
      advise(
        context(seen(both), {
          checks: [
            emailDone,
            phoneDone,
            search('name', 'Lopez', { results: [found('5120', { emails: [], ...more })] }),
          ],
        }),
      ).lists[0]?.cards[0]?.lines.join(' ');
    const likely = card({ name: 'Lopez, C.', phones: [phone('(201) 555-0112')] });
    expect(likely).toContain('Same phone: 201 555 0112');
    expect(likely).toContain(en.compare.strength.likely);
    expect(card({ emails: [CARLOS] })).toContain(`Same email: ${CARLOS}`);
  });
});

describe('before a contact is added', () => {
  const ask = (
    said: Partial<Facts['inputs']>,
    by: 'email' | 'phone',
    page: Partial<ContactPage> = {},
  ) => {
    const checks = (by === 'phone' ? (['email'] as const) : []).map(nothingToSearch);
    const facts = { inputs: { email: '', number: '', phone: '', ...said } };
    return searchFirst(onContact(contact({ contactId: undefined, ...page }), facts, { checks }))
      .now;
  };

  it('needs a valid email, or seven digits of a phone number', () => {
    expect(ask({ phone: '555-010' }, 'phone')?.question).toMatchObject({
      problem: t.newContact.shortPhone,
    });
    expect(ask({ phone: ' 555-0101 ' }, 'phone')).toMatchObject({
      offers: [{ action: { do: 'check', by: 'phone', text: '555-0101' } }, {}],
    });
    expect(ask({ phone: '555-0101' }, 'phone')?.question).not.toHaveProperty('problem');
    expect(ask({ email: 'a@b' }, 'email')?.question).toMatchObject({ problem: t.email.wrong });
    expect(ask({ email: ' Carlos.Lopez@Example.org ' }, 'email')).toMatchObject({
      offers: [{ action: { text: CARLOS } }, {}],
    });
  });

  it('searches by the last word of the name', () => {
    const named = (name: string) =>
      searchFirst(
        onContact(
          contact({ contactId: undefined, name }),
          {},
          { checks: (['email', 'phone'] as const).map(nothingToSearch) },
        ),
      ).now?.offers?.map((offer) => actionOf(offer, 'check')?.text);
    expect(named(' Carlos  Lopez ')).toEqual(['Lopez', '']);
    expect(named('Carlos')).toEqual(['']);
  });
});

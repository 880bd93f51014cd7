/** Check this email: before the clash, by a click or by the district's wish. */
import { describe, expect, it } from 'vitest';
import type { ContactPage } from '../../../../lib/contracts/contact-facts.ts';
import type { Drawer } from '../../../../lib/contracts/drawer-facts.ts';
import type { Facts, FoundContact } from '../../../../lib/contracts/facts.ts';
import { DEFAULT_POLICY } from '../../../../lib/contracts/policy.ts';
import { advise } from '../../../../lib/rules/advise.ts';
import type { Context } from '../../../../lib/rules/core/context.ts';
import {
  answerOf,
  checkByItself,
  checkedList,
} from '../../../../lib/rules/create-account/check-email.ts';
import type { Search } from '../../../../lib/tasks/task.ts';
import { en as t } from '../../spoken.ts';
import { CARLOS, clashed, duplicate, ended, found, original } from '../clash-steps.ts';
import {
  accountDrawer,
  contact,
  context,
  drawer,
  email,
  emailDrawer,
  field,
  onContact,
  seen,
} from '../family.ts';

const CHECK = 'Check this email for other contacts';
const says = (page: ContactPage, facts: Partial<Facts> = {}, checks: Search[] = []) =>
  advise(context(seen(page, facts), { checks }));
const now = (advice: ReturnType<typeof advise>) =>
  advice.items.find((item) => item.state === 'now');
const labels = (advice: ReturnType<typeof advise>) => now(advice)?.offers.map(({ label }) => label);
const listed = contact({ emails: [email(CARLOS)] });
const holder = found('5120', { hasAccount: true });

describe('the offer', () => {
  it.each<[string, ContactPage, Partial<Facts>]>([
    ['in the email drawer', contact(), { drawer: emailDrawer(CARLOS) }],
    ['in the account drawer', listed, { drawer: accountDrawer({ email: field('text', CARLOS) }) }],
    [
      'for a username that is an email',
      contact({ emails: [email(CARLOS)] }),
      { drawer: accountDrawer({ username: field('text', CARLOS) }) },
    ],
    [
      'in the sidebar, typed',
      contact(),
      { inputs: { email: ` ${CARLOS.toUpperCase()} `, number: '', phone: '' } },
    ],
    ['in the sidebar, listed', listed, {}],
  ])('%s', (_, page, facts) => {
    const offer = now(says(page, facts))?.offers.find(({ label }) => label === CHECK);
    expect(offer?.action).toEqual({ do: 'check', text: CARLOS, by: 'email' });
  });

  it.each<[string, ContactPage, Partial<Facts>]>([
    ['nothing complete was typed', contact(), { drawer: emailDrawer('carlos.lopez@') }],
    ['the contact has its account', original(), {}],
    [
      'PowerSchool has said already that it is taken',
      listed,
      { error: { message: 'x', place: 'page', means: 'email-taken' } },
    ],
  ])('not where %s', (_, page, facts) => {
    expect(
      says(page, facts)
        .items.flatMap(({ offers }) => offers)
        .map(({ label }) => label),
    ).not.toContain(CHECK);
  });
});

describe('the answer', () => {
  const answer = (results: FoundContact[], change: Partial<Search> = {}) =>
    says(listed, {}, [ended({ results, ...change })]);

  it.each<[string, FoundContact[], string]>([
    ['free', [], 'No active contact has '],
    ['only here', [found('9002')], 'already on this contact, and on no other'],
    ['on one other', [found('9002'), holder], 'is on another contact'],
    ['on two others', [holder, found('5130')], 'is on 2 other contacts'],
    [
      'not on one that only looks like it',
      [found('5131', { hasAccount: false, emails: ['x@example.org'] })],
      'No active contact has ',
    ],
    [
      'on one whose record leaves emails out',
      [found('5131', { hasAccount: false, isPartial: true, emails: ['x@example.org'] })],
      'is on another contact',
    ],
  ])('%s', (_, results, text) => {
    const advice = answer(results);
    expect(now(advice)?.hints.join(' ')).toContain(text);
    expect(labels(advice)).not.toContain(CHECK);
  });

  it('lists the others, each with the way to it and why it matches', () => {
    const { lists } = answer([found('9002'), found('5120')]);
    expect(lists[0]?.cards.map(({ id }) => id)).toEqual(['5120']);
    expect(lists[0]?.cards[0]?.offers.map(({ label }) => label)).toEqual(['Open contact']);
    expect(lists[0]?.cards[0]?.lines.join(' ')).toContain(`Same email: ${CARLOS}`);
  });

  it('puts the one that holds an account beside this contact', () => {
    expect(answer([holder]).compare?.offers.map(({ label }) => label)).toEqual([
      'Same person',
      'Different person',
    ]);
  });

  it('keeps whom one search found, though the next one finds nobody', () => {
    const checks = [ended({ results: [holder] }), ended({ by: 'phone', text: '201 555 0112' })];
    expect(says(listed, {}, checks).compare?.sides[1]).toContain('5120');
  });

  it('of another email does not count', () => {
    const facts = { drawer: emailDrawer('other@example.org') };
    expect(now(says(contact(), facts, [ended()]))?.hints.join(' ')).not.toContain('Free');
  });

  it('while it is under way nothing can be pressed twice', () => {
    const advice = answer([], { state: 'running' });
    expect(now(advice)?.hints.join(' ')).toContain('Looking in PowerSchool');
    expect(labels(advice)).not.toContain(CHECK);
  });

  it.each(['stopped', 'needs-you'] as const)('%s, it can be made again', (state) => {
    expect(labels(answer([], { state }))).toContain(CHECK);
  });
});

describe('the district’s wish to check by itself', () => {
  const wish = (page: ContactPage, open: Drawer | undefined, more: object = {}) =>
    checkByItself(
      context(seen(page, open ? { drawer: open } : {}), {
        policy: { ...DEFAULT_POLICY, checkEmail: true },
        ...more,
      }),
    );

  it('goes by what was typed and left', () => {
    expect(wish(contact(), emailDrawer(CARLOS))).toBe(CARLOS);
    expect(wish(contact(), { ...emailDrawer(CARLOS), focus: 'type' })).toBe(CARLOS);
    expect(wish(listed, accountDrawer({ username: field('text', CARLOS) }))).toBe(CARLOS);
  });

  it.each<[string, ReturnType<typeof wish>]>([
    ['while the cursor is in it', wish(contact(), { ...emailDrawer(CARLOS), focus: 'address' })],
    ['while it is not complete', wish(contact(), emailDrawer('carlos.lopez@exam'))],
    ['without a drawer', wish(listed, undefined)],
    ['when nothing was typed yet', wish(listed, accountDrawer())],
    ['in another drawer', wish(listed, drawer('phone', { number: field('text', '555') }))],
    [
      'a second time',
      wish(contact(), emailDrawer(CARLOS), { checks: [ended({ state: 'stopped' })] }),
    ],
    [
      'when the district does not want it',
      wish(contact(), emailDrawer(CARLOS), { policy: DEFAULT_POLICY }),
    ],
    [
      'on a contact of a task',
      wish(duplicate(), emailDrawer('x@example.org'), { tasks: clashed() }),
    ],
    ['when an email that stands there is only looked at', wish(listed, emailDrawer(CARLOS))],
    [
      'when the account’s own email is only looked at',
      wish(original(), accountDrawer({ email: field('choice', CARLOS, [CARLOS]) })),
    ],
  ])('never %s', (_, text) => {
    expect(text).toBeUndefined();
  });
});

describe('the check of an email', () => {
  const holder = found('5120', { hasAccount: true, name: 'Lopez, Carlos A.' });
  const other = found('5130', { hasAccount: true });
  const without = found('5140', { hasAccount: false });

  const policy = { ...DEFAULT_POLICY, checkEmail: true };
  const asks = (
    facts: Parameters<typeof onContact>[1],
    change: Partial<Context> = {},
    page = duplicate(),
  ) => checkByItself(context(seen(page, facts), { policy, ...change }));
  const typed = 'new@example.org';
  it('runs by itself if the district wants it and the drawer has a complete email', () => {
    expect(asks({ drawer: emailDrawer(typed) })).toBe(typed);
    expect(asks({ drawer: emailDrawer(typed) }, { policy: DEFAULT_POLICY })).toBeUndefined();
    expect(
      asks({ drawer: emailDrawer(typed) }, { policy: { ...policy, featuresOff: ['check'] } }),
    ).toBeUndefined();
    expect(asks({})).toBeUndefined();
    expect(asks({ drawer: drawer('phone', { address: field('text', typed) }) })).toBeUndefined();
    expect(asks({ drawer: emailDrawer('new@') })).toBeUndefined();
    expect(asks({ drawer: emailDrawer('') })).toBeUndefined();
    expect(asks({ drawer: accountDrawer({ email: field('text', typed) }) })).toBe(typed);
    expect(asks({ drawer: accountDrawer({ username: field('text', typed) }) })).toBe(typed);
    expect(
      checkByItself(
        context(seen({ kind: 'unknown', loading: false }, { drawer: emailDrawer(typed) }), {
          policy,
        }),
      ),
    ).toBeUndefined();
  });
  it('waits for typing to end, and skips checked and saved emails', () => {
    for (const focus of ['address', 'email', 'username'])
      expect(asks({ drawer: { ...emailDrawer(typed), focus } })).toBeUndefined();
    for (const focus of ['type', 'myaddress', 'address2'])
      expect(asks({ drawer: { ...emailDrawer(typed), focus } })).toBe(typed);
    expect(
      asks({ drawer: emailDrawer(typed) }, { checks: [ended({ text: typed })] }),
    ).toBeUndefined();
    expect(
      asks({ drawer: emailDrawer(typed) }, { checks: [ended({ text: typed, by: 'name' })] }),
    ).toBe(typed);
    expect(asks({ drawer: emailDrawer(CARLOS) })).toBeUndefined();
    expect(asks({ drawer: accountDrawer({ email: field('text', CARLOS) }) })).toBe(CARLOS);
    const held = duplicate({ account: { enabled: true, username: typed, email: 'a@example.org' } });
    expect(
      asks({ drawer: accountDrawer({ email: field('text', typed) }) }, {}, held),
    ).toBeUndefined();
    expect(
      asks({ drawer: accountDrawer({ email: field('text', 'a@example.org') }) }, {}, held),
    ).toBeUndefined();
    expect(asks({ drawer: emailDrawer(typed) }, { tasks: clashed() })).toBeUndefined();
    const error = { message: '', place: 'page' as const, means: 'unclear' as const };
    expect(asks({ drawer: emailDrawer(typed), error })).toBeUndefined();
  });
  it('says free, on this contact only, or on how many others', () => {
    const said = (more: Partial<Search>) => answerOf(onContact(duplicate()), ended(more));
    expect(said({})).toBe(t.check.freeActive({ text: CARLOS }));
    expect(said({ inactive: true })).toBe(t.check.free({ text: CARLOS }));
    // A filter that is ticked, or another page of results, may hide whom it is about.
    expect(said({ more: true })).toBe(t.check.unsure({ text: CARLOS }));
    expect(said({ results: [found('9002')] })).toBe(t.check.onlyHere({ text: CARLOS }));
    expect(said({ results: [found('9002'), holder, other] })).toBe(
      t.check.onOthers({ text: CARLOS, count: 2 }),
    );
    expect(said({ state: 'running' })).toBe(t.check.running({ text: CARLOS }));
    expect(said({ state: 'needs-you' })).toBe(t.clash.needsYou);
    expect(said({ by: 'name', text: 'Lopez' })).toBe(t.newContact.noSuchName({ surname: 'Lopez' }));
    const elsewhere = { ...without, emails: ['else@example.org'] };
    expect(said({ results: [elsewhere] })).toBe(t.check.freeActive({ text: CARLOS }));
    expect(said({ results: [{ ...elsewhere, emails: ['else@example.org', CARLOS] }] })).toBe(
      t.check.onOthers({ text: CARLOS, count: 1 }),
    );
    expect(said({ results: [{ ...elsewhere, emails: [`else@example.org, ${CARLOS}`] }] })).toBe(
      said({ results: [{ ...elsewhere, emails: [CARLOS] }] }),
    );
    expect(said({ results: [{ ...elsewhere, emails: [] }] })).toBe(
      t.check.onOthers({ text: CARLOS, count: 1 }),
    );
    expect(said({ results: [{ ...elsewhere, hasAccount: true }] })).toBe(
      t.check.onOthers({ text: CARLOS, count: 1 }),
    );
    expect(said({ by: 'phone', results: [elsewhere] })).toBe(
      t.check.onOthers({ text: CARLOS, count: 1 }),
    );
  });
  it('lists the results of the last finished check', () => {
    const heads = (checks: Search[]) =>
      checkedList(onContact(duplicate(), {}, { checks })).map(({ heading }) => heading);
    const hit = ended({ results: [holder] });
    expect(heads([hit])).toEqual([t.check.heading({ text: CARLOS })]);
    expect(heads([hit, ended({ text: '', by: 'phone' })])).toEqual([
      t.check.heading({ text: CARLOS }),
    ]);
    expect(heads([hit, ended({ state: 'running', text: 'x', by: 'name' })])).toEqual([
      t.check.heading({ text: CARLOS }),
    ]);
    expect(heads([ended()])).toEqual([]);
    expect(heads([])).toEqual([]);
  });
});

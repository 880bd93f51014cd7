import { describe, expect, it } from 'vitest';
import type { Advice, Offer } from '../../../../lib/contracts/advice.ts';
import type { ContactPage } from '../../../../lib/contracts/contact-facts.ts';
import type { Facts } from '../../../../lib/contracts/facts.ts';
import { DEFAULT_POLICY } from '../../../../lib/contracts/policy.ts';
import { advise } from '../../../../lib/rules/advise.ts';
import { welcomeSheetFor } from '../../../../lib/rules/create-account/welcome-sheet.ts';
import { en } from '../../spoken.ts';
import { accountDrawer, ana, contact, context, email, field, onContact, seen } from '../family.ts';

const CARLOS = 'carlos.lopez@example.org';
const PORTAL = 'https://district.powerschool.com/public/';
const account = { enabled: true, username: CARLOS, email: CARLOS };
const withAccount = (change: Partial<ContactPage> = {}) =>
  contact({ emails: [email(CARLOS)], account, ...change });
const adviseOn = (page: ContactPage, facts: Partial<Facts> = {}): Advice =>
  advise(context(seen(page, facts)));

/** Every button of the advice, wherever it stands. */
const offers = ({ items, lists, notice }: Advice): Offer[] =>
  [...items, ...lists, ...(notice ? [notice] : [])].flatMap((part) => part.offers);
const welcome = (advice: Advice) => offers(advice).filter((offer) => offer.action.do === 'welcome');

describe('the offer', () => {
  it('waits until the page is saved: nobody can sign in with an account that is not', () => {
    for (const secret of [undefined, 'kept'] as const) {
      const advice = adviseOn(withAccount({ unsaved: true }), secret ? { secret } : {});
      expect(welcome(advice)).toEqual([]);
      expect(advice.notice?.id).not.toBe('welcome');
    }
  });

  it('is there for any contact with an account, and not the main thing', () => {
    const [offer, ...more] = welcome(adviseOn(withAccount()));
    expect(more).toEqual([]);
    expect(offer).toMatchObject({ label: 'Welcome sheet', action: { do: 'welcome' } });
    expect(offer?.primary).toBeFalsy();
  });

  it('is not there without an account, with one that is switched off, or where none can be read', () => {
    for (const none of [
      null,
      undefined,
      { ...account, enabled: false },
      { ...account, username: '' },
    ])
      expect(welcome(adviseOn(withAccount({ account: none })))).toEqual([]);
  });

  it('is not there where the district has switched it off', () => {
    const policy = { ...DEFAULT_POLICY, featuresOff: ['welcome-sheet' as const] };
    expect(welcome(advise({ ...context(seen(withAccount())), policy }))).toEqual([]);
    const typed = accountDrawer({ password: field('secret', '•'), confirm: field('secret', '•') });
    const facts = { drawer: typed, secret: 'shown' as const };
    const page = contact({ emails: [email(CARLOS)] });
    const labels = (more: object) =>
      offers(advise({ ...context(seen(page, facts)), ...more })).map(({ label }) => label);
    expect(labels({})).toContain(en.welcome.keepPassword);
    expect(labels({ policy })).not.toContain(en.welcome.keepPassword);
  });

  it('waits until the open drawer is done with', () => {
    expect(welcome(adviseOn(withAccount(), { drawer: accountDrawer() }))).toEqual([]);
  });

  it('comes to the top while a password waits for it, and says for how long', () => {
    const advice = adviseOn(withAccount(), { secret: 'kept' });
    expect(advice.notice).toMatchObject({
      tone: 'status',
      title: 'Carlos Lopez has a portal account',
      body: [expect.stringContaining('Open the sheet before you reload')],
    });
    expect(welcome(advice).map(({ label }) => label)).toEqual(['Welcome sheet with the password']);
    expect(advice.lists.some((list) => list.id === 'welcome')).toBe(false);
  });

  it('is the main thing once nothing else is left to do', () => {
    const done = withAccount({ students: [{ ...ana, access: true }] });
    expect(welcome(adviseOn(done, { secret: 'kept' }))[0]?.primary).toBe(true);
    expect(welcome(adviseOn(withAccount(), { secret: 'kept' }))[0]?.primary).toBe(false);
    // A username of the district's own is nothing that is left to do.
    const other = { ...done, account: { ...account, username: 'clopez' } };
    expect(welcome(adviseOn(other, { secret: 'kept' }))[0]?.primary).toBe(true);
  });

  it('gives way to what went wrong, and is still there', () => {
    const advice = adviseOn(withAccount(), {
      secret: 'kept',
      lastAction: { do: 'fill', ended: 'stopped', what: 'busy', leftAlone: [] },
    });
    expect(advice.notice?.tone).toBe('alert');
    expect(welcome(advice).map(({ label }) => label)).toEqual(['Welcome sheet with the password']);
  });
});

describe('keeping the password', () => {
  const filled = accountDrawer({
    enabled: field('tick', '1'),
    username: field('text', CARLOS),
    password: field('secret', '•'),
    confirm: field('secret', '•'),
    email: field('choice', CARLOS, [CARLOS]),
  });
  const page = contact({ emails: [email(CARLOS)] });
  const keep = (advice: Advice) =>
    offers(advice).filter((offer) => offer.action.do === 'keep-password');

  it('is offered while it is shown, and can be taken back', () => {
    const shown = adviseOn(page, { drawer: filled, secret: 'shown' });
    expect(keep(shown)).toMatchObject([
      { label: 'Put this password on the welcome sheet', action: { forSheet: true } },
    ]);
    expect(shown.words.passwordNote).toContain('Copy it now, or put it on the welcome sheet.');
    const policy = { ...DEFAULT_POLICY, featuresOff: ['welcome-sheet' as const] };
    const noSheet = advise({ ...context(seen(page, { drawer: filled, secret: 'shown' })), policy });
    expect(noSheet.words.passwordNote).toContain('Copy it now. It disappears');
    const kept = adviseOn(page, { drawer: filled, secret: 'kept' });
    expect(keep(kept)).toMatchObject([
      { label: 'Leave this password off the welcome sheet', action: { forSheet: false } },
    ]);
    expect(keep(kept)[0]?.id).toBe(keep(shown)[0]?.id);
    expect(kept.words.passwordNote).toContain('To get it on the welcome sheet');
  });

  it('is not offered for a password that Kinlink did not make, nor without the drawer', () => {
    expect(keep(adviseOn(page, { drawer: filled }))).toEqual([]);
    expect(keep(adviseOn(withAccount(), { secret: 'kept' }))).toEqual([]);
  });
});

describe('what stands on the sheet', () => {
  const diego = { ...ana, key: '3107', name: 'Lopez, Diego R.', access: true };
  const past = { ...ana, key: '9', name: 'Past, Child', current: false, access: true };
  const made = (students: ContactPage['students'], password?: string, policy = DEFAULT_POLICY) =>
    welcomeSheetFor(onContact(withAccount({ students }), {}, { policy }), PORTAL, password);

  it('the parent, the username, the first names of the children whom the parent sees', () => {
    expect(made([past, ana, diego])).toEqual({
      name: 'Carlos Lopez',
      username: CARLOS,
      children: ['Diego'],
      portal: PORTAL,
      school: '',
    });
  });

  it('all current children while Data Access is on for none yet', () => {
    expect(made([past, ana, { ...diego, access: false }])?.children).toEqual(['Ana', 'Diego']);
  });

  it('nobody, where the page does not say', () => {
    expect(made(undefined)?.children).toEqual([]);
  });

  it('the district’s own address and name, where it has set them', () => {
    const policy = {
      ...DEFAULT_POLICY,
      portal: 'https://portal.example.org/',
      school: 'North District',
    };
    expect(made([ana], undefined, policy)).toMatchObject({
      portal: 'https://portal.example.org/',
      school: 'North District',
    });
  });

  it('the password only when one was sent', () => {
    expect(made([ana])).not.toHaveProperty('password');
    expect(made([ana], 'mapUv-Rk7tq3')?.password).toBe('mapUv-Rk7tq3');
  });

  it('nothing for a contact without an account', () => {
    expect(welcomeSheetFor(onContact(contact()), PORTAL, 'mapUv-Rk7tq3')).toBeUndefined();
    const off = withAccount({ account: { ...account, enabled: false } });
    expect(welcomeSheetFor(onContact(off), PORTAL, 'mapUv-Rk7tq3')).toBeUndefined();
  });

  it.each([
    ['Lopez, Ana', 'Ana'],
    ['Lopez, Ana Maria', 'Ana Maria'],
    ['Lopez, Ana M.', 'Ana'],
    ['de la Cruz, José Á', 'José'],
    ['Ana Lopez', 'Ana'],
    ['Li, O', 'O'],
    ['Lopez,', 'Lopez'],
  ])('%s is called %s', (name, first) => {
    expect(made([{ ...ana, name }])?.children).toEqual([first]);
  });
});

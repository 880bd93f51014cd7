/** Only a settled page counts: what a busy, translated or half-drawn page shows is neither noted nor offered. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Advice } from '../../../lib/contracts/advice.ts';
import type { Facts, Unsettled } from '../../../lib/contracts/facts.ts';
import { CARLOS, duplicate } from '../rules/clash-steps.ts';
import { accountDrawer, contact, email, field, seen } from '../rules/family.ts';
import { chooses, office, opened, sees, startWorker, stored } from './worker-harness.ts';

const clash: Facts = seen(duplicate(), {
  drawer: accountDrawer({ email: field('choice', CARLOS, [CARLOS]) }),
  error: { message: 'In use', place: 'drawer', drawer: 'account', means: 'email-taken' },
});
const page = seen(contact({ emails: [email(CARLOS)] }));
const now = ({ items }: Advice) => items.find(({ state }) => state === 'now');
const offersOf = (advice: unknown) => JSON.stringify(advice).match(/"action"/g) ?? [];

beforeEach(async () => {
  vi.useFakeTimers({ now: Date.UTC(2026, 7, 21, 9) });
  opened();
  await startWorker();
});
afterEach(() => vi.useRealTimers());

describe.each<Unsettled>(['translated', 'consolidation', 'time-out'])(
  'a page that is %s',
  (unsettled) => {
    it('opens no task and offers nothing', async () => {
      const advice = await sees(1, { ...clash, unsettled });
      expect((await stored()).tasks).toEqual([]);
      expect(offersOf(advice)).toEqual([]);
      expect(advice.items).toEqual([]);
      expect(advice.notice?.id).toBe(`unsettled-${unsettled}`);
      expect(advice.notice?.body.join()).toMatch(/\w{4}/);
    });

    it('leaves an open task as it is', async () => {
      await sees(1, clash);
      const before = (await stored()).tasks;
      vi.setSystemTime(Date.now() + 60_000);
      const phones = [
        { row: '0', type: 'Casa', number: '555', extension: '', preferred: true, sms: false },
      ];
      await sees(1, seen(duplicate({ phones, addresses: [] }), { unsettled }));
      expect((await stored()).tasks).toEqual(before);
    });

    it('remembers no student', async () => {
      const student = { dcid: '5000', name: 'Lopez, Beto' };
      await sees(1, seen({ kind: 'student-contacts', student }, { unsettled }));
      expect(JSON.stringify(await stored())).not.toContain('Beto');
    });
  },
);

it('takes back what a page noted just before its translation was seen', async () => {
  await sees(1, clash);
  expect((await stored()).tasks).toHaveLength(1);
  await sees(1, { ...clash, unsettled: 'translated' });
  expect((await stored()).tasks).toEqual([]);
});

it('takes back nothing that was noted long before, or for another contact', async () => {
  await sees(1, clash);
  await sees(1, seen(contact({ contactId: '77' }), { unsettled: 'translated' }));
  vi.setSystemTime(Date.now() + 60_000);
  await sees(1, { ...clash, unsettled: 'translated' });
  expect((await stored()).tasks).toHaveLength(1);
});

it('still notes that a deletion was confirmed: the page goes away while it is busy', async () => {
  await sees(1, clash);
  const gone = seen(duplicate({ deleting: 'confirmed' }), { busy: true });
  await sees(1, gone);
  expect((await stored()).tasks[0]?.duplicates[0]?.confirmedAt).toBeDefined();
});

describe('a page that PowerSchool still works on', () => {
  const empty = duplicate({ phones: [], emails: [], addresses: [], students: [] });

  it('is not read: empty tables are not yet no rows', async () => {
    await sees(1, clash);
    const before = (await stored()).tasks;
    vi.setSystemTime(Date.now() + 60_000);
    const advice = await sees(2, seen(empty, { busy: true }));
    expect((await stored()).tasks).toEqual(before);
    expect(offersOf(advice)).toEqual([]);
    expect(advice.notice?.id).toBe('unsettled-half-drawn');
  });

  it('keeps what was said of it before it became busy', async () => {
    const before = await sees(1, page);
    const advice = await sees(1, { ...page, busy: true, missing: ['phones-section'] });
    expect(advice.items).toEqual(before.items);
    expect(advice.notice).toBeUndefined();
    const other = await sees(1, seen(contact({ contactId: '77' }), { busy: true }));
    expect(other.items).toEqual([]);
  });

  it('asks for no second Submit while a filled panel is saved', async () => {
    const drawer = accountDrawer({
      enabled: field('tick', '1'),
      username: field('text', CARLOS),
      password: field('secret', 'set'),
      confirm: field('secret', 'set'),
      email: field('choice', CARLOS, [CARLOS]),
    });
    const filled = { ...page, drawer, undo: ['email'] };
    expect(now(await sees(1, filled))?.hints).toEqual(['Check, then click Submit.']);
    const saving = await sees(1, { ...filled, busy: true });
    expect(now(saving)?.hints).toEqual(['PowerSchool is working. Wait a moment.']);
    expect(JSON.stringify(saving)).not.toContain('click Submit');
    expect(now(await sees(1, filled))?.hints).toEqual(['Check, then click Submit.']);
  });
});

describe('a page whose heading is already another contact’s', () => {
  const phones = [
    { row: '0', type: 'Home', number: '555-0112', extension: '', preferred: true, sms: false },
  ];
  const before = seen(duplicate({ phones, addresses: [] }));
  const other = (change: object) => seen(contact({ contactId: '5120', ...change }));
  const isHeld = (advice: unknown) =>
    JSON.stringify(advice).includes('unsettled-half-drawn') && !offersOf(advice).length;
  const all = () => stored().then((state) => JSON.stringify(state.tasks));

  it.each(['students', 'phones', 'emails'] as const)(
    'does not count while the %s are those of the contact before',
    async (section) => {
      await sees(1, clash);
      await sees(1, before);
      const [noted, page] = [await all(), before.page as ReturnType<typeof duplicate>];
      const half = other({ students: [], phones: [], [section]: page[section] });
      const first = await sees(1, half);
      expect(isHeld(first)).toBe(true);
      expect(first.recheckAfterMs).toBeGreaterThan(0);
      expect(isHeld(await sees(1, { ...half, inputs: { ...half.inputs, email: 'x' } }))).toBe(true);
      expect(await all()).toBe(noted);
      // Another section has come meanwhile.
      expect(
        isHeld(
          await sees(1, other({ [section]: page[section], emails: [email('z@example.org')] })),
        ),
      ).toBe(section !== 'emails');
    },
  );

  it('counts once the same was seen for a while: two contacts may have the same students', async () => {
    await sees(1, before);
    const { students } = before.page as ReturnType<typeof duplicate>;
    const same = other({ students });
    const { recheckAfterMs = 0 } = await sees(1, same);
    vi.setSystemTime(Date.now() + recheckAfterMs);
    expect(isHeld(await sees(1, same))).toBe(false);
    expect(isHeld(await sees(1, same))).toBe(false);
    expect(isHeld(await sees(2, same))).toBe(false);
  });

  it('does not count on the way back while a section is that of the contact in between', async () => {
    const both = [email(CARLOS)];
    const between = other({ students: [], phones: [], emails: both });
    const first = await sees(1, seen(duplicate({ phones, emails: both })));
    await sees(1, between);
    const back = await sees(1, seen(duplicate({ phones: [], students: [], emails: both })));
    for (const again of [
      back,
      await sees(1, seen(duplicate({ phones: [], students: [], emails: both }))),
    ])
      expect(again.items).toEqual(first.items);
    expect(back.recheckAfterMs).toBeGreaterThan(0);
  });

  it('is known as well while another reason holds the page up, and after the worker was stopped', async () => {
    const students = (before.page as ReturnType<typeof duplicate>).students;
    await sees(1, { ...before, unsettled: 'time-out' });
    expect(isHeld(await sees(1, other({ students, phones: [] })))).toBe(true);
    await sees(2, before);
    await startWorker();
    expect(isHeld(await sees(2, other({ students, phones: [] })))).toBe(true);
  });

  it('counts at once with sections of its own, empty ones, and in another tab', async () => {
    await sees(1, before);
    expect(isHeld(await sees(1, other({ students: [], phones: [], emails: [] })))).toBe(false);
    expect(isHeld(await sees(2, other({ phones })))).toBe(false);
  });
});

it('brings a background tab to the front when its page is translated', async () => {
  await chooses(1, page, { do: 'check', text: CARLOS, by: 'email' });
  const tab = office.tabs.at(-1);
  if (!tab) throw new Error('no tab');
  const search: Facts['page'] = {
    kind: 'search',
    mode: 'contacts',
    canSwitch: false,
    canSearch: true,
    query: CARLOS,
    results: [],
    more: false,
    busy: false,
  };
  await sees(tab.id, seen(search, { unsettled: 'translated' }));
  expect(office.tabs.find(({ id }) => id === tab.id)?.active).toBe(true);
  expect((await stored()).tabs['1']?.checks[0]?.state).toBe('needs-you');
});

it('a page that can’t be trusted still lets the registrar move the sidebar, and starts no search', async () => {
  const facts = { ...clash, unsettled: 'translated' as const };
  await sees(1, facts);
  await chooses(1, facts, { do: 'move-sidebar', side: 'bottom' });
  await chooses(1, facts, { do: 'find', text: CARLOS, inactive: false });
  expect((await sees(1, facts)).side).toBe('bottom');
  expect((await stored()).tasks).toEqual([]);
  expect(office.tabs).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import type { Facts, PageError } from '../../../../lib/contracts/facts.ts';
import {
  clashingEmail,
  clashNotice,
  freshTask,
  studentsOf,
} from '../../../../lib/rules/task/clash.ts';
import type { Search } from '../../../../lib/tasks/task.ts';
import { en as t } from '../../spoken.ts';
import { CARLOS, duplicate } from '../clash-steps.ts';
import { accountDrawer, ana, contact, drawer, email, field, onContact } from '../family.ts';

const OTHER = 'other@example.org';

const bea = { ...ana, key: '4214', dcid: '4214', name: 'Lopez, Bea' };

describe('which email clashes', () => {
  const is = (emails: Parameters<typeof contact>[0], facts: Partial<Facts> = {}) =>
    clashingEmail(onContact(contact(emails), facts));

  it('in order: the account drawer’s, the typed one, the primary one, any', () => {
    const listed = { emails: [email('first@example.org', false), email('Primary@example.org')] };
    const said = { email: ' said@example.org ', number: '', phone: '' };
    expect(
      is(listed, { drawer: accountDrawer({ email: field('choice', CARLOS) }), inputs: said }),
    ).toBe(CARLOS);
    expect(
      is(listed, {
        drawer: accountDrawer({ username: field('text', CARLOS), email: field('choice', '') }),
        inputs: said,
      }),
    ).toBe(CARLOS);
    expect(
      is(listed, { drawer: drawer('email', { email: field('text', CARLOS) }), inputs: said }),
    ).toBe('said@example.org');
    expect(is(listed)).toBe('primary@example.org');
    expect(is({ emails: [email('first@example.org', false)] })).toBe('first@example.org');
    expect(is({ emails: [] })).toBe('');
  });

  it('else the username as typed', () => {
    expect(
      is({ emails: [] }, { drawer: accountDrawer({ username: field('text', ' carlos ') }) }),
    ).toBe('carlos');
  });
});

describe('what opens a task', () => {
  const check = (change: Partial<Search> = {}): Search => ({
    state: 'done',
    text: CARLOS,
    by: 'email',
    inactive: false,
    results: [],
    more: false,
    ...change,
  });
  const fresh = (...checks: Search[]) => freshTask(onContact(duplicate(), {}, { checks }));

  it('keeps a search that was done for this email', () => {
    expect(fresh(check({ text: OTHER }), check({ text: CARLOS.toUpperCase() }))).toMatchObject({
      clash: 'found',
      search: { text: CARLOS.toUpperCase() },
    });
    for (const one of [check({ text: OTHER }), check({ state: 'running' })]) {
      expect(fresh(one)).not.toHaveProperty('search');
      expect(fresh(one).clash).toBe('unclear');
    }
  });

  it('takes the current students, with a number that another page showed', () => {
    const noted = { dcid: '4213', name: 'Lopez, Ana', number: '10123' };
    const past = { ...bea, current: false };
    expect(studentsOf(contact({ students: [ana, past] }), noted)).toEqual([
      { key: '4213', dcid: '4213', name: 'Ana Lopez', relationship: 'Father', number: '10123' },
    ]);
    expect(studentsOf(contact({ students: [bea] }), noted)[0]).not.toHaveProperty('number');
    expect(studentsOf(contact({ students: [{ ...ana, number: '7' }] }), noted)[0]?.number).toBe(
      '7',
    );
    const nameless = { ...ana, dcid: undefined };
    expect(studentsOf(contact({ students: [nameless] }))[0]).toEqual({
      key: 'Lopez, Ana',
      name: 'Ana Lopez',
      relationship: 'Father',
    });
  });

  it('without students, takes the student whose contacts were seen last', () => {
    const noted = { dcid: '4213', name: 'Lopez, Ana', number: '10123' };
    const one = { key: '4213', dcid: '4213', name: 'Ana Lopez', relationship: '', assumed: true };
    expect(studentsOf(contact({ students: [] }), noted)).toEqual([{ ...one, number: '10123' }]);
    expect(studentsOf(contact({ students: undefined }), { ...noted, number: undefined })).toEqual([
      one,
    ]);
    expect(studentsOf(contact({ students: [] }))).toEqual([]);
  });
});

describe('the notice', () => {
  const notice = (error: Partial<PageError>, facts: Partial<Facts> = {}) =>
    clashNotice(
      onContact(duplicate(), {
        ...facts,
        error: { message: 'No', place: 'page', means: 'unclear', ...error },
      }),
    )?.title;

  it('shows a known error anywhere, and an unknown one only after saving an account', () => {
    expect(notice({ means: 'email-taken' })).toBe(t.clash.title);
    expect(notice({ means: 'username-taken', drawer: 'email' })).toBe(t.clash.titleUsername);
    expect(notice({})).toBeUndefined();
    expect(notice({ drawer: 'email' })).toBeUndefined();
    expect(notice({ drawer: 'email' }, { drawer: accountDrawer() })).toBeUndefined();
    expect(notice({ drawer: 'account' })).toBe(t.clash.unclearTitle);
    expect(notice({}, { drawer: accountDrawer() })).toBe(t.clash.unclearTitle);
    expect(clashNotice(onContact(duplicate()))).toBeUndefined();
  });
});

/** The setting is offered on the page of a parent who was just finished, after two others. */
import { expect, it } from 'vitest';
import { offerNextByItself } from '../../../../lib/rules/core/offer-next-by-itself.ts';
import type { DayEntry } from '../../../../lib/tasks/day-entry.ts';
import { en as t } from '../../spoken.ts';
import { answer, clashed, look, withAna } from '../clash-steps.ts';
import { contact, drawer, SITE, seen } from '../family.ts';

const DONE = [{ state: 'done' }, { state: 'skipped' }] as const;
const entry = (contactId: string, more: Partial<DayEntry> = {}): DayEntry => ({
  site: SITE,
  at: 1,
  kind: 'access-on',
  contactId,
  name: 'Maria Lopez',
  ...more,
});
const two = [entry('1'), entry('2', { kind: 'attached' })];
const third = seen(contact({ contactId: '3' }));
const offered = (
  dayLog: DayEntry[],
  facts = third,
  items: readonly { state: 'done' | 'skipped' | 'now' }[] = DONE,
) => offerNextByItself(facts, items, { dayLog, tasks: [] }, t);

it('comes with the third parent, with both answers', () => {
  expect(offered(two)).toBeUndefined();
  expect(offered([...two, entry('3')])?.offers.map(({ label, action }) => [label, action])).toEqual(
    [
      ['Turn on', { do: 'next-by-itself', on: true }],
      ['Not now', { do: 'next-by-itself', on: false }],
    ],
  );
});

it('counts each parent once, and only those of this site who got access', () => {
  expect(offered([entry('1'), entry('1', { kind: 'attached' }), entry('3')])).toBeUndefined();
  expect(offered([...two, entry('3', { kind: 'account-created' })])).toBeUndefined();
  const elsewhere = entry('2', { site: 'https://other.powerschool.com' });
  expect(offered([entry('1'), elsewhere, entry('3')])).toBeUndefined();
});

it('counts the contact that a student was attached to in a clash', () => {
  const tasks = look(answer('same', clashed()), withAna());
  expect(tasks[0]?.original?.contactId).toBe('5120');
  const facts = seen(withAna());
  expect(offerNextByItself(facts, DONE, { dayLog: two, tasks }, t)?.id).toBe('next-by-itself');
  const isOpen = answer('same', clashed());
  expect(offerNextByItself(facts, DONE, { dayLog: two, tasks: isOpen }, t)).toBeUndefined();
});

it('waits until nothing is left to do, and comes on no other page', () => {
  const three = [...two, entry('3')];
  expect(offered(three, third, [{ state: 'done' }, { state: 'now' }])).toBeUndefined();
  expect(offered(three, third, [])).toBeUndefined();
  expect(offered(three, { ...third, drawer: drawer('email', {}) })).toBeUndefined();
  expect(offered(three, seen(contact({ contactId: '4' })))).toBeUndefined();
});

/** Of two drawers that were asked for, nobody knows which opens first. */
import { afterEach, expect, test, vi } from 'vitest';
import {
  type DrawerOwner,
  newSession,
  noteDrawerPress,
  updateSession,
  withOpenDrawer,
  withPageContact,
} from '../../../../lib/powerschool/core/page-session.ts';
import {
  awaitsOtherDrawer,
  isOwnerUnclear,
} from '../../../../lib/powerschool/drawers/awaited-drawers.ts';

afterEach(() => vi.restoreAllMocks());

const button = (id: string) => Object.assign(document.createElement('button'), { id });
const [ana, beto, add, link] = ['edit-0', 'edit-1', 'add-email-button', 'home'].map(button) as [
  HTMLButtonElement,
  HTMLButtonElement,
  HTMLButtonElement,
  HTMLButtonElement,
];
const owner = (row: string): DrawerOwner => ({ kind: 'student', row, contact: '4711' });

test('one button, pressed once or twice, is one drawer', () => {
  const session = newSession();
  expect(awaitsOtherDrawer(session, ana)).toBe(false);
  noteDrawerPress(session, owner('100'), ana);
  noteDrawerPress(session, owner('100'), ana);
  expect([isOwnerUnclear(session), awaitsOtherDrawer(session, ana)]).toEqual([false, false]);
  expect(awaitsOtherDrawer(session, beto)).toBe(true);
});

test.each([
  ['another pencil', beto, owner('105')],
  ['an Add button', add, undefined],
])(
  'with %s pressed before it opens, nobody knows whose it is, until one has closed',
  (_, other, whose) => {
    let session = newSession();
    noteDrawerPress(session, owner('100'), ana);
    noteDrawerPress(session, whose, other);
    expect(isOwnerUnclear(session)).toBe(true);
    session = withOpenDrawer(session, 'student', false);
    expect(isOwnerUnclear(session)).toBe(true);
    session = withOpenDrawer(session, undefined, false);
    expect([isOwnerUnclear(session), awaitsOtherDrawer(session, beto)]).toEqual([false, false]);
  },
);

test('a pencil clicked before the rows follow the contact’s name may be the contact before’s', () => {
  const pressedAfter = (ms: number, before?: string) => {
    const session = before ? withPageContact(newSession(), before) : newSession();
    updateSession(session, withPageContact(session, '4711'));
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + ms);
    noteDrawerPress(session, owner('100'), ana);
    vi.restoreAllMocks();
    return isOwnerUnclear(session);
  };
  expect([pressedAfter(500, '5120'), pressedAfter(1500, '5120')]).toEqual([true, false]);
  expect(pressedAfter(500)).toBe(false);
});

test('time does not make clear whose drawer is open', () => {
  const session = newSession();
  const start = Date.now();
  const now = vi.spyOn(Date, 'now').mockReturnValue(start);
  noteDrawerPress(session, owner('100'), ana);
  now.mockReturnValue(start + 20_000);
  noteDrawerPress(session, owner('105'), beto);
  now.mockReturnValue(start + 60_000);
  expect(isOwnerUnclear(session)).toBe(true);
  noteDrawerPress(session, undefined, link);
  expect(isOwnerUnclear(session)).toBe(true);
});

test('what opens no drawer is no matter, nor is what did not open in time', () => {
  const session = newSession();
  noteDrawerPress(session, undefined, link);
  noteDrawerPress(session, owner('100'), ana);
  expect(isOwnerUnclear(session)).toBe(false);
  const later = Date.now() + 30_000;
  vi.spyOn(Date, 'now').mockReturnValue(later);
  expect(awaitsOtherDrawer(session, beto)).toBe(false);
  noteDrawerPress(session, owner('105'), beto);
  expect(isOwnerUnclear(session)).toBe(false);
});

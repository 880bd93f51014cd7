/** The keyboard's way to PowerSchool's own button that comes next, and back. */
import { beforeEach, expect, test, vi } from 'vitest';
import {
  handOver,
  moveFocus,
  noteNextButton,
} from '../../../../lib/powerschool/actions/next-button.ts';
import { eventually } from '../../eventually.ts';
import { $, CONTACT, contactPage, live, put, sessionWith, type TestSession } from '../fixtures.ts';

let session: TestSession;
const moveBack = vi.fn();
const submit = () => $('#submit') as HTMLElement;
const go = () => moveFocus(window, session, { host: sidebar(), focus: moveBack }, live());
/** Stands in for the sidebar. */
const sidebar = () => $('#sidebar') as HTMLElement;

/** jsdom draws nothing, so what is gone has to be said. */
function closeDrawer(): void {
  const button = submit();
  button.checkVisibility = () => false;
  button.remove();
}

beforeEach(() => {
  moveBack.mockClear();
  session = sessionWith();
  put(
    CONTACT,
    `${contactPage()}<button id="submit">Submit</button><input id="typed"><p id="sidebar" tabindex="-1"></p>`,
  );
  noteNextButton(session, submit());
});

test('moves to the button, from there into the sidebar, and back to the button', () => {
  go();
  expect(document.activeElement).toBe(submit());
  go();
  expect(moveBack).toHaveBeenCalledOnce();
  sidebar().focus();
  go();
  expect(document.activeElement).toBe(submit());
});

test('without a next button it moves into the sidebar, and back to the field', () => {
  noteNextButton(session, null);
  $('#typed').focus();
  go();
  expect(moveBack).toHaveBeenCalledOnce();
  sidebar().focus();
  go();
  expect(document.activeElement).toBe($('#typed'));
});

test('after its press, once the drawer has closed, the focus goes back', async () => {
  go();
  submit().click();
  expect(moveBack).not.toHaveBeenCalled();
  closeDrawer();
  await eventually(() => expect(moveBack).toHaveBeenCalledOnce());
});

test('whoever types by then is left there', async () => {
  go();
  submit().click();
  $('#typed').focus();
  closeDrawer();
  await eventually(() => expect(document.activeElement).toBe($('#typed')));
  expect(moveBack).not.toHaveBeenCalled();
});

test('knows no button once another drawer was opened', () => {
  session.drawerOwner = { kind: 'email' };
  go();
  expect(moveBack).toHaveBeenCalledOnce();
  expect(document.activeElement).not.toBe(submit());
});

test('knows no button once the address or the page is another contact’s, though the button is still there', () => {
  noteNextButton(session, submit());
  session.pageContactId = '5120';
  go();
  expect(document.activeElement).not.toBe(submit());
  noteNextButton(session, submit());
  window.location.hash = '#?contactid=5120';
  go();
  expect(document.activeElement).not.toBe(submit());
  expect(moveBack).toHaveBeenCalledTimes(2);
});

test('hands the focus on to a button that was asked for by key; a key that is still down does not press it', () => {
  const pressed = vi.fn();
  const host = document.createElement('kinlink-sidebar');
  const inside = document.createElement('button');
  host.attachShadow({ mode: 'open' }).append(inside);
  document.documentElement.append(host);
  // jsdom does not know how the focus came.
  inside.matches = () => true;
  const key = (repeat: boolean) => {
    const event = new KeyboardEvent('keydown', { key: 'Enter', repeat, cancelable: true });
    if (submit().dispatchEvent(event)) pressed();
  };
  handOver(submit());
  expect(document.activeElement).not.toBe(submit());
  inside.focus();
  handOver(submit());
  expect(document.activeElement).toBe(submit());
  const clock = vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 1000);
  key(true);
  expect(pressed).not.toHaveBeenCalled();
  key(false);
  expect(pressed).toHaveBeenCalledOnce();
  clock.mockRestore();
  host.remove();
});

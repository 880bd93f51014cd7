import { expect, test } from 'vitest';
import { animatedElements } from '../../animations.ts';
import { $, CONTACT, contactPage, live, put, runAction, sessionWith } from '../fixtures.ts';

test('a ring goes around Delete, once, and changes nothing of the page', async () => {
  put(CONTACT, contactPage());
  const before = document.body.innerHTML;
  const show = () =>
    runAction({ do: 'highlight', control: 'delete' }, window, sessionWith(), live());
  await show();
  await show();
  expect(animatedElements('kinlink-ring')).toEqual([$('#fake-delete-button')]);
  expect(document.body.innerHTML).toBe(before);
});

import { expect, test, vi } from 'vitest';
import { $, CONTACT, contactPage, live, put, runAction, sessionWith } from '../fixtures.ts';

test('the ring goes alone: pressed twice, and with what the page set meanwhile', async () => {
  put(CONTACT, contactPage());
  const button = $('#fake-delete-button');
  button.scrollIntoView = vi.fn();
  button.style.color = 'red';
  const show = () =>
    runAction({ do: 'highlight', control: 'delete' }, window, sessionWith(), live());
  await show();
  await show();
  expect(button.style.outlineOffset).toBe('4px');
  button.style.display = 'none';
  button.dispatchEvent(new Event('pointerdown'));
  expect(button.getAttribute('style')).toBe('color: red; display: none;');
});

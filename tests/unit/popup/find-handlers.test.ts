/** The popup's search: what is pasted, pressed and dropped. */
import { beforeEach, expect, it } from 'vitest';
import type { Chip, PastedText } from '../../../lib/contracts/popup-view.ts';
import { createFindHandlers } from '../../../lib/popup/find-handlers.ts';
import { popupEn as t } from '../spoken.ts';
import { popupSession } from './popup-session.ts';

const email: Chip = { kind: 'email', text: 'ana@example.org' };
const name: Chip = { kind: 'name', text: 'Ana Lopez' };
const student: Chip = { kind: 'student', text: '10123' };
const pasted = (chips: Chip[], more: Partial<PastedText> = {}): PastedText => ({
  chips,
  isWhole: false,
  knownStudents: [],
  ...more,
});

let popup: ReturnType<typeof popupSession>;
let handlers: ReturnType<typeof createFindHandlers>;
/** What the worker finds in a text, and its answer to a search. */
let found: PastedText;
let problem: string;
beforeEach(() => {
  popup = popupSession();
  found = pasted([]);
  problem = '';
  popup.send.mockImplementation(async ({ kind }) => (kind === 'popup-read-text' ? found : problem));
  handlers = createFindHandlers(popup.session);
});
const searches = () =>
  popup.send.mock.calls.flatMap(([message]) =>
    message.kind === 'popup-find-contact' ? [[message.text, message.by]] : [],
  );

it('shows what was found, unless the only thing is all that the field has', async () => {
  found = pasted([name, email]);
  await handlers.onRead('Ana Lopez <ana@example.org>');
  expect(popup.state().pasted).toEqual(found);
  found = pasted([email], { isWhole: true });
  await handlers.onRead('ana@example.org');
  expect(popup.state().pasted).toBeUndefined();
  await handlers.onRead('');
  expect(popup.state().pasted).toBeUndefined();
});

it('an answer to an older text is not shown', async () => {
  let answerLate: (answer: PastedText) => void = () => undefined;
  const late = new Promise<PastedText>((resolve) => {
    answerLate = resolve;
  });
  popup.send.mockImplementationOnce(() => late);
  const first = handlers.onRead('Ana');
  await Promise.resolve();
  found = pasted([name, email]);
  const second = handlers.onRead('Ana Lopez ana@example.org');
  await second;
  answerLate(pasted([student, email]));
  await first;
  expect(popup.state().pasted?.chips).toEqual([name, email]);
});

it('searches for a text, and says what is wrong with it until it is right', async () => {
  problem = 'Type just one email.';
  await handlers.onFind('a@b, c@d');
  expect(popup.state().problem).toBe(problem);
  expect(popup.page.focus).toHaveBeenLastCalledWith('find-text');
  problem = '';
  await handlers.onFind('a@example.org');
  expect(popup.state().problem).toBe('');
  expect(searches()).toEqual([
    ['a@b, c@d', undefined],
    ['a@example.org', undefined],
  ]);
});

it('searches for the only thing, and asks which of several', async () => {
  found = pasted([email], { isWhole: true });
  await handlers.onFind(' ANA@example.org ');
  expect(searches()).toEqual([[email.text, 'email']]);
  expect(popup.page.focus).toHaveBeenLastCalledWith('find-text', true);
  found = pasted([name, email]);
  await handlers.onFind('Ana Lopez ana@example.org');
  expect(searches()).toHaveLength(1);
  expect(popup.state().pasted).toEqual(found);
  expect(popup.page.focus).toHaveBeenLastCalledWith('chip-0', true);
});

it('asks even where one thing is found in a longer text, but for an address with a space in it', async () => {
  found = pasted([email]);
  await handlers.onFind('write to ana@example.org, please');
  expect(searches()).toEqual([]);
  expect(popup.state().pasted).toEqual(found);
  await handlers.onFind('ana lopez@example.org');
  expect(searches()).toEqual([['ana lopez@example.org', undefined]]);
});

it('a chip searches for what it says', async () => {
  found = pasted([name, email]);
  await handlers.onRead('x');
  await handlers.onChip(email);
  expect(popup.page.focus).toHaveBeenLastCalledWith('chip-1', true);
  await handlers.onChip(name);
  expect(searches()).toEqual([
    [email.text, 'email'],
    [name.text, 'name'],
  ]);
  expect(popup.page.copy).not.toHaveBeenCalled();
});

it('a student’s number is copied for the Start Page, unless Kinlink can open the student', async () => {
  found = pasted([student], { isWhole: true });
  await handlers.onFind('10123');
  expect(popup.page.copy).toHaveBeenCalledExactlyOnceWith('10123');
  expect(searches()).toEqual([['10123', 'student']]);
  found = pasted([student], { isWhole: true, knownStudents: ['10123'] });
  await handlers.onFind('10123');
  expect(popup.page.copy).toHaveBeenCalledOnce();
});

it('a contact card is read when it is dropped, and anything else is refused in words', async () => {
  const file = (text: string, size = text.length) => ({ size, text: async () => text });
  const card = file('BEGIN:VCARD\nFN:Ana Lopez');
  found = pasted([name, email]);
  await handlers.onDropCards([card]);
  expect(popup.state().pasted).toEqual(found);
  expect(popup.page.focus).toHaveBeenLastCalledWith('chip-0', true);
  found = pasted([]);
  await handlers.onDropCards([card]);
  expect([popup.state().pasted, popup.state().problem]).toEqual([undefined, t.find.nothing]);
  popup.send.mockClear();
  for (const files of [[file('GIF89a')], [card, card]]) {
    await handlers.onDropCards(files);
    expect(popup.state().problem).toBe(t.find.cardOnly);
  }
  await handlers.onDropCards([file('BEGIN:VCARD\n', 2_000_000)]);
  expect(popup.state().problem).toBe(t.find.cardTooBig);
  expect(popup.send).not.toHaveBeenCalled();
});

it('clears the results', async () => {
  await handlers.onClear();
  expect(popup.send).toHaveBeenLastCalledWith({ kind: 'popup-clear-search' });
  expect(popup.page.focus).toHaveBeenLastCalledWith('find-text');
});

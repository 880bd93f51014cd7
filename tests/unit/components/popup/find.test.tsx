/** The popup's field that takes anything. */
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { FindContact } from '../../../../components/popup/find.tsx';
import type { PastedText } from '../../../../lib/contracts/popup-view.ts';
import type { PopupUi } from '../../../../lib/ui/popup-ui.ts';
import { popupEn as t } from '../../spoken.ts';

const user = userEvent.setup();
const handlers = { onRead: vi.fn(), onFind: vi.fn(), onChip: vi.fn(), onDropCards: vi.fn() };
const ana: PastedText = {
  chips: [
    { kind: 'name', text: 'Ana Lopez' },
    { kind: 'email', text: 'a@example.org' },
    { kind: 'email', text: 'b@example.org' },
  ],
  isWhole: false,
  knownStudents: [],
};
const withStudent = (knownStudents: string[]): PastedText => ({
  chips: [{ kind: 'student', text: '10123' }],
  isWhole: true,
  knownStudents,
});
const draw = (pasted?: PastedText, accept = () => true) => {
  const ui = { t, words: t, busy: undefined, handlers, accept } as unknown as PopupUi;
  return render(<FindContact find={undefined} pasted={pasted} problem="" ui={ui} />);
};
const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: t.find.label });

beforeEach(() => vi.clearAllMocks());
afterEach(cleanup);

it('tells every line that is pasted, and grows with them up to four', async () => {
  draw();
  await user.click(field());
  await user.paste('Ana Lopez\n(201) 555-0112\nana@example.org');
  expect(handlers.onRead).toHaveBeenLastCalledWith('Ana Lopez\n(201) 555-0112\nana@example.org');
  expect(field().rows).toBe(3);
  await user.paste('\n1\n2\n3');
  expect(field().rows).toBe(4);
});

it('a long line that wraps has room too', async () => {
  draw();
  const lines = () => Math.ceil(field().value.length / 40);
  Object.defineProperty(field(), 'scrollHeight', { get: () => 20 * lines() });
  Object.defineProperty(field(), 'clientHeight', { get: () => 20 * field().rows });
  await user.click(field());
  await user.paste('Ana Lopez, 12 Some Street, Springfield, Illinois');
  expect(field().rows).toBe(2);
});

it('Enter makes no line break, and searches only when a person presses it', async () => {
  draw();
  await user.type(field(), 'Ana{Enter}');
  expect(field().value).toBe('Ana');
  expect(handlers.onFind).not.toHaveBeenCalled();
});

it('two addresses are two buttons, each with its kind in its name', async () => {
  draw(ana);
  expect(screen.getByRole('group', { name: t.find.found })).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Email b@example.org' }));
  expect(handlers.onChip).toHaveBeenCalledExactlyOnceWith({ kind: 'email', text: 'b@example.org' });
  expect(screen.getByRole('button', { name: 'Email a@example.org' })).toBeDefined();
  expect(screen.getByRole('button', { name: 'Name Ana Lopez' })).toBeDefined();
});

it('a chip takes a real click only', async () => {
  draw(ana, () => false);
  await user.click(screen.getByRole('button', { name: 'Name Ana Lopez' }));
  expect(handlers.onChip).not.toHaveBeenCalled();
});

it('says what a student’s number does', () => {
  draw(withStudent([]));
  expect(screen.getByText(t.find.studentHint)).toBeDefined();
  cleanup();
  draw(withStudent(['10123']));
  expect(screen.getByText(t.find.studentKnown)).toBeDefined();
  cleanup();
  draw(ana);
  expect(screen.queryByText(t.find.studentHint)).toBeNull();
});

it('takes a file that is dropped on it, and leaves text to the browser', () => {
  draw();
  const file = new File(['BEGIN:VCARD'], 'ana.vcf');
  const isLeft = (types: string[], files: File[]) => [
    fireEvent.dragOver(field(), { dataTransfer: { types } }),
    fireEvent.drop(field(), { dataTransfer: { types, files } }),
  ];
  expect(isLeft(['Files'], [file])).toEqual([false, false]);
  expect(handlers.onDropCards).toHaveBeenCalledExactlyOnceWith([file]);
  expect(isLeft(['text/plain'], [])).toEqual([true, true]);
});

it('takes no file that no person dropped', () => {
  draw(undefined, () => false);
  fireEvent.drop(field(), {
    dataTransfer: { types: ['Files'], files: [new File(['x'], 'a.vcf')] },
  });
  expect(handlers.onDropCards).not.toHaveBeenCalled();
});

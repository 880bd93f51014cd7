import { fireEvent, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mountSidebar } from '../../../../components/sidebar/mount.tsx';
import type { SidebarOptions, View } from '../../../../lib/ui/sidebar-ui.ts';
import { eventually } from '../../eventually.ts';
import { advice, FREE_PAGE, guideAt, item, offer, words } from '../advice-parts.ts';
import { states } from '../states.ts';

const user = userEvent.setup();
let ended: AbortController;
const told = {
  onOffer: vi.fn(),
  onSay: vi.fn(),
  onDropFiles: vi.fn(),
  onArrange: vi.fn(),
};

beforeEach(() => {
  vi.clearAllMocks();
  document.body.innerHTML = '<input id="page" aria-label="page">';
  Object.defineProperty(document.documentElement, 'clientWidth', {
    value: 1280,
    configurable: true,
  });
  ended = new AbortController();
});
afterEach(() => ended.abort());

function sidebar(view: View, options: Partial<SidebarOptions> = {}) {
  const mounted = mountSidebar(document, told, ended.signal, {
    ...FREE_PAGE,
    accept: () => true,
    ...options,
  });
  mounted.show(view);
  const root = mounted.host.shadowRoot as ShadowRoot;
  return { ...mounted, root, see: within(root as unknown as HTMLElement) };
}
const state = (name: string) => states[name] as View;

test('is a landmark named Kinlink, outside of the body', () => {
  const { see, host } = sidebar(state('guide-1'));
  expect(
    see.getAllByRole('complementary').map((one) => one.ariaLabel ?? one.getAttribute('aria-label')),
  ).toEqual(['Kinlink']);
  expect(host.parentElement).toBe(document.documentElement);
});

test('draws nothing without advice, and nothing is left when it ends', () => {
  const { see, host } = sidebar({ advice: null });
  expect(see.queryByRole('complementary')).toBeNull();
  ended.abort();
  expect(host.isConnected).toBe(false);
});

test('says the state of every step in words, and shows which is Now', () => {
  const { see } = sidebar(state('attach'));
  expect(see.getAllByRole('listitem').map((li) => li.textContent?.split(':')[0])).toEqual([
    'Done',
    'Now',
    'To do',
    'Skipped',
    'Blocked',
  ]);
  const [, now] = see.getAllByRole('listitem');
  expect(now?.getAttribute('aria-current')).toBe('step');
});

test('tells of a chosen offer', async () => {
  const { see } = sidebar(state('guide-1'));
  await user.click(see.getByRole('button', { name: 'Add email' }));
  expect(told.onOffer).toHaveBeenCalledExactlyOnceWith(offer('add-email', 'Add email'));
});

test('does nothing on clicks that no person made', async () => {
  const mounted = mountSidebar(document, told, ended.signal, FREE_PAGE);
  mounted.show(state('conflict'));
  const see = within(mounted.host.shadowRoot as unknown as HTMLElement);
  for (const button of see.getAllByRole('button')) {
    button.click();
    await user.click(button);
  }
  expect(told.onOffer).not.toHaveBeenCalled();
  expect(told.onArrange).not.toHaveBeenCalled();
});

test('keeps a busy offer in its place, but takes no second click', async () => {
  const { see, show } = sidebar(state('clash'));
  see.getByRole('button', { name: 'Find existing contact' }).focus();
  show(state('busy'));
  const busy = see.getByRole('button', { name: words.working });
  expect(busy.getAttribute('aria-disabled')).toBe('true');
  expect(busy.matches(':focus')).toBe(true);
  await user.click(busy);
  expect(told.onOffer).not.toHaveBeenCalled();
});

test('announces a clash in an alert that stood there before its text', () => {
  const { see, show } = sidebar({ advice: guideAt(3) });
  const alert = see.getByRole('alert');
  expect(alert.textContent).toBe('');
  show(state('clash'));
  expect(see.getByRole('alert')).toBe(alert);
  expect(alert.textContent).toContain('This email already has an account');
});

test('a screen reader says the next step once, in a region that stood there before', () => {
  const { see, show } = sidebar({ advice: advice() });
  const [region] = see.getAllByRole('status');
  show({ advice: advice({ spoken: 'Create the portal account. Check, then click Submit.' }) });
  expect(see.getAllByRole('status')[0]).toBe(region);
  expect(region?.textContent).toBe('Create the portal account. Check, then click Submit.');
  expect(region?.querySelector('.hide')).not.toBeNull();
  show(state('clash'));
  expect(region?.textContent).toBe('');
});

test('says good news as a status', () => {
  const { see } = sidebar(state('verified'));
  expect(see.getByRole('alert').textContent).toBe('');
  expect(see.getAllByRole('status')[0]?.textContent).toContain('Luís Almeida is attached');
});

test('ties the problem to the question, and keeps what is being typed', async () => {
  const { see, show } = sidebar(state('question'));
  const field = see.getByLabelText('Email the parent gave') as HTMLInputElement;
  await user.type(field, 'teresa');
  expect(told.onSay).toHaveBeenLastCalledWith('email', 'teresa');
  show(state('problem'));
  expect(field.value).toBe('teresa');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  const problem = field.getAttribute('aria-describedby') ?? '';
  expect(see.getByText('An email has an @ and a name after it.').id).toBe(problem);
  field.blur();
  show(state('problem'));
  expect(field.value).toBe('teresa.almeida');
});

test('ties advice to the question without calling what was typed wrong', () => {
  const { see } = sidebar(state('advised'));
  const field = see.getByRole('textbox');
  expect(field.getAttribute('aria-invalid')).toBe('false');
  expect(see.getByText('Did you mean teresa@gmail.com?').id).toBe(
    field.getAttribute('aria-describedby'),
  );
  see.getByRole('button', { name: 'Use this instead' });
});

/** Drops files on the question's field. @returns whether the browser may take them too */
const dropOn = (field: HTMLElement, files: File[], types = ['Files']) => [
  fireEvent.dragOver(field, { dataTransfer: { types } }),
  fireEvent.drop(field, { dataTransfer: { types, files } }),
];
const anaCard = new File(
  ['BEGIN:VCARD\r\nFN:Ana\r\nEMAIL:ana@example.org\r\nEND:VCARD'],
  'ana.vcf',
);

test('a file that is dropped on the question for an email is handed on, and nothing else', () => {
  const { see } = sidebar(state('question'));
  const field = see.getByRole<HTMLInputElement>('textbox');
  field.focus();
  expect(dropOn(field, [anaCard])).toEqual([false, false]);
  expect(told.onDropFiles).toHaveBeenCalledExactlyOnceWith([anaCard]);
  // The answer to a drop shows in the field, as it does where nobody types.
  expect(document.activeElement).toBe(document.body);
  expect(dropOn(field, [], ['text/plain'])).toEqual([true, true]);
});

test('a card that no person dropped, or that is dropped beside the field, is left alone', async () => {
  const { see } = sidebar(state('question'), { accept: () => false });
  dropOn(see.getByRole('textbox'), [anaCard]);
  expect(dropOn(see.getByRole('complementary'), [anaCard])).toEqual([true, true]);
  expect(told.onDropFiles).not.toHaveBeenCalled();
});

test('Enter in the question chooses the one button of its step', async () => {
  const { see } = sidebar(state('question'));
  await user.type(see.getByLabelText('Email the parent gave'), 'a@b.org{Enter}');
  expect(told.onOffer).toHaveBeenCalledExactlyOnceWith(offer('add-email', 'Add email'));
});

test('shows what stands in a field beside what we would put, with its own Replace', async () => {
  const { see } = sidebar(state('conflict'));
  const box = see.getByRole('group', { name: 'Username' });
  const group = within(box);
  const values = [...box.querySelectorAll('dl > *, dt, dd')].map((part) => part.textContent);
  expect(new Set(values)).toEqual(
    new Set([words.now, 'talmeida1984', words.want, 'teresa.almeida@example.org']),
  );
  await user.click(group.getByRole('button', { name: 'Replace' }));
  expect(told.onOffer.mock.lastCall?.[0].id).toBe('replace');
});

test('shows a password once, copies it, never reads it out, and forgets it', async () => {
  const { see, show, root } = sidebar(state('secret'));
  const field = see.getByLabelText(words.password) as HTMLInputElement;
  expect(field.value).toBe('mapUv-Rk7tq3');
  for (const region of [...see.getAllByRole('status'), see.getByRole('alert')])
    expect(region.textContent).not.toContain('mapUv');
  await user.click(see.getByRole('button', { name: words.copy }));
  expect(await navigator.clipboard.readText()).toBe('mapUv-Rk7tq3');
  await see.findByRole('button', { name: words.copied });
  expect(see.getAllByRole('status').map((region) => region.textContent)).toContain(words.copied);
  show({ advice: guideAt(4) });
  expect(root.innerHTML).not.toContain('mapUv');
  expect(see.queryByLabelText(words.password)).toBeNull();
});

test('says that the password was copied only when it was, and then leaves it selected', async () => {
  const { see, root } = sidebar(state('secret'));
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
  const copy = vi.fn(() => false);
  document.execCommand = copy;
  await user.click(see.getByRole('button', { name: words.copy }));
  await eventually(() => expect(copy).toHaveBeenCalledExactlyOnceWith('copy'));
  const field = see.getByLabelText(words.password) as HTMLInputElement;
  expect(field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)).toBe(field.value);
  expect(root.textContent).not.toContain(words.copied);
  copy.mockReturnValue(true);
  await user.click(see.getByRole('button', { name: words.copy }));
  await see.findByRole('button', { name: words.copied });
  vi.restoreAllMocks();
});

test('lists what was found, with what is said of each', () => {
  const { see } = sidebar(state('found'));
  const list = within(see.getByRole('region', { name: 'Contacts with this email' }));
  expect(
    list.getAllByRole('listitem').map((card) => card.querySelector('.tags')?.textContent),
  ).toEqual(['Has an accountShares the email', 'You’re hereNo account']);
  expect(list.getAllByRole('heading', { level: 4 }).map((name) => name.textContent)).toEqual([
    'Teresa Almeida',
    'Teresa Almeida',
  ]);
});

test('puts two contacts side by side in a table that says who, what and how', () => {
  const { see } = sidebar(state('compare'));
  const table = within(see.getByRole('table', { name: 'Same person?' }));
  expect(
    see.getAllByRole('heading', { name: 'Same person?' }).map((heading) => heading.localName),
  ).toEqual(['h3']);
  expect(table.getAllByRole('columnheader').map((head) => head.textContent)).toEqual([
    'Teresa Almeida (8101)',
    'Teresa M. Almeida (5120)',
  ]);
  const heads = [...see.getByRole('table').querySelectorAll('th[scope=rowgroup]')];
  expect(heads.map((head) => head.textContent)).toEqual([
    'Name: Same, but one has more detail',
    'Emails: Same',
    'Phones: Same, but one has more',
    'Addresses: Unknown',
    'Students: Different',
    'Account: Only on one side',
  ]);
  const cells = table.getAllByRole('cell').map((cell) => cell.textContent);
  expect(cells.slice(6, 8)).toEqual(['12 Maple Street, 3B, Fairmont, NJ', 'Unknown']);
});

test('the answers stand under the comparison, before the lists', async () => {
  const { see } = sidebar(state('compare'));
  const answer = see.getByRole('button', { name: 'Different person' });
  const list = see.getByRole('heading', { name: 'Contacts with this email' });
  expect(answer.compareDocumentPosition(list)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  await user.click(answer);
  expect(told.onOffer.mock.lastCall?.[0].id).toBe('different');
});

test('shows what the page says as text, never as markup', () => {
  const { see, root } = sidebar({ advice: advice({ items: [item('<img src=x>', 'now')] }) });
  expect(see.getByRole('listitem').textContent).toContain('<img src=x>');
  expect(root.querySelector('img')).toBeNull();
});

test('folds at the word of the registrar, with a sign that there is a notice', async () => {
  const { see, show, root } = sidebar(state('clash'));
  await user.click(see.getByRole('button', { name: words.fold }));
  expect(told.onArrange).toHaveBeenCalledExactlyOnceWith({ do: 'fold', folded: true });
  show(state('folded'));
  const tab = see.getByRole('button', { name: words.unfold });
  expect(tab.getAttribute('aria-expanded')).toBe('false');
  expect(tab.matches(':focus')).toBe(true);
  expect(root.querySelectorAll('button i')).toHaveLength(1);
  expect(see.getByRole('alert').textContent).toContain('already has an account');
  await user.click(tab);
  expect(told.onArrange).toHaveBeenLastCalledWith({ do: 'fold', folded: false });
});

/** Something over the whole window that must stay free, until it is emptied. */
function noRoom() {
  const others = [{ left: 0, top: 0, right: 1280, bottom: 2000 }];
  return { others, obstacles: () => ({ drawers: [], others, controls: () => [] }) };
}

test('folds by itself for want of room, and tells nobody', async () => {
  const { others, obstacles } = noRoom();
  const { see, show } = sidebar(state('guide-1'), { obstacles });
  await user.click(await see.findByRole('button', { name: words.unfold }));
  expect(told.onArrange).not.toHaveBeenCalled();
  others.pop();
  show(state('guide-1'));
  // With the next frame: asking for places in between would lay the page out once more.
  await see.findByRole('button', { name: words.fold });
});

test('focus follows the guide when it was inside, and is never taken from the page', () => {
  const { see, show } = sidebar(state('guide-1'));
  see.getByRole('button', { name: 'Add email' }).focus();
  show(state('guide-3'));
  expect(see.getByRole('button', { name: 'Add account' }).matches(':focus')).toBe(true);
  document.getElementById('page')?.focus();
  show(state('guide-1'));
  expect(document.activeElement?.id).toBe('page');
});

test('who comes by key before there is a button is taken on to it, unless he went elsewhere', () => {
  const { root, show, focus } = sidebar({ advice: advice({ items: [] }) });
  const clock = vi.spyOn(performance, 'now').mockReturnValue(0);
  focus();
  expect(root.activeElement?.id).toBe('heading');
  show(state('guide-3'));
  clock.mockRestore();
  expect(root.activeElement?.textContent).toBe('Add account');
  root.getElementById('fold')?.focus();
  show(state('guide-1'));
  expect(root.activeElement?.id).toBe('fold');
});

test('who comes by key while there is no room for it is taken on once there is', async () => {
  const { others, obstacles } = noRoom();
  const { root, see, show, focus } = sidebar(state('guide-3'), { obstacles });
  await see.findByRole('button', { name: words.unfold });
  const clock = vi.spyOn(performance, 'now').mockReturnValue(0);
  focus();
  expect(root.activeElement?.id).toBe('fold');
  others.pop();
  show(state('guide-3'));
  await eventually(() => expect(root.activeElement?.textContent).toBe('Add account'));
  clock.mockRestore();
});

test('who comes by key and unfolds it stays on that button: a key that is held presses no other', () => {
  const { root, show, focus } = sidebar(state('folded'));
  focus();
  show(state('guide-3'));
  expect(root.activeElement?.id).toBe('fold');
});

test('who stands on the heading for longer is left there', () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  const { root, show, focus } = sidebar({ advice: advice({ items: [] }) });
  focus();
  vi.advanceTimersByTime(2000);
  show(state('guide-3'));
  vi.useRealTimers();
  expect(root.activeElement?.id).toBe('heading');
});

test('the page hears neither keys nor clicks nor focus of the sidebar', async () => {
  const heard = vi.fn();
  const types = ['keydown', 'keyup', 'mousedown', 'click', 'focusin', 'input'];
  for (const type of types) document.addEventListener(type, heard);
  const { see } = sidebar(state('question'));
  await user.type(see.getByLabelText('Email the parent gave'), 'a{Escape}');
  for (const type of types) document.removeEventListener(type, heard);
  expect(heard).not.toHaveBeenCalled();
});

test('speaks the language of the advice, in its direction', () => {
  const { see } = sidebar(state('arabic'));
  const aside = see.getByRole('complementary');
  expect([aside.lang, aside.dir]).toEqual(['ar', 'rtl']);
});

test('says what to do when the extension was updated', () => {
  const { see } = sidebar(state('guide-1'));
  expect(see.queryByText(/was updated/)).toBeNull();
  ended.abort();
  ended = new AbortController();
  const again = sidebar(state('gone'));
  const said = again.see.getAllByRole('status').map((region) => region.textContent);
  expect(said).toContain('Kinlink was updated. Reload this page.');
  expect(again.see.queryByRole('list')).toBeNull();
  expect(again.see.queryByRole('button')).toBeNull();
});

import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { FamilyMapDialog } from '../../../../components/family-map/dialog.tsx';
import type { Family } from '../../../../lib/contracts/family-map/family.ts';
import { describeFamily } from '../../../../lib/rules/family-map/describe-family.ts';
import { drawFamily } from '../../../../lib/rules/family-map/draw-family.ts';
import { child, contact, family, tie, withDuplicate } from '../../rules/family-map/families.ts';
import { familyMapEn as t } from '../../spoken.ts';

const user = userEvent.setup();
const handlers = { onPerson: vi.fn(), onSave: vi.fn(), onPrint: vi.fn(), onClose: vi.fn() };
const accept = vi.fn(() => true);

beforeEach(() => {
  vi.clearAllMocks();
  // jsdom has no modal dialogs.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
});

afterEach(cleanup);

function show(people: Family, status = '') {
  const view = {
    name: 'Ana Lopez',
    drawing: drawFamily(people, t),
    list: describeFamily(people, t),
  };
  return render(<FamilyMapDialog view={view} status={status} ui={{ t, handlers, accept }} />);
}
const boxOf = (container: Element, name: string) => {
  const box = container.querySelector(`[data-person="${name}"]`);
  if (!box) throw new Error(`no box ${name}`);
  return box;
};

it('opens a person’s page from the picture and from the list', async () => {
  const { container } = show(withDuplicate());
  await user.click(boxOf(container, 'contact 9002'));
  expect(handlers.onPerson).toHaveBeenLastCalledWith({ id: '9002', kind: 'contact' });
  await user.click(screen.getByRole('button', { name: 'Open the page of Ana Lopez' }));
  expect(handlers.onPerson).toHaveBeenLastCalledWith(
    expect.objectContaining({ id: '1', kind: 'child' }),
  );
});

it('ignores a click that no person made', async () => {
  accept.mockReturnValue(false);
  const { container } = show(withDuplicate());
  await user.click(boxOf(container, 'contact 9002'));
  for (const button of screen.getAllByRole('button')) await user.click(button);
  for (const handler of Object.values(handlers)) expect(handler).not.toHaveBeenCalled();
  accept.mockReturnValue(true);
});

it('opens no page from a box for several people', async () => {
  const contacts = Array.from({ length: 20 }, (_, n) => contact({ id: `c${n}` }));
  const { container } = show(family({ contacts, ties: [] }));
  await user.click(boxOf(container, 'contact other contacts'));
  expect(handlers.onPerson).not.toHaveBeenCalled();
});

it('says in the picture’s name who is in it, and in the list everything else', () => {
  show(withDuplicate(), 'Saved.');
  expect(screen.getByRole('img').getAttribute('aria-label')).toBe(
    'Picture of the family: one child, 2 contacts. The list below says the same in words.',
  );
  const list = within(screen.getByRole('region', { name: 'As a list' }));
  expect(list.getAllByRole('heading', { level: 5 }).map((each) => each.textContent)).toEqual([
    'LES',
  ]);
  expect(list.getAllByText('Ana Lopez (Mother): Data Access is off')).toHaveLength(1);
  expect(screen.getByRole('status').textContent).toBe('Saved.');
});

it('prints, closes with a button or with Escape, and saves a file with its own colors', async () => {
  show(withDuplicate());
  await user.click(screen.getByRole('button', { name: 'Print' }));
  expect(handlers.onPrint).toHaveBeenCalledOnce();
  await user.click(screen.getByRole('button', { name: 'Close' }));
  fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }));
  expect(handlers.onClose).toHaveBeenCalledTimes(2);
  await user.click(screen.getByRole('button', { name: 'Save as a picture (SVG)' }));
  const [svg = ''] = handlers.onSave.mock.lastCall ?? [];
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  expect(root.nodeName).toBe('svg');
  expect(root.textContent).toContain('Likely the same person');
  expect(svg).not.toMatch(/var\(|href|class="person"/);
});

it('never says that there are no contacts where none were read', () => {
  const noContacts = { contacts: [], ties: [] };
  show(family({ ...noContacts, children: [child({ contactsUnknown: 'all' })] }));
  const name = () => screen.getByRole('img').getAttribute('aria-label');
  expect(name()).toMatch(/one child, contacts not read\./);
  expect(screen.queryByText('No contacts.')).toBeNull();
  expect(screen.getAllByText('Kinlink has not read the contacts.')).toHaveLength(1);
  cleanup();
  show(family(noContacts));
  expect(name()).toMatch(/one child, no contacts\./);
  expect(screen.getAllByText('No contacts.')).toHaveLength(1);
});

it('saves a file that can be read, whatever control characters a name has', async () => {
  const id = 'new Ma\u0001ria';
  show(
    family({
      contacts: [contact({ id, name: 'Ma\u0001ria', isUnsaved: true })],
      ties: [tie({ contactId: id })],
    }),
  );
  await user.click(screen.getByRole('button', { name: 'Save as a picture (SVG)' }));
  const [svg = ''] = handlers.onSave.mock.lastCall ?? [];
  const file = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(file.querySelector('parsererror')).toBeNull();
  expect(
    [...file.querySelectorAll('title')].map((each) => each.textContent?.split('\n')[0]),
  ).toEqual(['Ana Lopez', 'Ma ria']);
});

it('draws missing access dashed and given access solid', () => {
  const { container } = show(withDuplicate());
  const dashes = [...container.querySelectorAll('path[d*="C"]')].map((path) =>
    path.getAttribute('stroke-dasharray'),
  );
  expect(dashes).toEqual([null, '8 6']);
});

it('is accessible, with everyone and without anyone', async () => {
  const people = family({
    children: [child(), child({ id: '2', school: '' })],
    ties: [tie({ custody: false })],
  });
  for (const shown of [people, family({ children: [], contacts: [], ties: [] })]) {
    const { container, unmount } = show(shown);
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    unmount();
  }
});

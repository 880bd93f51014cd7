import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { School } from '../../../../components/practice/school.tsx';
import { PracticeStart } from '../../../../components/practice/start.tsx';
import type { PracticeProgress, SchoolChange } from '../../../../lib/contracts/practice/school.ts';
import { newSchool, PEOPLE } from '../../../../lib/practice/school.ts';
import { formatMessages } from '../../../../lib/texts/format/format-messages.ts';
import { type PracticeTexts, practiceEn } from '../../../../lib/texts/practice/en.ts';
import type { SchoolPage } from '../../../../lib/ui/practice-ui.ts';

const t = formatMessages(practiceEn, 'en') as unknown as PracticeTexts;
const FRESH: PracticeProgress = { 'new-parent': 'email', sibling: 'account', duplicate: 'wait' };
const DONE: PracticeProgress = { 'new-parent': 'done', sibling: 'done', duplicate: 'done' };
afterEach(() => render(null, document.body));

/** The buttons that can be used: of an open drawer only its own. */
const buttons = () =>
  [
    ...(document.querySelector('[role=dialog]') ?? document).querySelectorAll<HTMLElement>(
      'button,input[type=button]',
    ),
  ].filter((button) => !button.hidden);
const nameOf = (button: HTMLElement) =>
  button.getAttribute('aria-label') ?? (button.textContent || button.getAttribute('value'));
const press = (name: string) =>
  act(() =>
    buttons()
      .find((button) => nameOf(button) === name)
      ?.click(),
  );

function drawStart(progress: PracticeProgress) {
  const actions = { begin: vi.fn(), startOver: vi.fn() };
  act(() => render(<PracticeStart progress={progress} actions={actions} t={t} />, document.body));
  return actions;
}

function drawSchool(page: SchoolPage, progress = FRESH) {
  const actions = {
    submit: vi.fn((_: SchoolChange): string[] => []),
    go: vi.fn(),
    showStart: vi.fn(),
    begin: vi.fn(),
  };
  const view = {
    school: newSchool(),
    page,
    exercise: 'new-parent',
    progress,
    isLeftOut: false,
  } as const;
  act(() => render(<School view={view} actions={actions} t={t} />, document.body));
  return actions;
}

it('lists three exercises; the third waits for the second', () => {
  const actions = drawStart(FRESH);
  expect(buttons().map(nameOf)).toEqual(['Begin', 'Begin', 'Start over']);
  expect(document.body.textContent).toContain('Do exercise 2 first.');
  press('Begin');
  expect(actions.begin).toHaveBeenCalledExactlyOnceWith('new-parent');
  press('Start over');
  expect(actions.startOver).toHaveBeenCalledOnce();
});

it('says when all are done, and what to do next', () => {
  drawStart(DONE);
  expect(document.querySelector('#finish')?.textContent).toBe('You have done all three');
});

it('a contact has the ids and labels of PowerSchool’s page, and its drawers submit', () => {
  const actions = drawSchool({ kind: 'contact', contactId: PEOPLE.newParent });
  expect(document.querySelector('#contact-id-label')?.textContent).toBe('Contact ID 7001');
  press('Add Email');
  const address = document.querySelector<HTMLInputElement>('#email-address-input');
  if (address) address.value = 'rachel.brooks@example.org';
  press('Submit');
  expect(actions.submit).toHaveBeenCalledExactlyOnceWith({
    save: 'email',
    id: '7001',
    email: { type: '', address: 'rachel.brooks@example.org', primary: false },
  });
  expect(document.querySelector('#psDialogDocked')).toBeNull();
});

it('a refusal stays in its drawer', () => {
  const actions = drawSchool({ kind: 'contact', contactId: PEOPLE.duplicate });
  actions.submit.mockReturnValue(['Username not available']);
  press('Add Account');
  press('Submit');
  expect(document.querySelector('#psDialogDocked #contact-error')?.textContent).toBe(
    'Username not available',
  );
});

it('Add Students finds a student by the number', () => {
  const actions = drawSchool({ kind: 'contact', contactId: PEOPLE.original });
  press('Add Students');
  const number = document.querySelector<HTMLInputElement>('#find-number');
  act(() => {
    if (number) number.value = '20502';
    number?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  press('Search');
  act(() => document.querySelector<HTMLElement>('[aria-label="Ortiz, Leo"]')?.click());
  press('Submit');
  expect(actions.submit).toHaveBeenCalledExactlyOnceWith({
    save: 'students',
    id: '7003',
    links: [{ dcid: '502', relationship: '', access: false }],
  });
});

it('Delete asks once more', () => {
  const actions = drawSchool({ kind: 'contact', contactId: PEOPLE.duplicate });
  press('Delete');
  expect(actions.submit).not.toHaveBeenCalled();
  press('Confirm');
  expect(actions.submit).toHaveBeenCalledExactlyOnceWith({ save: 'remove', id: '7002' });
});

it('a student’s list names each contact, and the bar says what to click', () => {
  drawSchool({ kind: 'student', dcid: PEOPLE.firstChild });
  expect(document.querySelector('#studentContactsTable a')?.getAttribute('href')).toBe(
    '/admin/contacts/edit.html#?contactid=7001',
  );
  expect(document.querySelector('#practice-bar .now')?.textContent).toBe(
    'Click the name Rachel Brooks in the list.',
  );
});

it('the bar leads on once an exercise is done', () => {
  const actions = drawSchool(
    { kind: 'contact', contactId: PEOPLE.newParent },
    { ...FRESH, 'new-parent': 'done' },
  );
  press('Next exercise');
  expect(actions.begin).toHaveBeenCalledExactlyOnceWith('sibling');
  drawSchool({ kind: 'contact', contactId: PEOPLE.newParent }, DONE);
  expect(buttons().map(nameOf)).toContain('To the finish');
});

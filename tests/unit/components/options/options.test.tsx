import { cleanup, render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Options } from '../../../../components/options/options.tsx';
import { mergePolicy, type Policy } from '../../../../lib/contracts/policy.ts';
import type { OptionsActions, OptionsView } from '../../../../lib/ui/options-ui.ts';
import { optionsEn as t } from '../../spoken.ts';

type Given = { managed?: Partial<Policy>; imported?: Partial<Policy>; own?: Partial<Policy> };
const view = (
  { managed = {}, imported = {}, own = {} }: Given = {},
  more: Partial<OptionsView> = {},
): OptionsView => ({
  ...mergePolicy(managed, imported, own),
  refused: { managed: [], imported: [] },
  sites: [],
  answers: { different: 0, 'no-access': 0 },
  ...more,
});
const deeds = () => ({
  choose: vi.fn(async () => undefined),
  forgetAnswers: vi.fn(async (_kind: string) => undefined),
  importFile: vi.fn(async () => undefined),
  confirmFile: vi.fn(async () => undefined),
  forgetFile: vi.fn(async () => undefined),
  exportPolicy: vi.fn(async () => undefined),
  addSite: vi.fn(async () => true),
  removeSite: vi.fn(async () => undefined),
  lookAt: vi.fn(async () => undefined),
});
let done: ReturnType<typeof deeds>;
const user = userEvent.setup();
const draw = (what: OptionsView) =>
  render(<Options view={what} actions={done as OptionsActions} t={t} />);
beforeEach(() => {
  done = deeds();
  document.documentElement.lang = 'en';
  document.title = t.title;
});
afterEach(cleanup);
const states: Record<string, OptionsView> = {
  fresh: view(),
  'everything set by IT': view({
    managed: {
      username: 'leave',
      emailType: 'Home',
      passwordLength: 16,
      passwordClasses: ['lower', 'digits'],
      leaveEmpty: [],
      checkEmail: true,
      nextByItself: true,
      passwordStyle: 'words',
      knownDomains: ['fairmont.example'],
      districtDomains: ['students.k12.example.org'],
      identityChecks: ['Photo ID seen', 'Court papers on file'],
      retire: 'inactive',
      differentPersonDays: 60,
      idleMinutes: 20,
      school: 'Cedar Grove Unified',
      portal: 'https://ps.example.org/public',
      featuresOff: ['compare'],
      worklistCounts: ['no-account'],
      theme: 'light',
      side: 'right',
      language: 'en',
      wordings: { es: { 'email-taken': ['en uso', 'ya existe'] }, fr: { a: ['b'] } },
      guides: { clash: { steps: ['Call the office.'], notes: [] } },
    },
  }),
  'a file with faults, and own choices': view(
    { imported: { retire: 'delete' }, own: { username: 'local-part', school: 'Hillcrest' } },
    {
      file: 'district.json',
      refused: {
        managed: [{ key: 'portal', why: 'wrong' }],
        imported: [
          { key: 'colour', why: 'unknown' },
          { key: 'passwordLength', why: 'wrong' },
        ],
      },
    },
  ),
  sites: view(
    {},
    {
      sites: [
        { host: 'sis.example.org', seen: 'yes' },
        { host: 'other.example.org', seen: 'no' },
        { host: 'third.example.org', seen: 'not-yet' },
      ],
      outcome: { place: 'sites', tone: 'bad', text: t.sites.problem.wildcard },
    },
  ),
  'a file just imported': view(
    { imported: { username: 'leave' } },
    {
      file: 'district.json',
      refused: { managed: [], imported: [{ key: 'colour', why: 'unknown' }] },
      outcome: {
        place: 'file',
        tone: 'good',
        text: t.file.imported({ name: 'district.json', count: 1 }),
        refused: [{ key: 'colour', why: 'unknown' }],
      },
    },
  ),
};

it.each(Object.entries(states))('axe finds nothing in: %s', async (_, what) => {
  draw(what);
  const { violations, passes } = await axe.run(document, {
    rules: { 'color-contrast': { enabled: false } },
  });
  expect(violations.map((found) => `${found.id}: ${found.nodes[0]?.failureSummary}`)).toEqual([]);
  expect(passes.length).toBeGreaterThan(10);
});

it('has a way through by headings', () => {
  draw(view());
  expect(screen.getAllByRole('heading').map((heading) => heading.textContent)).toEqual([
    'Settings',
    'PowerSchool sites',
    'How your district works',
    'Portal accounts',
    'Duplicates',
    'Welcome sheet',
    'Worklist',
    'Parts of Kinlink',
    'Language and colors',
    'Wording and guides',
    'Extra phrases and labels',
    'Extra steps and notes',
    'What Kinlink remembers',
    'Policy file',
  ]);
});

describe('where a value comes from', () => {
  it.each([
    ['default', {}, 'Default.'],
    ['imported', { imported: { retire: 'delete' } }, 'From the policy file.'],
    ['own', { own: { retire: 'delete' } }, 'Your own choice.'],
    [
      'managed',
      { managed: { retire: 'delete' }, own: { retire: 'inactive' } },
      'Set by your IT department. It can’t be changed here.',
    ],
  ] as const)('%s is said with the control', (_, given, sentence) => {
    draw(view(given));
    const control = screen.getByRole('combobox', { name: t.setting.retire.label });
    const about = document.getElementById(control.getAttribute('aria-describedby') ?? '');
    expect(about?.textContent).toContain(sentence);
  });

  it('what IT set is locked, and what it did not set is not', () => {
    const { container } = draw(states['everything set by IT'] as OptionsView);
    const policy = screen.getByRole('region', { name: t.policy.heading });
    expect(policy.querySelectorAll('input, select').length).toBeGreaterThan(10);
    expect(policy.querySelectorAll('input:enabled, select:enabled')).toHaveLength(0);
    expect(within(policy).queryByRole('button')).toBeNull();
    expect(container.textContent).toContain('3 extra phrases (es and fr).');
    expect(container.textContent).toContain('Guide “clash”. Extra steps: 1. Extra notes: 0.');
    cleanup();
    draw(view({ managed: { username: 'leave' } }));
    expect(screen.getByRole('combobox', { name: 'Username' })).toHaveProperty('disabled', true);
    const emailType = screen.getByRole('textbox', { name: 'Type of a new email' });
    expect(emailType).toHaveProperty('disabled', false);
  });

  it('an own choice can be given up, and nothing else', async () => {
    draw(view({ own: { username: 'local-part' }, imported: { retire: 'delete' } }));
    const buttons = screen.getAllByRole('button', { name: /^Clear my choice for/ });
    expect(buttons).toHaveLength(1);
    await user.click(buttons[0] as HTMLElement);
    expect(done.choose).toHaveBeenCalledExactlyOnceWith('username', undefined);
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Username' }));
  });
});

describe('a file that tells parents something', () => {
  const fileToConfirm = {
    name: 'd.json',
    portal: 'https://elsewhere.example.org/',
    wordings: ['email-taken: spoken for'],
  };

  it('is shown with its values, and used only at the registrar’s word', async () => {
    draw({ ...view(), fileToConfirm });
    const group = screen.getByRole('region', { name: 'Check this before d.json is used:' });
    expect(group.textContent).toContain('https://elsewhere.example.org/');
    expect(group.textContent).toContain('email-taken: spoken for');
    await user.click(within(group).getByRole('button', { name: 'Use this file' }));
    expect(done.confirmFile).toHaveBeenLastCalledWith(true);
    await user.click(within(group).getByRole('button', { name: 'Don’t use it' }));
    expect(done.confirmFile).toHaveBeenLastCalledWith(false);
  });

  it('is no question where it has neither an address nor wordings', () => {
    draw(view());
    expect(screen.queryByRole('button', { name: 'Use this file' })).toBeNull();
  });
});

describe('what Kinlink remembers', () => {
  const buttons = () =>
    [t.remembered.forget.different, t.remembered.forget['no-access']].map(
      (name) => screen.getByRole('button', { name }) as HTMLButtonElement,
    );

  it('is counted, and each kind is forgotten by its own button', async () => {
    draw(view({}, { answers: { different: 2, 'no-access': 1 } }));
    expect(screen.getByText(t.remembered.count.different({ count: 2 }))).toBeDefined();
    for (const button of buttons()) await user.click(button);
    expect(done.forgetAnswers.mock.calls).toEqual([['different'], ['no-access']]);
    expect(document.activeElement?.id).toBe('remembered');
  });

  it('has no button while there is nothing', () => {
    draw(view());
    expect(screen.getByText(t.remembered.none)).toBeDefined();
    expect(screen.queryByRole('button', { name: t.remembered.forget.different })).toBeNull();
    expect(screen.queryByRole('button', { name: t.remembered.forget['no-access'] })).toBeNull();
  });
});

describe('choosing', () => {
  it('from a list', async () => {
    draw(view());
    await user.selectOptions(screen.getByLabelText('Username'), 'I’ll type it myself');
    expect(done.choose).toHaveBeenCalledExactlyOnceWith('username', 'leave');
  });

  it('with a tick', async () => {
    draw(view());
    await user.click(screen.getByRole('checkbox', { name: t.setting.checkEmail.label }));
    expect(done.choose).toHaveBeenCalledExactlyOnceWith('checkEmail', true);
  });

  it('several ticks; parts of Kinlink are shown as what is on', async () => {
    draw(view({ own: { featuresOff: ['check'] } }));
    const on = within(screen.getByRole('group', { name: 'Turned on' }));
    expect(
      (on.getByRole('checkbox', { name: t.choice.featuresOff.check }) as HTMLInputElement).checked,
    ).toBe(false);
    await user.click(on.getByRole('checkbox', { name: t.choice.featuresOff.compare }));
    expect(done.choose).toHaveBeenCalledExactlyOnceWith('featuresOff', ['check', 'compare']);
  });

  it('the last kind of characters stays ticked, and it says why', async () => {
    draw(view({ own: { passwordClasses: ['digits'] } }));
    const digits = screen.getByRole('checkbox', { name: 'Numbers' }) as HTMLInputElement;
    await user.click(digits);
    expect(done.choose).not.toHaveBeenCalled();
    expect(digits.checked).toBe(true);
    const about = () =>
      (
        screen
          .getByRole('group', { name: t.setting.passwordClasses.label })
          .getAttribute('aria-describedby') ?? ''
      )
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent);
    expect(about()).toContain(t.wrong.passwordClasses);
    await user.click(screen.getByRole('checkbox', { name: 'Lowercase letters' }));
    expect(done.choose).toHaveBeenCalledExactlyOnceWith('passwordClasses', ['lower', 'digits']);
    expect(screen.queryByText(t.wrong.passwordClasses ?? '')).toBeNull();
  });

  it.each([
    ['Length of a temporary password', '7', t.wrong.passwordLength],
    ['Length of a temporary password', '12.5', t.wrong.passwordLength],
    ['Length of a temporary password', 'twelve', t.wrong.passwordLength],
    ['Type of a new email', ' ', t.wrong.emailType],
    ['Address of the Parent Portal', 'http://ps.example.org', t.wrong.portal],
    ['Your district’s own email domains', '@example.org', t.wrong.districtDomains],
  ])('%s does not take %j, and says what it takes', async (name, text, sentence) => {
    draw(view());
    const line = screen.getByRole('textbox', { name });
    await user.clear(line);
    await user.type(line, text);
    expect(line.getAttribute('aria-invalid')).toBe('false');
    await user.tab();
    expect(done.choose).not.toHaveBeenCalled();
    expect(line.getAttribute('aria-invalid')).toBe('true');
    const described = (line.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent);
    expect(described).toContain(sentence);
  });

  it('a line is kept when it is left, trimmed; unchanged it is not', async () => {
    draw(view());
    const line = screen.getByRole('textbox', { name: 'School or district' });
    await user.type(line, ' Cedar Grove ');
    expect(done.choose).not.toHaveBeenCalled();
    await user.tab();
    expect(done.choose).toHaveBeenCalledExactlyOnceWith('school', 'Cedar Grove');
    const length = screen.getByRole('textbox', { name: 'Length of a temporary password' });
    await user.clear(length);
    await user.type(length, '16{Enter}');
    await user.tab();
    expect(done.choose).toHaveBeenLastCalledWith('passwordLength', 16);
    const domains = screen.getByRole('textbox', { name: t.setting.knownDomains.label });
    await user.type(domains, 'fairmont.example, harbor.example');
    await user.tab();
    expect(done.choose).toHaveBeenLastCalledWith('knownDomains', [
      'fairmont.example',
      'harbor.example',
    ]);
  });
});

describe('the policy file', () => {
  it('hands the chosen file on, and the same file again', async () => {
    draw(view());
    const file = new File(['{}'], 'district.json', { type: 'application/json' });
    const input = screen.getByLabelText('Import a policy file') as HTMLInputElement;
    await user.upload(input, file);
    expect(done.importFile).toHaveBeenCalledExactlyOnceWith(file);
    await waitFor(() => expect(input.value).toBe(''));
  });

  it('is taken away only where there is one', async () => {
    draw(view());
    expect(screen.queryByRole('button', { name: 'Remove the file' })).toBeNull();
    cleanup();
    draw(view({}, { file: 'district.json' }));
    await user.click(screen.getByRole('button', { name: 'Remove the file' }));
    expect(done.forgetFile).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Policy file' }));
  });

  it('exports', async () => {
    draw(view());
    await user.click(screen.getByRole('button', { name: 'Export current settings' }));
    expect(done.exportPolicy).toHaveBeenCalledOnce();
  });

  it('says in sentences what of a file, and of IT’s settings, is not used', () => {
    draw(states['a file with faults, and own choices'] as OptionsView);
    const lines = screen.getAllByRole('listitem').map((line) => line.textContent);
    expect(lines).toEqual(
      expect.arrayContaining([
        '“portal” isn’t used. It takes an address that starts with https://, such as https://ps.district.org/public.',
        '“colour” isn’t a Kinlink setting. Check the spelling.',
        '“passwordLength” isn’t used. It takes a whole number from 8 to 24.',
      ]),
    );
  });

  it('says it once, in the live region, right after the import', () => {
    draw(states['a file just imported'] as OptionsView);
    const told = screen.getAllByText(/“colour” isn’t a Kinlink setting/);
    expect(told).toHaveLength(1);
    expect(
      screen.getAllByRole('status').filter((region) => region.contains(told[0] as HTMLElement)),
    ).toHaveLength(1);
  });
});

describe('sites', () => {
  it('hands on what was typed, within the click, and empties the line once it was added', async () => {
    draw(view());
    const line = screen.getByRole('textbox', { name: t.sites.label }) as HTMLInputElement;
    await user.type(line, 'sis.example.org{Enter}');
    expect(done.addSite).toHaveBeenCalledExactlyOnceWith('sis.example.org');
    await waitFor(() => expect(line.value).toBe(''));
    done.addSite.mockResolvedValueOnce(false);
    await user.type(line, 'http://x');
    await user.click(screen.getByRole('button', { name: 'Add site' }));
    expect(line.value).toBe('http://x');
  });

  it('a refused address is said in the live region and marked', () => {
    draw(states.sites as OptionsView);
    expect(screen.getByRole('textbox', { name: t.sites.label }).getAttribute('aria-invalid')).toBe(
      'true',
    );
    const line = screen.getByText(t.sites.problem.wildcard);
    expect(screen.getAllByRole('status').filter((region) => region.contains(line))).toHaveLength(1);
  });

  it('each with what was seen of it, a look and a removal', async () => {
    draw(states.sites as OptionsView);
    const rows = within(screen.getByRole('list', { name: 'Added sites' })).getAllByRole('listitem');
    expect(rows.map((row) => row.textContent)).toEqual([
      expect.stringContaining(t.sites.seen.yes),
      expect.stringContaining(t.sites.seen.no),
      expect.stringContaining(t.sites.seen['not-yet']),
    ]);
    await user.click(
      screen.getByRole('button', { name: 'Check it: sis.example.org, in a new tab' }),
    );
    expect(done.lookAt).toHaveBeenCalledExactlyOnceWith('sis.example.org');
    await user.click(screen.getByRole('button', { name: 'Remove other.example.org' }));
    expect(done.removeSite).toHaveBeenCalledExactlyOnceWith('other.example.org');
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'PowerSchool sites' }));
  });
});

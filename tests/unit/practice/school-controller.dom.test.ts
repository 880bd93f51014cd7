import { beforeEach, expect, it, vi } from 'vitest';
import type { SchoolChange } from '../../../lib/contracts/practice/school.ts';
import { beginPractice } from '../../../lib/practice/practice-storage.ts';
import { PEOPLE } from '../../../lib/practice/school.ts';
import { schoolPageIn, startSchool } from '../../../lib/practice/school-controller.ts';
import type { SchoolWindow } from '../../../lib/practice/school-window.ts';
import type { SchoolActions, SchoolView } from '../../../lib/ui/practice-ui.ts';

vi.mock(import('../../../lib/texts/load.ts'), () => ({ loadTexts: async () => ({}) as never }));

let sayLeftOut = () => {};
const school = {
  practice: () => beginPractice(sessionStorage, { language: 'en', theme: 'system' }),
  submit: vi.fn((_: SchoolChange): string[] => []),
  go: vi.fn(),
  onLeftOut: (listener: () => void) => {
    sayLeftOut = listener;
  },
  loadScript: async () => undefined,
} satisfies SchoolWindow;
const draw = vi.fn((_: SchoolView, __: SchoolActions) => undefined);
const lastView = () => draw.mock.lastCall?.[0];
const actions = () => draw.mock.lastCall?.[1];

beforeEach(async () => {
  vi.clearAllMocks();
  const location = { search: '', hash: '#?contactid=7001' } as Location;
  await startSchool({ location }, school, draw);
});

it('finds the page in the address', () => {
  expect(schoolPageIn({ search: '?frn=001501', hash: '' })).toEqual({
    kind: 'student',
    dcid: '501',
  });
  expect(schoolPageIn({ search: '', hash: '#?contactid=7001' })).toEqual({
    kind: 'contact',
    contactId: '7001',
  });
});

it('draws the page with its exercise, and again after a Submit', () => {
  expect(lastView()).toMatchObject({
    page: { kind: 'contact', contactId: PEOPLE.newParent },
    exercise: 'new-parent',
    progress: { 'new-parent': 'email' },
    isLeftOut: false,
  });
  actions()?.submit({ save: 'contact', id: '7001', first: 'R', last: 'B', active: true });
  expect(draw).toHaveBeenCalledTimes(2);
  expect(school.go).not.toHaveBeenCalled();
});

it('a contact that was deleted leaves the student’s list to look at', () => {
  actions()?.submit({ save: 'remove', id: PEOPLE.duplicate });
  expect(school.go).toHaveBeenCalledExactlyOnceWith('/admin/students/contacts.html?frn=001502');
});

it('leads to the exercises', () => {
  actions()?.showStart();
  actions()?.begin('sibling');
  expect(school.go.mock.calls).toEqual([
    ['/practice.html'],
    ['/admin/students/contacts.html?frn=001502'],
  ]);
});

it('says what the practice has not', () => {
  sayLeftOut();
  expect(lastView()?.isLeftOut).toBe(true);
});

/** A clash with all that follows from it, step by step, as the registrar meets it. */
import type { Advice } from '../../../lib/contracts/advice.ts';
import type { ContactPage, Phone } from '../../../lib/contracts/contact-facts.ts';
import type { FoundContact } from '../../../lib/contracts/facts.ts';
import { advise } from '../../../lib/rules/advise.ts';
import { applyAnswer } from '../../../lib/rules/task-updates/same-person-answer.ts';
import { updateTasks } from '../../../lib/rules/update-tasks.ts';
import type { Search, Task } from '../../../lib/tasks/task.ts';
import {
  accountDrawer,
  ana,
  contact,
  context,
  email,
  field,
  nothingToSearch,
  onContact,
  seen,
} from './family.ts';

export const CARLOS = 'carlos.lopez@example.org';

export const phone = (number: string, extension = '', type = 'Mobile'): Phone => ({
  row: '0',
  type,
  number,
  extension,
  preferred: false,
  sms: false,
});

export const duplicate = (change: Partial<ContactPage> = {}): ContactPage =>
  contact({
    emails: [email(CARLOS)],
    students: [{ ...ana, number: '10123', originalContactType: '', receivesMail: false }],
    unsaved: false,
    ...change,
  });

export const original = (change: Partial<ContactPage> = {}): ContactPage =>
  contact({
    contactId: '5120',
    name: 'Carlos A. Lopez',
    emails: [email(CARLOS)],
    account: { enabled: true, username: CARLOS, email: CARLOS },
    students: [{ ...ana, key: '3107', dcid: '3107', name: 'Lopez, Diego', access: true }],
    ...change,
  });

/** The original once Ana hangs on it with Data Access. */
export const withAna = (change: Partial<ContactPage> = {}): ContactPage =>
  original({ students: [...(original().students ?? []), { ...ana, access: true }], ...change });

export const found = (contactId: string, more: Partial<FoundContact> = {}): FoundContact => ({
  contactId,
  name: 'Carlos Lopez',
  students: [],
  emails: [CARLOS],
  ...more,
});

/** A search by this email that has ended, with nobody found. */
export const ended = (change: Partial<Search> = {}): Search => ({
  ...nothingToSearch('email'),
  text: CARLOS,
  ...change,
});

/** What stands on the page when PowerSchool refuses an account. */
export const refusal = {
  message: 'In use',
  place: 'drawer',
  drawer: 'account',
  means: 'email-taken',
} as const;
/** The account drawer with that email, refused. */
export const refused = () => ({
  drawer: accountDrawer({ email: field('choice', CARLOS, [CARLOS]) }),
  error: refusal,
});

/** The tasks after PowerSchool refused this contact's account email. */
export const clashed = (page = duplicate(), tasks: Task[] = [], at = 1): Task[] =>
  updateTasks(onContact(page, refused(), { tasks }), at);

/** The tasks after the search found these. */
export const searched = (tasks: Task[], results: FoundContact[]): Task[] =>
  tasks.map((task) => ({ ...task, search: ended({ results }) }));

/** The tasks after the registrar's answer on that contact's page. */
export const answer = (
  is: 'same' | 'different',
  tasks: Task[],
  page = original(),
  at = 2,
  duplicateId = '9002',
): Task[] =>
  applyAnswer(
    onContact(page, {}, { tasks }),
    { do: `${is}-person`, duplicateId, otherId: page.contactId ?? '' },
    at,
  );

/** The tasks after a page was seen. */
export const look = (tasks: Task[], page: ContactPage, at = 3): Task[] =>
  updateTasks(onContact(page, {}, { tasks }), at);

/** What Kinlink says on a page whose records were read. */
export const says = (tasks: Task[], page: ContactPage, change: Parameters<typeof seen>[1] = {}) =>
  advise(context(seen(page, { records: 'read', ...change }), { tasks }));

export const now = (advice: ReturnType<typeof advise>) =>
  advice.items.find((item) => item.state === 'now');
export const offers = (advice: ReturnType<typeof advise>) =>
  advice.items.flatMap((item) => item.offers.map(({ label }) => label));
/** The answers to "Same person?", wherever they stand. */
/** What Kinlink says before the answers: what it makes of the two contacts, and what the answers do. */
export const verdictOf = (advice: ReturnType<typeof advise>): readonly string[] => [
  ...(now(advice)?.hints ?? []),
  ...(advice.compare?.lines ?? []),
];
export const answersOf = (advice: ReturnType<typeof advise>) => [
  ...(advice.items.find(({ id }) => id === 'same')?.offers ?? []),
  ...(advice.compare?.offers ?? []),
];

/** Custody and the like: a list, or the hints of its step once it is its turn. */
export const byHandLines = ({ items, lists }: Pick<Advice, 'items' | 'lists'>): string[] =>
  lists.find(({ id }) => id === 'by-hand')?.lines ??
  items.find(({ id }) => id === 'by-hand')?.hints ??
  [];

/** Parts of an Advice; what is not given is as on most pages. */
import type { Advice, Item, Offer } from '../../../lib/contracts/advice.ts';
import type { SidebarOptions } from '../../../lib/ui/sidebar-ui.ts';

/** A page on which nothing has to stay free. */
export const FREE_PAGE: Pick<SidebarOptions, 'obstacles'> = {
  obstacles: () => ({ drawers: [], others: [], controls: () => [] }),
};

/** The contact that every state is about. */
export const subject = { site: 'https://district.powerschool.example', contact: '8101' };

/** A button, primary unless told otherwise. */
export const offer = (id: string, label: string, primary = true): Offer => ({
  id,
  label,
  primary,
  action: { do: 'open-drawer', drawer: 'email' },
  subject,
});

const WORDS: Record<Item['state'], string> = {
  done: 'Done',
  now: 'Now',
  todo: 'To do',
  skipped: 'Skipped',
  blocked: 'Blocked',
};

/** A checklist item with nothing but its state. */
export const item = (id: string, state: Item['state'], more: Partial<Item> = {}): Item => ({
  id,
  label: id,
  state,
  stateText: WORDS[state],
  hints: [],
  conflicts: [],
  offers: [],
  ...more,
});

export const words = {
  fold: 'Collapse Kinlink',
  unfold: 'Open Kinlink',
  showAll: 'Show all steps',
  showLess: 'Show less',
  copy: 'Copy',
  copied: 'Copied',
  password: 'Temporary password',
  passwordNote:
    'Shown only until the drawer closes. The parent chooses a new one at first sign-in.',
  now: 'There now',
  want: 'Kinlink’s suggestion',
  working: 'Working…',
};

export const advice = (more: Partial<Advice> = {}): Advice => ({
  subject,
  language: 'en',
  rightToLeft: false,
  folded: false,
  words,
  heading: 'Create a portal account',
  lead: 'Teresa Almeida · contact 8101',
  items: [],
  lists: [],
  needsRecords: false,
  leaveEmpty: [],
  ...more,
});

export const STEPS: [string, Partial<Item>][] = [
  ['Open the contact', {}],
  ['Add the parent’s email', { offers: [offer('add-email', 'Add email')] }],
  ['Make the email primary', { offers: [offer('edit-email', 'Edit email')] }],
  ['Create the portal account', { offers: [offer('add-account', 'Add account')] }],
  ['Enable the account', { offers: [offer('enable', 'Open the account')] }],
  ['Check the username', { offers: [offer('username', 'Open the account')] }],
  ['Choose the account email', { offers: [offer('account-email', 'Open the account')] }],
  [
    'Turn on Data Access for Luís Almeida',
    { offers: [offer('access', 'Open Data Access for Luís')] },
  ],
];

/** The contact guide with its n-th step as Now. */
export const guideAt = (now: number, more: Partial<Item> = {}): Advice =>
  advice({
    items: STEPS.map(([label, parts], n) =>
      item(
        label,
        n < now ? 'done' : n === now ? 'now' : 'todo',
        n === now ? { ...parts, ...more } : {},
      ),
    ),
  });

/** A question with one field. */
export const question = (value: string, problem?: string, advice?: string) => ({
  question: {
    name: 'email' as const,
    label: 'Email the parent gave',
    value,
    ...(problem && { problem }),
    ...(advice && { advice }),
  },
});

/** A field that holds another value. */
export const conflict = {
  hints: ['Check, then click Submit.'],
  offers: [offer('fill', 'Fill in'), offer('undo', 'Undo', false)],
  conflicts: [
    {
      label: 'Username',
      have: 'talmeida1984',
      want: 'teresa.almeida@example.org',
      offer: offer('replace', 'Replace', false),
    },
  ],
};

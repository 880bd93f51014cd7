/** What the popup itself says in English; guides stand in `guides/`, what the worker tells in `en.ts`. */
import type { Spoken } from '../format/format-messages.ts';

export const popupEn = {
  language: 'en',
  rightToLeft: false,

  settings: 'Settings',
  working: 'Working…',
  /** Where the worker that answers can't be reached. */
  gone: 'Kinlink was updated. Close this window and open it again.',

  site: {
    heading: 'This site',
    works: {
      contact: 'Contact Details on {host}. Kinlink is in its sidebar there.',
      'new-contact': 'A new contact on {host}. Kinlink is in its sidebar there.',
      'student-contacts': 'A student’s contacts on {host}. Kinlink is in its sidebar there.',
      'access-accounts': 'Access Accounts on {host}. Kinlink is in its sidebar there.',
      search: 'The Start Page on {host}. Kinlink is in its sidebar there.',
    },
    unknown: 'Kinlink does not recognise this page of {host}, so it offers nothing on it.',
    'other-page':
      'Kinlink works on {host}, but not on this page. It helps on contacts, a student’s contacts, Access Accounts and the Start Page.',
    silent: 'Kinlink is not in this page of {host} yet. Reload the page.',
    'can-add': 'Kinlink is not used on {host}.',
    cannot: 'This tab is not a PowerSchool page. The guides below work everywhere.',
    use: 'Use Kinlink on this site',
    useHint:
      'Only if this is your district’s PowerSchool. The browser asks you, for this one site.',
    refused: 'The browser did not allow it, so nothing was changed.',
  },

  check: {
    button: 'Check this page',
    heading: 'Check of this page',
    back: 'Back',
    cannot: 'What Kinlink can’t offer here',
    looked: 'What Kinlink looked for',
    copy: 'Copy report',
    copyHint: 'It holds nothing about any person.',
    copied: 'The report is on the clipboard. Send it to whoever looks after Kinlink for you.',
    failed: 'The page could not be checked. Reload it, then try again.',
  },

  guides: {
    heading: 'Guides',
    search: 'Search the guides',
    none: 'No guide has all of these words. Try fewer, or other ones.',
    found: { by: 'count', one: 'One guide found.', other: '{#} guides found.' },
    here: 'For this page',
    all: 'Show all {count} guides',
    start: 'Start here',
    startHint: 'Opens the steps in the sidebar of this page.',
    back: 'Back to all guides',
    steps: 'What to click',
    notes: 'Good to know',
  },

  find: {
    heading: 'Find a contact',
    label: 'Email, phone, name or student number',
    placeholder: 'Paste anything: an email, a form, a card …',
    button: 'Find',
    clear: 'Clear',
    found: 'Choose what to search for.',
    nothing: 'Kinlink found nothing to search for in this.',
    tooBig: 'This file is too big for a contact card.',
    kind: { email: 'Email', phone: 'Phone', name: 'Name', student: 'Student number' },
    studentHint:
      'A student’s number is copied and the Start Page opens: paste it into the search there.',
    studentKnown: 'A student’s number opens the student’s contacts.',
  },

  forget: {
    button: 'Forget everything',
    hint: 'Kinlink forgets all tasks, searches and names. PowerSchool is not changed.',
    ask: 'Forget all tasks? This can’t be undone.',
    yes: 'Forget now',
    no: 'Keep them',
    done: 'Everything is forgotten.',
  },

  tasks: {
    heading: 'Tasks',
    none: 'No task is open.',
    hidden: 'Tasks are shown while a PowerSchool page of yours is open and signed in.',
    copied: 'The steps are on the clipboard.',
    noClipboard: 'The browser did not let Kinlink use the clipboard.',
    saved: 'The table is in your downloads.',
  },

  today: {
    heading: 'Today',
    count: { by: 'count', none: 'nothing yet', one: 'one thing done', other: '{#} things done' },
    none: 'Your work in PowerSchool today is listed here.',
    copy: 'Copy as text',
    save: 'Save as CSV',
    numbers: 'Numbers instead of names',
    note: 'Copy hand-over note',
    noteHint: 'The note has the open tasks, what is left of each, and today’s counts.',
    copied: 'Today’s list is on the clipboard.',
    noteCopied: 'The hand-over note is on the clipboard.',
  },
} as const;

export type PopupTexts = Spoken<typeof popupEn>;

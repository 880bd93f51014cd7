/** What the popup itself says in English; guides stand in `guides/`, what the worker tells in `en.ts`. */
import type { Spoken } from '../format/format-messages.ts';

export const popupEn = {
  language: 'en',
  rightToLeft: false,

  settings: 'Settings',
  worklist: 'Worklist',
  worklistHint: 'What the parents of a list of students still need.',
  working: 'Working…',
  /** Where the worker that answers can't be reached. */
  gone: 'Kinlink was updated. Close this window and open it again.',

  site: {
    heading: 'This site',
    works: {
      contact: 'This is Contact Details on {host}. Kinlink is in the panel at the side.',
      'new-contact': 'This is a new contact on {host}. Kinlink is in the panel at the side.',
      'student-contacts':
        'This is a student’s Contacts page on {host}. Kinlink is in the panel at the side.',
      'access-accounts': 'This is Access Accounts on {host}. Kinlink is in the panel at the side.',
      search: 'This is the Start Page on {host}. Kinlink is in the panel at the side.',
    },
    unknown: 'Kinlink doesn’t recognize this page on {host}, so it does nothing here.',
    'other-page':
      'Kinlink works on {host}, but not on this page. It helps on contacts, a student’s Contacts page, Access Accounts, and the Start Page.',
    silent: 'Kinlink isn’t on this page of {host} yet. Reload the page.',
    'can-add': 'Kinlink is not used on {host}.',
    cannot: 'This tab isn’t a PowerSchool page. The guides below work everywhere.',
    move: 'Move the panel',
    use: 'Use Kinlink on this site',
    useHint:
      'Only if this is your district’s PowerSchool. Your browser asks you to allow this one site.',
    refused: 'The browser didn’t allow it, so nothing was changed.',
  },

  check: {
    button: 'Check this page',
    hint: 'Does something look different on this page? This makes a report that you can send us. It has no names.',
    heading: 'Page check',
    back: 'Back',
    cannot: 'What Kinlink can’t do here',
    looked: 'What Kinlink looked for',
    copy: 'Copy report',
    copyHint: 'It contains nothing about any person.',
    copied:
      'The report is on the clipboard. Paste it into an email to the person who helps you with Kinlink.',
    failed: 'This page couldn’t be checked. Reload it, then try again.',
  },

  guides: {
    heading: 'Guides',
    search: 'Search the guides',
    none: 'No guide has all of these words. Try fewer words, or different ones.',
    found: { by: 'count', one: 'One guide found.', other: '{#} guides found.' },
    here: 'For this page',
    all: 'Show all {count} guides',
    practice: 'Practice on a make-believe school',
    start: 'Start here',
    startHint: 'Opens the steps in the panel at the side of this page.',
    back: 'Back to all guides',
    steps: 'What to click',
    notes: 'Good to know',
  },

  find: {
    heading: 'Find a contact',
    label: 'Email, phone, name or student number',
    placeholder: 'Paste an email, a form, a card…',
    button: 'Find',
    clear: 'Clear',
    found: 'Choose what to search for.',
    nothing: 'Kinlink found nothing to search for in this.',
    cardTooBig: 'This file is too big for a contact card. Nothing of it was read.',
    cardOnly: 'Drop one contact card here, a file that ends in .vcf. Kinlink reads no other files.',
    kind: { email: 'Email', phone: 'Phone', name: 'Name', student: 'Student number' },
    studentHint:
      'Kinlink copies the student’s number and opens the Start Page. Paste it into the search there.',
    studentKnown: 'A student’s number opens the student’s Contacts page.',
  },

  forget: {
    button: 'Forget everything',
    hint: 'Kinlink forgets all tasks, searches, and names. Nothing changes in PowerSchool.',
    ask: 'Forget all tasks? This can’t be undone.',
    yes: 'Forget now',
    no: 'Keep them',
    done: 'Everything is forgotten.',
  },

  tasks: {
    heading: 'Tasks',
    none: 'No open tasks.',
    hidden: 'Your tasks show while you’re signed in to PowerSchool in an open tab.',
    copied: 'The steps are on the clipboard.',
    noClipboard: 'The browser didn’t let Kinlink copy.',
    saved: 'The file is in your downloads.',
  },

  today: {
    heading: 'Today',
    count: { by: 'count', none: 'nothing yet', one: 'one thing done', other: '{#} things done' },
    none: 'What you do in PowerSchool today is listed here.',
    copy: 'Copy as text',
    save: 'Save as CSV',
    numbers: 'Numbers instead of names',
    note: 'Copy hand-over note',
    noteHint: 'The note lists the open tasks, what’s left on each one, and today’s counts.',
    copied: 'Today’s list is on the clipboard.',
    noteCopied: 'The hand-over note is on the clipboard.',
  },
} as const;

export type PopupTexts = Spoken<typeof popupEn>;

/** The family map's texts in English. */
import type { Spoken } from '../format/format-messages.ts';

export const familyMapEn = {
  language: 'en',

  heading: 'Family map: {name}',
  lead: 'What PowerSchool says about this family, as Kinlink last read it. Click a person to open the page in PowerSchool.',
  task: {
    title: 'Family map · Kinlink',
    heading: 'Family map: {email}',
    now: 'Now',
    after: 'After',
    lead: 'What PowerSchool says about the contacts of this task, as Kinlink last read it. The children may have other contacts. Click a person to open the page in PowerSchool.',
    afterLead: {
      by: 'count',
      none: 'How the family looks when you finish all steps: all children on one contact.',
      one: 'How the family looks when you finish all steps: all children on one contact, and the duplicate deleted or inactive.',
      other:
        'How the family looks when you finish all steps: all children on one contact, and the duplicates deleted or inactive.',
    },
    accessUndecided:
      'Not decided yet: Data Access to {children}. Kinlink says why on the contact’s page.',
    guessed:
      'No line to {children}: the contact you were working on has no students, so Kinlink used the child whose contacts you opened last.',
    undecided:
      'First answer “Same person?” in PowerSchool. Then this page also shows the family after all steps.',
    hidden:
      'To see this family, sign in to PowerSchool and keep its tab open. The map is gone once the task is finished or Kinlink forgets it.',
    working: 'Working…',
    gone: 'Kinlink was updated. Close this tab and open the map again.',
  },
  print: 'Print',
  save: 'Save as a picture (SVG)',
  saved: 'The picture is in your Downloads folder.',
  close: 'Close',
  fileName: 'kinlink-family-map.svg',
  summary: {
    children: { by: 'count', none: 'no children', one: 'one child', other: '{#} children' },
    contacts: { by: 'count', none: 'no contacts', one: 'one contact', other: '{#} contacts' },
    contactsUnknown: 'contacts not read',
    all: 'Picture of the family: {children}, {contacts}. The list below says the same in words.',
  },

  unknownSchool: 'School unknown',
  noName: 'No name',
  number: 'Student number {number}',
  dcid: 'Student with the id {dcid}',
  contactId: 'Contact {id}',
  moreChildren: { by: 'count', one: 'One more child', other: '{#} more children' },
  moreContacts: { by: 'count', one: 'One more contact', other: '{#} more contacts' },
  moreHint: 'In the list below',

  account: {
    on: 'Account is on',
    off: 'Account is off or locked',
    some: 'Has an account; on or off unknown',
    none: 'No account',
    unknown: 'Account: unknown',
  },
  noEmail: 'No email',
  emailsUnknown: 'Emails: unknown',
  moreEmails: '{email} and {count} more',
  inactive: 'Inactive',
  unsaved: 'Not saved yet',
  retired: 'Deleted or inactive',
  mayBeOther: 'May be the wrong child',
  contactsUnknown: { all: 'Contacts: not read', others: 'There may be other contacts' },
  parentAccessOff: 'Enable Parent Access is off',
  noAccess: 'Marked “No portal access”',
  warning: 'Has a warning: read the contact’s page',
  noCustody: 'No custody',
  noCustodyOf: 'No custody of {children}',

  likelySame: 'Likely the same person',
  likelySameGroup: 'Looks like several records of one person. Compare them one by one.',
  pair: '{first} and {second}: {reasons; }',
  moreReasons: 'More in the list below',
  reason: {
    email: 'same email {value}',
    'account-email': 'same as the account’s email {value}',
    phone: 'same phone {value}',
    street: 'same street {value}',
    suffix: 'same suffix after the name',
    name: 'same name',
    nickname: 'same last name, and one first name is short for the other',
    'one-letter-off': 'almost the same name, spelled differently',
    'surname-and-initial': 'same last name and first initial',
    'middle-name': 'same last name, and one uses the other’s middle name',
    'names-swapped': 'same names, first and last swapped',
    'first-name': 'same first name',
  },

  legend: {
    on: 'Data Access is on',
    off: 'Data Access is off',
    unknown: 'Data Access unknown',
    faint: 'Inactive or past',
    new: 'New',
  },

  list: {
    heading: 'As a list',
    headingOf: 'As a list: {name}',
    children: 'Children',
    contacts: 'Contacts',
    noChildren: 'No children.',
    noContacts: 'No contacts.',
    contactsUnknown: 'Kinlink has not read the contacts.',
    undecided: 'Data Access not decided yet',
    tie: '{name} ({relationship}): {state; }',
    tieWithout: '{name}: {state; }',
    past: 'past or future relationship',
    added: 'new',
    sameAs: 'Likely the same person as {name}: {reasons; }',
    open: 'Open the page of {name}',
  },
} as const;

export type FamilyMapTexts = Spoken<typeof familyMapEn>;

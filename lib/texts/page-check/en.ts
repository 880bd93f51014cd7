/** What a page check says in English. */
import type { Spoken } from '../format/format-messages.ts';

export const pageCheckEn = {
  /** Which page, by its address, where Kinlink recognizes it. */
  page: {
    contact: 'This is Contact Details.',
    'student-contacts': 'This is a student’s Contacts page.',
    'access-accounts': 'This is Access Accounts.',
    search: 'This is a search page for contacts.',
  },
  unrecognised: {
    contact:
      'The address says this is Contact Details, but Kinlink doesn’t recognize the page, so it does nothing here. See below for what it looked for.',
    'student-contacts':
      'The address says this is a student’s Contacts page, but Kinlink doesn’t recognize it, so it does nothing here. See below for what it looked for.',
    'access-accounts':
      'The address says this is Access Accounts, but Kinlink doesn’t recognize the page, so it does nothing here. See below for what it looked for.',
    search:
      'The address says this is a search page, but Kinlink doesn’t recognize it, so it does nothing here. See below for what it looked for.',
    none: 'Kinlink doesn’t know this address, so it does nothing here. See below for how it tells the pages it does know.',
  },
  unsettled: {
    translated:
      'Your browser has translated this page, so Kinlink does nothing here until you turn the translation off.',
    consolidation:
      'A consolidation is in progress on this page, so Kinlink does nothing here until you finish or leave it.',
  },
  loading: 'The page is still loading. Check it again when it’s done.',
  family: {
    '2018': 'Version family: the classic interface, as in 2018.',
    '2024': 'Version family: the newer interface, as in 2024.',
    '2025': 'Version family: the newer interface whose main part scrolls on its own, as in 2025.',
    unclear: 'Version family: unclear from this page.',
  },
  language: {
    en: 'Language of the page: English.',
    es: 'Language of the page: Spanish.',
    fr: 'Language of the page: French.',
    ar: 'Language of the page: Arabic.',
    other: 'Language of the page: one that Kinlink has no words for. It goes by ids alone there.',
    none: 'The page doesn’t say its language.',
  },
  allThere: 'Everything Kinlink needs here was found.',

  /** What can't be offered; `missing` are things by their names. */
  cannot: {
    contact:
      'Kinlink can’t tell which contact this is, so it can’t help with it. Not found: {missing}.',
    emails: 'Kinlink can’t open Add Email for you or fill it in. Not found: {missing}.',
    account:
      'Kinlink can’t see this contact’s account, so it can’t help with it. Not found: {missing}.',
    fillAccount: 'Kinlink can’t fill in the account panel. Not found: {missing}.',
    openAccount: 'Kinlink can’t open the account panel for you. Not found: {missing}.',
    access:
      'Kinlink can’t see or set Data Access for this contact’s students. Not found: {missing}.',
    students: 'Kinlink can’t add a student to this contact. Not found: {missing}.',
    phones: 'Kinlink can’t read phones or copy one over. Not found: {missing}.',
    addresses: 'Kinlink can’t read addresses or copy one over. Not found: {missing}.',
    retire: 'Kinlink can’t show you how to delete this contact here. Not found: {missing}.',
    list: 'Kinlink can’t read who this student’s contacts are. Not found: {missing}.',
    listAccess: 'Kinlink can’t see which of these contacts has Data Access. Not found: {missing}.',
    parentAccess:
      'Kinlink can’t see whether parents have access to this student at all. Not found: {missing}.',
    find: 'Kinlink can’t search for contacts here. Not found: {missing}.',
  },
  /** Where only buttons are missing, in a section that is there. */
  role: 'Your role may not include this: {buttons}. If you should have it, ask your PowerSchool administrator.',

  group: {
    contact: 'The page',
    account: 'Web Account Access section',
    students: 'Students section',
    phones: 'Phone Numbers section',
    emails: 'Email Addresses section',
    addresses: 'Addresses section',
    student: 'The student at the top',
    list: 'The list of contacts',
    'parent-access': 'Parent access',
    search: 'The search',
    'email-drawer': 'Email panel',
    'account-drawer': 'Account panel',
    'student-drawer': 'Student panel, Data Access tab',
    'add-students-drawer': 'Add Students panel',
    'phone-drawer': 'Phone panel',
    'address-drawer': 'Address panel',
  },
  counted: '{found} of {looked} found',
  notLooked: 'not looked at',

  thing: {
    section: 'Section “{name}”',
    table: 'Table of “{name}”',
    button: 'Button “{name}”',
    column: 'Column “{name}”',
    field: 'Field “{name}”',
  },
  other: {
    'contact.form': 'The form around the page',
    'contact.title': 'The title of the page',
    'students.edit': 'Pencil in a student’s row',
    'emails.edit': 'Pencil in an email’s row',
    'student.name': 'Name of the student',
    'list.form': 'The form around the list',
    'list.table': 'The table of contacts',
    'list.link': 'Link to a contact',
    'list.edit': 'Pencil in a contact’s row',
    'search.opener': 'Button that changes what is searched',
    'search.switch': 'Switch to contacts',
    'search.field': 'Search field for contacts',
  },
  how: {
    id: 'found by id',
    field: 'found by field',
    label: 'found by label',
    place: 'found as the only one in its place',
    none: 'not found',
    several: 'found more than once, so not used',
    unseen: 'nothing to look at yet',
    template: {
      id: 'found by id, in the panel’s template',
      field: 'found by field, in the panel’s template',
      label: 'found by label, in the panel’s template',
      none: 'not found in the panel’s template',
    },
  },
  report: {
    title: 'Kinlink: check of a PowerSchool page',
    hint: 'It names no person: only what Kinlink looks for, how it was found, and the shapes of ids.',
  },
} as const;

export type PageCheckTexts = Spoken<typeof pageCheckEn>;

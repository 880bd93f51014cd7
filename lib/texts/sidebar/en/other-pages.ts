/** Access Accounts, the search pages, and pages that are not recognized. */

export const otherPagesEn = {
  accessAccounts: {
    heading: 'Access Accounts',
    on: 'Parents can see this student: Enable Parent Access is on.',
    off: 'Enable Parent Access is off',
    offFor: 'Enable Parent Access is off for {student}',
    item: 'Parents may see {student}',
    offItem: 'Enable Parent Access is off for this student; see above.',
    unseen: 'Kinlink has not seen Enable Parent Access on the student’s Access Accounts page.',
    open: 'Open Access Accounts',
    offBody: [
      'No parent of this student sees anything, whatever their contact says.',
      'If that is not what you want, tick Enable Parent Access and press Submit.',
    ],
  },

  popup: {
    nothingTyped: 'Type or paste an email, a phone, a name or a student number.',
    openFirst:
      'Open PowerSchool in a tab first and sign in; Kinlink searches on the site that you are signed in to.',
  },

  search: {
    heading: 'Find a contact',
    lead: 'Contact search looks in contacts’ emails and in account emails.',
    switch: 'Contact search is open',
    switchDo: 'Switch to contacts',
    switchHint: 'Switch PowerSchool’s search to “Contacts and Email” (or “Contacts”).',
    searchFor: 'Searched for {text}',
    searchDo: 'Search for {text}',
    searchHint: 'Type {text} into the contact search and press Search.',
    narrowed:
      'A filter is ticked or another field is filled in, so the list may leave this parent out. Clear that first.',
    open: 'Contact opened',
    openHint: 'Click the name of the contact that is this parent.',
    idle: 'Open a student’s contacts, or a contact, and Kinlink goes with you.',
  },

  unknown: {
    heading: 'Kinlink does not recognise this page',
    lead: 'It offers nothing here, so that nothing goes wrong. Go on by hand.',
    loading: 'Waiting for PowerSchool to draw this page…',
  },
} as const;

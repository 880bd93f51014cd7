/** Access Accounts, the search pages, and pages that are not recognized. */

export const otherPagesEn = {
  accessAccounts: {
    heading: 'Access Accounts',
    on: 'Parents can see this student: Enable Parent Access is on.',
    off: 'Enable Parent Access is off',
    unsaved: 'Enable Parent Access isn’t saved yet. Click Submit.',
    offFor: 'Enable Parent Access is off for {student}',
    item: 'Make sure parents can see {student}',
    offItem: 'Enable Parent Access is off for this student. See above.',
    unseen: 'Kinlink hasn’t seen Enable Parent Access on the student’s Access Accounts page.',
    open: 'Open Access Accounts',
    offBody: [
      'No parent can see this student, even with Data Access on.',
      'If that’s not what you want, check Enable Parent Access and click Submit.',
    ],
  },

  popup: {
    nothingTyped: 'Type or paste an email, a phone number, a name, or a student number.',
    openFirst:
      'First, open PowerSchool in a tab and sign in. Kinlink searches the site you’re signed in to.',
    signInFirst:
      'First, go to PowerSchool and sign in, or answer Kinlink’s question there. Then search again.',
  },

  search: {
    heading: 'Find a contact',
    allSet: 'All set: the last task is finished',
    allSetLead: 'What was done is listed below. For another parent, search here for their contact.',
    lead: 'Contact search looks through contacts’ emails and account emails.',
    switch: 'Open the contact search',
    switchDo: 'Switch to contacts',
    switchHint: 'Switch PowerSchool’s search to “Contacts and Email” (or “Contacts”).',
    searchFor: 'Search for {text}',
    searchDo: 'Search for {text}',
    searchHint: 'Type {text} into the contact search and click Search.',
    narrowed:
      'A filter is checked or another field is filled in, so the list may leave this parent out. Clear that first.',
    open: 'Open the contact',
    openHint: 'Click the name of the contact that is this parent.',
    idle: 'Open a student’s Contacts page, or a contact, to start.',
  },

  unknown: {
    heading: 'Kinlink doesn’t recognize this page',
    lead: 'It does nothing here, so that nothing goes wrong. Please continue on your own.',
    loading: 'Waiting for PowerSchool to load this page…',
  },
} as const;

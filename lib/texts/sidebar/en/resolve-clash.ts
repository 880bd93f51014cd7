/** An email that is in use, and whether two contacts are the same person. */

export const resolveClashEn = {
  clash: {
    headings: {
      'email-taken': 'Email already in use',
      'username-taken': 'Username already taken',
      unclear: 'PowerSchool did not save the account',
      found: 'Is this parent already here?',
    },
    title: 'This email already has an account',
    titleUsername: 'This username is taken',
    body: [
      'Another contact’s account already uses this email. That may be this same parent, set up for a brother or sister, or another person who shares the email.',
      'Nothing you typed is lost. Find that contact first, and look who it is.',
    ],
    bodyUsername: [
      'Another account already signs in with this name. It may be this same parent’s, set up for a brother or sister, or another person’s.',
      'Nothing you typed is lost. Find that contact first, and look who it is.',
    ],
    unclearTitle: 'PowerSchool did not save this',
    unclearBody: [
      'It says: “{message}”',
      'If that means that the email or username is in use, find the contact that holds it; if not, correct what it asks for and press Submit again.',
    ],
    noEmail:
      'Kinlink can’t see which email it was. Type it below, then press Find existing contact.',
    find: 'Find existing contact',
    inactiveToo: 'Include inactive contacts',
    byName: 'Search by the name {name}',
    searching: 'Searching PowerSchool’s contacts for {text}…',
    noticed: '{email} is already in use',
    foundFirst: 'Searched for first: {email}',
    searchStopped: 'The search was ended before PowerSchool answered. Search again.',
    found: 'Find the contact that has this email',
    nobodyElse: 'Nobody else came up. Below is what it may be, and where else to look.',
    duplicateNow:
      'This contact is the duplicate. Delete nothing yet: the lines below say what has to be safe first.',
    chooseBelow: 'Look at the contacts below, and compare or open the one that may be this parent.',
    needsYou:
      'PowerSchool’s search page is in another tab, because Kinlink did not recognise all of it. Follow the steps there.',
    attached: '{student} added, with Data Access',
    attachedDetail: {
      by: 'name',
      none: 'Seen on contact {id} (no name), at {time}',
      other: 'Seen on {name}, contact {id}, at {time}',
    },
    task: 'Working on {email}, for {name}',
    drop: 'Discard this task',
  },

  message: {
    title: 'PowerSchool shows a message that Kinlink does not know',
    body: [
      'It says: “{message}”',
      'Read it and decide what it asks for. Kinlink assumes nothing from it, and has changed nothing because of it.',
    ],
  },

  found: {
    headingBy: {
      email: 'Contacts with this email',
      phone: 'Contacts with this phone',
      name: 'Contacts with this name',
    },
    ruledOut: 'Different person',
    severalAccounts: [
      'More than one of these has an account. If they are all this parent, PowerSchool can’t merge the accounts here: ask the parent which one is used, and go on with that contact.',
      'Contacts can be merged from the contact search: select them by hand, then choose the function “Consolidate Contacts”. It can’t be undone: the master contact wins and the other accounts are deleted.',
    ],
    title: { by: 'name', none: 'contact {id} (no name)', other: '{name}, contact {id}' },
    student: { by: 'school', none: '{name}', other: '{name} ({school})' },
    noStudents: 'No students listed',
    here: 'You are here',
    duplicate: 'The one you were working on',
    hasAccount: 'Has an account',
    noAccount: 'No account',
    inactive: 'Inactive',
    none: 'PowerSchool’s contact search finds nobody with {text}.',
    nobodyElse: 'Nobody else has {text}, as far as PowerSchool’s contact search shows.',
    maybeInactive: 'The account may belong to an inactive contact.',
    noneWhy:
      'Only the username may be taken, or a staff member or another PowerSchool product may hold this email.',
    wayOn:
      'Everything was searched. Ask the parent for another email, or ask your PowerSchool administrator who holds this one.',
    more: 'PowerSchool has more results than one page shows, or a filter is ticked there; open its search to see the rest.',
  },

  same: {
    item: 'Same person?',
    lookBelow: 'Look at both contacts below, then answer.',
    goesOn: {
      by: 'students',
      none: 'Same person: Kinlink goes on with contact {id}. Different person: nothing is done.',
      other:
        'Same person: Kinlink prepares contact {id} for {students}, and you press Submit. Different person: nothing is done.',
    },
    answered: {
      by: 'name',
      none: 'Same person: contact {id} (no name)',
      other: 'Same person: {name}, contact {id}',
    },
    noAccount: 'This contact has no account, so it is not the one that holds the email.',
    inUse: '{email} is in use by {who}.',
    later: '{name}: the same person as {other}?',
    notYet: 'This contact had the same email refused, too. First finish what stands above.',
    takeBack: 'Change the answer: {name} is someone else',
  },
} as const;

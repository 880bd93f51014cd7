/** An email that is in use, and whether two contacts are the same person. */

export const resolveClashEn = {
  clash: {
    headings: {
      'email-taken': 'Email already in use',
      'username-taken': 'Username already taken',
      unclear: 'PowerSchool didn’t save the account',
      found: 'Is this parent already in PowerSchool?',
    },
    /** Once the students are on the original: on the original, and on the duplicate. */
    linked: {
      original: 'Linked: what’s left to do',
      duplicate: 'Linked to the original',
    },
    title: 'This email already has an account',
    titleUsername: 'This username is taken',
    body: [
      'Another contact’s account already uses this email. It may be this same parent, set up for a brother or sister, or another person who shares the email.',
      'Nothing you typed is lost. Next, find that contact and see who it is.',
    ],
    bodyUsername: [
      'Another account already signs in with this username. It may be this same parent’s, set up for a brother or sister, or another person’s.',
      'Nothing you typed is lost. Next, find that contact and see who it is.',
      'If it’s another person’s, type a different username and click Submit.',
    ],
    ownTitle: 'This contact already has the account',
    ownBody:
      'The email is in use by this contact’s own account. Maybe Submit was clicked twice. If the panel is still open, click Cancel.',
    unclearTitle: 'PowerSchool didn’t save this',
    unclearBody: [
      'It says: “{message}”',
      'If that means the email or username is already in use, find the contact that has it. If not, fix what it asks for and click Submit again.',
    ],
    noEmail:
      'Kinlink can’t see which email it was. Type it below, then click Find existing contact.',
    find: 'Find existing contact',
    inactiveToo: 'Include inactive contacts',
    byName: 'Search by the name {name}',
    searching: 'Searching PowerSchool’s contacts for {text}…',
    noticed: '{email} is already in use',
    noticedUsername: 'The username is already in use',
    foundFirst: 'Search for {email}',
    searchStopped: 'The search ended before PowerSchool answered. Search again.',
    found: 'Find the contact that already has this email',
    foundUsername: 'Find the contact that already has this username',
    nobodyElse: 'No one else was found. See below for possible reasons.',
    duplicateNow:
      'This contact is the duplicate. Don’t delete anything yet. The list below shows what to do first.',
    chooseBelow: 'Look at the contacts below. Compare or open the one that may be this parent.',
    needsYou:
      'PowerSchool’s search page is open in another tab, because Kinlink didn’t recognize all of it. Follow the steps there.',
    attached: 'Add {student}, with Data Access',
    attachedDetail: {
      by: 'name',
      none: 'Confirmed on contact {id} (no name) at {time}',
      other: 'Confirmed on {name}, contact {id}, at {time}',
    },
    task: 'Working on {email} for {name}',
    drop: 'Stop tracking this',
  },

  message: {
    title: 'PowerSchool shows a message that Kinlink doesn’t know',
    body: [
      'It says: “{message}”',
      'Read it and decide what to do. Kinlink hasn’t changed anything because of it.',
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
      'More than one of these has an account. If they are all this parent, PowerSchool can’t merge the accounts here. Ask the parent which one they use, and continue with that contact.',
      'You can merge contacts from the contact search: select them yourself, then choose the function “Consolidate Contacts”. It can’t be undone: the master contact is kept and the other accounts are deleted.',
    ],
    title: { by: 'name', none: 'contact {id} (no name)', other: '{name}, contact {id}' },
    student: { by: 'school', none: '{name}', other: '{name} ({school})' },
    noStudents: 'No students listed',
    here: 'You’re here',
    duplicate: 'The one you were working on',
    hasAccount: 'Has an account',
    noAccount: 'No account',
    inactive: 'Inactive',
    none: 'PowerSchool’s contact search finds no one with {text}.',
    nobodyElse: 'PowerSchool’s contact search finds no one else with {text}.',
    maybeInactive: 'Maybe the account belongs to an inactive contact.',
    noneWhy: [
      'Maybe only the username is taken.',
      'Maybe a staff member or another PowerSchool product uses this email.',
    ],
    onlyUsername:
      'Maybe only the username is taken. Then type a different one in the account panel and click Submit.',
    wayOnUsername:
      'Everything was searched, so only the username is taken. Open the account panel, type a different one, and click Submit.',
    wayOn:
      'Everything was searched. Ask the parent for another email, or ask your PowerSchool administrator who has this one.',
    more: 'PowerSchool has more results than fit on one page, or a filter is checked there. Open its search to see the rest.',
  },

  same: {
    item: 'Same person?',
    lookBelow: 'Look at both contacts below, then answer.',
    goesOn: {
      by: 'students',
      none: 'Same person: Kinlink continues with contact {id}. Different person: nothing is done.',
      other:
        'Same person: Kinlink gets contact {id} ready for {students}, and you click Submit. Different person: nothing is done.',
    },
    answered: {
      by: 'name',
      none: 'Same person: contact {id} (no name)',
      other: 'Same person: {name}, contact {id}',
    },
    noAccount: 'This contact has no account, so it isn’t the one that holds the email.',
    inUse: '{email} is in use by {who}.',
    later: 'Is {name} the same person as {other}?',
    notYet:
      'PowerSchool refused the same email for this contact, too. Finish the steps above first.',
    takeBack: 'Change the answer: {name} is someone else',
  },
} as const;

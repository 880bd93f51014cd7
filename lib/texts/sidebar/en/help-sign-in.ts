/** Help this parent sign in. */

export const helpSignInEn = {
  signIn: {
    heading: 'Help this parent sign in',
    question: 'If the parent can’t sign in, or misses a child',
    lead: 'Kinlink looks at each thing that a sign-in needs.',
    allRight:
      'All that Kinlink can see is right. Read the username aloud, then make a new password if the parent needs one.',
    active: 'Contact is active',
    activeUnclear: 'The page does not say whether the contact is active.',
    inactive:
      'This contact is inactive, so its account is locked. If it is the right contact, tick Active and press Submit. The account may stay locked: then turn it on below.',
    showActive: 'Show the box Active',
    enabledUnclear: 'The page does not say whether the account is on.',
    turnedOff:
      'The account was turned off. Turn it on only if you know that this parent may sign in.',
    turnOn: 'Turn the account on',
    username: 'Username as the parent types it',
    usernameIs: 'The parent types: {username}',
    capitals: 'Capital letters: {letters}.',
    blanks: 'Each ␣ is a blank.',
    unseen: 'Each ◌ is a character that can’t be seen, so the parent can’t type it.',
    password: 'The parent knows the password',
    newPassword: 'New temporary password',
    identity: 'Make sure that it is this parent who asks before you give out a password.',
    current: 'Relationship to {student} is current',
    notCurrent:
      'It is past, or has not begun, so the parent does not see this student. If that is wrong, look at its start and end dates.',
    other: {
      item: 'No other contact of this parent has an account',
      heading: 'If the parent has another contact',
      lead: 'Another contact of the same person may have the account that the parent uses.',
      none: 'Nothing was searched.',
      skip: 'Don’t search',
    },
    limits: {
      heading: 'What Kinlink can’t see',
      lines: [
        'Whether the account is locked after too many wrong passwords.',
        'What the parent types, and whether they are on your district’s portal.',
        'Blanks at the beginning or the end of the username, until the account is open.',
        'Whether parents in your district sign in through another system.',
      ],
    },
    end: 'Leave this guide',
  },
} as const;

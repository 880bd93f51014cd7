/** Help this parent sign in. */

export const helpSignInEn = {
  signIn: {
    heading: 'Help this parent sign in',
    question: 'If the parent can’t sign in, or can’t see a child',
    lead: 'Kinlink checks each thing a parent needs to sign in.',
    allRight:
      'Everything Kinlink can see looks right. Read the username aloud, then make a new password if the parent needs one.',
    active: 'Make sure the contact is active',
    activeUnclear: 'Kinlink can’t tell whether the contact is active. Please check.',
    inactive:
      'This contact is inactive, so its account is locked. If it’s the right contact, check Active and click Submit. The account may stay locked. If it does, turn it on below.',
    showActive: 'Show me the Active box',
    enabledUnclear: 'Kinlink can’t tell whether the account is on. Please check.',
    turnedOff: 'This account was turned off. Turn it on only if you know this parent may sign in.',
    turnOn: 'Turn the account on',
    username: 'Check the username the parent types',
    usernameIs: 'The parent types: {username}',
    capitals: 'Capital letters: {letters}.',
    blanks: 'Each ␣ is a space.',
    unseen: 'Each ◌ is a hidden character, so the parent can’t type it.',
    password: 'Set a new password if the parent needs one',
    newPassword: 'New temporary password',
    identity: 'Make sure you’re talking to this parent before you give out a password.',
    current: 'Check the relationship to {student}',
    notCurrent:
      'It has ended or hasn’t started yet, so the parent can’t see this student. If that’s wrong, check its start and end dates.',
    other: {
      item: 'See if this parent has another contact with an account',
      heading: 'If the parent has another contact',
      lead: 'The parent may have another contact, with the account they use.',
      none: 'No search was made.',
      skip: 'Don’t search',
    },
    limits: {
      heading: 'What Kinlink can’t see',
      lines: [
        'Whether the account is locked after too many wrong passwords.',
        'What the parent types, and whether they’re on your district’s portal.',
        'Spaces at the start or end of the username, until the account panel is open.',
        'Whether parents in your district sign in through another system.',
      ],
    },
    end: 'Leave this guide',
  },
} as const;

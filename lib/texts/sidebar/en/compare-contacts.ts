/** Two contacts beside each other. */

export const compareContactsEn = {
  compare: {
    heading: 'Same person?',
    noName: 'New contact',
    part: {
      name: 'Name',
      emails: 'Emails',
      phones: 'Phones',
      addresses: 'Addresses',
      students: 'Students',
      account: 'Account',
    },
    how: {
      equal: 'Same',
      different: 'Different',
      mixed: 'Some the same, some different',
      missing: 'Only on one side',
      more: 'Same, but one has more',
      less: 'Same, but one has more detail',
      neither: 'None on either side',
      unknown: 'Unknown',
      partly: 'Not fully known',
      others: 'Different children, as siblings are',
    },
    none: 'None',
    unknown: 'Unknown',
    account: 'Has an account',
    strength: {
      strong: 'The email is the same and the name fits. This is most likely one person.',
      likely:
        'Several things match. This may be one person, but relatives share these things, too.',
      weak: 'Only the names match. That alone doesn’t say much.',
      doubtful: 'These may be two people. Look closely before you answer.',
      none: 'Nothing Kinlink could read says that they are one person.',
    },
    why: {
      email: 'Same email: {value}',
      'account-email': 'Same as the account’s email: {value}',
      phone: 'Same phone: {value}',
      street: 'Same street: {value}',
      suffix: 'Same suffix after the name',
      name: 'Same name',
      nickname: 'Same last name, and one first name is short for the other',
      'one-letter-off': 'Almost the same name, spelled differently',
      'surname-and-initial': 'Same last name and first initial',
      'middle-name': 'Same last name, and one uses the other’s middle name',
      'names-swapped': 'Same names, first and last swapped',
      'first-name': 'Same first name',
    },
    against: {
      'no-name': 'One of them has no name',
      suffix: 'Different suffixes, as with a father and son: {first} and {second}',
      'given-names': 'Different first names: {first} and {second}',
      'middle-names': 'Different middle names: {first} and {second}',
      'one-student': {
        by: 'relations',
        none: 'Both are contacts of {student}, so two people may share this',
        other: 'Both are contacts of {student} ({relations}), so two people may share this',
      },
      'other-relationship':
        'Both are contacts of {student}, as {relations}. One person is rarely both',
      'own-record': '{name}: this may be the student’s own record',
      'two-people': '{name}: this record may name two people, and both would get access',
      'many-students':
        '{name} has {count} students with {surnames} different last names. Is this an office or a group home?',
      'shared-value':
        '{value} is on {count} contacts here, so it doesn’t say much about who someone is',
      'role-mailbox': '{value} looks like an office email or a filler, so it doesn’t say much',
      'two-addresses': '“{value}” isn’t one email address, so it doesn’t say who this is',
    },
    noNameAtAll: 'The contact without a name',
    open: 'Compare with contact {id}',
    openThis: 'Compare',
    close: 'Close the comparison',
    toSearch: 'Open PowerSchool’s search',
    samePerson: 'Same person',
    differentPerson: 'Different person',
    looksLike: 'Looks like {who}',
    because: '{who}: {reasons; }',
    onlyName: 'Same name as {who}. Nothing else that Kinlink could read matches.',
    oneAccount: 'If they’re the same person, the parent keeps the account of {who}.',
    noAccounts:
      'Neither has an account yet. If they’re the same person, choose the one to keep and give only that one an account.',
    accountsUnknown:
      'Kinlink couldn’t read which of them has an account. Open both contacts and look at Web Account Access.',
    twoAccounts: [
      'Both have an account, and PowerSchool can’t merge two accounts here. Ask the parent which one they use, and continue with that contact.',
      'You can merge contacts from the contact search: select them yourself, then choose the function “Consolidate Contacts”. It can’t be undone: the master contact is kept and the other accounts are deleted.',
    ],
  },
} as const;

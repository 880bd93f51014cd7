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
      equal: 'Equal',
      different: 'Different',
      mixed: 'Some equal, some different',
      missing: 'Only on one side',
      more: 'One side has more',
      less: 'One side says less',
      neither: 'None on either side',
      unknown: 'Not known',
      partly: 'Not all known',
    },
    none: 'None',
    unknown: 'Not known',
    account: 'Has an account',
    strength: {
      strong:
        'They share an email. That is strong evidence, unless someone else in the family uses it too.',
      likely:
        'The name fits, and so does a phone or street. That is likely, but relatives share those too.',
      weak: 'Only the names agree; that alone says little.',
      none: 'Nothing that Kinlink could read says that they are one person.',
    },
    why: {
      email: 'Same email: {value}',
      phone: 'Same phone: {value}',
      street: 'Same street: {value}',
      'surname-and-initial': 'Same surname and first initial',
      name: 'Same name',
    },
    open: 'Compare with contact {id}',
    openThis: 'Compare',
    close: 'Close the comparison',
    toSearch: 'Open PowerSchool’s search',
    samePerson: 'Same person',
    differentPerson: 'Different person',
    looksLike: 'Looks like {who}',
    because: '{who}: {reasons; }',
    onlyName: 'Same name as {who}, nothing else that Kinlink could read.',
    oneAccount: 'If they are the same person, the parent keeps the account of {who}.',
    noAccounts:
      'Neither has an account yet. If they are the same person, choose the one to keep and give only that one an account.',
    accountsUnknown:
      'Kinlink could not read which of them has an account. Open both contacts and look at Web Account Access.',
    twoAccounts: [
      'Both have an account, and PowerSchool can’t merge two accounts here. Ask the parent which one is used, and go on with that contact.',
      'The contact search can merge contacts: select them by hand, then choose the select function “Consolidate Contacts”. It can’t be undone: the master contact wins and the other accounts are deleted.',
    ],
  },
} as const;

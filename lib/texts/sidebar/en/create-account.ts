/** A new contact or account, its email and its welcome sheet. */

export const createAccountEn = {
  create: {
    heading: 'Create a portal account',
    allDone: {
      by: 'name',
      none: 'This contact has an account and sees every current student.',
      other: '{name} has an account and sees every current student.',
    },
    opened: 'Contact opened',
    saved: 'Contact saved',
    openedDetail: { by: 'name', none: 'contact {id} (no name)', other: '{name}, contact {id}' },
    notSaved:
      'This contact is not saved yet. Type the name, then press Submit at the foot of the page; the guide goes on from there.',
    emailListed: 'Email address listed',
    emailQuestion: 'The parent’s email',
    addEmail: 'Add email',
    openEmail: 'Open this email',
    emailIsNone: '“{address}” is not an email address. Open it and correct it first.',
    emailInvisible:
      'The email that looks like “{address}” has characters that nobody sees. Open it and type it anew.',
    noAddEmail:
      'Kinlink sees no Add Email on this page. Your role may not have it: ask your PowerSchool administrator. If you see it, press it, and the guide goes on.',
    emailPrimary: 'Email is primary',
    primaryUnclear: 'The page does not say which email is primary. Look for yourself.',
    account: 'Portal account exists',
    addAccount: 'Add account',
    inactive:
      'This contact is inactive, and so an account would be locked. If it is the right contact, tick Active and press Submit first.',
    noAddAccount:
      'Kinlink sees no Add Account on this page. Your role may not have it: ask your PowerSchool administrator to add the account or to let you. If you see it, add the account by hand, and the guide goes on.',
    emailLocked:
      'This email can’t be opened here: its pencil was not found, or your role may not press it. Open it by hand, or ask your PowerSchool administrator.',
    enabled: 'Account enabled',
    openAccount: 'Open account',
    noEditAccount:
      'Kinlink sees no Edit Account on this page. Your role may not have it: ask your PowerSchool administrator. If you see it, press it, and the guide goes on.',
    username: 'Username matches the email',
    usernameIs:
      'The parent signs in as “{username}”. Leave it unless the parent asks; a change sends them an email.',
    usernameBlank:
      'The page shows no username. Where parents sign in through another system, none is needed.',
    usernameLeft: 'Your district chooses usernames by hand.',
    usernameTooLong:
      'The email has {length} characters and a username may have {limit}. Type a shorter username yourself.',
    emailTooLong:
      'The email has {length} characters and an account email may have {limit}. Ask for another email.',
    accountEmail: 'Account email chosen',
    accountEmailHidden:
      'PowerSchool does not show you this account’s email. Your role may not have it: ask your PowerSchool administrator.',
    noStudents: 'Data Access on for a student',
    noStudentsDetail:
      'No current student hangs on this contact. Press Add Students in the section Students first.',
    access: 'Data Access on for {student}',
    /** In the place of a name that the page does not show. */
    unnamedStudent: 'a student whose name you can’t see',
    accessRest: 'Data Access on for the other students ({count})',
    openAccess: 'Turn on access for {student}',
    turnOnAccess: 'Turn on access',
    accessUnclear: 'The page does not say whether Data Access is on.',
    rowLocked:
      'This row can’t be edited here. Switch to the student’s school, or ask your PowerSchool administrator.',
    accessTabHidden:
      'PowerSchool shows no Data Access tab in this drawer. Close it and check that the account was saved.',
    whoseDrawer: 'Kinlink can’t tell whose drawer this is. Close it and open {student} from here.',
    noPasswordField:
      'Kinlink did not find the password fields. Type a temporary password yourself, if your district uses one.',
  },

  submitPage: {
    item: 'Page submitted',
    hint: 'The page has changes that are not saved yet. Press Submit at its foot.',
    none: 'PowerSchool shows you no Submit on this page, so you can’t change this contact. Ask a colleague who can.',
  },

  newEmail: {
    heading: 'If the email changes',
    lead: 'Add the new one here; the account follows. PowerSchool mails the parent about it.',
    offer: 'Change the email',
    item: 'New email added',
    type: 'Type the new address in the drawer.',
  },

  welcome: {
    heading: 'For the parent',
    lead: 'A sheet to print or to send: the portal’s address, the username and the first steps, in the parent’s language.',
    open: 'Welcome sheet',
    openWithSecret: 'Welcome sheet with the password',
    keepPassword: 'Keep the password for the welcome sheet',
    dontKeep: 'Do not keep the password',
    keptNote:
      'Shown until this drawer closes; kept for the welcome sheet until you open the sheet, reload this page or leave it. The parent changes it at first sign-in.',
    created: {
      by: 'name',
      none: 'This contact has a portal account',
      other: '{name} has a portal account',
    },
    waits:
      'The temporary password waits for the welcome sheet. It is forgotten when you open the sheet, reload this page or leave it.',
  },

  email: {
    missing: 'Type the email address the parent gave you.',
    noAt: 'An email address has an @ in the middle, such as name@example.org.',
    spaces: 'There is a space inside the address. Take it out.',
    several: 'Type one address only.',
    wrong: 'This is not a complete email address. Check it with the parent.',
    tooLong: 'The address has {length} characters; PowerSchool takes {limit} at most.',
  },

  emailAdvice: {
    several: 'There are two addresses here. An account takes one: ask the parent which.',
    invisible: 'There is a character in this address that can’t be seen.',
    ends: 'There is a dot, a blank or a sign at the end or the beginning of this address.',
    scripts:
      'This address mixes letters of two alphabets that look alike. The parent could not type it again.',
    misspelled: 'Did you mean {address}?',
    role: 'Several people may read “{mailbox}”. An account belongs to one person: ask the parent for an email of their own.',
    district:
      '{domain} is your district’s own. Ask the parent for an email that is not for work or school.',
    use: 'Use this instead',
    beside: 'Check this email before you press Submit',
  },

  onePerEmail: {
    title: 'One account per email',
    body: [
      'The account with {email} belongs to another person, so this contact needs an email of its own. Nothing was changed.',
      'Ask the parent for another email address, add it here as the primary one, and choose it as Account Email and Username.',
      'Where a family shares one email, only one of them can have an account with it.',
    ],
    samePersonAfterAll: 'It is the same person after all',
  },

  check: {
    offer: 'Check this email',
    running: 'Looking in PowerSchool’s contacts for {text}…',
    free: 'Free: PowerSchool’s contact search finds nobody with {text}.',
    freeActive:
      'Free: PowerSchool’s contact search finds nobody with {text}. Inactive contacts were not searched.',
    unsure:
      'PowerSchool’s contact search shows nobody with {text}, but not all that it has: a filter is ticked there, or there are more results. Open it and look.',
    onlyHere: '{text} is already on this contact, and on no other.',
    onOthers: {
      by: 'count',
      one: '{text} is on another contact; see below.',
      other: '{text} is on {#} other contacts; see below.',
    },
    heading: 'Contacts found for {text}',
  },

  newContact: {
    item: 'Search before you create',
    nothing: 'There was nothing to search by.',
    question: { email: 'The parent’s email', phone: 'The parent’s phone' },
    search: { email: 'Search by this email', phone: 'Search by this phone' },
    byName: 'Search by the surname {surname}',
    skip: { email: 'No email', phone: 'No phone', name: 'Don’t search by name' },
    typeName: 'Type the name on the page first; then Kinlink can search for it.',
    shortPhone: 'Type the whole number, with its area code.',
    noSuchName:
      'Nobody called {surname} has a first name like this one, as far as PowerSchool shows.',
  },
} as const;

/** A new contact or account, its email and its welcome sheet. */

export const createAccountEn = {
  create: {
    heading: 'Create a portal account',
    allSet: 'All set',
    allDone: {
      by: 'name',
      none: 'This contact has an account, with Data Access for every current student.',
      other: '{name} has an account, with Data Access for every current student.',
    },
    saved: 'Save the contact',
    who: { by: 'name', none: 'contact {id} (no name)', other: '{name}, contact {id}' },
    notSaved:
      'This contact isn’t saved yet. Type the name, then click Submit at the bottom of the page. Kinlink picks up from there.',
    emailListed: 'Add the parent’s email',
    emailQuestion: 'The parent’s email',
    addEmail: 'Add email',
    openEmail: 'Open this email',
    emailIsNone: '“{address}” is not an email address. Open it and correct it first.',
    emailsOfOthers: {
      by: 'emails',
      one: 'Another person’s account uses {emails}. Ask the parent for a different email.',
      other: 'Other people’s accounts use {emails}. Ask the parent for a different email.',
    },
    emailInvisible:
      'The email that looks like “{address}” has hidden characters in it. Open it and retype it.',
    noAddEmail:
      'Kinlink can’t find the Add Email button. Your role may not include it; ask your PowerSchool administrator. If you do see it, click it and Kinlink picks up from there.',
    emailPrimary: 'Make the email primary',
    primaryUnclear: 'Kinlink can’t tell which email is primary. Please check.',
    account: 'Create the portal account',
    addAccount: 'Add account',
    inactive:
      'This contact is inactive, so a new account would be locked. If it’s the right contact, check Active and click Submit first.',
    noAddAccount:
      'Kinlink can’t find the Add Account button. Your role may not include it; ask your PowerSchool administrator to add the account or to give you access. If you do see it, click it and Kinlink picks up from there.',
    emailLocked:
      'This email can’t be opened here: the pencil is missing, or your role can’t use it. Open it yourself, or ask your PowerSchool administrator.',
    enabled: 'Enable the account',
    openAccount: 'Open account',
    noEditAccount:
      'Kinlink can’t find the Edit Account button. Your role may not include it; ask your PowerSchool administrator. If you do see it, click it and Kinlink picks up from there.',
    username: 'Check the username',
    usernameIs:
      'The parent signs in as “{username}”. Leave it unless the parent asks. PowerSchool emails them if you change it.',
    usernameBlank:
      'The page shows no username. If parents sign in through another system, they don’t need one.',
    usernameLeft: 'Your district sets usernames itself.',
    usernameTooLong:
      'This email is too long for a username ({length} characters; the limit is {limit}). Type a shorter one.',
    emailTooLong:
      'This email is too long for an account ({length} characters; the limit is {limit}). Ask the parent for another one.',
    accountEmail: 'Choose the account email',
    accountEmailHidden:
      'PowerSchool doesn’t show you this account’s email. Your role may not include it; ask your PowerSchool administrator.',
    noStudents: 'Turn on Data Access for a student',
    noStudentsDetail:
      'This contact has no current students. In the Students section, click Add Students first.',
    access: 'Turn on Data Access for {student}',
    /** In the place of a name that the page does not show. */
    unnamedStudent: 'a student whose name you can’t see',
    accessRest: 'Turn on Data Access for the other students ({count})',
    openAccess: 'Turn on access for {student}',
    turnOnAccess: 'Turn on access',
    accessUnclear: 'Kinlink can’t tell whether Data Access is on. Please check.',
    rowLocked:
      'You can’t edit this row here. Switch to the student’s school, or ask your PowerSchool administrator.',
    accessTabHidden:
      'PowerSchool shows no Data Access tab in this panel. Close it and make sure the account was saved.',
    whoseDrawer:
      'Kinlink can’t tell which student this panel is for. Close it and open {student} from here.',
    noPasswordField:
      'Kinlink couldn’t find the password fields. If your district uses temporary passwords, type one yourself.',
  },

  submitPage: {
    item: 'Submit the page',
    hint: 'This page has changes that aren’t saved yet. Click Submit at the bottom.',
    none: 'PowerSchool shows you no Submit button on this page, so you can’t change this contact. Ask a colleague who can.',
  },

  newEmail: {
    heading: 'If the email changes',
    lead: 'Add the new one here, then update the account. PowerSchool emails the parent.',
    offer: 'Change the email',
    item: 'Add the new email',
    type: 'Type the new email in the panel.',
    useForAccount: 'Use it for the account',
  },

  nextParent: {
    heading: 'Next parent',
    offer: 'Contacts of {student}',
  },

  welcome: {
    heading: 'For the parent',
    lead: 'To print or send, in the parent’s language: where to sign in, with which username, and the first steps.',
    open: 'Welcome sheet',
    openWithSecret: 'Welcome sheet with the password',
    keepPassword: 'Put this password on the welcome sheet',
    dontKeep: 'Leave this password off the welcome sheet',
    offeredNote:
      'Copy it now, or put it on the welcome sheet. It disappears when the account panel closes. The parent picks a new one at the first sign-in.',
    keptNote:
      'It disappears from here when the account panel closes. To get it on the welcome sheet, open the sheet before you reload or leave this page. The parent picks a new one at the first sign-in.',
    created: {
      by: 'name',
      none: 'This contact has a portal account',
      other: '{name} has a portal account',
    },
    waits:
      'The temporary password is ready for the welcome sheet. Open the sheet before you reload or leave this page.',
  },

  email: {
    missing: 'Type the email the parent gave you.',
    noAt: 'An email address has an @ in the middle, such as name@example.org.',
    cardOnly:
      'Kinlink reads only contact cards. Drop one file that ends in .vcf here, of at most 1 MB.',
    spaces: 'There’s a space in this email. Take it out.',
    several: 'Type just one email.',
    wrong: 'This email isn’t complete. Check it with the parent.',
    tooLong: 'This email is too long ({length} characters; the limit is {limit}).',
  },

  emailAdvice: {
    several: 'There are two emails here. An account takes one; ask the parent which to use.',
    invisible: 'This email has a hidden character in it.',
    ends: 'This email starts or ends with a dot, a space, or a symbol.',
    scripts:
      'This email mixes letters from two alphabets that look alike. The parent couldn’t type it again.',
    misspelled: 'Did you mean {address}?',
    role: 'Several people may read “{mailbox}”. An account belongs to one person, so ask the parent for their own email.',
    district:
      '{domain} belongs to your district. Ask the parent for an email that isn’t for work or school.',
    use: 'Use this instead',
    useThis: 'Use {address}',
    taken: 'Kinlink will use {address} from this text.',
    beside: 'Check this email before you click Submit',
  },

  onePerEmail: {
    title: 'One account per email',
    body: [
      'The account with {email} belongs to another person, so this parent needs a different email for an account. Nothing was changed.',
      'Ask the parent for another email, add it here as the primary one, and choose it as Account Email and Username.',
      'When a family shares one email, only one of them can have an account with it.',
    ],
    username:
      'It belongs to another person, so this parent needs a different username. Type one in the account panel and click Submit.',
    samePersonAfterAll: 'It’s the same person after all',
  },

  check: {
    offer: 'Check this email for other contacts',
    running: 'Looking in PowerSchool’s contacts for {text}…',
    free: 'No contact has {text}, active or inactive.',
    freeActive: 'No active contact has {text}.',
    unsure:
      'PowerSchool’s contact search shows no one with {text}, but it doesn’t show everyone: a filter is checked there, or there are more results. Open it and look.',
    onlyHere: '{text} is already on this contact, and on no other.',
    onOthers: {
      by: 'count',
      one: '{text} is on another contact; see below.',
      other: '{text} is on {#} other contacts; see below.',
    },
    heading: 'Contacts found for {text}',
  },

  newContact: {
    item: 'Is this parent already in PowerSchool?',
    nothing: 'There was nothing to search for.',
    question: { email: 'The parent’s email', phone: 'The parent’s phone' },
    search: { email: 'Search by this email', phone: 'Search by this phone' },
    byName: 'Search by the last name {surname}',
    skip: { email: 'No email', phone: 'No phone', name: 'Don’t search by name' },
    typeName: 'Type the name on the page first. Then Kinlink can search for it.',
    shortPhone: 'Type the whole phone number, with the area code.',
    noSuchName: 'No one named {surname} with a similar first name was found.',
  },
} as const;

import type { Spoken } from '../format/format-messages.ts';

/**
 * Every sentence a registrar reads in English. Whole sentences only: nothing is glued together,
 * so that another language can order its words as it must.
 */
export const en = {
  language: 'en',
  rightToLeft: false,

  words: {
    fold: 'Fold Kinlink to the side (Alt+Shift+K goes to it and back)',
    unfold: 'Open Kinlink (Alt+Shift+K goes to it and back)',
    copy: 'Copy',
    copied: 'Copied',
    password: 'Temporary password',
    passwordNote:
      'Shown until this drawer closes, then forgotten. The parent changes it at first sign-in.',
    now: 'On the page now',
    want: 'Kinlink would put',
    working: 'Working…',
  },
  state: { done: 'Done', now: 'Now', todo: 'To do', skipped: 'Skipped', blocked: 'Blocked' },

  checkThenSubmit: 'Check, then press Submit.',
  fillIn: 'Fill in',
  undo: 'Undo what Kinlink filled in',
  replace: 'Replace {field}',
  district: 'Your district adds',
  contactWithoutName: 'contact {id}',
  contactNotSaved: 'the new contact',
  openContact: 'Open contact',
  openSearch: 'Open contact search',
  closeDrawerFirst: 'Finish or close the open drawer first.',
  leaveEmpty: 'Leave empty',
  notFoundHere:
    'Kinlink did not find this here: {things}. Please do this step by hand; Kinlink touches nothing it does not recognise.',
  noSuchChoice: 'The list for {field} has no “{value}”. Choose it yourself.',
  keptField: '{field} holds something else; Kinlink left it as it is.',

  /** Kinlink's names of things on pages, as a registrar would call them. */
  things: {
    'contact-id': 'the contact’s number',
    'demographics-section': 'the contact’s name',
    'account-section': 'the section Web Account Access',
    'emails-section': 'the section Email Addresses',
    'phones-section': 'the section Phone Numbers',
    'addresses-section': 'the section Addresses',
    'students-section': 'the section Students',
    'contacts-table': 'the list of contacts',
    'student-id': 'which student this is',
    'student-name': 'the student’s name',
    'student-number': 'the student’s number',
    'contacts-switch': 'the switch to contact search',
    'search-button': 'the Search button',
    'include-inactive': 'the box that includes inactive contacts',
    'email-button': 'the button Add Email',
    'email-drawer': 'the email drawer',
    'account-button': 'the button Add Account or Edit Account',
    'account-drawer': 'the account drawer',
    'student-button': 'the pencil in the student’s row',
    'student-drawer': 'the student’s drawer',
    'add-students-button': 'the button Add Students',
    'add-students-drawer': 'the drawer Add Students',
    drawer: 'the open drawer',
    parts: 'a part of Kinlink itself; reload the page',
    'parent-access': 'Enable Parent Access',
    delete: 'the button Delete',
    active: 'the box Active',
    'search-field': 'the contact search field',
    'email.type': 'Type',
    'email.address': 'Email Address',
    'email.primary': 'Primary',
    'account.enabled': 'Account Enabled',
    'account.username': 'Username',
    'account.password': 'New Password',
    'account.confirm': 'Confirm Password',
    'account.email': 'Account Email',
    'phone.type': 'Type',
    'phone.number': 'Number',
    'phone.extension': 'Extension',
    'phone.sms': 'SMS',
    'phone.preferred': 'Preferred',
    'address.type': 'Type',
    'address.line1': 'Address',
    'address.line2': 'Address, second line',
    'address.unit': 'Unit',
    'address.city': 'City',
    'address.state': 'State',
    'address.zip': 'ZIP',
    'address.country': 'Country',
    'phone-button': 'the button Add Phone',
    'address-button': 'the button Add Address',
    'student.access': 'Can Access Student Data And Email',
    'add-students.number': 'Student Number',
    'add-students.search': 'Search',
    'add-students.row': 'the student’s row',
    'add-students.access': 'Data Access',
    'add-students.relationship': 'Relationship',
  } as Record<string, string>,

  create: {
    heading: 'Create a portal account',
    allDone: {
      by: 'name',
      none: 'This contact has an account and sees every current student.',
      other: '{name} has an account and sees every current student.',
    },
    opened: 'Contact opened',
    saved: 'Contact saved',
    openedDetail: { by: 'name', none: 'contact {id}', other: '{name}, contact {id}' },
    notSaved:
      'This contact is not saved yet. Type the name, then press Submit at the foot of the page; the guide goes on from there.',
    emailListed: 'Email address listed',
    emailQuestion: 'The parent’s email',
    addEmail: 'Add email',
    openEmail: 'Open this email',
    emailIsNone: '“{address}” is not an email address. Open it and correct it first.',
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
    noStudents: 'Data Access on for a student',
    noStudentsDetail:
      'No current student hangs on this contact. Press Add Students in the section Students first.',
    access: 'Data Access on for {student}',
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

  clash: {
    headings: {
      'email-taken': 'Email already in use',
      'username-taken': 'Username already taken',
      unclear: 'PowerSchool did not save the account',
      found: 'This parent is already here',
    },
    title: 'This email already has an account',
    titleUsername: 'This username is taken',
    body: [
      'Another contact, often made for a brother or sister, already holds the account with this email, so this parent needs no second one.',
      'Nothing is lost: what you typed still stands, and the student can be added to that contact.',
    ],
    bodyUsername: [
      'Another account already signs in with this name; most often it is the same parent’s, made for a brother or sister.',
      'Nothing is lost: what you typed still stands, and the student can be added to that contact.',
    ],
    unclearTitle: 'PowerSchool did not save this',
    unclearBody: [
      'It says: “{message}”',
      'If that means that the email or username is in use, find the contact that holds it; if not, correct what it asks for and press Submit again.',
    ],
    noEmail:
      'Kinlink can’t see which email it was. Type it below, then press Find existing contact.',
    find: 'Find existing contact',
    findAgain: 'Search again',
    inactiveToo: 'Include inactive contacts',
    byName: 'Search by the name {name}',
    searching: 'Searching PowerSchool’s contacts for {text}…',
    noticed: 'Clash noticed: {email}',
    foundFirst: 'Found before any clash: {email}',
    searchStopped: 'The search was ended before PowerSchool answered. Search again.',
    found: 'Existing contact found',
    nobodyElse: 'Nobody else came up. Below is what it may be, and where else to look.',
    duplicateNow:
      'This contact is the duplicate. Delete nothing yet: the lines below say what has to be safe first.',
    chooseBelow: 'Look at the contacts below, and compare or open the one that may be this parent.',
    needsYou:
      'PowerSchool’s search page is in another tab, because Kinlink did not recognise all of it. Follow the steps there.',
    attached: '{student} added, with Data Access',
    attachedDetail: {
      by: 'name',
      none: 'Seen on contact {id}, at {time}',
      other: 'Seen on {name}, contact {id}, at {time}',
    },
    task: 'Open task for {email}: {name} is the duplicate.',
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
    title: { by: 'name', none: 'contact {id}', other: '{name}, contact {id}' },
    student: { by: 'school', none: '{name}', other: '{name} ({school})' },
    noStudents: 'No students listed',
    here: 'You are here',
    duplicate: 'The one you were working on',
    hasAccount: 'Has an account',
    noAccount: 'No account',
    inactive: 'Inactive',
    none: 'PowerSchool’s contact search finds nobody with {text}.',
    noneWhy:
      'The account may belong to an inactive contact, only the username may be taken, or another PowerSchool product may hold this email; then ask the parent for another one or your administrator for help.',
    more: 'PowerSchool has more results than one page shows, or a filter is ticked there; open its search to see the rest.',
  },

  attach: {
    add: 'Add {student}',
    numberQuestion: 'Student number of {student}',
    numberMissing:
      'Kinlink does not know this student’s number. Type it; it stands at the top of the student’s page.',
    numberWrong: 'A student number has digits only.',
    chooseRelationship:
      'Choose the Relationship to {student} in the drawer; PowerSchool does not take a blank one.',
    assumed:
      'The contact you were working on lists no student. Kinlink took {student}, whose contacts you opened last: check that this is the right child.',
    unknownDrawer: {
      by: 'number',
      none: 'Kinlink does not recognise the open drawer. If it is Add Students, find {student} by hand, tick the row, choose the Relationship, tick Data Access and press Submit; else close it.',
      other:
        'Kinlink does not recognise the open drawer. If it is Add Students, search for {number} by hand, tick {student}, choose the Relationship, tick Data Access and press Submit; else close it.',
    },
    rowOf:
      'The row that is ticked says {found}. Press Submit only if that is {student}; else undo, and check the number.',
    noAddStudents:
      'Kinlink sees no Add Students on this page. Your role may not have it: ask your PowerSchool administrator. If you see it, press it, and the guide goes on.',
    inactiveHere:
      'This contact is inactive, and so its account is locked. Tick Active, press Submit, and look whether the account is enabled; then go on.',
    locked:
      'This account is switched off, so the parent can’t sign in. Find out why first; if it may be on again, tick Account Enabled and press Submit.',
    lockedBody:
      'The page shows it. The account is switched off, though: nobody can sign in with it until it is enabled.',
    noAccountHere:
      'This contact has no account, so PowerSchool can’t give it Data Access. Open the contact that has the account.',
    done: {
      by: 'students',
      one: '{students} is on {name} with Data Access',
      other: '{#} students are on {name} with Data Access: {students}',
    },
    doneBody: {
      by: 'name',
      none: ['The page shows it. This contact now signs in once and sees all of these children.'],
      other: ['The page shows it. {name} now signs in once and sees all of these children.'],
    },
  },

  carry: {
    phone: 'phone',
    email: 'email',
    address: 'address',
    item: 'Missing here: {kind} {value}',
    differs: 'Different on the duplicate: {kind} {value}',
    read: { by: 'name', none: 'Contact {id} looked at', other: '{name}, contact {id}, looked at' },
    readHint:
      'Open the duplicate once, so that Kinlink can read what it knows and nothing of it is lost.',
    notNeeded: 'Not needed',
    other: 'Here stands {value}. Kinlink changes nothing; edit it by hand if the parent says so.',
    unseen: 'Kinlink can’t see on this page whether it is here ({kind}). Look for yourself.',
    flags: 'Set on the duplicate; decide and set by hand',
    byHand: 'Custody, relationship and the like decided',
    byHandHint:
      'They stand below. Kinlink never sets them: set what the parent’s papers say, or leave it; then press Decided.',
    decided: 'Decided',
    openRow: 'Open the student’s row',
    flagLine: '{student}: {flags}.',
    relationshipOther: 'Relationship to {student}: {there} on the duplicate, {here} here.',
    relationshipBlank: 'Relationship to {student}: {there} on the duplicate, none here.',
    detailOther: '{field}: {there} on the duplicate, {here} here.',
    detailBlank: '{field}: {there} on the duplicate, none here.',
    detail: {
      prefix: 'Prefix',
      middle: 'Middle name',
      suffix: 'Suffix',
      gender: 'Gender',
      employer: 'Employer',
    } as Record<string, string>,
    flag: {
      custody: 'Custody',
      livesWith: 'Lives With',
      pickup: 'School Pickup',
      emergency: 'Emergency Contact',
    },
  },

  students: {
    heading: 'Contacts of this student',
    listHeading: 'How far each contact is',
    headingFor: 'Contacts of {student}',
    none: 'No contact is listed for this student.',
    noEmail: 'No email',
    noAccount: 'No account',
    noAccess: 'No Data Access',
    ready: 'Ready',
    unclear: 'Account not known',
    openByHand: 'Open this one by its name in PowerSchool’s list.',
    noNumber:
      'This page does not show the student’s number; Kinlink asks for it when it is needed.',
  },

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
      none: 'Same person: contact {id}',
      other: 'Same person: {name}, contact {id}',
    },
    noAccount: 'This contact has no account, so it is not the one that holds the email.',
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
    noSuchName: 'Nobody called {surname} has the same first initial, as far as PowerSchool shows.',
  },

  retire: {
    lead: 'Everything is safe on the original. This duplicate can be retired.',
    theOriginal: 'the original',
    attached: '{student} is on {name} with Data Access',
    seenAt: 'Seen on contact {id} at {time}',
    attachFirst: 'Do this first: open the original and add the student there.',
    enabled: 'The account of {name} is enabled',
    enableFirst:
      'Do this first: the account that stays is switched off. Open the original and look whether it may be enabled.',
    carried: 'Nothing is left to carry over',
    left: 'Still only here: {things; }',
    carryFirst: 'Do this first: fill it in on the original, or say there that it is not needed.',
    noAccount: 'The duplicate has no account',
    hasAccount:
      'It has the account “{username}”; deleting the contact would delete the account too.',
    noStudent: 'No other student hangs on it',
    hasStudents: 'Also linked, now or before: {names}',
    noType: 'No Original Contact Type',
    hasType: 'It is “{type}” on the older student pages, and state reports may rest on that.',
    typeUnseen: 'This page does not show it, so it may have one.',
    unseen: 'Kinlink can’t see this on the page. Look for yourself.',
    item: {
      by: 'name',
      none: 'Retire the duplicate: contact {id}',
      other: 'Retire the duplicate: {name}, contact {id}',
    },
    open: 'Open duplicate',
    notYet: 'First everything above has to be done; until then it would lose something.',
    inactiveBecause:
      'Make it inactive rather than delete it, because of the lines above: untick Active, then press Submit.',
    noDelete: 'Your role shows no Delete here. Untick Active, then press Submit.',
    policyDelete:
      'Your district deletes duplicates: press Delete, then Confirm. It can’t be undone.',
    policyInactive: 'Your district makes duplicates inactive: untick Active, then press Submit.',
    aboutDelete:
      'Delete removes the contact and its history for good, as some districts’ guides ask. It can’t be undone.',
    aboutInactive:
      'Inactive keeps the history and hides the contact from searches, as PowerSchool prefers. It can be undone.',
    showDelete: 'Show me Delete',
    showActive: 'Show me Active',
    keepAndEnd: 'Keep it and finish',
    isGone: 'It is gone',
    stillThere:
      'PowerSchool still has this contact. Open it and look whether the deletion went through.',
    cannotSee: 'Kinlink can’t see whether the contact is gone. Open it, or say so yourself.',
    done: {
      deleted: 'Deleted, {time}',
      inactive: 'Made inactive, {time}',
    },
    earlyTitle: 'Not yet: something would be lost',
    originalTitle: 'This is the contact to keep',
    earlyOriginal: 'This contact and its account, which the open task for {email} keeps.',
    earlyBody: 'Press Cancel. If you press Confirm now, this goes with the contact:',
    earlyLine: { by: 'why', none: 'Not done: {line}', other: '{line}: {why}' },
  },

  tasks: {
    open: 'Open tasks',
    others: 'Other open tasks',
    parked: 'Parked',
    park: 'Park',
    takeUp: 'Take up again',
    continue: 'Continue',
    copy: 'Copy the steps',
    copied: 'The steps are on the clipboard.',
    forget: 'Forget',
    finished: 'Finished today',
    save: 'Save the day as a table (CSV)',
    saved: 'The table is in your downloads.',
    toFind: 'Next: find the contact that holds the account.',
    toCompare: 'Next: compare the contacts that were found.',
    toAttach: 'Next: add {student} to {name}.',
    toRead: {
      by: 'name',
      none: 'Next: look at contact {id}, so that nothing of it is lost.',
      other: 'Next: look at {name}, contact {id}, so that nothing of it is lost.',
    },
    toCarry: {
      by: 'count',
      one: 'Next: carry over one thing.',
      other: 'Next: carry over {#} things.',
    },
    toEnable: 'Next: look whether the account of {name}, which is switched off, may be enabled.',
    toRetire: 'Next: retire the duplicate.',
  },

  record: {
    noticed: 'noticed that {what} is in use, {at}',
    same: {
      by: 'what',
      none: 'found the same person in contact {number}, {at}',
      other: 'found the same person in {what}, contact {number}, {at}',
    },
    different: {
      by: 'what',
      none: 'contact {number}, is a different person, {at}',
      other: '{what}, contact {number}, is a different person, {at}',
    },
    attached: {
      by: 'number',
      none: 'attached {what} to contact {to}, {at}',
      other: 'attached {what} ({number}) to contact {to}, {at}',
    },
    carried: 'carried {what} over to contact {to}, {at}',
    dismissed: 'left {what} as not needed, {at}',
    decided: 'decided by hand on custody, relationship and the like of {what}, {at}',
    deleted: {
      by: 'what',
      none: 'deleted contact {number}, {at}',
      other: 'deleted {what}, contact {number}, {at}',
    },
    inactive: {
      by: 'what',
      none: 'made contact {number}, inactive, {at}',
      other: 'made {what}, contact {number}, inactive, {at}',
    },
    kept: {
      by: 'what',
      none: 'kept contact {number}, as it is, {at}',
      other: 'kept {what}, contact {number}, as it is, {at}',
    },
    endedDifferent: 'ended with nothing done, {at}',
    endedDone: 'ended, {at}',
    kind: {
      noticed: 'Clash noticed',
      same: 'Same person',
      different: 'Different person',
      attached: 'Student attached',
      carried: 'Carried over',
      dismissed: 'Not needed',
      decided: 'Decided by hand',
      deleted: 'Duplicate deleted',
      inactive: 'Duplicate made inactive',
      kept: 'Duplicate kept',
    },
    columns: ['Day', 'Time', 'Email', 'Step', 'Who or what', 'Number', 'To contact'],
  },

  popup: {
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
    open: 'Contact opened',
    openHint: 'Click the name of the contact that is this parent.',
    idle: 'Open a student’s contacts, or a contact, and Kinlink goes with you.',
  },

  unknown: {
    heading: 'Kinlink does not recognise this page',
    lead: 'It offers nothing here, so that nothing goes wrong. Go on by hand.',
    loading: 'Waiting for PowerSchool to draw this page…',
  },

  stopped: {
    title: 'Kinlink stopped before changing anything',
    titleUndone: 'Kinlink stopped and put everything back',
    none: 'No student with the number {number} came up. Check the number, and that you are at the right school or the district office.',
    several: 'Several rows show the number {number}. Choose the right one yourself.',
    tooSlow: 'PowerSchool did not answer in time. Look at the page, then try again.',
    busy: 'PowerSchool is still busy. Try again in a moment.',
    otherDrawer: 'Another drawer is open. Finish or close it first.',
    noAccessTab: 'PowerSchool shows no Data Access tab here. Check that the account was saved.',
    noOption: 'The list for {field} has no such choice. Choose it yourself.',
    locked: '{field} can’t be changed here. Your role may not allow it.',
    noClipboard: 'The browser did not let Kinlink use the clipboard. Select the text and copy it.',
    filled: 'Something else stands in {field}. Clear it if it is not needed, then try again.',
    moved: 'The page changed while Kinlink was filling it in. Look at it, then try again.',
    other: 'Something stood in the way. Look at the page and do this step by hand.',
  },
} as const;

export type Texts = Spoken<typeof en>;

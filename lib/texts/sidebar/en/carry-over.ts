/** Attaching students to the original, and carrying values over. */

export const carryOverEn = {
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

  access: {
    custodyOff: 'Custody is off in this row: look at the papers first.',
    offThere:
      'The other contact has an account, and its access is off here, as somebody may have decided: look at the papers first.',
    note: 'It says “{text}”: look at the papers first.',
    unwanted: '{name} is marked “No portal access” on this computer: look at the papers first.',
    unread:
      'Kinlink hasn’t read all of {name} yet: open that contact, and look at the papers first.',
    identity: {
      box: '☐ {check}',
      ticked: '☑ {check}',
      open: 'Before access is turned on, your district asks you to confirm: {checks; }.',
      done: 'Identity checked: {checks; }.',
      unsaved:
        'Your district asks for an identity check before access is turned on. Save this contact first: press Submit at the foot of the page.',
    },
    none: 'No access to {student}',
    addWithout: 'Add {student} without access',
    attachedWithout: '{student} added, without Data Access',
    isOn: 'You decided on no access, but Data Access for {student} is on here. Open the row, untick Data Access and press Submit.',
    starts:
      'On the other contact {student} starts on {date}. PowerSchool leaves the dates blank here: type the start date in the student’s row afterwards.',
    ended: {
      by: 'date',
      none: '{student} was on this contact before, in a row that the page hides. PowerSchool adds no student twice: show all rows in the section Students, open that one and clear its end date, if the papers say so.',
      other:
        '{student} was on this contact until {date}. PowerSchool adds no student twice: show all rows in the section Students, open that one and clear its end date, if the papers say so.',
    },
    newStudent: {
      by: 'names',
      one: 'New on this contact: {names}',
      other: 'New on this contact: {names}',
    },
    newStudentBody:
      'The task you are working on is about another child. If this one was added by mistake, open the row and take it off.',
    unlisted: {
      by: 'names',
      one: 'Its records say that it has access to {names}, who is not listed on it',
      other: 'Its records say that it has access to {names}, who are not listed on it',
    },
    unlistedBody:
      'Somebody gave this access before. Find out why before you add the student, or ask your PowerSchool administrator to take the access away.',
  },

  refused: {
    title: 'PowerSchool did not take this',
    body: ['It says: “{message}”', 'Nothing is lost. Correct what it asks for, or press Cancel.'],
    addStudents:
      'If the student is already on this contact, look at the past and future rows in the section Students: it may be there with an end date.',
    school:
      'If it is about permission, look which school is picked at the top of the page: it may have been changed in another tab. Else ask your PowerSchool administrator.',
    hint: 'PowerSchool has refused this. Read what it says before you press Submit again.',
  },

  carry: {
    phone: 'phone',
    email: 'email',
    address: 'address',
    item: 'Missing here: {kind} {value}',
    differs: 'Different on the duplicate: {kind} {value}',
    noEmail: 'This is not one email address. Ask the parent, and add what is right by hand.',
    marks: 'Here with other marks: {kind} {value}',
    marksDetail:
      'Here as {here}; the duplicate has {there}. Edit it by hand if the parent says so.',
    ownAccount: {
      by: 'username',
      none: 'The duplicate has an account without a username, as with single sign-on. Inactive locks it too: ask the parent which account is used.',
      other:
        'The duplicate has the account “{username}”. Inactive locks it too: ask the parent which account is used.',
    },
    name: {
      by: 'here',
      none: 'Name: {there} on the duplicate, none here. A change mails the parent.',
      other: 'Name: {there} on the duplicate, {here} here. A change mails the parent.',
    },
    read: {
      by: 'name',
      none: 'Contact {id} (no name) looked at',
      other: '{name}, contact {id}, looked at',
    },
    readHint:
      'Open the duplicate once, so that Kinlink can read what it knows and nothing of it is lost.',
    notNeeded: 'Not needed',
    other: 'Here stands {value}. Kinlink changes nothing; edit it by hand if the parent says so.',
    unseen: 'Kinlink can’t see on this page whether it is here ({kind}). Look for yourself.',
    seenByHand: 'It is here, or not needed',
    hiddenAddresses:
      'Check the box “Show past and future addresses” on this page: Kinlink can’t see what it hides.',
    lockedAddresses:
      'PowerSchool hides past and future addresses here, and you can’t show them. Ask somebody who can whether they are needed.',
    unseenSections:
      'Kinlink can’t find this on the page: {sections}. Look for yourself whether anything there is needed.',
    looked: 'I looked: nothing more is needed',
    flags: 'Set on the duplicate; decide and set by hand',
    byHand: 'Custody, relationship and the like decided',
    byHandHint:
      'They stand below. Kinlink never sets them: set what the parent’s papers say, or leave it; then press Decided.',
    decided: 'Decided',
    openRow: 'Open the student’s row',
    mail: {
      label: 'Receives Mail',
      onThereOnly: 'Receives Mail for {student}: on for the duplicate, off here',
      onThere: 'Receives Mail for {student}: on for the duplicate',
      hint: 'If this parent is to get the mail about {student}, open the student’s row, tick Receives Mail and press Submit; else press Not needed. Kinlink never ticks this box.',
      unseenHere: 'Kinlink can’t see it here.',
      unseen: 'Kinlink can’t see it. Check Receives Mail yourself.',
    },
    flagLine: '{student}: {flags}.',
    relationshipOther: 'Relationship to {student}: {there} on the duplicate, {here} here.',
    relationshipBlank: 'Relationship to {student}: {there} on the duplicate, none here.',
    detailOther: '{field}: {there} on the duplicate, {here} here.',
    detailBlank: '{field}: {there} on the duplicate, none here.',
    detail: {
      name: 'Name',
      account: 'Account',
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
      receivesMail: 'Receives Mail',
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
    accessOn: 'Data Access on',
    notEnabled: 'Account not enabled',
    inactive: 'Inactive contact',
    notCurrent: 'Not a current relationship',
    unclear: 'Account not known',
    openByHand: 'Open this one by its name in PowerSchool’s list.',
    noNumber:
      'This page does not show the student’s number; Kinlink asks for it when it is needed.',
  },
} as const;

/** Attaching students to the original, and carrying values over. */

export const carryOverEn = {
  attach: {
    add: 'Add {student}',
    numberQuestion: '{student}’s student number',
    numberMissing:
      'Kinlink doesn’t know this student’s number. Type it here; it’s at the top of the student’s page.',
    numberWrong: 'A student number has only digits.',
    relationshipFrom:
      'Kinlink filled in the same Relationship as for {sibling}: {relationship}. If it’s different for {student}, change it in the panel.',
    chooseRelationship:
      'Choose the Relationship to {student} in the panel. PowerSchool won’t take a blank one.',
    assumed:
      'The contact you were working on has no students. Kinlink used {student}, whose contacts you opened last. Is that the right child?',
    unknownDrawer: {
      by: 'number',
      none: 'Kinlink doesn’t recognize the open panel. If it’s Add Students, find {student} yourself, check the box in the row, choose the Relationship, check Data Access, and click Submit. If not, close it.',
      other:
        'Kinlink doesn’t recognize the open panel. If it’s Add Students, search for {number} yourself, check the box for {student}, choose the Relationship, check Data Access, and click Submit. If not, close it.',
    },
    rowOf:
      'The checked row says {found}. Click Submit only if that is {student}. If not, undo and check the number.',
    noAddStudents:
      'Kinlink can’t find the Add Students button. Your role may not include it; ask your PowerSchool administrator. If you do see it, click it and Kinlink picks up from there.',
    inactiveHere:
      'This contact is inactive, so its account is locked. Check Active, click Submit, and see if the account is enabled. Then continue.',
    locked:
      'This account is turned off. Find out why first. If it’s OK to turn it on, check Account Enabled and click Submit.',
    lockedBody: 'But this account is turned off. No one can sign in with it until it’s enabled.',
    noAccountHere:
      'This contact has no account, so PowerSchool can’t give it Data Access. Open the contact that has the account.',
    done: {
      by: 'students',
      one: '{students} is now linked to {name}, with Data Access',
      other: '{#} students are now linked to {name}, with Data Access: {students}',
    },
    doneBody: {
      by: 'name',
      none: ['Done. This contact can now see all of these students with one sign-in.'],
      other: ['Done. {name} can now see all of these students with one sign-in.'],
    },
  },

  access: {
    custodyOff: 'Custody isn’t checked in this row. Check the family’s paperwork first.',
    offThere:
      'The other contact has an account with its access turned off here. Someone may have decided that, so check the family’s paperwork first.',
    note: 'It says “{text}”. Check the family’s paperwork first.',
    relationship:
      'The relationship is “{text}”. Make sure this person may see the student’s records.',
    unwanted:
      '{name} is marked “No portal access” on this computer. Check the family’s paperwork first.',
    unread:
      'Kinlink hasn’t read everything on {name} yet. Open that contact, and check the family’s paperwork first.',
    identity: {
      box: '☐ {check}',
      ticked: '☑ {check}',
      open: 'Before you turn on access, your district asks you to confirm: {checks; }.',
      done: 'Identity checked: {checks; }.',
      unsaved:
        'Your district asks for an identity check before access is turned on. Save this contact first: click Submit at the bottom of the page.',
    },
    none: 'No access to {student}',
    addWithout: 'Add {student} without access',
    attachedWithout: 'Add {student}, without Data Access',
    isOn: 'You decided on no access, but Data Access for {student} is on here. Open the row, uncheck Data Access, and click Submit.',
    starts:
      'On the other contact, {student} starts on {date}. PowerSchool leaves the dates blank here, so type the start date in the student’s row afterward.',
    ended: {
      by: 'date',
      none: '{student} was on this contact before, in a row that the page hides. PowerSchool won’t add a student twice. Show all rows in the Students section, open that one, and clear its end date if the paperwork says so.',
      other:
        '{student} was on this contact until {date}. PowerSchool won’t add a student twice. Show all rows in the Students section, open that one, and clear its end date if the paperwork says so.',
    },
    newStudent: {
      by: 'names',
      one: 'New on this contact: {names}',
      other: 'New on this contact: {names}',
    },
    newStudentBody:
      'You’re working on a different child. If this one was added by mistake, open the row and remove it.',
    unlisted: {
      by: 'names',
      one: 'PowerSchool’s records say this contact can see {names}, who isn’t listed on it',
      other: 'PowerSchool’s records say this contact can see {names}, who aren’t listed on it',
    },
    unlistedBody:
      'Someone gave this access before. Find out why before you add the student, or ask your PowerSchool administrator to remove the access.',
  },

  refused: {
    title: 'PowerSchool didn’t accept this',
    body: ['It says: “{message}”', 'Nothing is lost. Fix what it asks for, or click Cancel.'],
    addStudents:
      'If the student is already on this contact, look at the past and future rows in the Students section. It may be there with an end date.',
    school:
      'If it’s about permission, check which school is selected at the top of the page. It may have been changed in another tab. If that’s not it, ask your PowerSchool administrator.',
    hint: 'PowerSchool didn’t accept this. Read what it says before you click Submit again.',
  },

  carry: {
    phone: 'phone',
    email: 'email',
    address: 'address',
    item: 'Copy over the {kind}: {value}',
    alreadyHere: {
      by: 'here',
      none: 'It’s on the duplicate. There is none here yet.',
      other: 'It’s on the duplicate. Here: {here; }.',
    },
    differs: 'Different on the duplicate: {kind} {value}',
    notCurrent:
      'This may be a past or future address. Check its dates on the duplicate, and copy them over too.',
    noEmail: 'This isn’t one email address. Ask the parent, and add the right one yourself.',
    marks: 'Already here, marked differently: {kind} {value}',
    marksDetail:
      'Here it’s {here}; on the duplicate it’s {there}. Change it yourself if the parent asks.',
    ownAccount: {
      by: 'username',
      none: 'The duplicate has an account without a username, as with single sign-on. Making the contact inactive locks it too. Ask the parent which account they use.',
      other:
        'The duplicate has the account “{username}”. Making the contact inactive locks it too. Ask the parent which account they use.',
    },
    name: {
      by: 'here',
      none: 'Name: {there} on the duplicate, none here. PowerSchool emails the parent if you change it.',
      other:
        'Name: {there} on the duplicate, {here} here. PowerSchool emails the parent if you change it.',
    },
    read: {
      by: 'name',
      none: 'Look at contact {id} (no name)',
      other: 'Look at {name}, contact {id}',
    },
    readHint: 'Open the duplicate once so Kinlink can read what’s on it and nothing is lost.',
    notNeeded: 'Not needed',
    other: 'It says {value} here. Kinlink changes nothing; edit it yourself if the parent asks.',
    unseen: 'Kinlink can’t see on this page whether the {kind} is already here. Please check.',
    byYourself: 'Add it here yourself, and click Submit. If it isn’t needed, click Not needed.',
    seenByHand: 'It’s here, or not needed',
    hiddenAddresses:
      'Check the box “Show past and future addresses” on this page: Kinlink can’t see what it hides.',
    lockedAddresses:
      'PowerSchool hides past and future addresses here, and you can’t show them. Ask someone who can whether they’re needed.',
    unseenSections:
      'Kinlink can’t find this on the page: {sections}. Check for yourself whether anything there is needed.',
    looked: 'I looked: nothing more is needed',
    flags: 'On the duplicate: set these yourself if they apply',
    byHand: 'Review custody, relationship, and other details',
    byHandHint:
      'Kinlink never changes these. Set them from the family’s paperwork or leave them, then click Reviewed.',
    decided: 'Reviewed',
    openRow: 'Open the student’s row',
    mail: {
      label: 'Receives Mail',
      onThereOnly: 'Receives Mail for {student}: on for the duplicate, off here',
      onThere: 'Receives Mail for {student}: on for the duplicate',
      hint: 'If this parent should get the mail about {student}, open the student’s row, check Receives Mail, and click Submit. If not, click Not needed. Kinlink never checks this box.',
      unseenHere: 'Kinlink can’t see it here.',
      unseen: 'Kinlink can’t see it. Check Receives Mail yourself.',
    },
    flagLine: '{student}: {flags}, checked on the duplicate.',
    offLine:
      '{student}: checked here, but not on the duplicate: {flags}. Check the family’s paperwork.',
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
      access: 'Data Access',
    },
  },

  students: {
    heading: 'Contacts of this student',
    listHeading: 'What each contact still needs',
    headingFor: 'Contacts of {student}',
    item: 'Have a parent’s email or phone? Start here',
    start: 'Search for the parent here first. If no one is found, click Add, then New Contact.',
    question: 'The parent’s email or phone, or paste everything the parent sent',
    found: {
      by: 'count',
      one: 'One contact was found with {text}.',
      other: '{count} contacts were found with {text}.',
    },
    nobody: 'No one was found with {text}. If the parent is new, click Add, then New Contact.',
    addHere: 'Add {student} to this contact',
    namesake:
      '{name} ({id}) is listed for this student and may be the same person. Open that contact: Kinlink compares the two there.',
    openNamesake: 'Open {name} ({id})',
    addEmail: 'Add {email}',
    listed: 'Already listed for this student',
    none: 'Kinlink sees no contacts listed for this student.',
    noEmail: 'No email',
    noAccount: 'No account',
    noAccess: 'No Data Access',
    ready: 'Ready',
    accessOn: 'Data Access on',
    notEnabled: 'Account not enabled',
    inactive: 'Inactive contact',
    notCurrent: 'Not a current relationship',
    unclear: 'Account unknown',
    openByHand: 'Open this one by clicking its name in PowerSchool’s list.',
    noNumber:
      'This page doesn’t show the student’s number. Kinlink will ask for it when it’s needed.',
  },
} as const;

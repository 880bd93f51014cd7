/**
 * The guides in English. Every claim stands on facts §§ 2–10 or on the registrar's guide (November 2026);
 * a step is one thing to do and has 140 characters at most.
 */
import type { Guide } from '../../contracts/guides.ts';

export const guidesEn: readonly Guide[] = [
  {
    id: 'create-account',
    title: 'Create a portal account',
    words:
      'new add make web parent password temporary username setup first access data register give mail e-mail identity provider guardian number single sign-on sso',
    steps: [
      'Search for the student and open the student’s Contacts page.',
      'Click the parent’s name. Contact Details opens.',
      'No email under Email Addresses? Press Add Email, choose the Type, enter the address, and press Submit.',
      'If it is the parent’s only email, tick that it is the primary one before you press Submit.',
      'In Web Account Access, a green check under Account Enabled means that there is an account: go on with Students.',
      'No account yet? Press Add Account and tick Account Enabled.',
      'Enter the parent’s email as Username, unless your district has another rule.',
      'Enter a temporary password in New Password and again in Confirm Password.',
      'Choose the parent’s email under Account Email.',
      'Leave Identity Provider Global ID and State Guardian Number empty, then press Submit.',
      'In Students, press the pencil in the child’s row and open the tab Data Access.',
      'Tick Can Access Student Data And Email, then press Submit. Do the same for each child this parent may see.',
    ],
    notes: [
      'The order is fixed: first the email, then the account, then Data Access.',
      'The password is temporary: the parent has to change it at the first sign-in.',
      'How long a password must be, and which characters it needs, is a setting of your district.',
      'In a district with single sign-on, username and password may rightly stay blank.',
      'If Add Account or Add Email is missing, your role may lack the permission: ask your PowerSchool administrator.',
    ],
  },
  {
    id: 'clash',
    title: 'Email or username already in use',
    words:
      'error message clash taken not available another access account exists sibling brother sister second child attach find existing original mail e-mail invitation unified user inactive',
    steps: [
      'Note the email, and the number of the student you are working on.',
      'Go to the Start Page and switch the search to Contacts and Email. Some servers call it Contacts.',
      'Enter the email and press Search. You get the contacts that have it, with their students.',
      'Click a name that may be this parent. Make sure that it is the same person: compare names, phones, emails and students.',
      'In Students, press Add Students, enter the Student Number and press Search.',
      'At the right student, tick the box on the left and choose a Relationship.',
      'Tick the box on the right, under Data Access, then press Submit.',
      'Fill in what is still blank on this contact, such as a phone number or address.',
      'Press Submit at the bottom of the page.',
      'Only then, as both are the same person, retire the contact you were working on. The guide on duplicates says how.',
    ],
    notes: [
      'PowerSchool says “The account email address is already in use by another access account” or “Username not available”.',
      'The account may be this same parent’s, made for a brother or sister, or that of another person who shares the email.',
      'Usernames are a space of their own: one can be taken although the email is free.',
      'Nobody comes up? Inactive contacts are hidden by default; include them in the search.',
      'With Unified User on, another PowerSchool product may hold the email. Then use another email, or Send Invitation.',
      'If the contact you find is a different person, add nothing there: this parent needs an email of their own.',
    ],
  },
  {
    id: 'change-email',
    title: 'Change a parent’s email',
    words:
      'new other address update correct wrong typo mail e-mail add make primary pick choose as account email recovery match username tell the parent notify edit',
    steps: [
      'Open the contact. In Email Addresses, press Add Email.',
      'Choose the Type Current, enter the new address, tick that it is the primary one, and press Submit.',
      'In Web Account Access, press Edit Account.',
      'Pick the new address under Account Email.',
      'If your district uses the email as Username, set the Username to match. Then press Submit.',
      'Tell the parent which username to sign in with from now on.',
    ],
    notes: [
      'Add the new email first: Account Email offers the emails that the contact has.',
      'PowerSchool mails the parent when the username or the account email of an account changes.',
      'The primary email can’t be deleted. Make the new one primary first.',
      'An email can be the Account Email of one account only. If it is in use, follow the guide on that.',
      'A username can have 64 characters, an account email 256.',
    ],
  },
  {
    id: 'cannot-sign-in',
    title: 'A parent can’t sign in',
    words:
      'cannot login log logging signing locked lock out unlock enabled disabled username wrong password reset forgot forgotten new temporary inactive portal mail e-mail not working',
    steps: [
      'Make sure that it is the parent who asks. Then open the contact and look at Web Account Access.',
      'No username there and a button Add Account? The parent has no account yet: create one.',
      'No green check under Account Enabled? Press Edit Account, tick Account Enabled, and press Submit.',
      'Compare the Username, sign by sign, with what the parent types. It need not be the email.',
      'In Demographics, see whether the contact is active: making a contact inactive locks its account too.',
      'Password forgotten? Press Edit Account and enter a temporary one in New Password and Confirm Password.',
      'Press Submit and give the parent the temporary password. It has to be changed at the first sign-in.',
    ],
    notes: [
      'Making a contact active again does not unlock its account. If it stays locked, ask your PowerSchool administrator.',
      'PowerSchool mails the parent when the username or password of an account changes.',
      'In a district with single sign-on, username and password may rightly stay blank.',
      'If Edit Account is missing, your role may lack the permission: ask your PowerSchool administrator.',
    ],
  },
  {
    id: 'missing-child',
    title: 'A parent sees other children but not this one',
    words:
      'sibling brother sister second student missing hidden not listed data access enable parent access school switch off no grades attendance row pencil accounts',
    steps: [
      'Open the parent’s contact and look for the child under Students.',
      'Not there? Press Add Students, enter the Student Number, press Search, and tick the child.',
      'For a child you add, choose a Relationship, tick Data Access on the right, and press Submit.',
      'There, but Data Access is off? Press the pencil in the row and open the tab Data Access.',
      'Tick Can Access Student Data And Email, then press Submit.',
      'The row can’t be edited? At a school, only rows of that school can: switch to the child’s school.',
      'Still nothing? Open the student’s Access Accounts page and see whether Enable Parent Access is ticked.',
      'If it should be on, tick Enable Parent Access and press Submit.',
    ],
    notes: [
      'Verify who is asking, and custody, before you give access.',
      'With Enable Parent Access off, no parent of that student sees anything, whatever the contact says.',
      'The tab Data Access is shown only when the contact has an account.',
      'The Relationship must not be blank. Leave start and end dates blank, and Send Now off.',
      'Students with a past or future relationship are hidden in the list at first.',
      'Removing a student from a contact also removes the web access to that student.',
    ],
  },
  {
    id: 'shared-email',
    title: 'One email shared by a family',
    words:
      'same share both parents mother father grandparent household couple address mail e-mail two accounts spouse own',
    steps: [
      'Ask the family which parent shall have the account with the shared email: it can have only one.',
      'Create or keep that account on this parent’s own contact.',
      'Ask every other parent for an email of their own.',
      'On the other parent’s contact, press Add Email and enter it as the primary one.',
      'Press Add Account there, and pick that email under Account Email.',
      'Turn on Data Access for each child that this parent may see.',
    ],
    notes: [
      'The email of an account must be unique among all accounts, and so must the username. Capitals make no difference.',
      'Several contacts may list the same email; only one account can use it.',
      'Each parent is a person of their own, with one contact and one account.',
      'So a shared email alone does not mean that two contacts are one person.',
    ],
  },
  {
    id: 'duplicates',
    title: 'Duplicates: what to do and never to do',
    words:
      'duplicate contact twice double copy same person merge consolidate delete remove inactive retire original compare carry over custody pickup emergency flags state reporting',
    steps: [
      'Make sure that both contacts are one person: compare names, emails, phones and students.',
      'Keep the contact that has the account. That is the original.',
      'On the original, press Add Students and add the student, with a Relationship and Data Access.',
      'Carry over what only the duplicate knows: phone numbers, emails, addresses.',
      'Look at the original’s page: the student has to be there, with Data Access on.',
      'Look at the duplicate: it should have no account and no other student.',
      'Only then make the duplicate inactive: untick Active, then press Submit.',
      'Or delete it, if your district says so: Delete, then Confirm.',
    ],
    notes: [
      'Never delete a contact before its student stands on the original with Data Access.',
      'Never delete the contact that has the account: deleting is permanent and takes its history and account along.',
      'Never guess custody, pickup or emergency contact: they are legal facts, to be set from the parent’s papers.',
      'Never give one person a second account to get round the message.',
      'PowerSchool’s own preference is inactive rather than deleted. Inactive also locks the account.',
      'Removing a contact with an Original Contact Type takes it off the older student pages too, and state reports may rest on those.',
      'Consolidate Contacts can’t be undone: the master contact wins, and the other accounts are deleted.',
    ],
  },
  {
    id: 'basics',
    title: 'Notes every registrar should know',
    words:
      'rules basics what is portal account one contact one account each associated with contacts person no new contact for a sibling brother sister order emergency calls search first',
    steps: [],
    notes: [
      'A Parent Portal account is associated with a contact.',
      'Each person should have one contact and one Parent Portal account.',
      'When a brother or sister registers, the same parent gets access to the new student from the contact that is there.',
      'Once you know that it is the same person, no new contact or account is needed for a sibling, or for each student.',
      'Search for the parent’s email before you make a contact: the search looks in contacts’ emails and account emails.',
      'A search takes the place of your current selection of contacts.',
      'The order of a student’s contacts drives emergency calls.',
      'A tick box or button that is missing usually means that your role lacks the permission.',
    ],
  },
];

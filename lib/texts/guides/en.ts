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
      'No email under Email Addresses? Click Add Email, choose the Type, enter the address, and click Submit.',
      'If it’s the parent’s only email, check the box that makes it primary before you click Submit.',
      'In Web Account Access, a green check under Account Enabled means there’s an account. Skip to Students.',
      'No account yet? Click Add Account and check Account Enabled.',
      'Enter the parent’s email as Username, unless your district has another rule.',
      'Enter a temporary password in New Password and again in Confirm Password.',
      'Choose the parent’s email under Account Email.',
      'Leave Identity Provider Global ID and State Guardian Number empty, then click Submit.',
      'In Students, click the pencil in the child’s row and open the Data Access tab.',
      'Check Can Access Student Data And Email, then click Submit. Do the same for each child this parent may see.',
    ],
    notes: [
      'The order is always the same: first the email, then the account, then Data Access.',
      'The password is temporary: the parent has to change it at the first sign-in.',
      'Your district sets how long a password must be and which characters it needs.',
      'In a district with single sign-on, it’s normal for username and password to stay blank.',
      'If Add Account or Add Email is missing, your role may not include it: ask your PowerSchool administrator.',
    ],
  },
  {
    id: 'clash',
    title: 'Email or username already in use',
    words:
      'error message clash taken not available another access account exists sibling brother sister second child attach find existing original mail e-mail invitation unified user inactive',
    steps: [
      'Write down the email, and the number of the student you are working on.',
      'Go to the Start Page and switch the search to Contacts and Email. On some servers it’s just Contacts.',
      'Enter the email and click Search. You get the contacts that have it, with their students.',
      'Click a name that may be this parent. Make sure it’s the same person: compare names, phones, emails, and students.',
      'In Students, click Add Students, enter the Student Number, and click Search.',
      'When you see the right student, check the box on the left and choose a Relationship.',
      'Check the box on the right, under Data Access, then click Submit.',
      'Fill in anything still blank on this contact, such as a phone number or address.',
      'Click Submit at the bottom of the page.',
      'Only then, since both are the same person, delete or inactivate the contact you were working on. See the guide on duplicates.',
    ],
    notes: [
      'PowerSchool says “The account email address is already in use by another access account” or “Username not available”.',
      'The account may be this same parent’s, set up for a brother or sister, or belong to another person who shares the email.',
      'Usernames are checked separately: one can be taken even if the email is free.',
      'No one found? Inactive contacts are hidden by default. Include them in the search.',
      'With Unified User on, another PowerSchool product may have the email. Then use another email, or Send Invitation.',
      'If the contact you find is a different person, add nothing there. This parent needs their own email.',
    ],
  },
  {
    id: 'change-email',
    title: 'Change a parent’s email',
    words:
      'new other address update correct wrong typo mail e-mail add make primary pick choose as account email recovery match username tell the parent notify edit',
    steps: [
      'Open the contact. In Email Addresses, click Add Email.',
      'Choose the Type Current, enter the new address, check the box that makes it primary, and click Submit.',
      'In Web Account Access, click Edit Account.',
      'Choose the new address under Account Email.',
      'If your district uses the email as Username, change the Username to match. Then click Submit.',
      'Tell the parent which username to sign in with from now on.',
    ],
    notes: [
      'Add the new email first. Account Email lists only the emails on the contact.',
      'PowerSchool emails the parent when an account’s username or account email changes.',
      'The primary email can’t be deleted. Make the new one primary first.',
      'An email can be the Account Email of only one account. If it’s already in use, see the guide on that.',
      'A username can have up to 64 characters, and an account email up to 256.',
    ],
  },
  {
    id: 'cannot-sign-in',
    title: 'A parent can’t sign in',
    words:
      'cannot login log logging signing locked lock out unlock enabled disabled username wrong password reset forgot forgotten new temporary inactive portal mail e-mail not working',
    steps: [
      'Make sure you’re talking to the parent. Then open the contact and look at Web Account Access.',
      'No username there, and you see an Add Account button? The parent has no account yet. Create one.',
      'No green check under Account Enabled? Click Edit Account, check Account Enabled, and click Submit.',
      'Compare the Username, character by character, with what the parent types. It may not be the email.',
      'In Demographics, see if the contact is active. Making a contact inactive locks its account, too.',
      'Forgot the password? Click Edit Account and enter a temporary one in New Password and Confirm Password.',
      'Click Submit and give the parent the temporary password. They have to change it at the first sign-in.',
    ],
    notes: [
      'Making a contact active again doesn’t unlock its account. If it stays locked, ask your PowerSchool administrator.',
      'PowerSchool emails the parent when an account’s username or password changes.',
      'In a district with single sign-on, it’s normal for username and password to stay blank.',
      'If Edit Account is missing, your role may not include it: ask your PowerSchool administrator.',
    ],
  },
  {
    id: 'missing-child',
    title: 'A parent sees other children but not this one',
    words:
      'sibling brother sister second student missing hidden not listed data access enable parent access school switch off no grades attendance row pencil accounts',
    steps: [
      'Open the parent’s contact and look for the child under Students.',
      'Not there? Click Add Students, enter the Student Number, click Search, and check the box for the child.',
      'For a child you add, choose a Relationship, check Data Access on the right, and click Submit.',
      'There, but Data Access is off? Click the pencil in the row and open the Data Access tab.',
      'Check Can Access Student Data And Email, then click Submit.',
      'Can’t edit the row? At a school, you can edit only that school’s rows. Switch to the child’s school.',
      'Still nothing? Open the student’s Access Accounts page and see if Enable Parent Access is checked.',
      'If it should be on, check Enable Parent Access and click Submit.',
    ],
    notes: [
      'Before you give access, check who is asking, and check custody.',
      'With Enable Parent Access off, no parent can see that student, even with Data Access on.',
      'The Data Access tab shows only when the contact has an account.',
      'The Relationship can’t be blank. Leave start and end dates blank, and Send Now off.',
      'Students with a past or future relationship are hidden in the list at first.',
      'Removing a student from a contact also removes that contact’s web access to the student.',
    ],
  },
  {
    id: 'shared-email',
    title: 'One email shared by a family',
    words:
      'same share both parents mother father grandparent household couple address mail e-mail two accounts spouse own',
    steps: [
      'Ask the family which parent should have the account with the shared email. Only one can.',
      'Create or keep that account on this parent’s own contact.',
      'Ask each of the other parents for their own email.',
      'On the other parent’s contact, click Add Email and enter it as the primary one.',
      'Click Add Account there, and choose that email under Account Email.',
      'Turn on Data Access for each child this parent may see.',
    ],
    notes: [
      'An account’s email can’t be used by any other account, and neither can its username. Capital letters make no difference.',
      'Several contacts may list the same email, but only one account can use it.',
      'Each parent is a separate person, with one contact and one account.',
      'So a shared email alone doesn’t mean that two contacts are one person.',
    ],
  },
  {
    id: 'duplicates',
    title: 'Duplicates: what to do and never to do',
    words:
      'duplicate contact twice double copy same person merge consolidate delete remove inactive retire original compare carry over custody pickup emergency flags state reporting',
    steps: [
      'Make sure both contacts are one person: compare names, emails, phones, and students.',
      'Keep the contact that has the account. That is the original.',
      'On the original, click Add Students and add the student, with a Relationship and Data Access.',
      'Copy over what only the duplicate has: phone numbers, emails, addresses.',
      'Look at the original’s page. The student has to be there, with Data Access on.',
      'Look at the duplicate. It should have no account and no other students.',
      'Only then make the duplicate inactive: uncheck Active, then click Submit.',
      'Or delete it, if your district says so: click Delete, then Confirm.',
    ],
    notes: [
      'Never delete a contact before its student is on the original with Data Access.',
      'Never delete the contact that has the account. Deleting is permanent, and also deletes its history and its account.',
      'Never guess custody, pickup, or emergency contact. They are legal facts. Set them from the family’s paperwork.',
      'Never give one person a second account to get around the message.',
      'PowerSchool prefers making a contact inactive to deleting it. Inactive also locks the account.',
      'Removing a contact with an Original Contact Type also takes it off the older student pages. State reports may depend on those.',
      'Consolidate Contacts can’t be undone: the master contact is kept, and the other accounts are deleted.',
    ],
  },
  {
    id: 'basics',
    title: 'Notes every registrar should know',
    words:
      'rules basics what is portal account one contact one account each associated with contacts person no new contact for a sibling brother sister order emergency calls search first',
    steps: [],
    notes: [
      'A Parent Portal account belongs to a contact.',
      'Each person should have one contact and one Parent Portal account.',
      'When a brother or sister registers, give the same parent access to the new student from the contact they already have.',
      'Once you know it’s the same person, you don’t need a new contact or account for a sibling, or for each student.',
      'Search for the parent’s email before you create a contact. The search looks through contacts’ emails and account emails.',
      'A new search replaces your current selection of contacts.',
      'The order of a student’s contacts sets the order of emergency calls.',
      'If a checkbox or button is missing, your role usually doesn’t include it.',
    ],
  },
];

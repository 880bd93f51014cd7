/**
 * What Kinlink reads and what never happens, in the words of PRIVACY.md: that page's part between its two markers is
 * made from this table.
 */
export const disclosureEn = {
  intro:
    'Kinlink is a browser extension without a server. We, its makers, receive no data: nothing is sent to us, so we have nothing to disclose.',
  reads: {
    heading: 'What it reads',
    lead: 'Kinlink reads only what the signed-in registrar may see in PowerSchool’s admin pages, and only while one of these pages is open or Kinlink searches in a background tab:',
    where: 'Where',
    why: 'Why',
    rows: [
      {
        what: 'a contact’s name, other personal details (such as gender and employer), emails, phones, addresses, account username and account email',
        where:
          'Contact Details and its panels, the contact search, PowerSchool’s records of a contact',
        why: 'to say what is done and what comes next, and to compare two contacts',
      },
      {
        what: 'the contact’s students: name, student number, school, relationship, Data Access, Original Contact Type',
        where: 'the same pages, a student’s contacts',
        why: 'to add a student to the right contact',
      },
      {
        what: 'custody, lives with, school pickup and emergency contact',
        where: 'Contact Details',
        why: 'to say what the registrar has to compare before a duplicate goes. Kinlink never sets them',
      },
      {
        what: 'whether parents may sign in',
        where: 'a student’s Access Accounts',
        why: 'to say that parent access is off. The student’s Access ID is not read',
      },
      {
        what: 'the temporary password that Kinlink makes',
        where: 'the account panel',
        why: 'for the welcome sheet, when the registrar asks for one',
      },
      {
        what: 'for a worklist that the registrar starts: the contacts of each of its students, as above, with custody',
        where: 'PowerSchool’s records of a student',
        why: 'to list what each parent still needs',
      },
      {
        what: 'who is signed in, as a code made from the name, and which school is chosen',
        where: 'the top of these pages',
        why: 'so that one person’s tasks are not shown to another',
      },
      {
        what: 'clicks on PowerSchool’s own buttons, such as Submit and Sign Out',
        where: 'the same pages',
        why: 'to know which panel an error message belongs to, and when someone signs out',
      },
      {
        what: 'PowerSchool’s error messages and labels',
        where: 'the same pages',
        why: 'to recognize an email that is already in use, and the page itself',
      },
    ],
    more: [
      'What the registrar pastes or drops into the worklist stays on that page. The students in it are kept as long as the worklist, with grade, homeroom and home language if the table has them, for the welcome sheets. Text pasted into the popup’s search or the panel’s email field is read there and not kept. A search made from it is kept like any other search.',
      'It also reads the address of the tab under its popup, when the registrar opens the popup, to say whether Kinlink works there.',
    ],
  },
  never: {
    heading: 'What never happens',
    rows: [
      'Nothing is sent to us or to anyone else. Kinlink’s only requests are GETs to the PowerSchool site that the registrar is signed in to, and reads of its own files.',
      'No analytics, no crash reports, no advertising, no sale, no use for training. No remote code.',
      'No password is stored or logged.',
      'Kinlink saves nothing in PowerSchool. Kinlink prepares the data; the registrar clicks Submit.',
    ],
  },
} as const;

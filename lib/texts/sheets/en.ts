/** The texts of the page with all welcome sheets of a worklist, in English. None of them is printed. */
import type { Spoken } from '../format/format-messages.ts';

export const sheetsEn = {
  language: 'en',
  rightToLeft: false,

  title: 'Welcome sheets · Kinlink',
  heading: 'Welcome sheets',
  lead: 'One sheet for each parent who is ready, with all of the parent’s children.',
  working: 'Working…',
  gone: 'Kinlink was updated. Close this tab and open the welcome sheets again from your worklist.',
  hidden: {
    'signed-out': 'To see the welcome sheets, sign in to PowerSchool and keep its tab open.',
    idle: 'Answer “Is it still you?” in PowerSchool. Then the welcome sheets show again.',
    'no-tab': 'To see the welcome sheets, sign in to PowerSchool and keep its tab open.',
  },

  empty: {
    noList: {
      heading: 'There is no worklist yet',
      text: 'Welcome sheets are made from a worklist. In PowerSchool, click the Kinlink button, then “Worklist”, and start a list. As soon as parents are ready, click “Welcome sheets” there.',
    },
    reading: {
      heading: 'Kinlink is still reading your list',
      text: 'The sheets appear here as soon as the first parent is ready.',
    },
    noneReady: {
      heading: 'No parent is ready yet',
      text: 'Go back to your worklist and click “Next” on the open rows. Each parent who becomes ready gets a sheet here.',
    },
    allHandedOut: {
      heading: 'All sheets have been handed out',
      text: 'To see them again, uncheck “Leave out sheets already handed out”.',
    },
    cleared: {
      heading: 'Kinlink has cleared this page',
      text: 'It shows names and usernames, so it is cleared after ten minutes without use. To see the sheets again, reload this page, or click “Welcome sheets” in your worklist.',
    },
    off: {
      heading: 'Your district doesn’t use welcome sheets',
      text: 'Welcome sheets are switched off in the settings. Ask your PowerSchool administrator if you need them.',
    },
  },

  settings: {
    heading: 'Print settings',
    language: 'Language',
    languageNone:
      'Your list has no home language, so all sheets start in this language. You can change it for each parent.',
    languageSome: 'Parents with a home language in your list get the sheet in that language.',
    sort: 'Sort by',
    sorts: {
      class: 'School and class',
      student: 'Student’s last name',
      parent: 'Parent’s last name',
    },
    noClasses:
      'Your list has no grade or homeroom. To sort by class, start the list from a table with a column named “Grade” or “Homeroom”.',
    address: 'Address for a window envelope',
    class: 'Student and class at the top',
    onlyOpen: 'Leave out sheets already handed out',
    more: 'School, portal address, and help',
  },

  print: { by: 'count', none: 'Print', one: 'Print one sheet', other: 'Print {#} sheets' },
  handOutAll: {
    by: 'count',
    one: 'Mark this sheet as handed out',
    other: 'Mark these {#} as handed out',
  },
  marked: {
    by: 'count',
    one: 'You marked one sheet as handed out.',
    other: 'You marked {#} sheets as handed out.',
  },
  count: {
    by: 'total',
    one: 'One sheet, {handedOut} handed out',
    other: '{#} sheets, {handedOut} handed out',
  },
  noPasswords:
    'These sheets have no temporary passwords. To give one to a parent, print the parent’s own welcome sheet right after you create the account.',
  reading: 'Your list isn’t complete yet: {read} of {total} students read. More sheets may follow.',
  withoutAddress: {
    by: 'count',
    one: 'One parent has no complete address in PowerSchool, so that sheet has no address.',
    other: '{#} parents have no complete address in PowerSchool, so their sheets have no address.',
  },
  withoutUsername: {
    by: 'names',
    one: '{names} is ready but has no username, so there is no sheet for this parent.',
    other: 'These parents are ready but have no username, so they have no sheet: {names; }',
  },
  withoutAccess: {
    by: 'count',
    one: 'One parent has nothing open in your worklist, but PowerSchool doesn’t show that this parent sees a child in the Parent Portal, so there is no sheet.',
    other:
      '{#} parents have nothing open in your worklist, but PowerSchool doesn’t show that they see a child in the Parent Portal, so they have no sheet.',
  },

  sheets: 'Sheets',
  parent: {
    notReady: {
      by: 'names',
      one: '{names} isn’t ready yet, and isn’t on this sheet.',
      other: '{names} aren’t ready yet, and aren’t on this sheet.',
    },
    newChild: 'Another child is on this sheet since you handed it out.',
    language: 'Language of the sheet',
    languageFor: 'Language of the sheet for {name}',
    fromList: 'From your list.',
    otherLanguage: 'Your list says “{language}”. There is no sheet in that language.',
    noAddress: 'No complete address in PowerSchool.',
    handedOut: 'Handed out',
    handedOutFor: 'Handed out: {name}',
    copyFor: 'Copy as text: {name}',
  },
} as const;

export type SheetsTexts = Spoken<typeof sheetsEn>;

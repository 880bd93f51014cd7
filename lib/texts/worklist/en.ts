/** The worklist's texts in English. */
import type { Spoken } from '../format/format-messages.ts';
import { findingsEn } from './en/findings.ts';

export const worklistEn = {
  language: 'en',
  rightToLeft: false,

  title: 'Worklist · Kinlink',
  heading: 'Worklist',
  lead: 'See what the parents of your new students still need. Kinlink reads only what you can see in PowerSchool, and changes nothing.',
  working: 'Working…',
  gone: 'Kinlink was updated. Close this tab and open the worklist again.',
  hidden: {
    'signed-out': 'To see your worklist, sign in to PowerSchool and keep its tab open.',
    idle: 'Answer “Is it still you?” in PowerSchool. Then your worklist shows again.',
    'no-tab': 'To see your worklist, sign in to PowerSchool and keep its tab open.',
  },
  noSite:
    'Kinlink can’t find a PowerSchool tab. Open PowerSchool, sign in, then click the Kinlink button there and open the worklist.',

  start: {
    heading: 'Start a list',
    site: 'For students of {host}',
    fromPage: 'Take the students from PowerSchool',
    fromPageHint:
      'First, search for the students on the Start Page. Kinlink takes the students on that page, or the student whose page is open.',
    paste: 'Paste student numbers, links, or a table',
    pasteHint:
      'One student on each line, a table copied from a spreadsheet, or a CSV file. You can also drop the file here. If the table has columns for grade, homeroom, and home language, the welcome sheets use them.',
    choose: 'Choose a CSV file',
    tooBig: 'This file is too big for a list of students. Choose a smaller one.',
    readButton: {
      by: 'count',
      one: 'Read one student',
      other: 'Read {#} students',
    },
    read: {
      by: 'count',
      none: 'No students found.',
      one: 'One student found.',
      other: '{#} students found.',
    },
    columnLabel: 'Column with the numbers',
    columnNumber: 'Column {column}',
    meaningLabel: 'The numbers are',
    meaning: { number: 'student numbers', dcid: 'PowerSchool’s own ids (DCID)' },
    sheetColumns: 'The welcome sheets use these columns: {columns}.',
    addresses: 'Kinlink uses only the links to the students’ pages.',
    problems: {
      by: 'count',
      one: 'Kinlink can’t use one line',
      other: 'Kinlink can’t use {#} lines',
    },
    moreProblems: { by: 'count', one: 'And one more line', other: 'And {#} more lines' },
    problemLine: 'Line {line}: {why}',
    why: {
      empty: 'no number on this line',
      'not-a-number': '“{text}” isn’t a number',
      'not-a-link': '“{text}” isn’t a link to a student',
      'other-site': 'this link goes to another PowerSchool, {text}',
      twice: '{text} is already in the list',
      quotes: 'a quotation mark is missing',
      'too-many': 'the list is full',
    },
    missing: {
      by: 'count',
      one: 'Kinlink can’t read one student by the student number alone.',
      other: 'Kinlink can’t read {#} students by the student number alone.',
    },
    missingWhy:
      'Search for these students on the Start Page, then click “Look again in PowerSchool”. You can also paste a table with PowerSchool’s own ids in a column named “DCID”. Then you don’t have to search.',
    missingNumbers: 'Still missing: {numbers; }',
    lookAgain: 'Look again in PowerSchool',
    pageOther:
      'This PowerSchool tab shows no students. Go to the Start Page and search for them, or open a student.',
    pageEmpty: 'The Start Page shows no students yet. Search for them there, then try again.',
    pageUnreadable: 'Kinlink couldn’t read that tab. Reload it, then try again.',
    pageProblem: {
      busy: 'PowerSchool is still working on that page. Wait until it’s done, then try again.',
      translated:
        'Your browser has translated that page. Turn off the translation for this site, reload the page, then try again.',
      'time-out':
        'PowerSchool is about to sign you out. Click in its message to stay signed in, then try again.',
      'other-user': 'That page was loaded for someone else. Reload it, then try again.',
      'other-school':
        'You switched schools in another tab after that page loaded. Reload it, then try again.',
    },
    pagePart:
      '{total} students are selected, but the page shows only {count}. Kinlink takes the ones on the page.',
    updated: 'Kinlink was updated. An update ends a list: if you had one, start it again.',
    replaces: 'A new list replaces the one you have.',
    replacesOther: 'A new list replaces the one from {host}.',
    cancel: 'Back to the list',
    couldNot:
      'Kinlink couldn’t start. Sign in to PowerSchool in the tab that you started from, then try again.',
  },

  progress: {
    heading: 'Reading',
    of: '{read} of {total} read',
    rate: '{rate} a minute',
    left: {
      seconds: 'less than a minute left',
      minutes: { by: 'count', one: 'about one minute left', other: 'about {#} minutes left' },
    },
    state: {
      running: 'Reading',
      paused: 'Paused',
      cancelled: 'Canceled',
      failed: 'PowerSchool doesn’t show these records',
      done: 'Done',
    },
    slower: 'PowerSchool is busy, so Kinlink reads more slowly.',
    pause: 'Pause',
    resume: 'Resume',
    cancel: 'Cancel',
    why: {
      asked: 'You paused it.',
      'signed-out':
        'PowerSchool asks you to sign in. Sign in, then click “Resume”. Your list is still here.',
      idle: 'Answer “Is it still you?” in PowerSchool, then click “Resume”. Your list is still here.',
      'no-tab':
        'No PowerSchool tab is open. Open one and sign in, then click “Resume”. Your list is still here.',
      'other-user':
        'Someone else is signed in to PowerSchool. The person who started this list can sign in and click “Resume”.',
      'other-school':
        'Another school is selected in PowerSchool. Select the school you started with, or reload your PowerSchool tab and click “Resume” to continue with this one.',
      busy: 'PowerSchool has been busy for a while. Wait a few minutes, then click “Resume”.',
      full: 'The browser has no room for more students. Finish this list, then start another one.',
    },
    cancelled: 'You can work with the students read so far, or click “Resume” to read the rest.',
    failed:
      'Go page by page: “Next” opens each student’s Contacts page, and the list fills in as you open the pages.',
    done: 'Kinlink has read all students.',
  },

  summary: {
    heading: 'Summary',
    todo: 'to do',
    check: 'to check',
    ready: 'ready',
    'not-needed': 'not needed',
  },

  filter: {
    heading: 'Filter',
    search: 'Search',
    searchHint: 'Name, number, school',
    show: 'Show',
    finding: 'Show only',
    anything: 'Everything',
    sort: 'Sort by',
    sorts: {
      list: 'List',
      student: 'Student',
      contact: 'Contact',
      school: 'School',
      state: 'Status',
    },
    family: 'Keep families together',
    custody: 'Leave out contacts without custody',
    keys: 'Keys: J and K move, Enter opens',
    shown: { by: 'count', none: 'No rows to show.', one: 'One row.', other: '{#} rows.' },
    allDone: 'Nothing left to do here.',
    noMatch: 'No rows match. Clear the search, or change the filters above.',
  },

  table: {
    caption: 'Students and their parents',
    columns: {
      state: 'Status',
      student: 'Student',
      contact: 'Contact',
      findings: 'What is missing',
      actions: 'Actions',
    },
    noContact: '—',
    dcid: 'Student with the id {dcid}',
    contactId: 'Contact {id}',
    newFamily: 'New family',
    next: 'Next',
    nextFor: 'Next: {student}, {contact}',
    nextForStudent: 'Next: {student}',
    nextRow: 'Go to the next open row',
    dismiss: 'Not needed',
    dismissFor: 'Not needed: {student}, {contact}',
    takeBack: 'Undo',
    takeBackFor: 'Undo: {student}, {contact}',
    family: 'Family map',
    familyFor: 'Family map: {student}',
    readAgain: 'Read again',
    readAgainFor: 'Read again: {student}',
    reasonLabel: 'Why isn’t it needed?',
    reasons: {
      noAccess: 'No portal access',
      other: 'Someone else is responsible',
      done: 'Done another way',
      left: 'The student isn’t coming',
    },
    reasonSave: 'Save',
    reasonCancel: 'Cancel',
    noAccessReason: 'Marked “No portal access”',
  },

  state: {
    todo: 'To do',
    check: 'Check',
    ready: 'Ready',
    'not-needed': 'Not needed',
  },
  finding: findingsEn,
  likelySame: 'Likely the same person as {names}',
  likelySameGroup: 'Looks like several other contacts: {names}. Compare them one by one.',
  unknown: {
    active: 'Active or not: unknown',
    emails: 'Emails: unknown',
    account: 'Account: unknown',
    enabled: 'Has an account; on or off unknown',
    access: 'Data Access: unknown',
  },
  parentAccessUnseen: 'Enable Parent Access: not checked yet',
  problem: {
    refused: 'PowerSchool didn’t show the contacts. Open the student’s Contacts page.',
    failed: 'PowerSchool didn’t answer. Click “Read again”.',
    gone: 'PowerSchool has no such student',
    'not-read': 'Not read yet',
    'other-number': 'PowerSchool has a different student number than your list',
    unconfirmed: 'PowerSchool didn’t confirm this student number',
  },

  sheets: 'Welcome sheets',
  export: 'Save as CSV',
  exported: 'The file is in your Downloads folder.',
  fresh: 'Start a new list',
  forget: 'Forget this list',
  forgotten: 'Kinlink has forgotten the list.',
  csv: {
    columns: [
      'DCID',
      'Student number',
      'Student',
      'School',
      'Contact ID',
      'Contact',
      'Relationship',
      'Status',
      'What is missing',
      'Reason',
    ],
  },
} as const;

export type WorklistTexts = Spoken<typeof worklistEn>;

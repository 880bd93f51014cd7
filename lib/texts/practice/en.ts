/** The texts of the practice on a make-believe school, in English. */
import type { Spoken } from '../format/format-messages.ts';

export const practiceEn = {
  language: 'en',
  rightToLeft: false,
  title: 'Practice on a make-believe school',
  lead: 'Try Kinlink before you use it on real families. Everyone here is made up, nothing leaves your browser, and you can’t break anything.',

  exercises: {
    heading: 'Three exercises',
    todo: 'To do',
    done: 'Done',
    begin: 'Begin',
    again: 'Look again',
    'new-parent': {
      title: 'A new parent',
      text: 'Rachel Brooks has no email and no account yet. Add her email, create her account, and let her see her daughter Ava.',
    },
    sibling: {
      title: 'The parent already has an account',
      text: 'Leo Ortiz’s father asks for an account, and PowerSchool refuses his email. Find the contact that has it, and add Leo there.',
    },
    duplicate: {
      title: 'Finish the duplicate',
      text: 'Leo’s father is there twice. Copy over what only the duplicate has, then delete it or make it inactive.',
    },
    first: 'Do exercise 2 first.',
  },

  startOver: 'Start over',
  startedOver: 'The school is as it was at the beginning.',

  finish: {
    heading: 'You have done all three',
    text: 'You now know the whole day’s work. On your real PowerSchool, open any contact: the panel at the side says what comes next.',
    next: [
      'Start with a parent you know, so you can tell whether everything is right.',
      'When PowerSchool says an email is already in use, click Find existing contact in the panel.',
      'The Kinlink button in the toolbar has a guide for every step.',
    ],
  },

  about: {
    heading: 'What’s different from your PowerSchool',
    points: [
      'The school’s pages are a copy with only what the exercises need. Yours look different, and the buttons have the same names.',
      'On your PowerSchool, Kinlink opens another contact in a new tab. Here it opens in this tab.',
      'There is no welcome sheet and no Start Page here.',
      'The exercises use Kinlink’s own settings, not your district’s.',
      'Nothing you do here appears in your tasks, in Today or in a worklist. It’s forgotten when you start over or close this tab.',
    ],
  },

  bar: {
    label: 'Practice',
    exercise: 'Exercise {number} of 3: {title}',
    all: 'All exercises',
    next: 'Next exercise',
    finish: 'To the finish',
    leftOut:
      'This isn’t part of the practice. On your PowerSchool, Kinlink opens it in a tab of its own.',
    onList: 'Click the name {name} in the list.',
    steps: {
      'new-parent': {
        email:
          'Rachel wrote that her email is rachel.brooks@example.org. Type or paste it into Kinlink’s panel, and do what the panel says.',
        account:
          'Go on with the panel. Check what it fills in, then click Submit yourself: Kinlink never does.',
        access: 'The account is there. Rachel still can’t see Ava: the panel has the last step.',
        done: 'Rachel has her account and can see Ava. This exercise is done.',
        lost: 'Rachel’s contact was deleted. Start over to try again.',
      },
      sibling: {
        account:
          'Create Daniel’s account with the panel, and click Submit. This time PowerSchool will refuse it.',
        find: 'Click Find existing contact in the panel, compare the two, and answer. On the contact that opens, click Add Leo Ortiz, check what’s filled in, and click Submit.',
        done: 'Leo is with the contact that has the account. This exercise is done.',
        lost: 'One of the two contacts was deleted too early. Start over to try again.',
      },
      duplicate: {
        wait: 'Do exercise 2 first.',
        phone:
          'Leo is with the contact that has the account. Only the duplicate has Daniel’s phone number: add it here with the panel.',
        retire:
          'Nothing would be lost now. Click Open duplicate in the panel. Then delete that contact at the bottom of its page, or uncheck Active and click Submit.',
        done: 'There is one contact and one account for Daniel, with both children. This exercise is done.',
        lost: 'The duplicate is gone, and something that only it had is lost. Start over to try again.',
      },
    },
  },
} as const;

export type PracticeTexts = Spoken<typeof practiceEn>;

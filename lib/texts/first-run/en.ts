/** The first-run page's texts in English. */
import type { Spoken } from '../format/format-messages.ts';
import { disclosureEn } from './en/disclosure.ts';

export const firstRunEn = {
  language: 'en',
  rightToLeft: false,
  heading: 'Welcome to Kinlink',
  lead: 'Kinlink helps you give every parent one contact and one Parent Portal account in PowerSchool, linked to all of that parent’s children.',

  does: {
    heading: 'How it works',
    steps: [
      {
        title: 'Open a contact in PowerSchool',
        text: 'The panel at the side shows what’s done and what comes next: email, account, Data Access.',
      },
      {
        title: 'Click the button in the panel',
        text: 'Kinlink opens PowerSchool’s panel and fills it in. You check it, then click Submit.',
      },
      {
        title: 'Is the email already in use?',
        text: 'Kinlink finds the contact that has the account. If it’s the same person, you add the student there, and nothing is lost.',
      },
    ],
  },

  disclosure: disclosureEn,

  setUp: {
    heading: 'Get ready',
    site: {
      heading: 'Your PowerSchool site',
      allowed: 'Kinlink works on every address that ends in powerschool.com.',
      notAllowed:
        'Your browser doesn’t let Kinlink work on powerschool.com yet, so it does nothing there.',
      allow: 'Allow powerschool.com',
      refused: 'Your browser didn’t allow it, so nothing was changed.',
      own: 'Does your PowerSchool have another address, such as sis.district.org? Add it under PowerSchool sites in Settings. Your browser then asks you to allow that one site.',
      added: 'Added: {hosts}.',
      add: 'Add my site',
    },
    pin: {
      heading: 'Keep the button in sight',
      pinned: 'The Kinlink button is in your toolbar.',
      chrome:
        'Click the puzzle piece (Extensions) at the top of the browser, then the pin next to Kinlink.',
      edge: 'Click the puzzle piece (Extensions) at the top of the browser, then the eye next to Kinlink.',
      firefox:
        'Click the puzzle piece (Extensions) at the top of the browser, then the gear next to Kinlink, then Pin to Toolbar.',
    },
    keys: {
      heading: 'Keyboard shortcuts',
      uses: {
        'next-button':
          '{key} jumps to the panel at the side, to PowerSchool’s next button, and back.',
        'move-sidebar': '{key} moves the panel to the left, the bottom or the right of the page.',
        _execute_action: '{key} opens the Kinlink button’s window.',
      },
      unset: {
        'next-button': 'There is no shortcut for jumping to the panel at the side yet.',
        'move-sidebar': 'There is no shortcut for moving the panel yet.',
        _execute_action: 'There is no shortcut for the Kinlink button yet.',
      },
      change: 'Change the shortcuts',
    },
  },

  practice: {
    heading: 'Try it first',
    text: 'Three short exercises on made-up families. They need no PowerSchool, and nothing leaves your browser.',
    open: 'Practice on a make-believe school',
  },

  more: {
    heading: 'When you need help',
    text: 'The Kinlink button has guides for every step, finds a contact, and lists your open tasks. It works on any tab.',
    guides: 'Open the guides',
    settings: 'Settings',
  },
} as const;

export type FirstRunTexts = Spoken<typeof firstRunEn>;

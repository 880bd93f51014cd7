/** Every setting, its choices, and what is wrong with a value. */

import type {
  FEATURES,
  Key,
  LEAVABLE,
  PASSWORD_CLASSES,
  Policy,
  Source,
} from '../../../contracts/policy.ts';
import { findingsEn } from '../../worklist/en/findings.ts';

type Names<T extends readonly string[]> = Record<T[number], string>;

export const optionsSettingsEn = {
  policy: {
    heading: 'How your district works',
    lead: 'If settings conflict, your IT department’s win, then yours, then the policy file’s.',
    managedRefused: 'Parts of your IT department’s settings can’t be used',
    kept: '“{label}” was saved as your choice.',
    back: 'Your choice for “{label}” was cleared.',
  },
  source: {
    managed: 'Set by your IT department. It can’t be changed here.',
    own: 'Your own choice.',
    imported: 'From the policy file.',
    default: 'Default.',
  } as const satisfies Record<Source, string>,
  giveUp: 'Clear my choice',
  giveUpOf: 'Clear my choice for {label}',

  groups: {
    accounts: 'Portal accounts',
    duplicates: 'Duplicates',
    sheet: 'Welcome sheet',
    worklist: 'Worklist',
    parts: 'Parts of Kinlink',
    language: 'Language and colors',
    words: 'Wording and guides',
  },
  setting: {
    username: { label: 'Username', hint: 'What Kinlink enters as the username of a new account.' },
    emailType: {
      label: 'Type of a new email',
      hint: 'As it appears in the list in PowerSchool’s email panel.',
    },
    passwordLength: {
      label: 'Length of a temporary password',
      hint: 'From 8 to 24 characters.',
    },
    passwordClasses: {
      label: 'A temporary password has',
      hint: 'At least one of each kind you check.',
    },
    passwordStyle: {
      label: 'A temporary password looks like',
      hint: 'Words are easier to read over the phone. The length is then the minimum length.',
    },
    retire: {
      label: 'The duplicate, once nothing on it can be lost',
      hint: 'Kinlink only gets it ready; you confirm it in PowerSchool.',
    },
    differentPersonDays: {
      label: 'Days to remember who is a different person',
      hint: 'How long Kinlink keeps the answer “Different person”, as a code without names. During that time it no longer says that the two look alike. From 0 to 365; with 0, it isn’t kept.',
    },
    checkEmail: {
      label: 'Check emails automatically',
      hint: 'Looks up whether an email is in use before you add an account with it. The search runs in a background tab, and replaces your current selection of contacts in PowerSchool.',
    },
    nextByItself: {
      label: 'Open the next panel automatically',
      hint: 'After you click Submit, Kinlink opens the next panel and fills it in: email, account, access; phone, address. You check and submit each one.',
    },
    idleMinutes: {
      label: 'Minutes until Kinlink asks if it’s still you',
      hint: 'For desks that several people share. After that time without work in PowerSchool, Kinlink shows no names or tasks until you answer. From 0 to 720; with 0, it never asks.',
    },
    knownDomains: {
      label: 'Email domains that parents here use',
      hint: 'Besides the well-known ones. Kinlink points out when one is misspelled. Separate them with commas.',
    },
    districtDomains: {
      label: 'Your district’s own email domains',
      hint: 'For staff and students. Kinlink points out a parent’s email that uses one of these. Separate them with commas.',
    },
    identityChecks: {
      label: 'Confirm before access is turned on',
      hint: 'Short items, such as Photo ID seen; Court papers on file. Kinlink offers no access until you have confirmed each one, once for each contact. Separate them with semicolons.',
    },
    leaveEmpty: {
      label: 'Account fields to leave empty',
      hint: 'Kinlink writes “Leave empty” next to each one you check.',
    },
    wordings: {
      label: 'Extra phrases and labels',
      hint: 'Your PowerSchool’s own words for buttons, fields, and messages. They come from a policy file or from your IT department.',
    },
    guides: {
      label: 'Extra steps and notes',
      hint: 'What your district adds to the guides. It comes from a policy file or from your IT department.',
    },
    school: { label: 'School or district', hint: 'Appears at the top of the welcome sheet.' },
    portal: {
      label: 'Address of the Parent Portal',
      hint: 'Where parents sign in. It starts with https://.',
    },
    featuresOff: { label: 'Turned on', hint: 'Uncheck what your district doesn’t use.' },
    worklistCounts: {
      label: 'What counts in a worklist',
      hint: 'A parent is ready only when none of these is found. Uncheck what your district doesn’t ask for.',
    },
    theme: {
      label: 'Colors of Kinlink',
      hint: 'PowerSchool’s pages are always light. A page that is already open changes the next time it loads.',
    },
    side: {
      label: 'Side of the panel',
      hint: 'Automatic goes where there is more room. To move it on one site, drag it by its top, click the Kinlink button and then “Move the panel,” or use the keyboard shortcut.',
    },
    language: {
      label: 'Language of Kinlink',
      hint: 'For the panel at the side and for Kinlink’s own pages. You choose the welcome sheet’s language on the sheet.',
    },
  } as const satisfies Record<Key, { label: string; hint: string }>,
  choice: {
    username: {
      email: 'The email',
      'local-part': 'The part of the email before the @',
      'letters-and-digits': 'The letters and numbers before the @',
      leave: 'I’ll type it myself',
    } as const satisfies Record<Policy['username'], string>,
    passwordStyle: {
      characters: 'Any characters, such as t7#Kqv-4Wmzp',
      words: 'Three short words and a number, such as Maple-Tractor-Velvet7',
    } as const satisfies Record<Policy['passwordStyle'], string>,
    retire: {
      ask: 'Ask me each time',
      delete: 'Delete it',
      inactive: 'Make it inactive',
    } as const satisfies Record<Policy['retire'], string>,
    theme: {
      system: 'Same as the computer',
      light: 'Light',
      dark: 'Dark',
    } as const satisfies Record<Policy['theme'], string>,
    side: {
      auto: 'Automatic',
      left: 'Left',
      right: 'Right',
      bottom: 'Bottom',
    } as const satisfies Record<Policy['side'], string>,
    /** Each language by its own name, so that whoever landed in a wrong one finds the way back. */
    language: {
      browser: 'Same as the browser',
      en: 'English',
      es: 'Español',
    } as const satisfies Record<Policy['language'], string>,
    passwordClasses: {
      upper: 'Capital letters',
      lower: 'Lowercase letters',
      digits: 'Numbers',
      signs: 'Symbols, such as ! and ?',
    } as const satisfies Names<typeof PASSWORD_CLASSES>,
    leaveEmpty: {
      identityProvider: 'Identity Provider Global ID',
      stateGuardianNumber: 'State Guardian Number',
    } as const satisfies Names<typeof LEAVABLE>,
    featuresOff: {
      check: 'Checking an email before an account is created',
      compare: 'Comparing two contacts side by side',
      'carry-over': 'Copying over what only the duplicate has',
      retire: 'Deleting or inactivating the duplicate',
      'welcome-sheet': 'The welcome sheet for the parent',
      'first-run': 'The welcome page after Kinlink is installed',
    } as const satisfies Names<typeof FEATURES>,
    worklistCounts: findingsEn,
  },
  on: 'On',
  noWordings: 'None.',
  wordings: {
    by: 'count',
    one: '1 extra phrase ({languages}).',
    other: '{#} extra phrases ({languages}).',
  },
  guideSteps: 'Guide “{guide}”. Extra steps: {steps}. Extra notes: {notes}.',

  /** What a key takes, said when something else was given. */
  takes: {
    username: 'It takes one of: email, local-part, letters-and-digits, leave.',
    emailType: 'It takes text of 1 to 60 characters.',
    passwordLength: 'It takes a whole number from 8 to 24.',
    passwordClasses: 'It takes a list of: upper, lower, digits, signs; at least one of them.',
    passwordStyle: 'It takes one of: characters, words.',
    retire: 'It takes one of: ask, delete, inactive.',
    differentPersonDays: 'It takes a whole number from 0 to 365.',
    checkEmail: 'It takes true or false.',
    nextByItself: 'It takes true or false.',
    idleMinutes: 'It takes a whole number from 0 to 720.',
    knownDomains: 'It takes a list of up to 50 email domains, such as example.org.',
    districtDomains: 'It takes a list of up to 50 email domains, such as example.org.',
    identityChecks: 'It takes a list of up to 6 texts of 1 to 80 characters, without semicolons.',
    leaveEmpty: 'It takes a list of: identityProvider, stateGuardianNumber.',
    wordings: 'It takes, for each language and each wording, a list of texts.',
    guides: 'It takes, for each guide, lists of texts under steps and notes.',
    school: 'It takes text of up to 120 characters.',
    portal:
      'It takes an address that starts with https://, such as https://ps.district.org/public.',
    featuresOff:
      'It takes a list of: check, compare, carry-over, retire, welcome-sheet, first-run.',
    worklistCounts:
      'It takes a list of: no-contact, no-email, no-account, account-off, access-off, parent-access-off, access-without-account, account-without-access, shared-email, likely-same, inactive-with-account, district-email, no-preferred-phone, blank-relationship, no-custody.',
    theme: 'It takes one of: system, light, dark.',
    side: 'It takes one of: auto, left, right, bottom.',
    language: 'It takes one of: browser, en, es.',
  } as const satisfies Record<Key, string>,
  /** The same, where a registrar typed or ticked it. */
  wrong: {
    emailType: 'Type 1 to 60 characters, as it appears in PowerSchool’s list.',
    passwordLength: 'Type a whole number from 8 to 24.',
    passwordClasses: 'At least one kind has to stay checked.',
    differentPersonDays: 'Type a whole number from 0 to 365.',
    idleMinutes: 'Type a whole number from 0 to 720.',
    knownDomains: 'Type domains such as example.org, with commas between them.',
    districtDomains: 'Type domains such as example.org, with commas between them.',
    identityChecks: 'Type up to 6 items of up to 80 characters each, with semicolons between them.',
    school: 'Type up to 120 characters.',
    portal: 'Type an address that starts with https://, such as https://ps.district.org/public.',
  } as Partial<Record<Key, string>>,
} as const;

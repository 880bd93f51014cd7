/** Every setting, its choices, and what is wrong with a value. */
import type {
  FEATURES,
  Key,
  LEAVABLE,
  PASSWORD_CLASSES,
  Policy,
  Source,
} from '../../../contracts/policy.ts';

type Names<T extends readonly string[]> = Record<T[number], string>;

export const optionsSettingsEn = {
  policy: {
    heading: 'How your district works',
    lead: 'Where two say different things, your IT department’s settings come first, then your own choices, then the policy file, then Kinlink’s own.',
    managedRefused: 'Parts of your IT department’s settings can’t be used',
    kept: '“{label}” is kept as you chose it.',
    back: 'Your choice for “{label}” was given up.',
  },
  source: {
    managed: 'Set by your IT department. It can’t be changed here.',
    own: 'Your own choice.',
    imported: 'From the policy file.',
    default: 'Kinlink’s own setting.',
  } as const satisfies Record<Source, string>,
  giveUp: 'Give up my choice',
  giveUpOf: 'Give up my choice for {label}',

  groups: {
    accounts: 'Portal accounts',
    duplicates: 'Duplicates',
    sheet: 'Welcome sheet',
    parts: 'Parts of Kinlink',
    language: 'Language',
    words: 'Wordings and guides',
  },
  setting: {
    username: { label: 'Username', hint: 'What Kinlink puts into a new account as its username.' },
    emailType: {
      label: 'Type of a new email',
      hint: 'As the list in PowerSchool’s email drawer words it.',
    },
    passwordLength: {
      label: 'Length of a temporary password',
      hint: 'From 8 to 24 characters.',
    },
    passwordClasses: {
      label: 'A temporary password has',
      hint: 'At least one of each kind that is ticked.',
    },
    passwordStyle: {
      label: 'A temporary password looks like',
      hint: 'Words are easier to read over a phone. The length is then the least length.',
    },
    retire: {
      label: 'The duplicate, once nothing of it can be lost',
      hint: 'Kinlink only prepares it; you confirm it in PowerSchool.',
    },
    differentPersonDays: {
      label: 'Days to remember who is not the same person',
      hint: 'Kinlink keeps the answer “Different person” this long, as a code without names, and no longer says that the two look alike. From 0 to 365; 0 means that it is not kept.',
    },
    checkEmail: {
      label: 'Check emails without being asked',
      hint: 'Looks whether an email is in use before you add an account with it.',
    },
    nextByItself: {
      label: 'Open the next drawer by itself',
      hint: 'After you click Submit, Kinlink opens the next drawer and fills it in: email, account, access; phone, address. You check and submit each one.',
    },
    knownDomains: {
      label: 'Email domains that parents here have',
      hint: 'Beside the well-known ones. Kinlink points out a misspelling of one. Separate them with commas.',
    },
    districtDomains: {
      label: 'Your district’s own email domains',
      hint: 'Of staff and students. Kinlink points out a parent’s email that is one of these. Separate them with commas.',
    },
    identityChecks: {
      label: 'Confirm before access is turned on',
      hint: 'Short questions, such as Photo ID seen; Court papers on file. Kinlink offers no access until you have confirmed each, once for each contact. Separate them with semicolons.',
    },
    leaveEmpty: {
      label: 'Fields of the account drawer to leave empty',
      hint: 'Kinlink writes “Leave empty” beside each that is ticked.',
    },
    wordings: {
      label: 'Extra phrases and labels',
      hint: 'Your PowerSchool’s own words for buttons, fields and messages. They come from a policy file or from your IT department.',
    },
    guides: {
      label: 'Extra steps and notes',
      hint: 'Your district’s own additions to the guides. They come from a policy file or from your IT department.',
    },
    school: { label: 'School or district', hint: 'Stands at the top of the welcome sheet.' },
    portal: {
      label: 'Address of the Parent Portal',
      hint: 'Where parents sign in. It begins with https://.',
    },
    featuresOff: { label: 'Switched on', hint: 'Untick what your district does not use.' },
    language: {
      label: 'Language of Kinlink',
      hint: 'What Kinlink says in its sidebar and its own pages. The welcome sheet has a language of its own.',
    },
  } as const satisfies Record<Key, { label: string; hint: string }>,
  choice: {
    username: {
      email: 'The email',
      'local-part': 'The part of the email before the @',
      'letters-and-digits': 'The letters and digits before the @',
      leave: 'Leave it to me',
    } as const satisfies Record<Policy['username'], string>,
    passwordStyle: {
      characters: 'Any characters, such as t7#Kqv-4Wmzp',
      words: 'Three short words and a digit, such as Maple-Tractor-Velvet7',
    } as const satisfies Record<Policy['passwordStyle'], string>,
    retire: {
      ask: 'Ask me each time',
      delete: 'Delete it',
      inactive: 'Make it inactive',
    } as const satisfies Record<Policy['retire'], string>,
    /** Each language by its own name, so that whoever landed in a wrong one finds the way back. */
    language: {
      browser: 'As the browser',
      en: 'English',
      es: 'Español',
    } as const satisfies Record<Policy['language'], string>,
    passwordClasses: {
      upper: 'Capital letters',
      lower: 'Small letters',
      digits: 'Digits',
      signs: 'Signs, such as ! and ?',
    } as const satisfies Names<typeof PASSWORD_CLASSES>,
    leaveEmpty: {
      identityProvider: 'Identity Provider Global ID',
      stateGuardianNumber: 'State Guardian Number',
    } as const satisfies Names<typeof LEAVABLE>,
    featuresOff: {
      check: 'Checking an email before an account is made',
      compare: 'Comparing two contacts side by side',
      'carry-over': 'Carrying over what the duplicate knows',
      retire: 'Retiring the duplicate',
      'welcome-sheet': 'The welcome sheet for the parent',
    } as const satisfies Names<typeof FEATURES>,
  },
  on: 'On',
  noWordings: 'None.',
  wordings: {
    by: 'count',
    one: '1 extra wording ({languages}).',
    other: '{#} extra wordings ({languages}).',
  },
  guideSteps: 'Guide “{guide}”. Extra steps: {steps}. Extra notes: {notes}.',

  /** What a key takes, said when something else was given. */
  takes: {
    username: 'It takes one of: email, local-part, letters-and-digits, leave.',
    emailType: 'It takes a text of 1 to 60 characters.',
    passwordLength: 'It takes a whole number from 8 to 24.',
    passwordClasses: 'It takes a list of: upper, lower, digits, signs; at least one of them.',
    passwordStyle: 'It takes one of: characters, words.',
    retire: 'It takes one of: ask, delete, inactive.',
    differentPersonDays: 'It takes a whole number from 0 to 365.',
    checkEmail: 'It takes true or false.',
    nextByItself: 'It takes true or false.',
    knownDomains: 'It takes a list of email domains, such as example.org; 50 at most.',
    districtDomains: 'It takes a list of email domains, such as example.org; 50 at most.',
    identityChecks: 'It takes a list of texts of 1 to 80 characters without semicolons; 6 at most.',
    leaveEmpty: 'It takes a list of: identityProvider, stateGuardianNumber.',
    wordings: 'It takes, for each language and each wording, a list of texts.',
    guides: 'It takes, for each guide, lists of texts under steps and notes.',
    school: 'It takes a text of 120 characters at most.',
    portal:
      'It takes an address that begins with https://, such as https://ps.district.org/public.',
    featuresOff: 'It takes a list of: check, compare, carry-over, retire, welcome-sheet.',
    language: 'It takes one of: browser, en, es.',
  } as const satisfies Record<Key, string>,
  /** The same, where a registrar typed or ticked it. */
  wrong: {
    emailType: 'Type 1 to 60 characters, as PowerSchool’s list words it.',
    passwordLength: 'Type a whole number from 8 to 24.',
    passwordClasses: 'At least one kind has to stay ticked.',
    differentPersonDays: 'Type a whole number from 0 to 365.',
    knownDomains: 'Type domains such as example.org, with commas between them.',
    districtDomains: 'Type domains such as example.org, with commas between them.',
    identityChecks:
      'Type 6 questions at most, of 80 characters at most, with semicolons between them.',
    school: 'Type 120 characters at most.',
    portal: 'Type an address that begins with https://, such as https://ps.district.org/public.',
  } as Partial<Record<Key, string>>,
} as const;

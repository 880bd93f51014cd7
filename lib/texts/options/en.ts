/** Every sentence of the options page in English: whole ones, like those in `en.ts`. */
import type {
  FEATURES,
  Key,
  LEAVABLE,
  PASSWORD_CLASSES,
  Policy,
  Refused,
  Source,
} from '../../contracts/policy.ts';
import type { SiteProblem } from '../../contracts/sites.ts';
import type { Spoken } from '../format/format-messages.ts';

type Names<T extends readonly string[]> = Record<T[number], string>;

export const optionsEn = {
  language: 'en',
  rightToLeft: false,
  title: 'Kinlink settings',
  heading: 'Settings',
  lead: 'Changes are kept at once and hold in every tab.',

  sites: {
    heading: 'PowerSchool sites',
    lead: 'Kinlink works on every address that ends in powerschool.com. If your district runs PowerSchool under its own name, add that name here; your browser then asks you to allow it.',
    label: 'Your district’s PowerSchool address',
    hint: 'Only the name, such as sis.district.org: the first part of what your browser shows while you work in PowerSchool.',
    add: 'Add site',
    none: 'No site added.',
    list: 'Added sites',
    remove: 'Remove {host}',
    removeShort: 'Remove',
    look: 'Look at it: {host}, in a new tab',
    lookShort: 'Look at it',
    seen: {
      yes: 'PowerSchool was seen here. Kinlink works on its contact pages.',
      no: 'Kinlink opened a page here and did not recognise PowerSchool. If you are not in PowerSchool at this address, remove it and add the one that your browser shows while you are.',
      'not-yet': 'Allowed. Kinlink has not seen PowerSchool here yet: open it and sign in.',
    },
    added: '{host} was added. Kinlink works there now.',
    already: '{host} is in the list already.',
    denied:
      '{host} was not added, because your browser was not allowed to let Kinlink work there. Press Add site again and choose Allow.',
    removed: '{host} was removed. Kinlink sees nothing there any more.',
    failed: 'Your browser did not take {host}. Check the address, then press Add site again.',
    problem: {
      empty: 'Type the address first, such as sis.district.org.',
      spaces: 'There is a space in the address. Enter the name alone, such as sis.district.org.',
      wildcard:
        'Kinlink is allowed on one site at a time, so the address can’t have a star. Enter the whole name, such as sis.district.org.',
      'not-https':
        'Kinlink works only where the address begins with https://. Enter that address, such as https://sis.district.org.',
      'not-an-address': 'This is not a web address. Enter a name such as sis.district.org.',
      ip: 'This is a number, not a name. Enter the name of the site, such as sis.district.org; your PowerSchool administrator knows it.',
      'no-dot':
        'The name is not complete. Enter all of it, with its dots, such as sis.district.org.',
      path: 'This leads to another part of the site. Enter the name alone, such as sis.district.org, as it stands in your browser while you are on PowerSchool’s Start Page.',
      stock: 'Kinlink works on powerschool.com already; there is nothing to add.',
    } as const satisfies Record<SiteProblem, string>,
  },

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
    retire: {
      label: 'The duplicate, once nothing of it can be lost',
      hint: 'Kinlink only prepares it; you confirm it in PowerSchool.',
    },
    checkEmail: {
      label: 'Check emails without being asked',
      hint: 'Looks whether an email is in use before you add an account with it.',
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
    retire: 'It takes one of: ask, delete, inactive.',
    checkEmail: 'It takes true or false.',
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
    school: 'Type 120 characters at most.',
    portal: 'Type an address that begins with https://, such as https://ps.district.org/public.',
  } as Partial<Record<Key, string>>,

  file: {
    heading: 'Policy file',
    lead: 'A district can write its settings down once and hand the file to every registrar.',
    import: 'Import a policy file',
    export: 'Export what is in force',
    forget: 'Take the file away',
    inUse: 'In use: {name}',
    none: 'No policy file is in use.',
    imported: {
      by: 'count',
      one: '{name} was imported. It sets 1 thing.',
      other: '{name} was imported. It sets {#} things.',
    },
    forgotten: 'The policy file was taken away.',
    exported: 'What is in force was saved as kinlink-policy.json among your downloads.',
    notJson:
      '{name} is not a policy file: it can’t be read as JSON. Nothing was changed. Choose a file that your district or IT department gave you, or one that Kinlink exported.',
    notPolicy:
      '{name} is not a policy file: nothing in it is a setting of Kinlink. Nothing was changed. Choose a file that your district or IT department gave you, or one that Kinlink exported.',
    nothing:
      'Nothing in {name} can be used, so nothing was changed. Correct what is listed below, then import it again.',
    tooLarge:
      '{name} is too large for a policy file. Nothing was changed. Choose a file that your district or IT department gave you.',
    some: 'Not used, because it is not right',
  },
  refusedFile: 'Parts of the policy file are not used',
  refused: {
    unknown: '“{key}” is not a setting of Kinlink. Check how it is spelt.',
    wrong: '“{key}” is not used. {takes}',
    'not-a-policy': 'These settings can’t be read: they have to be a table of names and values.',
  } as const satisfies Record<Refused['why'], string>,
} as const;
export type OptionsTexts = Spoken<typeof optionsEn>;

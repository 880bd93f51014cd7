const SCHEMA = 'Schemas and closed lists. The tests of both sides of the border read with them.';
const SENTENCES = 'Sentences. The tests of lib/texts read all tables.';

/** Files and folders of `lib` without a test file of their name, each with the reason. */
export const UNTESTED: Readonly<Record<string, string>> = {
  'lib/contracts/contact-facts.ts': SCHEMA,
  'lib/contracts/drawer-facts.ts': SCHEMA,
  'lib/contracts/advice.ts': SCHEMA,
  'lib/contracts/drawer-kind.ts': SCHEMA,
  'lib/contracts/facts.ts': SCHEMA,
  'lib/contracts/language.ts': SCHEMA,
  'lib/contracts/messages.ts': SCHEMA,
  'lib/contracts/page-addresses.ts': SCHEMA,
  'lib/contracts/page-anchors.ts': SCHEMA,
  'lib/contracts/page-check.ts': SCHEMA,
  'lib/contracts/popup-view.ts': SCHEMA,
  'lib/powerschool/actions/outcome.ts':
    'Types and one constant. The tests of the actions read them.',
  'lib/powerschool/actions/password-words.ts':
    'Words as data. The tests of password-phrase.ts read them.',
  'lib/powerschool/wording/phrase-table.ts': 'Wordings as data. The tests of phrases.ts read them.',
  'lib/rules/values/email-lists.ts': 'Lists as data. The tests of email-advice.ts read them.',
  'lib/texts/sidebar': SENTENCES,
  'lib/texts/sidebar/en': SENTENCES,
  'lib/texts/sidebar/es': SENTENCES,
  'lib/texts/options': SENTENCES,
  'lib/texts/options/en': SENTENCES,
  'lib/texts/options/es': SENTENCES,
  'lib/texts/popup': SENTENCES,
  'lib/texts/page-check': SENTENCES,
  'lib/texts/guides': SENTENCES,
  'lib/texts/sheet-controls': SENTENCES,
  'lib/texts/welcome-sheet': SENTENCES,
};

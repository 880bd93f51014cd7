/** Files and folders of `lib` without a test file of their name, each with the reason. */
export const UNTESTED: Readonly<Record<string, string>> = {
  'lib/texts/sidebar': 'Sentences. The tests of lib/texts read all tables.',
  'lib/texts/options': 'Sentences. The tests of lib/texts read all tables.',
  'lib/texts/popup': 'Sentences. The tests of lib/texts read all tables.',
  'lib/texts/page-check': 'Sentences. The tests of lib/texts read all tables.',
  'lib/texts/guides': 'Sentences. The tests of lib/texts read all tables.',
  'lib/texts/sheet-controls': 'Sentences. The tests of lib/texts read all tables.',
  'lib/texts/welcome-sheet': 'Sentences. The tests of lib/texts read all tables.',
};

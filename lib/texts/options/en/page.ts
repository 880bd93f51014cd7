/** The heading of the page. */

export const optionsPageEn = {
  language: 'en',
  rightToLeft: false,
  title: 'Kinlink settings',
  heading: 'Settings',
  lead: 'Changes save automatically, in every tab.',
} as const;

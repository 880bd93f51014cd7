/** The heading of the page. */

export const optionsPageEn = {
  language: 'en',
  rightToLeft: false,
  title: 'Kinlink settings',
  heading: 'Settings',
  lead: 'Changes are kept at once and hold in every tab.',
} as const;

/** The only step of the tour. */
export const STEP = {
  target: '#web-account-header',
  title: 'Add account',
  text: 'The contact has no account.',
};

/** The one step that each tour shows, and how its styles come along. */
export const STEP = {
  on: '#web-account-header',
  title: 'Add account',
  text: 'The contact has no account.',
};

export function dress(css: string): void {
  document.head.append(Object.assign(document.createElement('style'), { textContent: css }));
}

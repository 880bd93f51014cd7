/** The call of WXT that submits a package to its store. */

const STORES = ['chrome', 'edge', 'firefox'] as const;
type Store = (typeof STORES)[number];

const isStore = (name: string | undefined): name is Store => STORES.some((store) => store === name);

/**
 * The arguments for `wxt`. Without `--upload` it only tries to sign in to the store.
 *
 * @param given what stands behind `npm run submit --`
 */
export function submitCommand(given: readonly string[], version: string): string[] {
  const [store, mode = '--dry-run', ...more] = given;
  if (!isStore(store) || !['--dry-run', '--upload'].includes(mode) || more.length > 0)
    throw new Error(`Usage: npm run submit -- ${STORES.join('|')} [--dry-run|--upload]`);
  const zip = (name: string) => `package-output/kinlink-${version}-${name}.zip`;
  return [
    'submit',
    ...(mode === '--upload' ? [] : ['--dry-run']),
    `--${store}-zip=${zip(store)}`,
    ...(store === 'firefox' ? [`--firefox-sources-zip=${zip('source')}`] : []),
  ];
}

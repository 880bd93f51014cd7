/** Finds tabs for reading. Requests from a page of the site use the session of the signed-in user. */
import { browser } from 'wxt/browser';
import { isAdmin, isSignIn } from '../../powerschool/core/urls.ts';
import type { State } from '../state/session-state.ts';

/**
 * Finds the tabs with an admin page of a site.
 * @param preferred the tab that is first if it shows such a page
 */
export async function findReadableTabs(
  { backgroundTabs }: Pick<State, 'backgroundTabs'>,
  site: string,
  preferred: number,
): Promise<number[]> {
  // The pattern has no port, because Firefox does not support ports in patterns.
  const tabs = await browser.tabs.query({ url: `https://${new URL(site).hostname}/*` });
  const readable = tabs.flatMap(({ id, url, discarded }) =>
    id !== undefined && url && !discarded && !backgroundTabs[id] && isReadable(url, site) ? id : [],
  );
  const others = readable.filter((id) => id !== preferred);
  return readable.includes(preferred) ? [preferred, ...others] : others;
}

/** Finds one tab with an admin page of a site; see `findReadableTabs`. */
export const findReadableTab = async (
  ...given: Parameters<typeof findReadableTabs>
): Promise<number | undefined> => (await findReadableTabs(...given))[0];

function isReadable(address: string, site: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return url.origin === site && isAdmin(url) && !isSignIn(url);
}

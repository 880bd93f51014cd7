/** Who may speak to the worker. */

import { isClassicSearch, pageAt } from '../powerschool/core/urls.ts';
import type { TabPlace } from './tabs.ts';

/** The parts of a MessageSender that matter here. */
export interface Sender {
  id?: string | undefined;
  tab?: { id?: number | undefined; index: number; windowId?: number | undefined } | undefined;
  frameId?: number | undefined;
  url?: string | undefined;
}

/** Whether a message comes from one of Kinlink's own pages; all of them begin with `ownAddress`. */
export const isOurPage = (
  { id, url }: Pick<Sender, 'id' | 'url'>,
  ourId: string,
  ownAddress: string,
): boolean => id === ourId && url?.startsWith(ownAddress) === true;

/** The tab of a message from an extension page of ours, or undefined when it is from anyone else. */
export function tabOfPage(sender: Sender, ourId: string, page: string): number | undefined {
  const { id, tab, frameId, url } = sender;
  return id === ourId && frameId === 0 && url === page ? tab?.id : undefined;
}

/**
 * The tab and site of a message, and whether it stands on the classic contact search; or undefined when it is not
 * from our own content script in the top frame of a page that Kinlink works on.
 */
export function readSender(
  sender: Sender,
  ourId: string,
  ownAddress: string,
): (TabPlace & { site: string; classic: boolean }) | undefined {
  const { id, tab, frameId, url } = sender;
  if (id !== ourId || tab?.id === undefined || frameId !== 0 || !url || !URL.canParse(url))
    return undefined;
  // The make-believe school's pages have paths of PowerSchool's, and are Kinlink's own.
  if (url.startsWith(ownAddress)) return undefined;
  const address = new URL(url);
  const classic = isClassicSearch(address);
  if (!pageAt(address)) return undefined;
  const { id: tabId, index, windowId } = tab;
  return {
    tabId,
    index,
    ...(windowId !== undefined && { windowId }),
    site: address.origin,
    classic,
  };
}

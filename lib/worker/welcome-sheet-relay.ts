/**
 * Welcome sheets on their way: each waits in the worker's memory for the page that was opened for it.
 * Never in storage and never in an address (promise 4); a worker that is stopped forgets, and the page
 * then says that it is blank.
 */
import { browser } from 'wxt/browser';
import { type Sender, tabOfPage } from '../browser/message-senders.ts';
import { createTabBeside, type TabPlace } from '../browser/tabs.ts';
import { FromWelcomeSheet, type WelcomeSheet } from '../contracts/messages.ts';
import { parentPortal } from '../powerschool/core/urls.ts';
import type { ContactContext } from '../rules/core/context.ts';
import { welcomeSheetFor } from '../rules/create-account/welcome-sheet.ts';

/** Hands welcome sheets on to the pages that were opened for them. */
export interface SheetRelay {
  /** Opens the sheet of a contact beside the tab that asked for it. */
  open(
    ctx: ContactContext,
    password: string | undefined,
    from: TabPlace & { site: string },
  ): Promise<void>;
  /**
   * Answers a sheet's page, once.
   * @returns undefined when the message is not from such a page, else the sheet, or null when there is none
   */
  answer(message: unknown, sender: Sender): Promise<WelcomeSheet | null> | undefined;
  /** Forgets the sheet of a tab that was closed before it asked, or all that wait. */
  forget(tabId?: number): void;
}

/** Creates a relay without any sheet. */
export function createSheetRelay(): SheetRelay {
  const waiting = new Map<number, WelcomeSheet>();
  let opening: Promise<unknown> = Promise.resolve();
  return {
    async open(ctx, password, from) {
      const sheet = welcomeSheetFor(ctx, parentPortal(from.site), password);
      if (!sheet) return;
      const url = browser.runtime.getURL('/welcome-sheet.html');
      const opened = createTabBeside({ url, active: true }, from);
      opening = opened.then((id) => id !== undefined && waiting.set(id, sheet));
      await opening;
      // The sidebar says that its step failed.
      if ((await opened) === undefined) throw new Error('The browser opened no tab.');
    },
    answer(message, sender) {
      const { id, getURL } = browser.runtime;
      const tabId = tabOfPage(sender, id, getURL('/welcome-sheet.html'));
      if (tabId === undefined || !FromWelcomeSheet.safeParse(message).success) return undefined;
      // The page may ask before the browser has told us which tab it is in.
      return opening.then(() => {
        const sheet = waiting.get(tabId) ?? null;
        waiting.delete(tabId);
        return sheet;
      });
    },
    forget(tabId) {
      if (tabId === undefined) waiting.clear();
      else waiting.delete(tabId);
    },
  };
}

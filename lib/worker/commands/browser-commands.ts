/** The keys of the browser's own list, where the registrar can change them. */
import { browser } from 'wxt/browser';
import { requestNextButton } from '../../browser/tabs.ts';
import { moveSidebar } from './move-sidebar.ts';

/** The action of each of the manifest's commands, in the active tab. */
const COMMANDS: Readonly<Record<string, (tabId: number) => Promise<void>>> = {
  'next-button': requestNextButton,
  'move-sidebar': moveSidebar,
};

/** Registers synchronously, so that the browser can wake the worker for a key. */
export function listenToCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) void COMMANDS[command]?.(tab.id);
  });
}

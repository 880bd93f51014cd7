/** The props of the first-run page's view. */
import type { FirstRunTexts } from '../texts/first-run/en.ts';

/** The manifest's commands. */
export type Shortcut = 'next-button' | 'move-sidebar' | '_execute_action';

export type FirstRunView = {
  /** Whose toolbar is described. */
  browser: 'chrome' | 'edge' | 'firefox';
  /** Whether the browser lets Kinlink work on powerschool.com. */
  isAllowed: boolean;
  /** The registrar was asked to allow it, and declined. */
  isRefused: boolean;
  /** Other sites that the registrar has added. */
  sites: string[];
  /** Whether the toolbar shows Kinlink's button; false also where the browser doesn't tell. */
  isPinned: boolean;
  /** The keys as the browser has them, in the order in which the page names them; '' for none. */
  keys: Record<Shortcut, string>;
};

export type FirstRunActions = {
  /** Asks the browser for powerschool.com. Call it directly in the click. */
  allow(): Promise<void>;
  /** Opens the browser's own page of keys. */
  changeKeys(): Promise<void>;
  openSettings(): Promise<void>;
  openGuides(): Promise<void>;
  /** Opens the make-believe school. */
  openPractice(): Promise<void>;
};

export type FirstRunProps = { view: FirstRunView; actions: FirstRunActions; t: FirstRunTexts };

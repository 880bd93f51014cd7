/** The props of the popup's views. */

import type { OfferBase } from '../contracts/advice.ts';
import type { Guide, GuideId } from '../contracts/guides.ts';
import type { CheckView, PopupView } from '../contracts/popup-view.ts';
import type { PopupTexts } from '../texts/popup/en.ts';
import type { Accept } from './accept.ts';

export type PopupState = {
  /** The worker's answer; undefined until it arrives. */
  workerView: PopupView | undefined;
  /** The text of the search field, and the guides that match it, best first. */
  query: string;
  guides: readonly Guide[];
  /** Shows all guides, even without a query. */
  all: boolean;
  /** The guide that is open. */
  open: Guide | undefined;
  /** The result of the page check, or 'running'. */
  check: CheckView | 'running' | undefined;
  /** What is wrong with the email to find. */
  problem: string;
  /** The id of the offer that is running. */
  busy: string | undefined;
  /** The result of the last action, for screen readers. */
  status: string;
  /** Forget everything was pressed, and waits for its answer. */
  asksToForget: boolean;
  /** Today with numbers in place of names. */
  usesNumbers: boolean;
  /** Whether settings can be opened. */
  settings: boolean;
};

export type PopupHandlers = {
  onSearch(query: string): void;
  onAll(): void;
  onOpen(guide: GuideId | undefined): void;
  onStart(guide: GuideId): void;
  onFind(email: string): void;
  onClear(): void;
  onOffer(offer: OfferBase): void;
  onUseSite(host: string): void;
  onCheck(): void;
  onCheckDone(): void;
  onCopyReport(): void;
  onNumbers(usesNumbers: boolean): void;
  onCopyDay(): void;
  onSaveDay(): void;
  onCopyNote(): void;
  onForget(answer: 'ask' | 'yes' | 'no'): void;
  onSettings(): void;
};

/** What the components share. */
export type PopupUi = {
  t: PopupTexts;
  words: { working: string };
  busy: string | undefined;
  handlers: PopupHandlers;
  accept: Accept;
};

/** What the popup is given to draw, and whom it tells. */

import type { OfferBase } from '../contracts/advice.ts';
import type { Guide, GuideId } from '../contracts/guides.ts';
import type { CheckView, PopupView } from '../contracts/popup-view.ts';
import type { PopupTexts } from '../texts/popup/en.ts';
import type { Accept } from './accept.ts';

export type View = {
  /** What the worker said; undefined until it has. */
  told: PopupView | undefined;
  /** What stands in the search field, and the guides that have it, the best first. */
  query: string;
  guides: readonly Guide[];
  /** All guides are shown, also without a query. */
  all: boolean;
  /** The guide that is open. */
  open: Guide | undefined;
  /** What came of the check of the page; 'running' while it is under way. */
  check: CheckView | 'running' | undefined;
  /** What is wrong with the email that was to be found. */
  problem: string;
  /** The id of the offer that is under way. */
  busy: string | undefined;
  /** What came of the last deed, to be read out. */
  inputs: string;
  /** Settings can be opened. */
  settings: boolean;
};

export type Handlers = {
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
  onSettings(): void;
};

/** What the components share. */
export type Ui = {
  t: PopupTexts;
  words: { working: string };
  busy: string | undefined;
  handlers: Handlers;
  accept: Accept;
};

/** The props of the popup's views. */

import type { OfferBase } from '../contracts/advice.ts';
import type { Guide, GuideId } from '../contracts/guides.ts';
import type { CardFile } from '../contracts/pasted/dropped-card.ts';
import type { CheckView, Chip, PastedText, PopupView } from '../contracts/popup-view.ts';
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
  /** What was found in the text to search for, where that is not all of it. Kept for this popup only. */
  pasted: PastedText | undefined;
  /** What is wrong with the text to search for. */
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
  onRead(text: string): void;
  /** Files that were dropped: one contact card, if it is small enough for one. */
  onDropCards(files: readonly CardFile[]): void;
  onFind(text: string): void;
  onChip(chip: Chip): void;
  onClear(): void;
  onOffer(offer: OfferBase): void;
  onUseSite(host: string): void;
  onMoveSidebar(): void;
  onCheck(): void;
  onCheckDone(): void;
  onCopyReport(): void;
  onNumbers(usesNumbers: boolean): void;
  onCopyDay(): void;
  onSaveDay(): void;
  onCopyNote(): void;
  onForget(answer: 'ask' | 'yes' | 'no'): void;
  onSettings(): void;
  onWorklist(): void;
  onPractice(): void;
};

/** The id of the button of a chip. */
export const chipId = (index: number): string => `chip-${index}`;

/** What the components share. */
export type PopupUi = {
  t: PopupTexts;
  words: { working: string };
  busy: string | undefined;
  handlers: PopupHandlers;
  accept: Accept;
};

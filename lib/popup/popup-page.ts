import type { FromPopup } from '../contracts/messages.ts';
import type { PopupTexts } from '../texts/popup/en.ts';
import type { PopupHandlers, PopupState } from '../ui/popup-ui.ts';

/** The calls that need the document. The entry point passes them in. */
export interface PopupPage {
  draw(state: PopupState, handlers: PopupHandlers): void;
  copy(text: string): Promise<boolean>;
  save(name: string, text: string): void;
  /** Focuses the element with this id, and scrolls its whole section into view if asked. */
  focus(id: string, whole?: boolean): void;
  close(): void;
}

/** What the popup's handlers work with. */
export interface PopupSession {
  page: PopupPage;
  t: PopupTexts;
  state(): PopupState;
  /** Changes the state and draws it. */
  update(change: Partial<PopupState>): void;
  /** Asks the worker. Where Kinlink was updated in the meantime, says so and gives undefined. */
  send(message: FromPopup): Promise<unknown>;
  /** The tab that the popup is about. */
  tab: Promise<number>;
}

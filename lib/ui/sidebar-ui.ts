/** The props of the sidebar's views. No component knows more than this. */

import type { ActionOf } from '../contracts/action.ts';
import type { Advice, Offer, OfferBase, Question, Words } from '../contracts/advice.ts';
import type { Accept, ShadowRootOf } from './accept.ts';

export type View = {
  /** Null draws nothing. */
  advice: Advice | null;
  /** The id of the offer that is running. */
  busyOffer?: string | undefined;
  /** A temporary password, shown until the caller leaves it out again. */
  secret?: string | undefined;
  /** The extension was updated while this page was open: nothing works until it is reloaded. */
  gone?: boolean | undefined;
};

export type Handlers = {
  onOffer(offer: Offer): void;
  onSay(name: Question['name'], value: string): void;
  /** Files that were dropped on the question for an email. */
  onDropFiles(files: readonly File[]): void;
  /** The registrar folded, unfolded or moved it. A fold for lack of room is not reported. */
  onArrange(action: ActionOf<'fold' | 'move-sidebar'>): void;
};

/** A rectangle in window coordinates. */
export type Rect = { left: number; top: number; right: number; bottom: number };

/** What the sidebar makes room for. */
export type Obstacles = {
  /** Open drawers and the small dialogs over them: never covered where there is any other place. */
  drawers: Rect[];
  /** What else is never covered: the focused control, and the foot of the page. */
  others: Rect[];
  /** Gives the controls and rows of tables in the window: as few as possible are covered. */
  controls: () => Rect[];
};

export type SidebarOptions = {
  /** The style sheet. */
  style?: string | undefined;
  obstacles: () => Obstacles;
  /** Gives an element's shadow root, also a closed one. */
  shadowRootOf?: ShadowRootOf;
  /** Replaces the check for real clicks; tests need it, since their clicks are never real. */
  accept?: Accept;
};

export type MountedSidebar = {
  host: HTMLElement;
  /** Draws a view, in place of the one before. */
  show(view: View): void;
  /** Looks for the best place again, after a drawer opened, closed or moved. */
  arrange(): void;
  /** Moves the keyboard focus into the sidebar: a modal drawer keeps Tab inside itself. */
  focus(): void;
};

/** Puts the sidebar into the page until the signal aborts. Draws nothing before the first `show`. */
export type MountSidebar = (
  doc: Document,
  handlers: Handlers,
  signal: AbortSignal,
  options: SidebarOptions,
) => MountedSidebar;

/** What the components share: texts, callbacks, and the guard before every action. */
export type Ui = {
  words: Words;
  busy: string | undefined;
  handlers: Handlers;
  accept: Accept;
  /** Called by a part that has drawn itself anew. */
  onRedrawn(): void;
};

/** The part that a button needs; Kinlink's own pages have only this. */
export type ButtonUi<AnyOffer extends OfferBase = Offer> = Pick<Ui, 'busy' | 'accept'> & {
  words: Pick<Words, 'working'>;
  handlers: { onOffer(offer: AnyOffer): void };
};

/** The DOM id of an offer's button, by which focus finds it again after new advice. */
export const buttonId = (offer: OfferBase): string => `o-${offer.id}`;

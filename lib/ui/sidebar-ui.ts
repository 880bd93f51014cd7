/** What the sidebar is given to draw, and whom it tells. No component knows more than this. */
import type { Advice, Offer, OfferBase, Question, Words } from '../contracts/advice.ts';
import type { Accept } from './accept.ts';

export type View = {
  /** Null: nothing is drawn. */
  advice: Advice | null;
  /** The id of the offer that is under way. */
  busyOffer?: string | undefined;
  /** A temporary password, to be shown until the caller leaves it out again. */
  secret?: string | undefined;
  /** The extension was updated under this page: nothing can be done until it is reloaded. */
  gone?: boolean | undefined;
};

export type Handlers = {
  onOffer(offer: Offer): void;
  onSay(name: Question['name'], value: string): void;
  /** The registrar's own wish; a fold for want of room is never reported. */
  onFold(folded: boolean): void;
};

/** A rectangle in window coordinates. */
export type Rect = { left: number; top: number; right: number; bottom: number };

export type SidebarOptions = {
  /** What must stay free: the open drawer and the page's focused field. */
  obstacles?: () => Rect[];
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
  options?: SidebarOptions,
) => MountedSidebar;

/** What the components share: the words, who is told, and the guard before every deed. */
export type Ui = {
  words: Words;
  busy: string | undefined;
  handlers: Handlers;
  accept: Accept;
};

/** As much of it as a button needs: Kinlink's own pages have no more. */
export type ButtonUi<AnyOffer extends OfferBase = Offer> = Pick<Ui, 'busy' | 'accept'> & {
  words: Pick<Words, 'working'>;
  handlers: { onOffer(offer: AnyOffer): void };
};

/** The DOM id of an offer's button: it is how focus finds its offer again after a new advice. */
export const buttonId = (offer: OfferBase): string => `o-${offer.id}`;

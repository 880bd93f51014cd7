/**
 * Messages between the content script, the worker and the welcome sheet's page. The receiver checks the
 * sender (`lib/browser/message-senders.ts`), then parses the message.
 */
import * as z from 'zod/mini';
import { Action } from './action.ts';
import { Facts } from './facts.ts';
import { GUIDE_IDS } from './guides.ts';
import { Chip } from './popup-view.ts';
import { Subject } from './subject.ts';

/** Content script → worker. */
export const ToWorker = z.discriminatedUnion('kind', [
  /**
   * The facts of the page now; answered with Advice. `sealedTasks`: the tasks that an older copy of Kinlink left in
   * this page, sealed, when this one takes its place. `needsStyle`: the page has no style sheet for the sidebar yet.
   */
  z.object({
    kind: z.literal('page-advise'),
    facts: Facts,
    sealedTasks: z.optional(z.string()),
    needsStyle: z.optional(z.boolean()),
  }),
  /** The registrar chose something that the worker does. */
  z.object({
    kind: z.literal('page-run-action'),
    facts: Facts,
    action: Action,
    /** The person that the button was drawn for. */
    subject: Subject,
    /** Only with `welcome`, and only if the registrar wants it on the sheet (promise 4). */
    password: z.optional(z.string()),
  }),
  /** Load the page tools into this tab. */
  z.object({ kind: z.literal('page-load-tools') }),
]);
export type ToWorker = z.infer<typeof ToWorker>;

const tab = z.number();

/** Popup → worker. `tab` is the tab under the popup. */
export const FromPopup = z.discriminatedUnion('kind', [
  /** The answer is a PopupView. */
  z.object({ kind: z.literal('popup-get-view'), tab }),
  /** Read a pasted text. The answer is a PastedText; the worker does not keep the text. */
  z.object({ kind: z.literal('popup-read-text'), tab, text: z.string() }),
  /** Find a contact, or open a student. The answer is a problem, or '' once the search runs. */
  z.object({
    kind: z.literal('popup-find-contact'),
    tab,
    text: z.string(),
    by: z.optional(Chip.shape.kind),
  }),
  /** Forget the results. */
  z.object({ kind: z.literal('popup-clear-search') }),
  /** Start here: unfold the sidebar in the tab and go to the guide's step. */
  z.object({ kind: z.literal('popup-start-guide'), tab, guide: z.literal(GUIDE_IDS) }),
  /** Move the sidebar of the tab's site to its next side. */
  z.object({ kind: z.literal('popup-move-sidebar'), tab }),
  /** Check the page of the tab. The answer is a CheckView, or nothing if that is impossible. */
  z.object({ kind: z.literal('popup-check-page'), tab }),
  /** Forget everything that names a person. */
  z.object({ kind: z.literal('popup-forget-everything') }),
  /** An offer that the worker carries out. */
  z.object({ kind: z.literal('popup-run-action'), tab, action: Action }),
]);
export type FromPopup = z.infer<typeof FromPopup>;

/** Worker → content script. */
export type ToPage =
  /** Something changed elsewhere: read the page and ask again. */
  | { kind: 'worker-look' }
  /** The registrar pressed the browser's key for it: move the keyboard focus to the next button. */
  | { kind: 'worker-key' }
  /** Is there a page? Nothing is done: that the message arrives is the answer. */
  | { kind: 'worker-ping' };

/** The content of a welcome sheet. It lives in memory only: the worker's, then the page's. */
export const WelcomeSheet = z.object({
  /** The parent. */
  name: z.string(),
  username: z.string(),
  /** First names. */
  children: z.array(z.string()),
  portal: z.string(),
  school: z.string(),
  password: z.optional(z.string()),
});
export type WelcomeSheet = z.infer<typeof WelcomeSheet>;

/** Welcome sheet's page → worker. The worker answers once, with the sheet that the page was opened for. */
export const FromWelcomeSheet = z.object({ kind: z.literal('sheet-get-contents') });
export type FromWelcomeSheet = z.infer<typeof FromWelcomeSheet>;

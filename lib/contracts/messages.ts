/**
 * The messages between the content script, the worker and the welcome sheet's page. Each is parsed where it arrives;
 * whoever receives checks the sender first (`lib/worker/message-senders.ts`).
 */
import * as z from 'zod/mini';
import { Action } from './advice.ts';
import { Facts } from './facts.ts';
import { GUIDE_IDS } from './guides.ts';

/** Content script → worker. */
export const ToWorker = z.discriminatedUnion('kind', [
  /**
   * What is seen now; answered with Advice. `sealedTasks`: the tasks that an older copy of Kinlink left in
   * this page, sealed, when this one takes its place.
   */
  z.object({ kind: z.literal('page-advise'), facts: Facts, sealedTasks: z.optional(z.string()) }),
  /** The registrar chose something that the worker does. */
  z.object({
    kind: z.literal('page-run-action'),
    facts: Facts,
    action: Action,
    /** Only with `welcome`, and only when the registrar asked to have it on the sheet (promise 4). */
    password: z.optional(z.string()),
  }),
  /** Bring into this tab what the content script does not carry itself. */
  z.object({ kind: z.literal('page-load-tools') }),
]);
export type ToWorker = z.infer<typeof ToWorker>;

const tab = z.number();

/** Popup → worker. `tab` is the tab that the popup was opened over. */
export const FromPopup = z.discriminatedUnion('kind', [
  /** Answered with a PopupView. */
  z.object({ kind: z.literal('popup-get-view'), tab }),
  /** Find a contact by email; answered with what is wrong, or '' once the search is under way. */
  z.object({ kind: z.literal('popup-find-contact'), tab, text: z.string() }),
  /** Forget what was found. */
  z.object({ kind: z.literal('popup-clear-search') }),
  /** Start here: unfold the sidebar in the tab and go to where the guide goes on. */
  z.object({ kind: z.literal('popup-start-guide'), tab, guide: z.literal(GUIDE_IDS) }),
  /** Check the page of the tab; answered with a CheckView, or nothing where that can't be done. */
  z.object({ kind: z.literal('popup-check-page'), tab }),
  /** An offer that the worker carries out. */
  z.object({ kind: z.literal('popup-run-action'), tab, action: Action }),
]);
export type FromPopup = z.infer<typeof FromPopup>;

/** Worker → content script. */
export type ToPage =
  /** Something changed elsewhere: read the page and ask again. */
  | { kind: 'worker-refresh' }
  /** Focus a step in the sidebar: the first of these beginnings of step ids that is there. */
  | { kind: 'worker-focus-step'; steps: string[] };

/** What a welcome sheet begins with. It lives in memory only, at the worker's and then at the page's. */
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

/** Welcome sheet's page → worker: answered once with the Sheet that the page was opened for. */
export const FromWelcomeSheet = z.object({ kind: z.literal('sheet-get-contents') });
export type FromWelcomeSheet = z.infer<typeof FromWelcomeSheet>;

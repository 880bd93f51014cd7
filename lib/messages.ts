/**
 * The messages between the content script and the worker. Each is parsed where it arrives;
 * whoever receives checks the sender first (`lib/senders.ts` in the worker).
 */
import * as z from 'zod/mini';
import { Action } from './advice.ts';
import { Facts } from './facts.ts';

/** Content script → worker. */
export const ToWorker = z.discriminatedUnion('is', [
  /**
   * What is seen now; answered with Advice. `kept`: the tasks that an older copy of Kinlink left in
   * this page, sealed, when this one takes its place.
   */
  z.object({ is: z.literal('seen'), facts: Facts, kept: z.optional(z.string()) }),
  /** The registrar chose something that the worker does. */
  z.object({ is: z.literal('chosen'), facts: Facts, action: Action }),
  /** Bring into this tab what the content script does not carry itself. */
  z.object({ is: z.literal('bring-parts') }),
]);
export type ToWorker = z.infer<typeof ToWorker>;

/** Worker → content script: something changed elsewhere, see again. */
export const ToPage = z.object({ is: z.literal('see-again') });
export type ToPage = z.infer<typeof ToPage>;

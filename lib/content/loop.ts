/** The loop: see the page, ask the worker, show its advice, do what the registrar chooses, see again. */
import { browser } from 'wxt/browser';
import { mountSidebar } from '../../components/mount.tsx';
import { type Action, Advice, type Offer } from '../advice.ts';
import type { Facts } from '../facts.ts';
import { ToPage, type ToWorker } from '../messages.ts';
import {
  carryOut,
  newMemory,
  noteClicks,
  obstacles,
  readRecords,
  see,
  showHints,
} from '../powerschool/index.ts';
import { shortcut } from './shortcut.ts';
import { watch } from './watch.ts';

/** What the worker does; everything else is done on the page. */
const WORKERS: readonly Action['do'][] = ['go', 'find', 'drop-task', 'settle', 'fold'];

/** Starts Kinlink on a page; it leaves without a trace when the signal aborts. */
export function start(win: Window, signal: AbortSignal): void {
  const memory = newMemory();
  let facts: Facts;
  let advice: Advice | null = null;
  let lastKey = '';
  let turn = 0;
  let busyOffer: string | undefined;
  let gone = false;

  const sidebar = mountSidebar(
    win.document,
    {
      onOffer: (offer) => void choose(offer),
      onSay: (name, value) => {
        memory.said[name] = value;
        look();
      },
      onFold: (on) =>
        void send({ is: 'chosen', facts, action: { do: 'fold', on } }).then(() => look(true)),
    },
    signal,
    { obstacles: () => obstacles(win) },
  );
  const show = () => sidebar.show({ advice, busyOffer, secret: memory.secret, gone });

  /** Sends to the worker; a worker that can't be reached means that Kinlink was updated or removed. */
  async function send(message: ToWorker): Promise<unknown> {
    try {
      return await browser.runtime.sendMessage(message);
    } catch {
      // A worker on its way down is tried once more; an extension that has gone has no id.
      if (browser.runtime?.id) return browser.runtime.sendMessage(message).catch(() => undefined);
      gone = true;
      show();
      return undefined;
    }
  }

  function look(force = false): void {
    facts = see(win, memory);
    sidebar.arrange();
    if (memory.wantsNames && !memory.parts) void bringParts();
    const key = JSON.stringify(facts);
    if (key === lastKey && !force) return;
    lastKey = key;
    void ask();
  }

  async function ask(): Promise<void> {
    const mine = ++turn;
    const said = await send({ is: 'seen', facts });
    const answer = Advice.safeParse(said);
    if (mine !== turn || signal.aborted) return;
    // The host was taken back: nothing of Kinlink is to be seen here any more.
    if (said === false) {
      advice = null;
      return show();
    }
    if (!answer.success) return;
    advice = answer.data;
    show();
    showHints(win, memory, advice.leaveEmpty);
    const { errand } = advice;
    if (advice.needsRecords)
      void readRecords(win as Window & typeof globalThis, memory, facts, signal).then(
        (news) => news && look(true),
      );
    if (errand) await act(errand);
  }

  async function choose(offer: Offer): Promise<void> {
    if (busyOffer !== undefined) return;
    busyOffer = offer.id;
    show();
    if (WORKERS.includes(offer.action.do)) {
      await send({ is: 'chosen', facts, action: offer.action });
      look(true);
    } else await act(offer.action);
    busyOffer = undefined;
    show();
  }

  async function act(action: Action): Promise<void> {
    memory.did = await carryOut(action, win, memory, signal);
    look(true);
  }

  let bringing: Promise<void> | undefined;
  function bringParts(): Promise<void> {
    bringing ??= send({ is: 'bring-parts' }).then(() => {
      memory.parts = (globalThis as { kinlinkParts?: typeof memory.parts }).kinlinkParts;
      if (memory.parts) look(true);
    });
    return bringing;
  }

  memory.bringParts = bringParts;
  noteClicks(win, memory, signal);
  shortcut(win, sidebar, signal);
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    if (sender.id !== browser.runtime.id || sender.tab || !ToPage.safeParse(message).success)
      return;
    look(true);
  });
  watch(win, look, signal);
  look();
}

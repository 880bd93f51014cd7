/** The loop: see the page, ask the worker, show its advice, do what the registrar chooses, see again. */
import { browser } from 'wxt/browser';
import { type Mounted, mountSidebar } from '../../components/sidebar/mount.tsx';
import type { Action, Advice, Offer } from '../contracts/advice.ts';
import type { Facts } from '../contracts/facts.ts';
import type { ToPage } from '../contracts/messages.ts';
import {
  carryOut,
  isBusy,
  newMemory,
  noteClicks,
  obstacles,
  type Parts,
  readRecords,
  see,
  showHints,
} from '../powerschool/index.ts';
import { offerSealedTasks, takeSealedTasks } from './instance-handover.ts';
import { sender } from './messenger.ts';
import { watch } from './page-changes.ts';
import { shortcut } from './shortcut.ts';
import { heard, LOST_MS, painted } from './timeouts.ts';

/** What is done on the page; all else is the worker's. */
const PAGE: readonly string[] =
  'open-drawer fill replace undo attach switch-to-contacts search highlight copy save keep-password'.split(
    ' ',
  );

/** A page that is not recognised by then is said to be so. */
const DRAWN_MS = 4000;

/** What `page-tools.js` leaves in the isolated world that it shares with this script. */
const left = globalThis as { kinlinkParts?: Parts };

// Both come from Kinlink's own worker, so their shape needs no further check.
const isAdvice = (answer: unknown): answer is Advice =>
  typeof answer === 'object' && answer !== null && 'items' in answer;
const isToPage = (message: unknown): message is ToPage =>
  typeof message === 'object' &&
  message !== null &&
  'kind' in message &&
  message.kind === 'see-again';

/** Starts Kinlink on a page; it leaves without a trace when the signal of its context aborts. */
export function start(win: Window, { signal }: { signal: AbortSignal }): void {
  let sealedTasks = takeSealedTasks(win.document);
  offerSealedTasks(win.document, () => sealedTasks);
  const memory = newMemory();
  let facts: Facts;
  let advice: Advice | null = null;
  let lastKey = '';
  let turn = 0;
  let timer: number | undefined;
  let busyOffer: string | undefined;
  let pressed: Offer | undefined;
  let gone = false;
  let asked: Promise<void> | undefined;

  const mount = () =>
    mountSidebar(
      win.document,
      {
        onOffer: (offer) => void choose(offer),
        onSay: (name, value) => {
          memory.inputs[name] = value;
          look();
        },
        onFold: (on) =>
          void send({ kind: 'chosen', facts, action: { do: 'fold', folded: on } }).then(() =>
            look(true),
          ),
      },
      signal,
      { obstacles: () => obstacles(win) },
    );
  // Not before there is something to say: a page that is none of Kinlink's has nothing of it.
  let sidebar: Mounted | undefined;
  const show = () => {
    if (advice || gone) sidebar ??= mount();
    sidebar?.show({ advice, busyOffer, secret: memory.secret, gone });
  };

  const send = sender(() => {
    gone = true;
    show();
  });

  function look(force = false): Promise<void> | undefined {
    // What is not drawn yet can say nothing that would stay true: the first look wakes the worker, and no more.
    const busy = isBusy(win.document);
    const undrawn = busy && !advice && memory.patient;
    if (turn && undrawn) return undefined;
    facts = see(win, memory, busy, undrawn);
    sidebar?.arrange();
    // What has not come yet is not looked for by its name: most pages never need that.
    if (memory.needsNameReader && !memory.parts && !facts.busy) void bringParts();
    const key = JSON.stringify(facts);
    if (key === lastKey && !force) return undefined;
    lastKey = key;
    asked = ask();
    return asked;
  }

  async function ask(): Promise<void> {
    const mine = ++turn;
    const { href } = win.location;
    const said = await send({ kind: 'seen', facts, kept: sealedTasks });
    if (signal.aborted) return;
    if (mine !== turn) {
      // An order is given once: it is carried out though this page was looked at anew meanwhile.
      if (isAdvice(said) && said.nextAction && href === win.location.href)
        await act(said.nextAction);
      return;
    }
    win.clearTimeout(timer);
    // The host was taken back: nothing of Kinlink is to be seen here any more.
    if (said === false) {
      advice = null;
      return show();
    }
    // An answer can get lost with a worker that is stopped at that very moment.
    const again = isAdvice(said) ? said.recheckAfterMs : gone ? undefined : LOST_MS;
    if (again) timer = win.setTimeout(() => look(true), again);
    if (!isAdvice(said)) return;
    const data = said;
    if (data.needsAllRows && !memory.readAllRows) {
      memory.readAllRows = true;
      return look(true);
    }
    sealedTasks = data.sealedTasks;
    // Kinlink comes with what it has to say, not before.
    if (advice || !(facts.page.kind === 'unknown' && facts.page.loading)) {
      advice = data;
      show();
      showHints(win, memory, data.leaveEmpty);
    }
    const { nextAction: errand, lookUpContactId: lookUp } = data;
    if (data.needsRecords || lookUp)
      void readRecords(win as Window & typeof globalThis, memory, facts, signal, lookUp).then(
        (news) => void (news && look(true)),
      );
    if (errand) await act(errand);
  }

  async function choose(offer: Offer): Promise<void> {
    // What is pressed meanwhile comes next, if it is still offered then.
    pressed = offer;
    if (busyOffer !== undefined) return;
    pressed = undefined;
    busyOffer = offer.id;
    const { href } = win.location;
    show();
    // What a click begins may keep the page busy: first it is seen that it was heard.
    await painted(win);
    // What is done may be about any of very many students.
    if (facts.page.kind === 'contact' && facts.page.studentSummary) {
      memory.readAllRows = true;
      look();
    }
    // Nor may what was typed a moment ago be forgotten: the same offer may know more by now.
    await heard(win, asked);
    const known = advice?.items.flatMap(({ offers }) => offers).find(({ id }) => id === offer.id);
    const { action } = known ?? offer;
    // It was meant for what stood there: the address may name another contact by now.
    const isHere = () => href === win.location.href;
    if (!isHere()) await answered();
    else if (PAGE.includes(action.do)) await act(action);
    else {
      const password = action.do === 'welcome' ? memory.kept?.secret : undefined;
      // It leaves this script only once (promise 4), whatever becomes of the sheet.
      if (password) memory.kept = undefined;
      await send({ kind: 'chosen', facts, action, password });
      await answered();
    }
    busyOffer = undefined;
    show();
    if (pressed && isHere() && JSON.stringify(advice).includes(JSON.stringify(pressed)))
      void choose(pressed);
  }

  async function act(action: Action): Promise<void> {
    memory.lastAction = await carryOut(action, win, memory, signal);
    await answered();
  }

  /** Looks, and waits for the answer: until then the sidebar offers what was done already. */
  const answered = () => heard(win, look(true));

  let bringing: Promise<void> | undefined;
  async function bringParts(): Promise<void> {
    if (memory.parts) return;
    bringing ??= send({ kind: 'bring-parts' }).then(() => {
      bringing = undefined;
      memory.parts = left.kinlinkParts;
      if (memory.parts) look(true);
    });
    return bringing;
  }

  memory.bringParts = bringParts;
  memory.patient = true;
  win.setTimeout(() => {
    memory.patient = false;
    look();
  }, DRAWN_MS);
  noteClicks(win, memory, signal, () => look(true));
  shortcut(win, () => sidebar, signal);
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    if (sender.id !== browser.runtime.id || sender.tab || !isToPage(message)) return;
    look(true);
  });
  watch(win, look, signal);
}

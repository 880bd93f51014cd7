/** The loop: read the page, ask the worker, show its advice, do what the registrar chooses, read again. */
import type { Action } from '../contracts/action.ts';
import type { Advice, Offer, SubjectAction } from '../contracts/advice.ts';
import type { Facts } from '../contracts/facts.ts';
import { isSameSubject, type Subject, subjectOf } from '../contracts/subject.ts';
import {
  isBusy,
  newSession,
  obstacles,
  readPage,
  readSubject,
  runPageAction,
  takeSheetPassword,
  trackClicks,
  updateSession,
} from '../powerschool/index.ts';
import type { Handlers, MountedSidebar, MountSidebar } from '../ui/sidebar-ui.ts';
import { createAdviceClient } from './advice-client.ts';
import { createDropHandler } from './dropped-files.ts';
import { offerSealedTasks, takeSealedTasks } from './instance-handover.ts';
import { createMessenger } from './messenger.ts';
import { createOfferRunner, findStepOffer, type IsSamePage, isOffered } from './offer-runner.ts';
import { isPageAction } from './page-actions.ts';
import { watchPage } from './page-changes.ts';
import { createPageToolsLoader } from './page-tools-loader.ts';
import { shadowRootOf } from './shadow-root-of.ts';
import { listenForShortcut } from './shortcut.ts';
import { LOST_ANSWER_MS, RECOGNITION_MS, withTimeout } from './timeouts.ts';
import { listenToWorker } from './worker-messages.ts';

/** Starts Kinlink on a page; it leaves without a trace when the signal of its context aborts. */
export const start = (win: Window, { signal }: { signal: AbortSignal }, mount: MountSidebar) =>
  new PageLoop(win, signal, mount).start();

class PageLoop {
  readonly #win: Window;
  readonly #signal: AbortSignal;
  readonly #mountSidebar: MountSidebar;
  readonly #session = newSession();
  #facts!: Facts;
  #lastFactsText = '';
  #advice: Advice | null = null;
  #sealedTasks: string | undefined;
  #sidebar: MountedSidebar | undefined;
  /** The sidebar's style sheet, which comes with the first answer. */
  #style: string | undefined;
  /** Kinlink was updated or removed: the worker can't be reached any more. */
  #gone = false;
  #lastAsk: Promise<void> | undefined;
  #recheckTimer: number | undefined;
  readonly #send = createMessenger(() => {
    this.#gone = true;
    this.#show();
  });
  readonly #client = createAdviceClient(this.#send);
  readonly #pageTools = createPageToolsLoader(this.#send, (tools) => {
    tools.trackUse(this.#win, this.#session, this.#signal);
    void this.#look(true);
  });
  readonly #runner;

  constructor(win: Window, signal: AbortSignal, mountSidebar: MountSidebar) {
    this.#win = win;
    this.#signal = signal;
    this.#mountSidebar = mountSidebar;
    this.#runner = createOfferRunner(win, {
      perform: (offer, isSamePage) => this.#perform(offer, isSamePage),
      show: () => this.#show(),
      isOffered: (offer) => isOffered(this.#advice, offer),
    });
  }

  start(): void {
    const [win, signal, session] = [this.#win, this.#signal, this.#session];
    this.#sealedTasks = takeSealedTasks(win.document);
    offerSealedTasks(win.document, () => this.#sealedTasks);
    session.isPageSettling = true;
    win.setTimeout(() => {
      session.isPageSettling = false;
      this.#look();
    }, RECOGNITION_MS);
    const { load, tools } = this.#pageTools;
    trackClicks(win, session, signal, tools, () => this.#look(true));
    const moveFocus = listenForShortcut(win, session, signal, load, () => this.#sidebar);
    listenToWorker({ 'worker-look': () => this.#look(true), 'worker-key': moveFocus });
    watchPage(win, (force) => this.#look(force), signal);
  }

  /** Mounted with the first advice: a page that Kinlink does not serve has nothing of it. */
  #show(): void {
    const view = { advice: this.#advice, gone: this.#gone };
    if (view.advice || (view.gone && this.#style)) this.#sidebar ??= this.#mount();
    const secret = this.#session.temporaryPassword;
    this.#sidebar?.show({ ...view, busyOffer: this.#runner.busyOffer(), secret });
  }

  #mount(): MountedSidebar {
    const handlers: Handlers = {
      onOffer: (offer) => void this.#runner.run(offer),
      onSay: (name, value) => {
        this.#session.inputs[name] = value;
        this.#look();
      },
      onDropFiles: createDropHandler(this.#pageTools.load, (text) => handlers.onSay('email', text)),
      onArrange: (action) => void this.#runInWorker(action, subjectOf(this.#facts)),
    };
    const options = { style: this.#style, obstacles: () => obstacles(this.#win), shadowRootOf };
    return this.#mountSidebar(this.#win.document, handlers, this.#signal, options);
  }

  /** Reads the page, and asks the worker if anything changed or `force` is set. */
  #look(force = false): Promise<void> | undefined {
    if (this.#signal.aborted) return undefined;
    const [win, session] = [this.#win, this.#session];
    const busy = isBusy(win.document);
    const isRendering = busy && !this.#advice && session.isPageSettling === true;
    // Before the page renders, only wake the worker.
    if (this.#client.hasAsked() && isRendering) return undefined;
    const reading = readPage(win, session, this.#pageTools.tools(), { busy, isRendering });
    updateSession(session, reading.session);
    this.#facts = reading.facts;
    this.#sidebar?.arrange();
    // Most pages never need the search by accessible name, and a busy page may still get the known ids.
    if (reading.needsNameReader && !this.#pageTools.tools() && !this.#facts.busy)
      void this.#pageTools.load();
    const factsText = JSON.stringify(this.#facts);
    if (factsText === this.#lastFactsText && !force) return undefined;
    this.#lastFactsText = factsText;
    this.#lastAsk = this.#ask();
    return this.#lastAsk;
  }

  async #ask(): Promise<void> {
    const win = this.#win;
    const { href } = win.location;
    const answer = await this.#client.ask(this.#facts, this.#sealedTasks, !this.#style);
    if (this.#signal.aborted) return;
    if (answer.kind === 'outdated') {
      if (answer.nextAction && href === win.location.href) await this.#actFor(answer.nextAction);
      // A click that waits for this answer needs the newer one.
      return this.#lastAsk;
    }
    win.clearTimeout(this.#recheckTimer);
    if (answer.kind === 'site-removed') {
      this.#advice = null;
      return this.#show();
    }
    const advice = answer.kind === 'advice' ? answer.advice : undefined;
    const recheckMs = advice ? advice.recheckAfterMs : !this.#gone && LOST_ANSWER_MS;
    if (recheckMs) this.#recheckTimer = win.setTimeout(() => this.#look(true), recheckMs);
    if (advice) await this.#follow(advice);
  }

  /** Shows the advice, and does what it asks of the page. */
  async #follow(advice: Advice): Promise<void> {
    const { page } = this.#facts;
    if (advice.needsAllRows && !this.#session.readAllRows) {
      this.#session.readAllRows = true;
      return this.#look(true);
    }
    if (advice.needsTools) void this.#pageTools.load();
    this.#sealedTasks = advice.sealedTasks;
    this.#style ??= advice.style;
    // A page that still loads shows no sidebar yet.
    if (this.#advice || !(page.kind === 'unknown' && page.loading)) {
      this.#advice = advice;
      this.#show();
      this.#pageTools.tools()?.showHints(this.#win, advice.leaveEmpty);
    }
    if (advice.needsRecords || advice.lookUpContactId || this.#session.oldRecords)
      void this.#readRecords(advice);
    if (advice.nextAction) await this.#actFor(advice.nextAction);
  }

  async #readRecords({ lookUpContactId }: Advice): Promise<void> {
    const facts = this.#facts;
    const tools = await this.#pageTools.load();
    if (await tools?.readRecords(this.#win, this.#session, facts, this.#signal, lookUpContactId))
      await this.#look(true);
  }

  async #perform(offer: Offer, isSamePage: IsSamePage): Promise<void> {
    // The action may concern any of a very large number of students.
    if (this.#facts.page.kind === 'contact' && this.#facts.page.studentSummary) {
      this.#session.readAllRows = true;
      this.#look();
    }
    await withTimeout(this.#win, this.#lastAsk);
    const current =
      findStepOffer(this.#advice, offer) ?? (isOffered(this.#advice, offer) ? offer : undefined);
    // The page may show another person by now (promise 8).
    if (!current || !isSamePage() || !this.#isShown(current.subject)) return this.#lookAndWait();
    const { action, subject } = current;
    if (isPageAction(action)) return this.#actFor(current);
    const password = action.do === 'welcome' ? takeSheetPassword(this.#session) : undefined;
    return this.#runInWorker(action, subject, password);
  }

  async #runInWorker(action: Action, subject: Subject, password?: string): Promise<void> {
    await this.#send({ kind: 'page-run-action', facts: this.#facts, action, subject, password });
    await this.#lookAndWait();
  }

  #isShown(subject: Subject): boolean {
    return isSameSubject(subject, readSubject(this.#win, this.#session, this.#pageTools.tools()));
  }

  async #actFor(meant: SubjectAction): Promise<void> {
    const session = this.#session;
    const { load } = this.#pageTools;
    if (this.#isShown(meant.subject))
      session.lastAction = await runPageAction(meant, this.#win, session, load, this.#signal);
    await this.#lookAndWait();
  }

  /** Waits for the answer too: until it comes the sidebar offers what is already done. */
  #lookAndWait(): Promise<void> {
    return withTimeout(this.#win, this.#look(true));
  }
}

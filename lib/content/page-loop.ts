/** The loop: read the page, ask the worker, show its advice, do what the registrar chooses, read again. */
import type { Advice, Offer, SubjectAction } from '../contracts/advice.ts';
import type { Facts } from '../contracts/facts.ts';
import { isSameSubject, type Subject, subjectOf } from '../contracts/subject.ts';
import {
  isBusy,
  newSession,
  obstacles,
  readPage,
  readRecords,
  readSubject,
  runPageAction,
  showHints,
  takeSheetPassword,
  trackClicks,
  updateSession,
} from '../powerschool/index.ts';
import type { Handlers, MountedSidebar, MountSidebar } from '../ui/sidebar-ui.ts';
import { createAdviceClient } from './advice-client.ts';
import { focusStep } from './focus-step.ts';
import { offerSealedTasks, takeSealedTasks } from './instance-handover.ts';
import { createMessenger } from './messenger.ts';
import { createOfferRunner, findStepOffer, type IsSamePage } from './offer-runner.ts';
import { isPageAction } from './page-actions.ts';
import { watchPage } from './page-changes.ts';
import { createPageToolsLoader } from './page-tools-loader.ts';
import { listenForShortcut } from './shortcut.ts';
import { LOST_ANSWER_MS, RECOGNITION_MS, withTimeout } from './timeouts.ts';
import { listenToWorker } from './worker-messages.ts';

/** Starts Kinlink on a page; it leaves without a trace when the signal of its context aborts. */
export const start = (win: Window, { signal }: { signal: AbortSignal }, mount: MountSidebar) =>
  new PageLoop(win, signal, mount).start();

class PageLoop {
  private readonly session = newSession();
  private facts!: Facts;
  private lastFactsText = '';
  private advice: Advice | null = null;
  private sealedTasks: string | undefined;
  private sidebar: MountedSidebar | undefined;
  /** Kinlink was updated or removed: the worker can't be reached any more. */
  private gone = false;
  private lastAsk: Promise<void> | undefined;
  private recheckTimer: number | undefined;

  private readonly send = createMessenger(() => {
    this.gone = true;
    this.show();
  });
  private readonly client = createAdviceClient(this.send);
  private readonly pageTools = createPageToolsLoader(this.send, () => void this.look(true));
  private readonly runner;

  constructor(
    private readonly win: Window,
    private readonly signal: AbortSignal,
    private readonly mountSidebar: MountSidebar,
  ) {
    this.runner = createOfferRunner(win, {
      perform: (offer, isSamePage) => this.perform(offer, isSamePage),
      show: () => this.show(),
      isOffered: (offer) => JSON.stringify(this.advice).includes(JSON.stringify(offer)),
    });
  }

  start(): void {
    const { win, signal, session } = this;
    this.sealedTasks = takeSealedTasks(win.document);
    offerSealedTasks(win.document, () => this.sealedTasks);
    session.isPageSettling = true;
    win.setTimeout(() => {
      session.isPageSettling = false;
      this.look();
    }, RECOGNITION_MS);
    trackClicks(win, session, signal, this.pageTools.tools, () => this.look(true));
    listenForShortcut(win, () => this.sidebar, signal);
    listenToWorker((message) => {
      if (message.kind === 'worker-refresh') void this.look(true);
      const root = this.sidebar?.host.shadowRoot;
      if (message.kind === 'worker-focus-step' && root) focusStep(root, message.steps);
    });
    watchPage(win, (force) => this.look(force), signal);
  }

  /** Mounted with the first advice: a page that Kinlink does not serve has nothing of it. */
  private show(): void {
    const { advice, gone, session } = this;
    if (advice || gone) this.sidebar ??= this.mount();
    const busyOffer = this.runner.busyOffer();
    this.sidebar?.show({ advice, busyOffer, secret: session.temporaryPassword, gone });
  }

  private mount(): MountedSidebar {
    const { win, session } = this;
    const handlers: Handlers = {
      onOffer: (offer) => void this.runner.run(offer),
      onSay: (name, value) => {
        session.inputs[name] = value;
        this.look();
      },
      onFold: (folded) => void this.fold(folded),
    };
    const options = { obstacles: () => obstacles(win) };
    return this.mountSidebar(win.document, handlers, this.signal, options);
  }

  private async fold(folded: boolean): Promise<void> {
    const { facts } = this;
    const action = { do: 'fold', folded } as const;
    await this.send({ kind: 'page-run-action', facts, action, subject: subjectOf(facts) });
    this.look(true);
  }

  /** Reads the page, and asks the worker if anything changed or `force` is set. */
  private look(force = false): Promise<void> | undefined {
    if (this.signal.aborted) return undefined;
    const { win, session } = this;
    const busy = isBusy(win.document);
    const isRendering = busy && !this.advice && session.isPageSettling === true;
    // Before the page renders, only wake the worker.
    if (this.client.hasAsked() && isRendering) return undefined;
    const reading = readPage(win, session, this.pageTools.tools(), { busy, isRendering });
    updateSession(session, reading.session);
    this.facts = reading.facts;
    this.sidebar?.arrange();
    // Most pages never need the search by accessible name, and a busy page may still get the known ids.
    if (reading.needsNameReader && !this.pageTools.tools() && !this.facts.busy)
      void this.pageTools.load();
    const factsText = JSON.stringify(this.facts);
    if (factsText === this.lastFactsText && !force) return undefined;
    this.lastFactsText = factsText;
    this.lastAsk = this.ask();
    return this.lastAsk;
  }

  private async ask(): Promise<void> {
    const { win } = this;
    const { href } = win.location;
    const answer = await this.client.ask(this.facts, this.sealedTasks);
    if (this.signal.aborted) return;
    if (answer.kind === 'outdated') {
      if (answer.nextAction && href === win.location.href) await this.actFor(answer.nextAction);
      return;
    }
    win.clearTimeout(this.recheckTimer);
    if (answer.kind === 'site-removed') {
      this.advice = null;
      return this.show();
    }
    const advice = answer.kind === 'advice' ? answer.advice : undefined;
    const retryMs = this.gone ? undefined : LOST_ANSWER_MS;
    const recheckMs = advice ? advice.recheckAfterMs : retryMs;
    if (recheckMs) this.recheckTimer = win.setTimeout(() => this.look(true), recheckMs);
    if (advice) await this.follow(advice);
  }

  /** Shows the advice, and does what it asks of the page. */
  private async follow(advice: Advice): Promise<void> {
    const { win, session, facts } = this;
    if (advice.needsAllRows && !session.readAllRows) {
      session.readAllRows = true;
      return this.look(true);
    }
    if (advice.needsTools) void this.pageTools.load();
    this.sealedTasks = advice.sealedTasks;
    // A page that still loads shows no sidebar yet.
    if (this.advice || !(facts.page.kind === 'unknown' && facts.page.loading)) {
      this.advice = advice;
      this.show();
      showHints(win, this.pageTools.tools(), advice.leaveEmpty);
    }
    if (advice.needsRecords || advice.lookUpContactId) void this.readRecords(advice);
    if (advice.nextAction) await this.actFor(advice.nextAction);
  }

  private async readRecords({ lookUpContactId }: Advice): Promise<void> {
    const win = this.win as Window & typeof globalThis;
    const { session, facts, signal } = this;
    const { load } = this.pageTools;
    const changed = await readRecords(win, session, facts, load, signal, lookUpContactId);
    if (changed) await this.look(true);
  }

  private async perform(offer: Offer, isSamePage: IsSamePage): Promise<void> {
    const { win, session, facts } = this;
    // The action may concern any of a very large number of students.
    if (facts.page.kind === 'contact' && facts.page.studentSummary) {
      session.readAllRows = true;
      this.look();
    }
    const stepOffer = findStepOffer(this.advice, offer);
    await withTimeout(win, this.lastAsk);
    const current = findStepOffer(this.advice, offer) ?? (stepOffer ? undefined : offer);
    // The page may show another person by now (promise 8).
    if (!current || !isSamePage() || !this.isShown(current.subject)) return this.lookAndWait();
    const { action, subject } = current;
    if (isPageAction(action)) return this.actFor(current);
    const password = action.do === 'welcome' ? takeSheetPassword(session) : undefined;
    await this.send({ kind: 'page-run-action', facts: this.facts, action, subject, password });
    await this.lookAndWait();
  }

  private isShown(subject: Subject): boolean {
    return isSameSubject(subject, readSubject(this.win, this.session, this.pageTools.tools()));
  }

  private async actFor({ action, subject }: SubjectAction): Promise<void> {
    const meant = { action, subject };
    const { win, session, signal } = this;
    if (this.isShown(subject))
      session.lastAction = await runPageAction(meant, win, session, this.pageTools.load, signal);
    await this.lookAndWait();
  }

  /** Waits for the answer too: until it comes the sidebar offers what is already done. */
  private async lookAndWait(): Promise<void> {
    await withTimeout(this.win, this.look(true));
  }
}

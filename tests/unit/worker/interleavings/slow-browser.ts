/**
 * A browser with PowerSchool's pages in its tabs, and Kinlink's content script in each as far as the worker can tell.
 * Messages and answers take their time, and the pages change meanwhile.
 */
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Action } from '../../../../lib/contracts/action.ts';
import type { Advice, Offer, SubjectAction } from '../../../../lib/contracts/advice.ts';
import { isSameSubject, type Subject, subjectOf } from '../../../../lib/contracts/subject.ts';
import { office, SITE, send, senderIn } from '../worker-harness.ts';
import type { Registrar } from './families.ts';
import { type OpenPage, type Page, pageAtUrl } from './pages.ts';
import type { Answer, Done, Tab } from './tab.ts';

/** A late answer of page tools takes so many times as long. */
const LATE = 30;

export class SlowBrowser {
  readonly tabs: Tab[] = [];
  readonly answers: Answer[] = [];
  readonly done: Done[] = [];
  /** Which originals PowerSchool has saved with the duplicate's child. */
  readonly links = new Set<string>();
  /** Who is signed in. */
  user: Registrar | undefined = 'rita';
  /** Whether PowerSchool's bar names who is signed in. */
  readonly #hasNames: boolean;
  readonly #delays: readonly number[];
  #delaysUsed = 0;
  readonly #underWay = new Set<Promise<unknown>>();
  /** How much of that waits for a page. */
  #waiting = 0;

  constructor(delays: readonly number[], hasNames: boolean) {
    this.#delays = delays;
    this.#hasNames = hasNames;
    Object.assign(fakeBrowser.tabs, {
      create: async ({ url = '', active = false }) => ({ id: this.open(url, active).id }),
      sendMessage: async (id: number) => {
        const tab = this.tabs.find((each) => each.id === id);
        if (!tab) throw new Error('no receiver');
        this.after(this.delay(), () => this.look(tab));
      },
    });
  }

  delay(): number {
    this.#delaysUsed += 1;
    return this.#delays[this.#delaysUsed % this.#delays.length] ?? 0;
  }

  after(ms: number, act: () => void): void {
    setTimeout(act, ms);
  }

  /** Lets time pass; the worker needs none of it. */
  async pass(ms: number): Promise<void> {
    const end = Date.now() + ms;
    while (Date.now() < end) {
      await vi.advanceTimersByTimeAsync(Math.min(100, end - Date.now()));
      await this.rest();
    }
  }

  /** Waits until the worker has answered whatever has reached it, unless that waits for a page. */
  async rest(): Promise<void> {
    while (this.#underWay.size > this.#waiting) await new Promise((done) => setImmediate(done));
  }

  /** Lets time pass until no page owes the worker an answer. */
  async finish(): Promise<void> {
    while (this.#waiting > 0) await this.pass(1000);
  }

  /**
   * Runs page tools in a tab for the worker. The answer may come long after they looked, when somebody else has signed
   * in, and none comes from a page that was left.
   */
  async runInPage<Result>(tabId: number, run: (page: OpenPage) => Result): Promise<Result> {
    const tab = this.tabs.find(({ id }) => id === tabId);
    const page = tab?.page;
    if (!page || page.kind === 'sign-in') throw new Error('Cannot access this page.');
    this.#waiting += 1;
    await this.#sleep(this.delay());
    const result = run(page);
    await this.#sleep(this.delay() * (this.#delaysUsed % 3 ? 1 : LATE));
    this.#waiting -= 1;
    if (tab.page !== page) throw new Error('The frame was removed.');
    return result;
  }

  readonly #sleep = (ms: number) => new Promise<void>((done) => this.after(ms, done));

  /** Opens an address in a new tab, for whoever is signed in. */
  open(url: string, active = true): Tab {
    const id = 100 + office.tabs.length;
    office.tabs.push({ id, url, active });
    const tab: Tab = { id, page: { kind: 'sign-in' }, turn: 0, sentUntil: 0 };
    this.tabs.push(tab);
    this.load(tab, url);
    return tab;
  }

  /** Loads an address in a tab: the sign-in page where nobody is signed in. */
  load(tab: Tab, url: string): void {
    const { user } = this;
    const page: Page = user ? pageAtUrl(url, user, this.#hasNames) : { kind: 'sign-in' };
    tab.page = page;
    tab.advice = undefined;
    tab.turn += 1;
    const shownUrl = page.kind === 'sign-in' ? `${SITE}/admin/pw.html` : url;
    const place = { id: tab.id, url: shownUrl, active: true };
    office.tabs = office.tabs.map((each) => (each.id === tab.id ? place : each));
    const report = { status: 'complete', url: shownUrl };
    this.after(this.delay(), () =>
      this.#run(fakeBrowser.tabs.onUpdated.trigger(tab.id, report, place as never)),
    );
    // The content script is in the page before anybody can go on from it.
    this.look(tab);
  }

  /** The content script reads the page and asks the worker. */
  look(tab: Tab): void {
    const { page } = tab;
    if (page.kind === 'sign-in') return;
    const facts = page.facts(this.links);
    tab.facts = facts;
    tab.turn += 1;
    const { turn } = tab;
    this.#send(tab, { kind: 'page-advise', facts }, (answer) => {
      const advice = answer as Advice;
      this.answers.push({ page, facts, advice });
      this.after(this.delay(), () => tab.page === page && this.#follow(tab, turn, advice));
    });
  }

  #follow(tab: Tab, turn: number, advice: Advice): void {
    const { page } = tab;
    if (page.kind === 'sign-in') return;
    if (tab.turn === turn) {
      if (!page.isLoading()) tab.advice = advice;
      if (advice.recheckAfterMs) this.after(advice.recheckAfterMs, () => this.#lookIf(tab, page));
      if (advice.needsTools && page.learnUser()) this.look(tab);
    }
    if (advice.nextAction) this.#act(tab, advice.nextAction);
  }

  #lookIf(tab: Tab, page: Page): void {
    if (tab.page === page) this.look(tab);
  }

  /** What the page shows now; undefined where there is no content script. */
  #subject({ page }: Tab): Subject | undefined {
    return page.kind === 'sign-in' ? undefined : subjectOf(page.facts(this.links));
  }

  #act(tab: Tab, { action, subject }: SubjectAction): void {
    const here = this.#subject(tab);
    if (tab.page.kind === 'sign-in' || !here || !isSameSubject(subject, here)) return;
    this.#note(tab, action, subject);
    tab.page.perform(action);
    this.look(tab);
  }

  #note(tab: Tab, action: Action, subject: Subject): void {
    this.done.push({ tab, action, subject, contact: this.#subject(tab)?.contact });
  }

  /** The registrar clicks a button; what it does comes after the next painting, on the page as it is then. */
  click(tab: Tab, offer: Offer): void {
    const { page } = tab;
    if (page.kind === 'sign-in') return;
    const address = page.address();
    this.after(this.delay(), () => {
      const here = this.#subject(tab);
      if (tab.page !== page || page.address() !== address || !here || !tab.facts) return;
      if (!isSameSubject(offer.subject, here)) return this.look(tab);
      const { action, subject } = offer;
      if (page.isOwn(action)) return this.#act(tab, offer);
      this.#note(tab, action, subject);
      const message = { kind: 'page-run-action', facts: tab.facts, action, subject };
      this.#send(tab, message, () => this.#lookIf(tab, page));
    });
  }

  /** A page of Kinlink's own asks the worker. */
  async ask(message: object, sender: object): Promise<unknown> {
    await this.#sleep(this.delay());
    const answer = send(structuredClone(message), sender);
    this.#run(answer);
    const copy = structuredClone(await answer);
    await this.#sleep(this.delay());
    return copy;
  }

  #send(tab: Tab, message: object, answered: (answer: unknown) => void): void {
    const url = office.tabs.find(({ id }) => id === tab.id)?.url ?? '';
    const arrivesAt = Math.max(tab.sentUntil, Date.now() + this.delay());
    tab.sentUntil = arrivesAt;
    this.after(arrivesAt - Date.now(), () =>
      this.#run(
        send(message, senderIn(tab.id, { url })).then((answer) => answer && answered(answer)),
      ),
    );
  }

  #run(work: Promise<unknown>): void {
    this.#underWay.add(work);
    void work.finally(() => this.#underWay.delete(work));
  }
}

/**
 * The worklist in a tab of its own: Kinlink's real code for its page, and as much of the page tools in PowerSchool's
 * tabs as the worker needs. Messages take their time.
 */
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_POLICY } from '../../../../lib/contracts/policy.ts';
import type {
  FromWorklist,
  ReadReport,
  ShownReport,
} from '../../../../lib/contracts/worklist/messages.ts';
import type { WorklistHandlers, WorklistState } from '../../../../lib/ui/worklist-ui.ts';
import { startWorklist } from '../../../../lib/worklist/controller.ts';
import { worklistEn } from '../../spoken.ts';
import { childrenOf, type Registrar, recordsOf } from './families.ts';
import type { OpenPage } from './pages.ts';
import type { SlowBrowser } from './slow-browser.ts';

const SENDER = { url: 'worklist.html', tab: { id: 50, index: 2 } };

interface Injection {
  target: { tabId: number };
  func?: { name: string };
  args?: unknown[];
}
interface Owner {
  user: string;
}

/** One drawing of the page, and who was signed in then. */
interface Drawing {
  view: WorklistState;
  user: Registrar | undefined;
}

/** The page tools that the worklist uses, by the name of the worker's function. */
const pageTools: Record<
  string,
  (browser: SlowBrowser, page: OpenPage, args: unknown[]) => unknown
> = {
  readInPage({ user: session, links }, page, [request, owner]): ReadReport {
    const { user, school } = page.readSignedIn();
    const isOther = user && (owner as Owner).user && user !== (owner as Owner).user;
    const { dcids } = request as { dcids: string[] };
    const answers = (isOther ? [] : dcids).map((dcid) => ({
      dcid,
      kind: session ? ('read' as const) : ('signed-out' as const),
      contacts: session ? recordsOf(dcid, links) : [],
      ms: 5,
    }));
    return { user, school, answers, retryAfterMs: 0 };
  },
  showInPage: (_, page): ShownReport => ({
    page: page.kind === 'start' ? 'start-page' : 'other',
    students: page.students(),
    signedIn: page.readSignedIn(),
  }),
};

/** A table as a registrar pastes it. */
const tableOf = (user: Registrar): string =>
  ['DCID,Name', ...childrenOf(user).map(({ dcid, name }) => `${dcid},"${name}"`)].join('\n');

export class WorklistTab {
  /** What the page has shown since the last check, and who was signed in then. */
  #drawn: Drawing[] = [];
  /** In which phases it was, and whether it had rows. */
  readonly met = new Set<string>();
  #handlers: WorklistHandlers | undefined;

  constructor(browser: SlowBrowser, tabId: number) {
    const { id, getURL } = fakeBrowser.runtime;
    const sender = { ...SENDER, id, url: getURL(`/${SENDER.url}` as never) };
    Object.assign(fakeBrowser.runtime, {
      sendMessage: (message: FromWorklist) => browser.ask(message, sender),
    });
    Object.assign(fakeBrowser.scripting, {
      executeScript: async ({ target, func, args = [] }: Injection) => {
        const tool = pageTools[func?.name ?? ''];
        if (!tool) return [];
        return [
          { result: await browser.runInPage(target.tabId, (page) => tool(browser, page, args)) },
        ];
      },
    });
    // The page looks again when it gets the focus, which Node has not.
    vi.stubGlobal('addEventListener', () => undefined);
    const page = {
      draw: (view: WorklistState, handlers: WorklistHandlers) => {
        this.#drawn.push({ view, user: browser.user });
        this.#handlers = handlers;
        this.met.add(view.rows.length > 0 ? `rows for ${browser.user}` : view.phase);
      },
      save: () => undefined,
      print: () => undefined,
      focus: () => undefined,
    };
    startWorklist(page, worklistEn, DEFAULT_POLICY, tabId);
  }

  /** Returns the drawings since the last check. The last one also counts for the user who is signed in now. */
  takeDrawn(user: Registrar | undefined): Drawing[] {
    const drawn = this.#drawn;
    this.#drawn = drawn.slice(-1).map(({ view }) => ({ view, user }));
    return [...drawn, ...this.#drawn];
  }

  /** Starts a list from a pasted table. */
  start(user: Registrar): void {
    this.#handlers?.onText(tableOf(user));
    this.#handlers?.onStart();
  }

  /** The registrar at the desk does the n-th of what the page offers now. */
  use(user: Registrar, n: number): void {
    const view = this.#drawn.at(-1)?.view;
    const handlers = this.#handlers;
    if (!view || !handlers) return;
    const row = view.rows[n % (view.rows.length || 1)];
    const atStart = [
      () => handlers.onFromPage(),
      () => handlers.onFromPage(),
      () => handlers.onText(tableOf(user)),
      () => this.start(user),
      () => handlers.onStart(),
      () => handlers.onLookAgain(),
    ];
    const onList = [
      () => row && handlers.onNext(row),
      () => row && handlers.onReadAgain(row),
      () => row && handlers.onReason(row.key, 'Done another way'),
      () => handlers.onReading(view.list?.state === 'running' ? 'paused' : 'running'),
      () => handlers.onNewList(),
      () => handlers.onForget(),
    ];
    const offered = { start: atStart, list: onList }[view.phase as string] ?? [];
    offered[n % (offered.length || 1)]?.();
  }
}

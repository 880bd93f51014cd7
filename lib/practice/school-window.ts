/**
 * A page of the make-believe school, made ready for Kinlink: with the practice browser in place of the browser's own
 * functions, and with a server that is not there. Loaded before anything of Kinlink that would look for a browser.
 */
import type { School, SchoolChange } from '../contracts/practice/school.ts';
import { pageAt } from '../powerschool/core/urls.ts';
import { createHiddenTabs } from './hidden-tabs.ts';
import { createPracticeBrowser } from './practice-browser.ts';
import { changePractice, type Practice, readPractice } from './practice-storage.ts';
import { answerRequest } from './records.ts';
import { saveChange } from './save.ts';

/** The page that lists the exercises. */
export const START_PAGE = '/practice.html';

/** The school as its pages see it. */
export interface SchoolWindow {
  practice(): Practice;
  /** Saves what was submitted. @returns what the school says against it */
  submit(change: SchoolChange): string[];
  go(address: string): void;
  /** Called when Kinlink wanted to open something that the practice has not. */
  onLeftOut(listener: () => void): void;
  loadScript(path: string): Promise<unknown>;
}

type Win = Window & typeof globalThis;

/** Makes the page ready. @returns undefined without a practice or at another address: that leads to the start page */
export function openSchool(win: Win): SchoolWindow | undefined {
  const { location, sessionStorage } = win;
  const first = readPractice(sessionStorage);
  if (!first || !pageAt(location)) {
    location.replace(START_PAGE);
    return undefined;
  }
  changePractice(sessionStorage, { tabId: first.nextTabId ?? first.tabId });
  const practice = () => readPractice(sessionStorage) ?? first;
  const loadScript = createScriptLoader(win.document);
  const go = createNavigation(win);
  let sayLeftOut = () => {};

  function open(address: string, isInFront: boolean): number {
    const tabId = practice().lastTabId + 1;
    changePractice(sessionStorage, { lastTabId: tabId });
    if (!address.includes('/admin/')) sayLeftOut();
    else if (!isInFront) hidden.open(tabId, address);
    else {
      changePractice(sessionStorage, { nextTabId: tabId });
      go(address);
    }
    return tabId;
  }

  const { browser, send } = createPracticeBrowser({
    address: () => location.href,
    tabId: () => practice().tabId,
    area: (name) => practice().areas[name],
    setArea: (name, values) =>
      changePractice(sessionStorage, { areas: { ...practice().areas, [name]: values } }),
    language: first.settings.language,
    open,
    lookAgain: (tabId) => void hidden.show(tabId),
    close: (tabId) => hidden.close(tabId),
    loadScript,
  });
  const hidden = createHiddenTabs({
    site: location.origin,
    school: () => practice().school,
    send,
  });
  Object.defineProperty(win, 'browser', { value: browser, configurable: true, writable: true });
  serveRecords(win, () => practice().school);
  // The address of another contact differs in its fragment alone.
  win.addEventListener('hashchange', () => location.reload());
  return {
    practice,
    submit(change) {
      const { school, refusals } = saveChange(practice().school, change);
      changePractice(sessionStorage, { school });
      return refusals;
    },
    go,
    onLeftOut: (listener) => {
      sayLeftOut = listener;
    },
    loadScript,
  };
}

/** Answers requests for the school's records; the others are for Kinlink's own files. */
function serveRecords(win: Win, school: () => School): void {
  const fetchFile = win.fetch.bind(win);
  win.fetch = async (input, init) =>
    answerRequest(String(input instanceof Request ? input.url : input), school()) ??
    fetchFile(input, init);
}

/** Leads the tab to another page, once the worker has noted what it is for. */
const createNavigation =
  ({ location, setTimeout }: Win) =>
  (address: string): void => {
    setTimeout(() => location.assign(address), NOTE_MS);
  };

/** The worker writes into the tab's storage at once: one turn of its promises is enough. */
const NOTE_MS = 50;

const createScriptLoader =
  (doc: Document) =>
  (path: string): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const script = doc.createElement('script');
      script.src = path;
      script.addEventListener('load', resolve);
      script.addEventListener('error', reject);
      doc.head.append(script);
    });

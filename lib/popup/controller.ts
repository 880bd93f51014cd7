/** Connects the popup's components with the worker, and holds the popup's state. */
import { browser } from 'wxt/browser';
import type { OfferBase } from '../contracts/advice.ts';
import { type Guide, type GuideId, withExtra } from '../contracts/guides.ts';
import type { FromPopup } from '../contracts/messages.ts';
import { CheckView, PopupView } from '../contracts/popup-view.ts';
import { findGuides } from '../rules/popup/find-guides.ts';
import { addSite } from '../settings/site-permissions.ts';
import { watchStorage } from '../settings/storage-items.ts';
import type { PopupTexts } from '../texts/popup/en.ts';
import type { Handlers, View } from '../ui/popup-ui.ts';
import { findTargetTab } from './target-tab.ts';

/** The calls that need the document. The entry point passes them in. */
export interface Page {
  draw(view: View, handlers: Handlers): void;
  copy(text: string): Promise<boolean>;
  save(name: string, text: string): void;
  /** Focuses the element with this id, and scrolls its whole section into view if asked. */
  focus(id: string, whole?: boolean): void;
  close(): void;
}

/** Starts the popup: draws at once, and after every change. */
export function startPopup(page: Page, guides: readonly Guide[], t: PopupTexts): void {
  let view: View = {
    workerView: undefined,
    query: '',
    guides,
    all: false,
    open: undefined,
    check: undefined,
    problem: '',
    busy: undefined,
    inputs: '',
    asksToForget: false,
    settings: browser.runtime.getManifest().options_ui !== undefined,
  };
  const tab = findTargetTab();

  const show = (change: Partial<View>) => {
    view = { ...view, ...change };
    page.draw({ ...view, guides: ranked(view, guides) }, handlers);
  };
  const allGuides = () => withExtra(guides, view.workerView?.extra ?? {});

  /** A worker that can't be reached means that Kinlink was updated while this page was open. */
  const send = (message: FromPopup): Promise<unknown> =>
    browser.runtime.sendMessage(message).catch(() => show({ inputs: t.gone }));

  async function look(): Promise<void> {
    const answer = PopupView.safeParse(await send({ kind: 'popup-get-view', tab: await tab }));
    if (!answer.success) return;
    const first = !view.workerView;
    show({ workerView: answer.data });
    // A search that is under way is what the registrar came back for: focus it.
    if (first && answer.data.find && !view.query && !view.open) page.focus('email', true);
  }

  const handlers: Handlers = {
    onSearch: (query) => show({ query }),
    onAll: () => show({ all: true }),
    onOpen(id) {
      const lastOpen = view.open?.id;
      const open = id && allGuides().find((guide) => guide.id === id);
      if (id && !open) return;
      show({ open: open || undefined });
      page.focus(open ? 'title' : `g-${lastOpen}`);
    },
    async onStart(guide: GuideId) {
      await send({ kind: 'popup-start-guide', tab: await tab, guide });
      page.close();
    },
    async onFind(text) {
      const problem = await send({ kind: 'popup-find-contact', tab: await tab, text });
      if (typeof problem !== 'string') return;
      show({ problem });
      if (problem) page.focus('email');
    },
    async onClear() {
      await send({ kind: 'popup-clear-search' });
      page.focus('email');
    },
    async onOffer(offer) {
      show({ busy: offer.id, inputs: '' });
      show({ inputs: await runOffer(offer), busy: undefined });
    },
    async onUseSite(host) {
      // First, because the browser asks for a permission only during the click.
      const yes = await addSite(host).catch(() => false);
      show({ inputs: yes ? '' : t.site.refused });
      await look();
    },
    async onCheck() {
      show({ check: 'running', inputs: '' });
      const check = CheckView.safeParse(await send({ kind: 'popup-check-page', tab: await tab }));
      if (check.success) show({ check: check.data });
      else show({ check: undefined, inputs: view.inputs || t.check.failed });
      page.focus(check.success ? 'title' : 'check');
    },
    onCheckDone() {
      show({ check: undefined, inputs: '' });
      page.focus('check');
    },
    async onCopyReport() {
      const { check } = view;
      if (!check || check === 'running') return;
      show({ inputs: '' });
      show({ inputs: (await page.copy(check.report)) ? t.check.copied : t.tasks.noClipboard });
    },
    async onForget(answer) {
      show({ asksToForget: answer === 'ask', inputs: '' });
      if (answer === 'yes') {
        await send({ kind: 'popup-forget-everything' });
        show({ inputs: view.inputs || t.forget.done });
      }
      page.focus(answer === 'ask' ? 'forget-no' : answer === 'no' ? 'forget' : 'tasks');
    },
    onSettings: () => void browser.runtime.openOptionsPage().then(page.close),
  };

  /** @returns the message to show */
  async function runOffer({ action }: OfferBase): Promise<string> {
    if (action.do === 'copy')
      return (await page.copy(action.text)) ? t.tasks.copied : t.tasks.noClipboard;
    if (action.do === 'save') {
      page.save(action.fileName, action.text);
      return t.tasks.saved;
    }
    await send({ kind: 'popup-run-action', tab: await tab, action });
    return '';
  }

  show({});
  page.focus('search');
  // Searches and tasks continue in other tabs: the worker's state changes when there is something new.
  watchStorage([{ area: 'session' }], () => void look());
  void look();
}

/** The guides, those for this page first unless a query ranks them otherwise. */
function ranked(view: View, guides: readonly Guide[]): Guide[] {
  const { workerView, query } = view;
  const here: readonly GuideId[] = workerView?.guides ?? [];
  const rank = ({ id }: Guide) => (here.includes(id) ? here.indexOf(id) : here.length);
  const all = withExtra(guides, workerView?.extra ?? {}).toSorted((a, b) => rank(a) - rank(b));
  return findGuides(all, query);
}

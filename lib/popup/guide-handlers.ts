/** The popup's guides: searching, opening and starting one. */
import { type Guide, type GuideId, withExtra } from '../contracts/guides.ts';
import { findGuides } from '../rules/popup/find-guides.ts';
import type { PopupHandlers, PopupState } from '../ui/popup-ui.ts';
import type { PopupSession } from './popup-page.ts';

/** The guides with the district's additions, those for this page first unless a query ranks them otherwise. */
export function rankGuides({ workerView, query }: PopupState, guides: readonly Guide[]): Guide[] {
  const here: readonly GuideId[] = workerView?.guides ?? [];
  const rank = ({ id }: Guide) => (here.includes(id) ? here.indexOf(id) : here.length);
  const all = withExtra(guides, workerView?.extra ?? {}).toSorted((a, b) => rank(a) - rank(b));
  return findGuides(all, query);
}

/** Creates the handlers of the guides. */
export const createGuideHandlers = (
  { page, state, update, send, tab }: PopupSession,
  guides: readonly Guide[],
): Pick<PopupHandlers, 'onSearch' | 'onAll' | 'onOpen' | 'onStart'> => ({
  onSearch: (query) => update({ query }),
  onAll: () => update({ all: true }),
  onOpen(id) {
    const { open: lastOpen, workerView } = state();
    const open = id && withExtra(guides, workerView?.extra ?? {}).find((guide) => guide.id === id);
    if (id && !open) return;
    update({ open: open || undefined });
    page.focus(open ? 'title' : `g-${lastOpen?.id}`);
  },
  async onStart(guide) {
    await send({ kind: 'popup-start-guide', tab: await tab, guide });
    page.close();
  },
});

/** What the popup's handlers work with, without a document and without a worker. */
import { vi } from 'vitest';
import type { FromPopup } from '../../../lib/contracts/messages.ts';
import type { PopupSession } from '../../../lib/popup/popup-page.ts';
import { guidesEn } from '../../../lib/texts/guides/en.ts';
import type { PopupState } from '../../../lib/ui/popup-ui.ts';
import { popupEn } from '../spoken.ts';

/** A session about tab 7, whose worker answers every message with `answer.next`. */
export function popupSession() {
  const answer: { next: unknown } = { next: '' };
  let state: PopupState = {
    workerView: undefined,
    query: '',
    guides: guidesEn,
    all: false,
    open: undefined,
    check: undefined,
    pasted: undefined,
    problem: '',
    busy: undefined,
    status: '',
    asksToForget: false,
    usesNumbers: false,
    settings: false,
  };
  const page = {
    draw: vi.fn(),
    copy: vi.fn(async () => true),
    save: vi.fn(),
    focus: vi.fn(),
    close: vi.fn(),
  };
  const send = vi.fn(async (_message: FromPopup) => answer.next);
  const session: PopupSession = {
    page,
    t: popupEn,
    state: () => state,
    update: (change) => {
      state = { ...state, ...change };
    },
    send,
    tab: Promise.resolve(7),
  };
  return { session, page, send, answer, state: session.state };
}

/** The sheet on its way through the worker: once, to its own page, and from memory. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createSheetRelay, type SheetRelay } from '../../../lib/worker/welcome-sheet-relay.ts';
import { contact, onContact } from '../rules/family.ts';

const { create } = vi.hoisted(() => ({ create: vi.fn() }));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { id: 'kinlink', getURL: (path: string) => `chrome-extension://kinlink${path}` },
    tabs: { create },
  },
}));

const PASSWORD = 'mapUv-Rk7tq3';
const CARLOS = 'carlos.lopez@example.org';
const ctx = onContact(contact({ account: { enabled: true, username: CARLOS, email: CARLOS } }));
const from = { tabId: 7, index: 2, site: 'https://district.powerschool.com' };
const page = (tabId: number, more: object = {}) => ({
  id: 'kinlink',
  frameId: 0,
  url: 'chrome-extension://kinlink/welcome-sheet.html',
  tab: { id: tabId, index: 3 },
  ...more,
});
let sheets: SheetRelay;
const ask = { kind: 'sheet-get-contents' };

beforeEach(() => {
  create.mockReset();
  create.mockResolvedValue({ id: 8 });
  sheets = createSheetRelay();
});

describe('a welcome sheet on its way', () => {
  it('opens beside the contact, with nothing in its address', async () => {
    await sheets.open(ctx, PASSWORD, from);
    expect(create).toHaveBeenCalledExactlyOnceWith({
      url: 'chrome-extension://kinlink/welcome-sheet.html',
      active: true,
      index: 3,
      openerTabId: 7,
    });
  });

  it('is given to its page once', async () => {
    await sheets.open(ctx, PASSWORD, from);
    expect(await sheets.answer(ask, page(8))).toMatchObject({
      username: CARLOS,
      portal: 'https://district.powerschool.com/public/',
      password: PASSWORD,
    });
    expect(await sheets.answer(ask, page(8))).toBeNull();
  });

  it('is given also when the page asks before the browser has said which tab it is in', async () => {
    let opened = (_: { id: number }) => {};
    create.mockReturnValue(
      new Promise<{ id: number }>((resolve) => {
        opened = resolve;
      }),
    );
    const opening = sheets.open(ctx, PASSWORD, from);
    const asked = sheets.answer(ask, page(8));
    opened({ id: 8 });
    await opening;
    expect(await asked).toMatchObject({ password: PASSWORD });
  });

  it('is not given to another tab, and is forgotten when its own is closed', async () => {
    await sheets.open(ctx, PASSWORD, from);
    expect(await sheets.answer(ask, page(9))).toBeNull();
    sheets.forget(8);
    expect(await sheets.answer(ask, page(8))).toBeNull();
  });

  it('is nothing after the worker was stopped: never someone else’s', async () => {
    await sheets.open(ctx, PASSWORD, from);
    expect(await createSheetRelay().answer(ask, page(8))).toBeNull();
  });

  it.each([
    ['another extension', page(8, { id: 'other' })],
    ['a frame', page(8, { frameId: 2 })],
    ['another page of ours', page(8, { url: 'chrome-extension://kinlink/popup.html' })],
    ['that page with something behind it', page(8, { url: `${page(8).url}?x` })],
    ['a web page', page(8, { url: 'https://district.powerschool.com/admin/home.html' })],
    ['no tab', page(8, { tab: undefined })],
  ])('is never given to %s', async (_, sender) => {
    await sheets.open(ctx, PASSWORD, from);
    expect(sheets.answer(ask, sender)).toBeUndefined();
    expect(await sheets.answer(ask, page(8))).toMatchObject({ password: PASSWORD });
  });

  it('answers no other message', async () => {
    expect(sheets.answer({ kind: 'page-advise' }, page(8))).toBeUndefined();
  });

  it('opens nothing for a contact without an account, and nothing is left of a tab that did not open', async () => {
    await sheets.open(onContact(contact()), PASSWORD, from);
    expect(create).not.toHaveBeenCalled();
    create.mockRejectedValue(new Error('no window'));
    await expect(sheets.open(ctx, PASSWORD, from)).rejects.toThrow('no tab');
    expect(await sheets.answer(ask, page(8))).toBeNull();
  });
});

/** The options page as it runs, with the browser's part played by a fake. */
import { expect, vi } from 'vitest';
import type { OptionsActions, OptionsView } from '../../../lib/ui/options-ui.ts';
import { eventually } from '../eventually.ts';
import { fakeBrowser, fakeLocks } from '../worker/fake-browser.ts';

/** A file as the browser hands it over; jsdom's own has no text. */
export const file = (name: string, content: unknown) => {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return { name, size: text.length, text: async () => text } as File;
};

/** Starts the page in a browser without settings, and waits for its first view. */
export async function startPage() {
  vi.resetModules();
  const fake = fakeBrowser();
  const save = vi.fn();
  let view: OptionsView | undefined;
  let actions: OptionsActions | undefined;
  vi.stubGlobal('navigator', { locks: fakeLocks() });
  const runtime = {
    ...fake.runtime,
    getURL: (path: string) => `chrome-extension://kinlink${path}`,
  };
  vi.doMock('wxt/browser', () => ({ browser: { ...fake, runtime } }));
  const { startOptions } = await import('../../../lib/options/controller.ts');
  startOptions((next, given) => {
    view = next;
    actions = given;
  }, save);
  await eventually(() => expect(view).toBeDefined());
  return { fake, save, actions: actions as unknown as OptionsActions, view: () => view };
}

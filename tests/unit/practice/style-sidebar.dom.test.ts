import { afterEach, expect, it, vi } from 'vitest';
import { styleSidebar } from '../../../lib/practice/style-sidebar.ts';

afterEach(() => vi.unstubAllGlobals());

it('gives the sidebar its style without a style element', async () => {
  const replaceSync = vi.fn();
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      replaceSync = replaceSync;
    },
  );
  const doc = document.implementation.createHTMLDocument();
  styleSidebar(doc);
  const host = doc.createElement('kinlink-sidebar');
  const root = host.attachShadow({ mode: 'open' });
  const style = doc.createElement('style');
  style.textContent = 'aside{color:red}';
  root.append(style);
  doc.body.append(host);
  await vi.waitFor(() => expect(replaceSync).toHaveBeenCalledExactlyOnceWith('aside{color:red}'));
  expect(root.adoptedStyleSheets).toHaveLength(1);
  expect(root.querySelector('style')).toBeNull();
});

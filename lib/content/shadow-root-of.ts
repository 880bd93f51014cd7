import { browser } from 'wxt/browser';

/** Chromium and Firefox have different ways to let an extension see into closed shadow roots. */
interface Chromium {
  dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}
interface Firefox {
  openOrClosedShadowRoot?: ShadowRoot | null;
}

/** The shadow root of an element, open or closed; null for none. */
export const shadowRootOf = (element: Element): ShadowRoot | null => {
  const { dom } = browser as Chromium;
  if (!dom) return (element as Firefox).openOrClosedShadowRoot ?? null;
  // Chromium's call throws at elements of SVG and MathML.
  return element instanceof HTMLElement ? dom.openOrClosedShadowRoot(element) : null;
};

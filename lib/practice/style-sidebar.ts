/**
 * Gives the sidebar its style on a page of the extension. Such a page refuses style elements, so the sidebar gets an
 * element that holds the same text and styles nothing, and its shadow root adopts that as a style sheet.
 */
export function styleSidebar(doc: Document): void {
  const createElement = doc.createElement.bind(doc) as (name: string) => HTMLElement;
  doc.createElement = ((name: string) =>
    createElement(name === 'style' ? 'template' : name)) as Document['createElement'];
  const observer = new MutationObserver(() => {
    const root = doc.querySelector('kinlink-sidebar')?.shadowRoot;
    const text = root?.querySelector('template')?.textContent;
    if (!root || !text) return;
    observer.disconnect();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    root.adoptedStyleSheets = [sheet];
  });
  observer.observe(doc.documentElement, { childList: true, subtree: true });
}

/** A reader's own style sheet that gives text more space, in either browser. */

/** The spacing that WCAG 1.4.12 names. */
export const TEXT_SPACING =
  '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}';

/** Runs in a page: gives the sidebar a style sheet, now or as soon as there is a sidebar. */
export function spaceText(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const add = () => {
    const root = document.querySelector('kinlink-sidebar')?.shadowRoot;
    if (root && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  };
  add();
  new MutationObserver(add).observe(document, { childList: true, subtree: true });
}

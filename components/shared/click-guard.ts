/** Promise 6: only real clicks act, and only while the button can be seen. */

import type { ShadowRootOf } from '../../lib/ui/accept.ts';

type Tree = Document | ShadowRoot;

/** A smaller button, in either direction, is too small to press on purpose. */
const MIN_SIZE = 12;
const MIN_OPACITY = 0.5;
/** A button that is drawn at less than this share of its size was scaled away. */
const MIN_SCALE = 0.5;

/** CSS properties that can hide a button, each with the value that hides nothing. Kinlink sets none of them. */
const EFFECTS = { filter: 'none', maskImage: 'none', mixBlendMode: 'normal', clipPath: 'none' };
/** CSS properties that make a covering element visible, each with the value that paints nothing. */
const PAINT = {
  backgroundColor: 'rgba(0, 0, 0, 0)',
  backgroundImage: 'none',
  backdropFilter: 'none',
  boxShadow: 'none',
  borderWidth: '0px',
  borderImageSource: 'none',
  outlineStyle: 'none',
};

/** Elements that the browser paints without child nodes or styles. */
const PAINTERS =
  /^(img|svg|canvas|video|audio|iframe|embed|object|input|textarea|select|button|progress|meter)$/;

/** Whether a style has any value but these. A browser that lacks one gives nothing for it. */
const differs = (style: object, values: object): boolean =>
  Object.entries(values).some(([name, value]) => (Reflect.get(style, name) || value) !== value);

/** Whether an element over the button hides some of it. Empty boxes over the whole window are common. */
const paints = (element: Element): boolean =>
  [...element.childNodes].some(
    ({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim(),
  ) ||
  PAINTERS.test(element.localName) ||
  ['', '::before', '::after'].some((part) => {
    const style = getComputedStyle(element, part);
    return /^["u]/.test(style.content) || differs(style, PAINT);
  });

/** The sidebar's z-index. The browser takes no higher one. */
const HIGHEST = '2147483647';
/** Elements that the browser paints over every z-index. */
const TOP_LAYER = ':popover-open,:modal,:fullscreen';

/** Elements that can have a shadow root. */
const HOSTS =
  /-|^(article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;

/** A document or shadow root, with all shadow roots in it. */
const treesIn = (tree: Tree, shadowRootOf: ShadowRootOf): Tree[] => [
  tree,
  ...[...tree.querySelectorAll('*')].flatMap((element) => {
    const root = HOSTS.test(element.localName) && shadowRootOf(element);
    return root ? treesIn(root, shadowRootOf) : [];
  }),
];

/**
 * Whether the browser paints the sidebar after the rest of the page, so that nothing there can cover it: it is the last
 * element, has the highest z-index, and the top layer is empty.
 */
function isPaintedLast(host: Element, trees: Tree[]): boolean {
  const { documentElement } = host.ownerDocument;
  const { position, zIndex } = getComputedStyle(host);
  const { transformStyle } = getComputedStyle(documentElement);
  for (let next = host.nextElementSibling; next; next = next.nextElementSibling)
    if (getComputedStyle(next).display !== 'none') return false;
  return (
    host.parentNode === documentElement &&
    // An element of the page in the sidebar shows in a slot.
    !host.firstElementChild &&
    /^(none|normal|)$/.test(getComputedStyle(documentElement, '::after').content) &&
    position === 'fixed' &&
    zIndex === HIGHEST &&
    // Elements of a space with depth are painted in another order.
    transformStyle !== 'preserve-3d' &&
    !trees.some((tree) => tree.querySelector(TOP_LAYER))
  );
}

// An `!important` rule in the first layer overrules all other sheets. A transition could overrule it, so none runs.
const TAKE_CLICKS =
  '@layer kinlink{*,:host,::slotted(*){pointer-events:auto!important;interactivity:auto!important;transition:none!important}}';

/**
 * Returns the elements over the button at a point. The browser's hit test skips elements that let clicks through, so
 * a style sheet makes all elements take clicks during the test.
 */
function elementsOver(button: Element, x: number, y: number, trees: Tree[]): Element[] {
  const doc = button.ownerDocument;
  const before = button.getBoundingClientRect();
  const root = button.getRootNode() as ShadowRoot;
  const sheets = trees.map((tree) => ({ tree, sheet: doc.createElement('style') }));
  const inert = trees
    .flatMap((tree) => [...tree.querySelectorAll('[inert]')])
    .map((element) => ({ element, value: element.getAttribute('inert') ?? '' }));
  try {
    for (const { tree, sheet } of sheets) {
      sheet.textContent = TAKE_CLICKS;
      (tree === doc ? doc.documentElement : tree).prepend(sheet);
    }
    // No style overrules the attribute.
    for (const { element } of inert) element.removeAttribute('inert');
    // The sheet makes Chromium lay out the text anew, which may move the button by a line.
    const { left, top } = button.getBoundingClientRect();
    const stackIn = (tree: Tree) =>
      tree.elementsFromPoint(x + left - before.left, y + top - before.top);
    /** An element, and at this point all that its shadow root shows. */
    const withInside = (element: Element): Element[] => {
      const tree = trees.find((shadow) => (shadow as ShadowRoot).host === element);
      const inside = tree ? stackIn(tree).filter((inner) => inner.getRootNode() === tree) : [];
      return [element, ...inside.flatMap(withInside)];
    };
    // Kinlink's own pages have no host.
    return (root.host ? [doc, root] : [doc]).flatMap((tree) => {
      const stack = stackIn(tree);
      const own = stack.findIndex((element) => element === root.host || button.contains(element));
      return stack.slice(0, own).flatMap(withInside);
    });
  } finally {
    for (const { element, value } of inert) element.setAttribute('inert', value);
    // Laid out before the sheets go, so that no transition of the page starts.
    if (inert.length > 0) button.getBoundingClientRect();
    for (const { sheet } of sheets) sheet.remove();
  }
}

/** Whether an element at a point lets clicks through by its own style, which overrules all sheets. */
function isForced(element: Element, x: number, y: number): boolean {
  const box = element.getBoundingClientRect();
  return (
    /(pointer-events:\s*none|interactivity:\s*inert)\s*!/.test(
      element.getAttribute('style') ?? '',
    ) &&
    box.left <= x &&
    x <= box.right &&
    box.top <= y &&
    y <= box.bottom
  );
}

/** Whether something that lets clicks through covers a point, or may do so because the test failed. */
function isCovered(button: Element, x: number, y: number, shadowRootOf: ShadowRootOf): boolean {
  try {
    const root = button.getRootNode() as ShadowRoot;
    const doc = button.ownerDocument;
    // Chromium's hit test does not know that a child of a grid with an order is painted later.
    if ([...doc.documentElement.children].some((child) => +getComputedStyle(child).order > 0))
      return true;
    const pageTrees = treesIn(doc, shadowRootOf);
    // A style sheet for thousands of rows takes seconds, so only the sidebar gets one where that is enough.
    const isEnough = !!root.host && isPaintedLast(root.host, pageTrees);
    const trees = isEnough ? treesIn(root, shadowRootOf) : pageTrees;
    const styled = trees.flatMap((tree) => [
      ...tree.querySelectorAll('[style*=pointer-events],[style*=interactivity]'),
    ]);
    return (
      elementsOver(button, x, y, trees).some(paints) ||
      styled.some((element) => isForced(element, x, y))
    );
  } catch {
    return true;
  }
}

/** Whether the button itself is drawn as it should be: opaque, unmasked, in its size. */
function isDrawn(button: Element, window: Window): boolean {
  if (window.getComputedStyle(button).visibility !== 'visible') return false;
  let opacity = 1;
  for (
    let ancestor: Element | null = button;
    ancestor;
    ancestor = ancestor.parentElement ?? (ancestor.getRootNode() as ShadowRoot).host
  ) {
    const style = window.getComputedStyle(ancestor);
    opacity *= Number(style.opacity || 1);
    if (opacity < MIN_OPACITY || differs(style, EFFECTS)) return false;
  }
  const { width, height } = button.getBoundingClientRect();
  const { offsetWidth = 0 } = button as HTMLElement;
  return width >= MIN_SIZE && height >= MIN_SIZE && width >= offsetWidth * MIN_SCALE;
}

/**
 * Whether a click or key press on `button` is the registrar's own and meant for it: a trusted event, on a visible
 * button inside the window that is uppermost at the pressed point.
 * @param shadowRootOf gives an element's shadow root, a closed one too where the caller may see into those
 */
export function isRealClick(
  event: Event,
  button: Element,
  shadowRootOf: ShadowRootOf = ({ shadowRoot }) => shadowRoot,
): boolean {
  // The second click of a double click would hit what the first one moved here.
  if (!event.isTrusted || (event as UIEvent).detail > 1) return false;
  const window = button.ownerDocument.defaultView;
  if (!window || !isDrawn(button, window)) return false;

  // A key press has no point, so the middle of the button must be free.
  const box = button.getBoundingClientRect();
  const mouse = (event as UIEvent).detail === 1 ? (event as MouseEvent) : null;
  const x = mouse ? mouse.clientX : box.left + box.width / 2;
  const y = mouse ? mouse.clientY : box.top + box.height / 2;
  if (x < 0 || y < 0 || x >= window.innerWidth || y >= window.innerHeight) return false;

  const root = button.getRootNode() as ShadowRoot;
  const { host } = root;
  return (
    (!host || button.ownerDocument.elementFromPoint(x, y) === host) &&
    button.contains(root.elementFromPoint(x, y)) &&
    !isCovered(button, x, y, shadowRootOf)
  );
}

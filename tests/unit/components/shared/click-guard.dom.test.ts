import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isRealClick } from '../../../../components/shared/click-guard.ts';

let host: HTMLElement;
let button: HTMLButtonElement;
let box: { left: number; top: number; width: number; height: number };

/** jsdom lays nothing out, so the hit tests and the box are told. `through` lets clicks through. */
function lies(uppermost: Element, inside: Element, through: Element[] = []) {
  Object.assign(document, {
    elementFromPoint: vi.fn(() => uppermost),
    elementsFromPoint: () => (isForced() ? [...through, uppermost] : [uppermost]),
  });
  Object.assign(host.shadowRoot as ShadowRoot, {
    elementFromPoint: vi.fn(() => inside),
    elementsFromPoint: () => [inside],
  });
}
/** Whether everything takes clicks for the moment. */
const isForced = () => document.documentElement.firstElementChild?.textContent?.includes('auto');

const click = (more: object = {}) =>
  ({ isTrusted: true, detail: 1, clientX: 120, clientY: 110, ...more }) as unknown as Event;

// Other test files use the same document.
afterEach(() => host.remove());
beforeEach(() => {
  document.body.innerHTML = '';
  document.documentElement.removeAttribute('style');
  host = document.createElement('div');
  document.documentElement.append(host);
  const root = host.attachShadow({ mode: 'open' });
  button = document.createElement('button');
  root.append(button);
  box = { left: 100, top: 100, width: 80, height: 30 };
  button.getBoundingClientRect = () => box as DOMRect;
  lies(host, button);
});

test('takes a real click on a button that can be seen', () => {
  expect(isRealClick(click(), button)).toBe(true);
});

test('takes a key press, judging the middle of the button', () => {
  expect(isRealClick(click({ detail: 0, clientX: 0, clientY: 0 }), button)).toBe(true);
  expect(document.elementFromPoint).toHaveBeenCalledWith(140, 115);
});

test('takes a click on what is drawn inside the button', () => {
  const label = button.appendChild(document.createElement('span'));
  lies(host, label);
  expect(isRealClick(click(), button)).toBe(true);
});

test('does nothing on a click by script', () => {
  const seen: boolean[] = [];
  button.addEventListener('click', (event) => seen.push(isRealClick(event, button)));
  button.click();
  button.dispatchEvent(new MouseEvent('click', { detail: 1, clientX: 120, clientY: 110 }));
  expect(seen).toEqual([false, false]);
});

test('leaves out the second half of a double click', () => {
  expect(isRealClick(click({ detail: 2 }), button)).toBe(false);
});

test.each([
  'opacity: 0.4',
  'visibility: hidden',
  'filter: opacity(0.1)',
  'filter: brightness(0)',
  'mix-blend-mode: multiply',
  'clip-path: inset(50%)',
])('refuses a button under %s', (style) => {
  button.setAttribute('style', style);
  expect(isRealClick(click(), button)).toBe(false);
});

test('counts the transparency of all that the button lies in', () => {
  document.documentElement.style.opacity = '0.7';
  expect(isRealClick(click(), button)).toBe(true);
  host.style.opacity = '0.6';
  expect(isRealClick(click(), button)).toBe(false);
});

test('refuses a button that is too small or outside the window', () => {
  box = { ...box, height: 4 };
  expect(isRealClick(click(), button)).toBe(false);
  box = { left: -300, top: 100, width: 80, height: 30 };
  expect(isRealClick(click({ detail: 0 }), button)).toBe(false);
  box = { left: 100, top: window.innerHeight + 5, width: 80, height: 30 };
  expect(isRealClick(click({ detail: 0 }), button)).toBe(false);
});

test('refuses a button that something lies over, of the page or of the sidebar', () => {
  lies(document.body, button);
  expect(isRealClick(click(), button)).toBe(false);
  lies(host, document.createElement('div'));
  expect(isRealClick(click(), button)).toBe(false);
});

test('refuses a button that was scaled away', () => {
  Object.defineProperty(button, 'offsetWidth', { value: 200 });
  expect(isRealClick(click(), button)).toBe(false);
});

describe('what lets clicks through', () => {
  const over = (style: string, content = '') => {
    const decoy = document.body.appendChild(document.createElement('div'));
    // jsdom does not compute that a border that is not drawn has no width.
    decoy.setAttribute('style', `pointer-events: none; border-width: 0px; ${style}`);
    decoy.textContent = content;
    lies(host, button, [decoy]);
    return decoy;
  };

  test.each([
    'background-color: red',
    'background-image: url(x.png)',
    'box-shadow: 0 0 9px red',
    'border-left: 99px solid red',
    'outline-style: solid',
  ])('covers the button with %s', (style) => {
    over(style);
    expect(isRealClick(click(), button)).toBe(false);
  });

  test('covers it with a text, and not as an empty box', () => {
    over('', 'Different person');
    expect(isRealClick(click(), button)).toBe(false);
    over('', 'Different').append(document.createElement('br'));
    expect(isRealClick(click(), button)).toBe(false);
    over('');
    expect(isRealClick(click(), button)).toBe(true);
  });

  test('covers it where no sheet overrules that', () => {
    const decoy = over('background-color: red');
    decoy.setAttribute('style', 'pointer-events: none !important');
    lies(host, button);
    decoy.getBoundingClientRect = () => ({ left: 0, top: 0, right: 300, bottom: 300 }) as DOMRect;
    expect(isRealClick(click(), button)).toBe(false);
    decoy.getBoundingClientRect = () => ({ left: 0, top: 0, right: 50, bottom: 50 }) as DOMRect;
    expect(isRealClick(click(), button)).toBe(true);
  });

  test('covers it where it is inert, and stays inert', () => {
    const decoy = over('background-color: red');
    decoy.setAttribute('inert', 'yes');
    Object.assign(document, {
      elementsFromPoint: () => (decoy.hasAttribute('inert') ? [host] : [decoy, host]),
    });
    expect(isRealClick(click(), button)).toBe(false);
    expect(decoy.getAttribute('inert')).toBe('yes');
  });

  test('covers it as a form field, whose text is no child of it', () => {
    const decoy = over('');
    const field = decoy.appendChild(document.createElement('input'));
    field.style.borderWidth = '0px';
    lies(host, button, [field]);
    expect(isRealClick(click(), button)).toBe(false);
  });

  test('leaves no trace of the look', () => {
    const before = document.documentElement.outerHTML;
    isRealClick(click(), button);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(host.shadowRoot?.childElementCount).toBe(1);
  });
});

describe('a sidebar that is painted last', () => {
  const prepend = vi.spyOn(document.documentElement, 'prepend');
  let cover: HTMLElement;

  beforeEach(() => {
    host.style.cssText = 'position: fixed; z-index: 2147483647';
    cover = document.body.appendChild(document.createElement('div'));
    cover.setAttribute('style', 'pointer-events: none; background-color: red');
    lies(host, button, [cover]);
    prepend.mockClear();
  });
  afterEach(() => document.documentElement.removeAttribute('style'));

  test('needs no look at the page under it', () => {
    expect(isRealClick(click(), button)).toBe(true);
    expect(prepend).not.toHaveBeenCalled();
  });

  test('may have things after it that are not drawn', () => {
    const script = document.documentElement.appendChild(document.createElement('script'));
    expect(isRealClick(click(), button)).toBe(true);
    script.remove();
  });

  test('is still looked into', () => {
    const inside = (host.shadowRoot as ShadowRoot).appendChild(document.createElement('div'));
    inside.style.backgroundColor = 'red';
    const stack = () => (host.shadowRoot?.querySelector('style') ? [inside, button] : [button]);
    Object.assign(host.shadowRoot as ShadowRoot, { elementsFromPoint: stack });
    expect(isRealClick(click(), button)).toBe(false);
  });

  test.each<[string, () => unknown]>([
    ['an element comes after it', () => host.after(document.createElement('div'))],
    ['it has an element of the page in it', () => host.append(document.createElement('div'))],
    ['it is inside another element', () => document.body.append(host)],
    ['it is not fixed', () => host.style.removeProperty('position')],
    ['its z-index is lower', () => host.style.setProperty('z-index', '2147483646')],
    [
      'the page has a depth',
      () => document.documentElement.style.setProperty('transform-style', 'preserve-3d'),
    ],
  ])('is compared with the page where %s', (_, change) => {
    change();
    expect(isRealClick(click(), button)).toBe(false);
    host.nextElementSibling?.remove();
  });

  test('takes no click where the page has an element painted in another order', () => {
    const other = document.createElement('div');
    document.documentElement.prepend(other);
    expect(isRealClick(click(), button)).toBe(true);
    other.style.order = '1';
    expect(isRealClick(click(), button)).toBe(false);
    other.remove();
  });

  test.each([':popover-open', ':modal', ':fullscreen'])(
    'is compared with the page where an element is %s',
    (state) => {
      const root = cover.attachShadow({ mode: 'closed' });
      const find = vi.fn((selector: string) =>
        selector.split(',').includes(state) ? cover : null,
      );
      Object.assign(root, { querySelector: find });
      expect(isRealClick(click(), button, (element) => (element === cover ? root : null))).toBe(
        false,
      );
    },
  );
});

describe('a closed shadow root of the page', () => {
  let roots: Map<Element, ShadowRoot>;
  const judge = () =>
    isRealClick(click(), button, (element) => roots.get(element) ?? element.shadowRoot);

  /** Adds an element with a closed root, and a box in that: both are hit while everything in the root takes clicks. */
  function draw(style: string, parent: Node & ParentNode = document.body) {
    const owner = parent.appendChild(document.createElement('div'));
    const root = owner.attachShadow({ mode: 'closed' });
    const cover = root.appendChild(document.createElement('p'));
    // jsdom does not compute that a border that is not drawn has no width.
    owner.style.borderWidth = '0px';
    cover.setAttribute('style', `border-width: 0px; ${style}`);
    roots.set(owner, root);
    const isHit = () => !!root.querySelector('style');
    const elementsFromPoint = () => (isHit() ? [...root.querySelectorAll('p,div'), owner] : []);
    Object.assign(root, { elementsFromPoint });
    return { owner, root, cover, isHit };
  }
  beforeEach(() => {
    roots = new Map();
  });

  test('covers the button with what it paints over it', () => {
    for (const [style, isAccepted] of [
      ['background-color: red', false],
      ['', true],
    ] as const) {
      const { owner, isHit } = draw(style);
      Object.assign(document, { elementsFromPoint: () => [...(isHit() ? [owner] : []), host] });
      expect(judge()).toBe(isAccepted);
    }
  });

  test('covers it from within another one, and is left as it was', () => {
    const outer = draw('');
    const inner = draw('background-color: red', outer.root);
    Object.assign(document, {
      elementsFromPoint: () => (inner.isHit() ? [outer.owner, host] : [host]),
    });
    expect(judge()).toBe(false);
    expect([outer.root, inner.root].map((root) => root.querySelector('style'))).toEqual([
      null,
      null,
    ]);
    inner.cover.style.backgroundColor = '';
    expect(judge()).toBe(true);
  });

  test('refuses the click and is left as it was, where the test fails', () => {
    const fail = () => {
      throw new Error('no hit test');
    };
    const { root } = draw('');
    const trees = [document, host.shadowRoot as ShadowRoot, root];
    for (const tree of [...trees, document.documentElement]) {
      lies(host, button);
      Object.assign(document, { elementsFromPoint: () => [roots.keys().next().value, host] });
      Object.assign(
        tree,
        tree === document.documentElement ? { prepend: fail } : { elementsFromPoint: fail },
      );
      expect(judge()).toBe(false);
      expect(trees.map((each) => each.querySelector('style'))).toEqual([null, null, null]);
    }
    Reflect.deleteProperty(document.documentElement, 'prepend');
  });

  test('covers it where no sheet overrules that', () => {
    const { cover } = draw('pointer-events: none !important');
    cover.getBoundingClientRect = () => ({ left: 0, top: 0, right: 300, bottom: 300 }) as DOMRect;
    expect(judge()).toBe(false);
  });
});

import { configure } from '@testing-library/preact';
import './animations.ts';
import { LONG_WAIT } from './eventually.ts';

configure({ asyncUtilTimeout: LONG_WAIT });

/** jsdom lays nothing out and has no ResizeObserver: its frames stand for the moment after the layout. */
class NextFrame implements ResizeObserver {
  #frame = 0;
  #told: ResizeObserverCallback;

  constructor(told: ResizeObserverCallback) {
    this.#told = told;
  }
  observe() {
    this.#frame = requestAnimationFrame(() => this.#told([], this));
  }
  unobserve() {
    this.disconnect();
  }
  disconnect() {
    cancelAnimationFrame(this.#frame);
  }
}
globalThis.ResizeObserver ??= NextFrame;

/** jsdom lays nothing out. What a page's own attributes hide is hidden, itself and within. */
Element.prototype.checkVisibility ??= function isVisible(this: Element) {
  for (let box: Element | null = this; box; box = box.parentElement)
    if (box.hasAttribute('hidden') || /display: ?none/.test(box.getAttribute('style') ?? ''))
      return false;
  return true;
};

/**
 * Browsers look an id up. jsdom walks the whole document for each that isn't there, which was a sixth of the time of
 * all tests with pages, though it knows which ids there are.
 */
const { getElementById, querySelectorAll } = Document.prototype;
const nothing = document.createDocumentFragment().childNodes;
const ID_ALONE = /^#((?:[\w-]|\\ )+)$/;
function lookUpFirst(this: Document, selector: string) {
  const id = ID_ALONE.exec(selector)?.[1]?.replaceAll('\\', '');
  return id && !getElementById.call(this, id) ? nothing : querySelectorAll.call(this, selector);
}
// This file runs once more for each file of tests, in the same document.
if (querySelectorAll.name !== lookUpFirst.name)
  Document.prototype.querySelectorAll = lookUpFirst as typeof querySelectorAll;

// Files of tests that share their modules share the document too: each starts with an empty one.
document.head.replaceChildren();
document.body.replaceChildren();

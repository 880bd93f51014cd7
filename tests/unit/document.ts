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
  return !this.closest('[hidden],[style*="display: none"],[style*="display:none"]');
};

// Files of tests that share their modules share the document too: each starts with an empty one.
document.head.replaceChildren();
document.body.replaceChildren();

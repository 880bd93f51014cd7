/**
 * Takes the place of Preact in `parts.js` (see wxt.config.ts): views that come later must be made by the
 * very Preact that draws them, which the content script leaves in the isolated world they share.
 */
import type * as preact from 'preact';
import type * as runtime from 'preact/jsx-runtime';

type Shared = Pick<typeof preact, 'Component'> & Pick<typeof runtime, 'jsx' | 'jsxs' | 'Fragment'>;

export const { Component, Fragment, jsx, jsxs } = (
  globalThis as unknown as { kinlinkPreact: Shared }
).kinlinkPreact;

/**
 * Takes the place of Preact in `page-tools.js` (see wxt.config.ts): views that come later must be made by the
 * very Preact that draws them, which the content script leaves in the isolated world they share.
 */
import type * as preact from 'preact';
import type * as runtime from 'preact/jsx-runtime';

type Shared = Pick<typeof preact, 'Component'> & Pick<typeof runtime, 'jsx' | 'jsxs' | 'Fragment'>;

const { kinlinkPreact } = globalThis as unknown as { kinlinkPreact?: Shared };

/** In a tab without the content script, where a page is only checked, nothing is ever drawn. */
const nothing = { Component: Object } as unknown as Shared;

export const { Component, Fragment, jsx, jsxs } = kinlinkPreact ?? nothing;

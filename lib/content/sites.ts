/**
 * Takes the place of `lib/contracts/sites.ts` in the content script (see wxt.config.ts): where it runs stands in the manifest,
 * and the script itself never asks.
 */
export const STOCK_MATCHES: string[] = [];

/**
 * Takes the place of `zod/mini` in the content script (see wxt.config.ts), where each contract is the function that
 * the build made of its schema (see contract-checks.ts).
 */

/**
 * As zod's own, of what the content script asks of it.
 * @param keeps tells whether a value keeps the contract
 * @param said what came, of whatever shape; given back as it is, whatever else it holds
 */
export const safeParse = <T>(keeps: (said: unknown) => said is T, said: unknown) =>
  keeps(said)
    ? { success: true as const, data: said }
    : { success: false as const, data: undefined };

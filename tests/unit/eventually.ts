/** Waits in tests: a busy machine may take twenty times as long as an idle one. */
import { vi } from 'vitest';

/** In milliseconds. */
export const LONG_WAIT = 20_000;

/** Waits until a check passes. @throws what it threw last, when it never does */
export const eventually = <T>(check: () => T | Promise<T>): Promise<T> =>
  vi.waitFor(check, { timeout: LONG_WAIT });

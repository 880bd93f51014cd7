/** Activates the mutant before anything is imported, and gives every run the same random examples. */
import fc from 'fast-check';
import { inject } from 'vitest';

const mutant = inject('mutant' as never) as string;
Object.assign(globalThis, { __stryker__: { activeMutant: mutant || undefined } });
// The first failure is enough: no search for the smallest example.
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20261123, endOnFailure: true });

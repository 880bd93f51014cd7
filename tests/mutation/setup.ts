/** The mutant of `runner.mjs` is at work before anything is imported; every run has the same examples. */
import fc from 'fast-check';
import { inject } from 'vitest';

const mutant = inject('mutant' as never) as string;
Object.assign(globalThis, { __stryker__: { activeMutant: mutant || undefined } });
// That something failed is all: no search for the smallest example.
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20261123, endOnFailure: true });

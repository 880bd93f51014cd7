/** Finds the reason why no test needs to notice a mutant. Pure. */
import type { Mutant } from './describe-mutant.ts';
import { FILLED, KIND_REASONS } from './kind-reasons.ts';
import { FUNCTION_REASONS, type FunctionReason } from './reasons.ts';

const becomes = (wanted: string, replacement: string) =>
  wanted === 'filled' ? FILLED.test(replacement) : wanted === replacement;

/** Whether a reason applies to a mutant: same file, an enclosing function of the name, same kind of change. */
export const matchesFunction = (
  reason: Omit<FunctionReason, 'why'>,
  { file, functions, mutator, replacement }: Mutant,
): boolean =>
  reason.file === file &&
  functions.includes(reason.function) &&
  reason.mutators.includes(mutator) &&
  (reason.becomes?.some((wanted) => becomes(wanted, replacement)) ?? true);

/** The reason for a mutant; undefined when a test should notice it. */
export const findReason = (mutant: Mutant): string | undefined =>
  FUNCTION_REASONS.find((reason) => matchesFunction(reason, mutant))?.why ??
  KIND_REASONS.find(({ matches }) => matches(mutant))?.why;

/**
 * Takes the place of `zod/mini` in the content script (see wxt.config.ts): the same checks by zod's own core, without
 * the methods that `zod/mini` gives each schema at every load of a page. What it asks of the worker's answers is all
 * that is here; the other contracts stand in the same files, but are not part of the script.
 */
import {
  $ZodArray,
  $ZodBoolean,
  $ZodLiteral,
  $ZodObject,
  $ZodOptional,
  $ZodString,
  type $ZodType,
} from 'zod/v4/core';

export { safeParse } from 'zod/v4/core';
export { discriminatedUnion, nullable, number, record } from 'zod/v4-mini';

/* @__NO_SIDE_EFFECTS__ */
export function string() {
  return new $ZodString({ type: 'string' });
}

/* @__NO_SIDE_EFFECTS__ */
export function boolean() {
  return new $ZodBoolean({ type: 'boolean' });
}

/* @__NO_SIDE_EFFECTS__ */
export function array(element: $ZodType) {
  return new $ZodArray({ type: 'array', element });
}

/* @__NO_SIDE_EFFECTS__ */
export function object(shape: Record<string, $ZodType>) {
  return new $ZodObject({ type: 'object', shape });
}

/* @__NO_SIDE_EFFECTS__ */
export function literal(one: string | string[]) {
  return new $ZodLiteral({ type: 'literal', values: [one].flat() });
}

/* @__NO_SIDE_EFFECTS__ */
export function optional(innerType: $ZodType) {
  return new $ZodOptional({ type: 'optional', innerType });
}

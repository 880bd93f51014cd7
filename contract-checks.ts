/**
 * Writes down what a zod schema accepts as plain JavaScript, for the content script: there zod would be made ready at
 * every load of a PowerSchool page, for two contracts that never change once they are built.
 */
import { fileURLToPath } from 'node:url';
import { normalizePath, type Plugin } from 'vite';
import type * as z from 'zod/mini';
import type { $ZodTypes } from 'zod/v4/core';
import { Advice } from './lib/contracts/advice.ts';
import { ToPage } from './lib/contracts/messages.ts';

/** What the content script parses, by the file that it comes from. */
const PARSED: Record<string, Record<string, z.ZodMiniType>> = {
  './lib/contracts/advice.ts': { Advice },
  './lib/contracts/messages.ts': { ToPage },
};

/** The condition that a value `v` meets; `check` gives the name of the function for a part of it. */
function condition(schema: z.ZodMiniType, check: (part: z.ZodMiniType) => string): string {
  const { def } = (schema as unknown as $ZodTypes)._zod;
  const part = (one: unknown) => check(one as z.ZodMiniType);
  // A condition that is not written down would be one that nobody checks.
  if (!def.checks?.length)
    switch (def.type) {
      case 'string':
      case 'boolean':
        return `typeof v === '${def.type}'`;
      case 'literal':
        if (!def.values.every((value) => typeof value === 'string')) break;
        return `${JSON.stringify(def.values)}.includes(v)`;
      case 'optional':
        return `v === undefined || ${part(def.innerType)}(v)`;
      case 'array':
        return `Array.isArray(v) && v.every((one) => ${part(def.element)}(one))`;
      case 'object': {
        if (def.catchall) break;
        const parts = Object.entries(def.shape).map(
          ([key, one]) => ` && ${part(one)}(v[${JSON.stringify(key)}])`,
        );
        return `typeof v === 'object' && v !== null && !Array.isArray(v)${parts.join('')}`;
      }
    }
  throw new Error(`Not in the content script’s contracts, please: ${def.type}, or what it checks.`);
}

/**
 * A module that exports a function for each contract; it tells whether a value keeps it.
 * @param contracts schemas of objects, arrays, optionals, literal words, strings and booleans
 * @throws Error for a schema of another kind, or one with checks of its own or a word on unknown keys
 */
export function checksOf(contracts: Record<string, z.ZodMiniType>): string {
  const names = new Map<z.ZodMiniType, string>();
  const lines: string[] = [];
  const check = (schema: z.ZodMiniType): string => {
    const known = names.get(schema);
    if (known) return known;
    const body = condition(schema, check);
    const name = `check${names.size}`;
    names.set(schema, name);
    lines.push(`const ${name} = (v) => ${body};`);
    return name;
  };
  for (const [name, schema] of Object.entries(contracts))
    lines.push(`export { ${check(schema)} as ${name} };`);
  return lines.join('\n');
}

const path = (from: string) => normalizePath(fileURLToPath(new URL(from, import.meta.url)));

/** For Vite: the contracts' files are left out, and their checks stand there. */
export const contractChecks = (): Plugin => ({
  name: 'kinlink:contract-checks',
  enforce: 'pre',
  transform(_code, id) {
    const parsed = Object.entries(PARSED).find(([file]) => path(file) === id)?.[1];
    return parsed ? { code: checksOf(parsed), map: null } : null;
  },
});

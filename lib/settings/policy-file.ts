/** A policy as a file: read, and written. Pure. */
import { type Policy, type Refused, readPolicy } from '../contracts/policy.ts';

/** No policy is longer than this. */
export const MAX_FILE_LENGTH = 256 * 1024;

export type FileRead =
  /** `given` is the unchanged file, so that its mistakes can be shown later too. */
  | { kind: 'policy'; policy: Partial<Policy>; refused: Refused[]; given: unknown }
  /** No part of it can be used, so nothing changes. */
  | { kind: 'not-json' | 'not-policy' | 'nothing' | 'too-large'; refused: Refused[] };

/** Reads the text of a file that may be anything. Never throws. */
export function readPolicyFile(text: string): FileRead {
  if (text.length > MAX_FILE_LENGTH) return { kind: 'too-large', refused: [] };
  let given: unknown;
  try {
    // Windows editors put a byte order mark before the first character.
    given = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { kind: 'not-json', refused: [] };
  }
  const { policy, refused } = readPolicy(given);
  if (Object.keys(policy).length > 0) return { kind: 'policy', policy, refused, given };
  // No known name at all: this is some other file.
  const hasWrongValue = refused.some(({ why }) => why === 'wrong');
  return hasWrongValue ? { kind: 'nothing', refused } : { kind: 'not-policy', refused: [] };
}

/** A policy as the text of a file that `readFile` takes back unchanged. */
export const writePolicyFile = (policy: Partial<Policy>): string =>
  `${JSON.stringify(policy, null, 2)}\n`;

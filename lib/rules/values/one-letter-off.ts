/** Whether two names are one name written differently: sounds spelled another way, or one letter off. */
import { isKnownName } from './nicknames.ts';

/** Spellings of one sound become one: Sophia is Sofia, Sarah is Sara, Fernandez is Fernandes. */
const soundOf = (name: string): string =>
  name
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/ch(?=r)/g, 'k')
    .replace(/h$/, '')
    .replace(/c(?=[eiy])|z/g, 's')
    .replace(/ck|[cq]/g, 'k')
    .replace(/y/g, 'i')
    .replace(/(.)\1+/g, '$1');

/**
 * Whether one letter inside differs. The first letter tells Lara from Sara, the last one Juan from Juana, and in a
 * short name any other letter makes another name: Dan and Don, Carl and Carol.
 */
function differsInside(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const extra = long.length - short.length;
  if (extra > 1 || short[0] !== long[0] || short.at(-1) !== long.at(-1)) return false;
  if (short.length < 5) return false;
  const n = [...short].findIndex((letter, index) => letter !== long[index]);
  return n > 0 && short.slice(n + (extra ? 0 : 1)) === long.slice(n + 1);
}

/** Both are given as `normalizeText` makes them. Two names that are known as two are two. */
export function isOneLetterOff(a: string, b: string): boolean {
  if (a === b || a.length < 3 || b.length < 3) return false;
  const [first, second] = [soundOf(a), soundOf(b)];
  return first === second || (!(isKnownName(a) && isKnownName(b)) && differsInside(first, second));
}

/** Whether two relationships to one student can be one person's. */
import { normalizeText } from './normalize-text.ts';

/** Words for one relationship; the first of each line stands for all. English and Spanish. */
const WORDS = `
mother mom mum mama madre
father dad papa padre
stepmother step-mother stepmom madrastra
stepfather step-father stepdad padrastro
grandmother grandma abuela
grandfather grandpa abuelo
aunt tia
uncle tio
sister hermana
brother hermano
cousin primo prima
self student alumno alumna
caseworker case-worker social-worker trabajadora-social trabajador-social
friend family-friend amigo amiga
neighbor neighbour vecino vecina
babysitter sitter ninera
`;

const CANONICAL = new Map(
  WORDS.trim()
    .split('\n')
    .flatMap((line) => {
      const words = line.split(' ');
      return words.map((word) => [word, words[0] ?? word] as const);
    }),
);

const canonical = (text: string): string | undefined =>
  CANONICAL.get(normalizeText(text).replace(/\s*[\s/-]\s*/g, '-'));

/** The student's own record, as its relationship says. */
export const isSelf = (relationship: string): boolean => canonical(relationship) === 'self';

/** "Parent" fits these, and no other. */
const PARENTS = /^(step)?(mother|father)$/;
const isParent = (text: string): boolean =>
  /^(parent|padres|madre o padre)$/.test(normalizeText(text));

/**
 * Mother and father, or father and grandfather, are two people. "Guardian", "Emergency" and words that are not known
 * fit everything.
 */
export function relationshipsConflict(a: string, b: string): boolean {
  const [first, second] = [canonical(a), canonical(b)];
  if (first && second) return first !== second;
  const relation = first ?? second;
  return relation !== undefined && isParent(first ? b : a) && !PARENTS.test(relation);
}

/** Whether two relationships to one student can be one person's. */
import { normalizeText } from './normalize-text.ts';

/** Words for one relationship; the first of each line stands for all. English and Spanish. */
const WORDS = `
mother mom mum mama madre
father dad papa padre
stepmother step-mother stepmom madrastra
stepfather step-father stepdad padrastro
foster-mother foster-mom madre-de-acogida
foster-father foster-dad padre-de-acogida
foster-parent foster-parents foster padres-de-acogida
stepparent step-parent step-parents padrastros
grandparent grandparents grand-parent abuelos
sibling siblings half-sibling
grandmother grandma granny abuela abuelita
grandfather grandpa abuelo abuelito
great-grandmother bisabuela
great-grandfather bisabuelo
aunt auntie tia
great-aunt tia-abuela
uncle tio
great-uncle tio-abuelo
godmother madrina
godfather padrino
sister half-sister hermana hermanastra
brother half-brother hermano hermanastro
cousin primo prima
self student alumno alumna
caseworker case-worker case-manager social-worker trabajadora-social trabajador-social
probation-officer parole-officer
attorney lawyer abogado abogada
friend family-friend amigo amiga
neighbor neighbour vecino vecina
babysitter sitter ninera nanny
daycare day-care childcare child-care guarderia
doctor physician pediatrician pediatra
`;

const CANONICAL = new Map(
  WORDS.trim()
    .split('\n')
    .flatMap((line) => {
      const words = line.split(' ');
      return words.map((word) => [word, words[0] ?? word] as const);
    }),
);

/** Words beside a relationship that do not change who somebody is: "Maternal Grandmother", "Mother/Guardian". */
const BESIDE = new Set(
  'maternal paternal materna materno paterna paterno biological biologica biologico birth bio adoptive adoptiva adoptivo legal guardian custodial noncustodial primary secondary former ex'.split(
    ' ',
  ),
);

function canonical(text: string): string | undefined {
  const words = normalizeText(text)
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
  return (
    CANONICAL.get(words.join('-')) ??
    CANONICAL.get(words.filter((word) => !BESIDE.has(word)).join('-'))
  );
}

/** The student's own record, as its relationship says. */
export const isSelf = (relationship: string): boolean => canonical(relationship) === 'self';

const OUTSIDE =
  /^(friend|neighbor|babysitter|daycare|doctor|attorney|caseworker|probation-officer|cousin|sibling|sister|brother|self)$/;
/** Neighbors, sitters, offices, other children: people who seldom have a right to a student's data. */
export const rarelySeesData = (relationship = ''): boolean =>
  OUTSIDE.test(canonical(relationship) ?? '');

/** A relationship that a student can't have to himself or herself. */
export const isOfAnother = (relationship = ''): boolean => {
  const relation = canonical(relationship);
  return relation !== undefined && relation !== 'self';
};

/** "Parent" fits these, and no other. */
const PARENTS = /^((step|foster-)?(mother|father)|foster-parent|stepparent)$/;
/** Mother, father, stepmother or stepfather. */
export const isParent = (relationship = ''): boolean =>
  /^(step)?(mother|father)$/.test(canonical(relationship) ?? '');
/** Words that do not say which of the two, and what each may stand for. */
const EITHER: Readonly<Record<string, RegExp>> = {
  'foster-parent': /^foster-/,
  stepparent: /^step/,
  grandparent: /^grand/,
  sibling: /^(sister|brother)$/,
};
const isSomeParent = (text: string): boolean =>
  /^(parent|padres|madre o padre)$/.test(normalizeText(text));

/**
 * Mother and father, or father and grandfather, are two people. "Guardian", "Emergency" and words that are not known
 * fit everything.
 */
export function relationshipsConflict(a: string, b: string): boolean {
  const [first, second] = [canonical(a), canonical(b)];
  if (first && second)
    return first !== second && !EITHER[first]?.test(second) && !EITHER[second]?.test(first);
  const relation = first ?? second;
  return relation !== undefined && isSomeParent(first ? b : a) && !PARENTS.test(relation);
}

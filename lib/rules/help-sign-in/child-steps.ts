/** The steps for each child: a current relationship, Data Access, and Enable Parent Access. */
import type { ContactPage, Student } from '../../contracts/contact-facts.ts';
import type { ChecklistStep } from '../core/checklist.ts';
import type { ContactContext, SeenChild } from '../core/context.ts';
import { studentName } from '../core/student-names.ts';
import { dataAccess } from '../create-account/data-access.ts';

/** Kinlink opens a page for each child; an agency may have thousands. */
const MOST_CHILDREN = 10;

export const childSteps = (ctx: ContactContext): ChecklistStep[] => [
  ...pastChildren(ctx.page).map((student) => notCurrent(ctx, student)),
  ...dataAccess(ctx),
  ...currentChildren(ctx.page).map((student) => parentAccess(ctx, student)),
];

/** The next child whose Access Accounts page to read in the background. One look that fails is the last. */
export function nextChildToSee(page: ContactPage, seen: readonly SeenChild[]): string | undefined {
  if (seen.some(({ parentAccess }) => parentAccess === undefined)) return undefined;
  return currentChildren(page).find(({ dcid }) => !seen.some((child) => child.dcid === dcid))?.dcid;
}

const currentChildren = ({ students = [] }: ContactPage): (Student & { dcid: string })[] =>
  students
    .filter((student): student is Student & { dcid: string } => student.current && !!student.dcid)
    .filter(({ dcid }, index, all) => all.findIndex((other) => other.dcid === dcid) === index)
    .slice(0, MOST_CHILDREN);

/** Children with past or future relationships only. A child may have a row for each relationship. */
const pastChildren = ({ students = [] }: ContactPage): Student[] =>
  students
    .filter(
      ({ current, dcid, name }) =>
        !current &&
        !students.some((other) => other.current && other.dcid === dcid && other.name === name),
    )
    .slice(0, MOST_CHILDREN);

const notCurrent = ({ t }: ContactContext, { key, name }: Student): ChecklistStep => ({
  id: `current-${key}`,
  label: t.signIn.current({ student: studentName(name, t) }),
  kind: 'skipped',
  detail: t.signIn.notCurrent,
});

function parentAccess(
  { t, signIn }: ContactContext,
  { key, dcid, name }: Student & { dcid: string },
): ChecklistStep {
  const item = {
    id: `parent-access-${key}`,
    label: t.accessAccounts.item({ student: studentName(name, t) }),
  };
  const seen = signIn?.children.find((child) => child.dcid === dcid)?.parentAccess;
  if (seen) return { ...item, kind: 'done' };
  if (seen === undefined) return { ...item, kind: 'skipped', detail: t.accessAccounts.unseen };
  return {
    ...item,
    kind: 'open',
    detail: t.accessAccounts.off,
    now: {
      hints: [...t.accessAccounts.offBody],
      offers: [
        {
          id: `access-accounts-${key}`,
          label: t.accessAccounts.open,
          primary: true,
          action: { do: 'go', page: 'access-accounts', id: dcid },
        },
      ],
    },
  };
}

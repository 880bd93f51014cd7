/** Data Access of a contact's students: in the row, or in the student's drawer. */
import type { Student, StudentSummary } from '../../contracts/contact-facts.ts';
import type { ChecklistStep } from '../core/checklist.ts';
import type { ContactContext } from '../core/context.ts';
import type { OfferDraft } from '../core/drafts.ts';
import { drawerOffers, notFoundStep, openAndFill } from '../core/drawer-offers.ts';
import type { Plan } from '../core/fill-plan.ts';
import { studentName } from '../core/student-names.ts';
import { accessDoubts } from '../task/access-decision.ts';
import { type IdentityGate, identityGate } from '../task/identity-checks.ts';

/** A contact may have hundreds of students; so many get an item of their own. */
const LISTED = 25;

/** One item for each current student, up to `LISTED`, and one for the rest. */
export function dataAccess(ctx: ContactContext): ChecklistStep[] {
  const { page, t } = ctx;
  const none = { id: 'access', label: t.create.noStudents };
  if (page.studentSummary?.count) return summarySteps(ctx, page.studentSummary);
  if (!page.students && !page.studentSummary) return [notFoundStep(ctx, none, 'students-section')];
  const current = (page.students ?? []).filter((student) => student.current);
  if (current.length === 0) return [{ ...none, kind: 'open', detail: t.create.noStudentsDetail }];
  const listed = new Set(urgentFirst(current, ctx.facts.drawer?.row).slice(0, LISTED));
  const rest = current.filter((student) => !listed.has(student));
  return [
    ...current.filter((student) => listed.has(student)).map((student) => accessFor(ctx, student)),
    ...restSteps(rest.length, rest.filter(({ access }) => !access).length, ctx),
  ];
}

/** Items for students without Data Access, then one for all others. */
function summarySteps(
  ctx: ContactContext,
  { count, lacking, first }: StudentSummary,
): ChecklistStep[] {
  return [
    ...first.map((student) => accessFor(ctx, student)),
    ...restSteps(count - first.length, lacking - first.length, ctx),
  ];
}

/**
 * Sorts by urgency, so that the student who is Now is always listed: open drawer, can be done, blocked, done.
 */
const urgentFirst = (students: readonly Student[], open: string | undefined): Student[] => {
  const rank = ({ key, access, editable }: Student) =>
    key === open ? 0 : access ? 3 : access === false && editable ? 1 : 2;
  return [...students].sort((a, b) => rank(a) - rank(b));
};

const restSteps = (count: number, lacking: number, { t }: ContactContext): ChecklistStep[] =>
  count > 0
    ? [
        {
          id: 'access-rest',
          label: t.create.accessRest({ count }),
          kind: lacking === 0 ? 'done' : 'open',
        },
      ]
    : [];

/** What speaks against the access, and the ways to leave it off. */
interface Doubts {
  doubts: readonly string[];
  offers: readonly OfferDraft[];
  /** The district's own questions. */
  identity: IdentityGate;
}

/** The item for one student: in the row, or in the student's drawer. */
export function accessFor(
  ctx: ContactContext,
  student: Student,
  about: Doubts = { doubts: accessDoubts(ctx, student), offers: [], identity: identityGate(ctx) },
): ChecklistStep {
  const { t, facts } = ctx;
  const item = {
    id: `access-${student.key}`,
    label: t.create.access({ student: studentName(student.name, t) }),
  };
  if (student.access) return { ...item, kind: 'done' };
  if (student.access === undefined)
    return { ...item, kind: 'blocked', alone: true, detail: t.create.accessUnclear };
  if (!student.editable && facts.drawer?.kind !== 'student')
    return { ...item, kind: 'blocked', alone: true, detail: t.create.rowLocked };
  const { doubts, identity } = about;
  const first = [...doubts, ...identity.hints];
  const last = [...identity.offers, ...about.offers];
  if (!identity.isPassed) return { ...item, kind: 'open', now: { hints: first, offers: last } };
  const plan = accessDrawer(ctx, student);
  if (first.length === 0) return { ...item, kind: 'open', now: plan };
  const offers =
    doubts.length > 0 ? plan.offers.map((offer) => ({ ...offer, primary: false })) : plan.offers;
  return {
    ...item,
    kind: 'open',
    now: { ...plan, hints: [...first, ...plan.hints], offers: [...offers, ...last] },
  };
}

function accessDrawer(ctx: ContactContext, student: Student): Plan {
  const { t, facts } = ctx;
  const drawer = facts.drawer;
  const wants = [{ field: 'access', value: '1' }];
  const offer: OfferDraft = {
    id: `open-access-${student.key}`,
    label: t.create.openAccess({ student: studentName(student.name, t) }),
    primary: true,
    action: { ...openAndFill('student', wants), row: student.key },
  };
  if (drawer?.kind !== 'student') return drawerOffers(ctx, 'student', wants, offer);
  const hint = (text: string): Plan => ({ hints: [text], conflicts: [], offers: [] });
  if (drawer.row !== student.key)
    return hint(t.create.whoseDrawer({ student: studentName(student.name, t) }));
  if (drawer.accessTab === 'hidden') return hint(t.create.accessTabHidden);
  if (drawer.accessTab === 'closed' && !drawer.fields.access)
    return { hints: [], conflicts: [], offers: [offer] };
  return drawerOffers(ctx, 'student', wants, offer, {
    label: t.create.turnOnAccess,
  });
}

/** A student who is on the original although the registrar decided that the parent gets no access. */
import type { Student } from '../../contracts/contact-facts.ts';
import type { ChecklistStep } from '../core/checklist.ts';
import type { ContactContext } from '../core/context.ts';
import type { OfferDraft } from '../core/drafts.ts';
import { withSubmit } from '../core/unsaved-changes.ts';
import { formatName } from '../values/person-names.ts';

/** What is left to do at the row: to take the access off, or to save the page. */
export function removeAccessStep(
  ctx: ContactContext,
  item: Pick<ChecklistStep, 'id' | 'label'>,
  row: Student,
): ChecklistStep {
  const { t, facts } = ctx;
  if (row.access === undefined)
    return { ...item, kind: 'blocked', alone: true, detail: t.create.accessUnclear };
  if (!row.access)
    return { ...item, kind: 'open', now: { hints: [withSubmit(ctx, t.submitPage.hint)] } };
  const isOn = t.access.isOn({ student: formatName(row.name) });
  const isOpen = facts.drawer?.kind === 'student' && facts.drawer.row === row.key;
  if (!row.editable && !isOpen)
    return { ...item, kind: 'blocked', detail: `${isOn} ${t.create.rowLocked}` };
  const open: OfferDraft = {
    id: `open-row-${row.key}`,
    label: t.carry.openRow,
    primary: true,
    action: { do: 'open-drawer', drawer: 'student', row: row.key },
  };
  return { ...item, kind: 'open', now: { hints: [isOn], offers: facts.drawer ? [] : [open] } };
}

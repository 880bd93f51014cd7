/** Opens the family map of a row, and keeps it up to date while the list changes. */
import { describeFamily } from '../rules/family-map/describe-family.ts';
import { drawFamily } from '../rules/family-map/draw-family.ts';
import { familyOfList } from '../rules/family-map/family-of-list.ts';
import { languageFor } from '../settings/language-in-force.ts';
import type { FamilyMapTexts } from '../texts/family-map/en.ts';
import { loadTexts } from '../texts/load.ts';
import type { OpenFamily, WorklistHandlers } from '../ui/worklist-ui.ts';
import type { WorklistSession } from './worklist-session.ts';

/** Makes the map of a row. @returns undefined if the list no longer has the row */
function makeFamily(
  { data }: Pick<WorklistSession, 'data'>,
  rowKey: string,
  t: FamilyMapTexts,
): OpenFamily | undefined {
  const row = data.rows.find(({ key }) => key === rowKey);
  if (!row) return undefined;
  const { dcid, contact, student } = row;
  const family = familyOfList(data, { dcid, contactId: contact?.id });
  return {
    rowKey,
    t,
    name: student.name || t.dcid({ dcid }),
    drawing: drawFamily(family, t),
    list: describeFamily(family, t),
  };
}

/** Makes an open map anew after the list changed. */
export function refreshFamily(session: WorklistSession): void {
  const open = session.state().family;
  if (open) session.update({ family: makeFamily(session, open.rowKey, open.t) });
}

/** Creates the handlers of the family map. */
export function createFamilyHandlers(
  session: WorklistSession,
): Pick<WorklistHandlers, 'onFamily' | 'family'> {
  const { state, update, send, page } = session;
  return {
    async onFamily({ key }) {
      const listId = state().list?.id;
      update({ current: key });
      const t = await loadTexts('family-map', languageFor(session.policy));
      // The list may have ended, or changed, while the texts were read.
      if (!listId || state().list?.id !== listId) return;
      update({ family: makeFamily(session, key, t) });
      page.focus('family');
    },
    family: {
      async onPerson({ id, kind }) {
        const page = kind === 'child' ? 'student-contacts' : 'contact';
        await send({ kind: 'worklist-open', id: state().list?.id ?? '', page, target: id });
      },
      onSave(svg) {
        const open = state().family;
        if (!open) return;
        page.save(open.t.fileName, svg, 'svg');
        update({ status: open.t.saved });
      },
      onPrint: () => page.print(),
      onClose() {
        const open = state().family;
        update({ family: undefined });
        if (open) page.focus(`row-${open.rowKey}`);
      },
    },
  };
}

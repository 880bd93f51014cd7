import type { SheetsState, SheetsUi } from '../../lib/ui/sheets-ui.ts';

/** Sentences about the whole run. They are not printed. */
export function Notes({ state, ui: { t } }: { state: SheetsState; ui: SheetsUi }) {
  const { list, settings, total, withoutAddress, withoutUsername, withoutAccess, hasClasses } =
    state;
  const isIncomplete = list !== undefined && list.state !== 'done' && list.read < list.total;
  const hasSheets = total > 0;
  const notes = [
    isIncomplete && hasSheets && t.reading({ read: list.read, total: list.total }),
    hasSheets && t.noPasswords,
    hasSheets && settings.sort === 'class' && !hasClasses && t.settings.noClasses,
    settings.withAddress && withoutAddress > 0 && t.withoutAddress({ count: withoutAddress }),
    withoutUsername.length > 0 && t.withoutUsername({ names: withoutUsername }),
    withoutAccess > 0 && t.withoutAccess({ count: withoutAccess }),
  ].filter((note) => note !== false);
  if (notes.length === 0) return null;
  return (
    <ul class="notes">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}

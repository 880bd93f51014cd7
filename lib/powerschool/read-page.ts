/** Reads the whole document into Facts. Reads only: it writes nothing to the page. */
import type { Drawer, Facts, Page } from '../contracts/facts.ts';
import { isUndrawn, readContact } from './contact/read-contact.ts';
import { type Memory, newMemory } from './core/page-session.ts';
import { contactIn, type PageName, pageAt } from './core/urls.ts';
import { isBusy } from './dom/controls.ts';
import { dialog } from './dom/dialog.ts';
import { readError } from './drawers/page-errors.ts';
import { later } from './load-page-tools.ts';

/** Contact Details is read by known ids, at once; the other pages by what comes later. */
const read = (name: PageName, win: Window, memory: Memory, missing: string[]): Page | null =>
  name === 'contact'
    ? readContact(win.document, win.location, memory, missing)
    : (memory.parts?.readers[name](win.document, win.location, memory, missing) ?? null);

/** What can be said of a page that is still being drawn. */
const notYet = (site: string, memory: Memory, busy: boolean): Facts => ({
  site,
  page: { kind: 'unknown', loading: true },
  missing: [],
  busy,
  undo: [],
  inputs: { ...memory.inputs },
  records: 'not-asked',
});

/**
 * Looks at the page.
 * @param busy whether an overlay is up that swallows clicks
 * @param undrawn that it has not come yet is known, and it is not read
 * @returns Facts; a page that is not recognised, or not drawn yet, is `unknown`
 */
export function see(
  win: Window,
  memory: Memory,
  busy = isBusy(win.document),
  undrawn = false,
): Facts {
  const { document: doc, location } = win;
  const parts = later(memory);
  // The address may come to name another contact without a new page: what was typed and done was for the one before.
  const of = contactIn(location.hash) ?? memory.of;
  if (memory.of && of !== memory.of) {
    memory.inputs = newMemory().inputs;
    memory.lastAction = undefined;
    memory.readAllRows = false;
  }
  memory.of = of;
  memory.needsNameReader = false;
  const missing: string[] = [];
  const name = pageAt(location);
  // All of it is read for nothing while it has not come.
  if (name && (undrawn || (memory.patient && name === 'contact' && isUndrawn(doc))))
    return notYet(location.origin, memory, busy);
  const page: Page = (name && read(name, win, memory, missing)) || {
    kind: 'unknown',
    loading:
      !!name &&
      (busy ||
        !!memory.patient ||
        doc.readyState !== 'complete' ||
        !doc.querySelector('h1,h2,table,input') ||
        (name !== 'contact' && !parts)),
  };
  if (page.kind === 'contact') parts?.readMore(doc, page);
  const root = dialog(doc);
  // Which drawer it is, the later parts tell; they are asked for below.
  const drawer: Drawer | undefined = parts
    ? parts.readDrawer(doc, memory)
    : root && { kind: 'other', fields: {}, missing: [], busy: true };
  const key = parts?.recordsKey(page);
  const records = key && memory.records?.key === key ? memory.records : undefined;
  if (records) parts?.merge(page, records);
  const saved = !root && page.kind === 'contact' && !!page.account;
  const error = readError(
    doc,
    drawer && root && { root, kind: drawer.kind },
    memory.submitted,
    saved,
  );
  missing.push(...(drawer?.missing.map((field) => `${drawer.kind}.${field}`) ?? []));
  // What no known id and no word at hand could find, the names and the long table may.
  memory.needsNameReader ||=
    missing.length > 0 ||
    !!root ||
    error?.means === 'unclear' ||
    (!!name && page.kind === 'unknown' && !isUndrawn(doc)) ||
    (page.kind === 'contact' && !!page.students?.some((student) => student.access === undefined));
  const facts: Facts = {
    site: location.origin,
    page,
    drawer,
    error,
    missing,
    busy,
    lastAction: memory.lastAction,
    contactLookup: memory.contactLookup,
    undo: memory.undo.map((change) => change.field),
    inputs: { ...memory.inputs },
    records: records?.state ?? 'not-asked',
  };
  parts?.tend(doc, memory, facts);
  return facts;
}

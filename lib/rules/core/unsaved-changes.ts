/**
 * What stands on a contact's page and is not saved yet. A drawer's Submit is thought to save at once, but VD 24.3
 * describes Ok, then the page's own Submit (facts §4), and the guide ends with it too: until the page is saved, what it
 * shows may never come true (promise 7).
 */
import type { ContactPage, Student } from '../../contracts/facts.ts';
import type { ChecklistStep } from './checklist.ts';
import type { ContactContext } from './context.ts';

export const isUnsaved = ({ contactId, unsaved }: ContactPage): boolean =>
  contactId !== undefined && unsaved === true;

const now = ({ t }: ContactContext): Pick<ChecklistStep, 'kind' | 'now'> => ({
  kind: 'open',
  now: { hints: [t.submitPage.hint] },
});

/** The step that saves the page, while there is something to save. */
export const submitPage = (ctx: ContactContext): ChecklistStep[] =>
  isUnsaved(ctx.page) ? [{ id: 'submit-page', label: ctx.t.submitPage.item, ...now(ctx) }] : [];

/** What to do about a row with Data Access that may not be saved yet; undefined where it may count. */
export const unsavedAccess = (ctx: ContactContext, { access }: Student) =>
  access && isUnsaved(ctx.page) ? now(ctx) : undefined;

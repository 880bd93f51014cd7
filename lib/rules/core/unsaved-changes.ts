/**
 * Unsaved changes on a contact's page. A drawer's Submit seems to save at once, but VD 24.3 describes Ok and
 * then the page's Submit (facts §4). Until the page is saved, its values may be lost (promise 7).
 */
import type { ContactPage, Student } from '../../contracts/contact-facts.ts';
import type { ChecklistStep } from './checklist.ts';
import type { ContactContext } from './context.ts';

export const isUnsaved = ({ contactId, unsaved }: ContactPage): boolean =>
  contactId !== undefined && unsaved === true;

/** A sentence that asks for the page's Submit; another one where the role has none. */
export const withSubmit = (
  { t, page }: Pick<ContactContext, 't' | 'page'>,
  sentence: string,
): string => (page.can.submit ? sentence : t.submitPage.none);

const now = (ctx: ContactContext): Pick<ChecklistStep, 'kind' | 'now'> => ({
  kind: 'open',
  now: { hints: [withSubmit(ctx, ctx.t.submitPage.hint)] },
});

/** The step to save the page; none while nothing is unsaved. */
export const submitPage = (ctx: ContactContext): ChecklistStep[] =>
  isUnsaved(ctx.page) ? [{ id: 'submit-page', label: ctx.t.submitPage.item, ...now(ctx) }] : [];

/** The step for a row whose Data Access may not be saved; undefined if the row counts as saved. */
export const unsavedAccess = (ctx: ContactContext, { access }: Student) =>
  access && isUnsaved(ctx.page) ? now(ctx) : undefined;

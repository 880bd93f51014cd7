/** Contact Details (facts §3, S [T18], with [K24] and [A25] where they agree). */
import type { ContactPage } from '../../contracts/contact-facts.ts';
import type { PageSession } from '../core/page-session.ts';
import { contactIn } from '../core/urls.ts';
import { editable, isTick } from '../dom/controls.ts';
import { byId, find, findVisible, rendered, spec } from '../dom/locate.ts';
import type { NameReader } from '../dom/name-reader.ts';
import { readCheckmark } from '../dom/table.ts';
import { contactIdLabel, idInLabel, readContactName, textOf } from './contact-identity.ts';
import { EMAIL, plainRows } from './section-rows.ts';
import {
  BUTTONS,
  type ButtonName,
  button,
  placeOf,
  SECTIONS,
  type Section,
  type SectionPlace,
} from './sections.ts';
import { readStudents } from './students.ts';

const FORM = 'form[id="contactform"]';
/**
 * Whether the form is so. Not by `form.matches`: a form looks among its own controls for one of that name first, which
 * could stand in the method's place, and among those of 2,000 rows takes 3 ms.
 */
const isForm = (form: Element | null, selector: string): boolean =>
  !!form && Element.prototype.matches.call(form, selector);

/** AngularJS marks each form that it has taken over: before that, all its variants stand there at once. */
export const hasNotRendered = (doc: Document): boolean =>
  !isForm(doc.querySelector(FORM), '.ng-pristine,.ng-dirty') &&
  !!doc.querySelector(`${FORM} :is([data-ng-if],[ng-if])`);

/**
 * Reads Contact Details. What a section does not say is left out and named in `missing`.
 * @returns null when this does not look like Contact Details, or not yet
 */
export function readContact(
  doc: Document,
  location: Pick<Location, 'hash' | 'search'>,
  reader: NameReader,
  missing: string[],
  session: Readonly<
    Pick<PageSession, 'isPageSettling' | 'confirmedDeletionId' | 'readAllRows'>
  > = {},
): ContactPage | null {
  const form = doc.querySelector(FORM);
  const label = contactIdLabel(doc, reader);
  if (!form && !label && !reader.phrases.says('contact-details', doc.title)) return null;
  // Already checked for a page that just opened.
  if (!session.isPageSettling && hasNotRendered(doc)) return null;
  const contactId = idInLabel(label);
  const addressedId = contactIn(location.hash + location.search);
  // The fragment has changed and the page has not yet: it shows the contact before.
  if (addressedId && contactId && addressedId !== contactId) return null;
  const places = Object.fromEntries(
    (Object.keys(SECTIONS) as Section[]).map((name) => [name, placeOf(doc, name, reader)]),
  ) as Record<Section, SectionPlace>;
  const absent = Object.entries(places).filter(([, { table, root }]) => !table && !root());
  if (absent.length === Object.keys(SECTIONS).length) return null;
  missing.push(...absent.map(([name]) => `${name}-section`));
  if (!contactId && (addressedId || /\d/.test(label))) missing.push('contact-id');

  const { table } = places.account;
  const can = readButtons(doc, places, reader);
  const sure = find(spec('button', 'real-delete-button'), doc, reader);
  const page: ContactPage = {
    kind: 'contact',
    contactId,
    name: readContactName(doc, reader),
    can,
    // The page says so while it is (S [T18]); AngularJS marks a form that was changed, and one that was not.
    unsaved:
      findVisible(doc, byId('feedback-unsaved')).length > 0 || isForm(form, '.ng-dirty')
        ? true
        : isForm(form, '.ng-pristine')
          ? false
          : undefined,
    deleting:
      contactId && session.confirmedDeletionId === contactId
        ? 'confirmed'
        : sure
          ? 'asked'
          : undefined,
  };
  if (contactId && !page.name) missing.push('demographics-section');
  const active = findVisible(doc, byId('active-input'))[0];
  if (active && isTick(active)) page.active = active.checked;
  if (table) {
    const get = (id: string, field: string) =>
      textOf({ role: 'any', ids: [id], field }, doc, reader);
    page.account = {
      // The id says "disabled"; the checkmark in it means enabled.
      enabled: readCheckmark(
        find(spec('any', 'web-account-disabled-ind', '', 'PCAS_ACCOUNT.ISENABLED'), table, reader)
          ?.element ?? null,
      ),
      username: get('web-account-user-name-display', 'PCAS_ACCOUNT.USERNAME'),
      // Not shown to this role is not the same as blank.
      email:
        get('web-account-email-display', 'PCAS_EMAILCONTACT.EMAILADDRESS') ||
        (rendered(table.querySelector(byId('web-account-email-display')) ?? table)
          ? ''
          : undefined),
    };
  }
  // Neither table nor button: there may be an account that this role is not shown (S [T18]).
  if (!table && can.addAccount) page.account = null;
  Object.assign(page, readStudents(places.students, doc, reader, session.readAllRows));
  page.emails = plainRows(places.emails, doc, EMAIL, 'address', 'primary', reader);
  return page;
}

/** Which buttons the page shows; all but Submit must be enabled, too. */
function readButtons(
  doc: Document,
  places: Record<Section, SectionPlace>,
  reader: NameReader,
): ContactPage['can'] {
  const trash = find(spec('button', 'fake-delete-button'), doc, reader)?.element;
  const can = {
    remove: !!trash && editable(trash),
    // The id alone is looked up; a list of both is searched for in the whole page.
    submit: [byId('submit-button'), 'form [type=submit]'].some(
      (selector) => findVisible(doc, selector).length > 0,
    ),
  } as ContactPage['can'];
  // The account has one of two buttons: the other need not be looked for.
  const never = places.account.table ? 'addAccount' : 'editAccount';
  for (const name of Object.keys(BUTTONS) as ButtonName[]) {
    const place = places[BUTTONS[name][0]];
    const sought = name !== never && (place.table || place.root());
    const element = sought ? button(doc, name, reader, place.root) : null;
    can[name] = !!element && editable(element);
  }
  return can;
}

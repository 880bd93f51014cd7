/** Small pages, written from the facts. Everybody in them is made up. */
import type { Action } from '../../../lib/contracts/action.ts';
import type { SearchPage } from '../../../lib/contracts/facts.ts';
import {
  newSession,
  type PageSession,
  updateSession,
} from '../../../lib/powerschool/core/page-session.ts';
import { createIdReader, type NameReader } from '../../../lib/powerschool/dom/name-reader.ts';
import { createPageTools, type PageTools } from '../../../lib/powerschool/page-tools.ts';
import { readPage, readSubject } from '../../../lib/powerschool/read-page.ts';
import { readSearch } from '../../../lib/powerschool/search/search-page.ts';

export const tools = createPageTools();
/** The reader of one reading, with the page tools unless told otherwise. */
export const nameReader = (hasTools = true): NameReader =>
  hasTools ? tools.createReader() : createIdReader();

export const SECRET = 'Sesame-2345';
/** A session, and what a page's readings have besides. */
export type TestSession = PageSession & {
  tools: PageTools | undefined;
  needsNameReader: boolean;
};
/** A session, with the page tools unless told otherwise. */
export const sessionWith = (hasTools = true): TestSession => ({
  ...newSession(),
  makePassword: (length) => SECRET.padEnd(length, 'x').slice(0, length),
  tools: hasTools ? tools : undefined,
  needsNameReader: false,
});
/** Runs an action for whom the page shows now, or for the subject given. */
export const runAction = (
  action: Action,
  win: Window,
  session: PageSession,
  signal: AbortSignal,
  subject = readSubject(win, session, tools),
) => tools.runAction(action, win, session, signal, subject);
export const live = () => new AbortController().signal;

/** Puts a page into jsdom, at an address of the same origin. */
export function put(path: string, body: string, title = ''): void {
  history.replaceState(null, '', path);
  document.title = title;
  document.body.innerHTML = body;
}
/** Reads the page and takes over into the session what was learned, as the page loop does. */
export function look(session = sessionWith()) {
  const reading = readPage(window, session, session.tools);
  updateSession(session, reading.session);
  session.needsNameReader = reading.needsNameReader;
  return reading.facts;
}
/** What the search page lists, whichever search that answers. */
export function listed(): SearchPage {
  const page = readSearch(document, window.location, nameReader(), []);
  if (!page) throw new Error('no search page');
  return page;
}
export const $ = <T extends HTMLElement = HTMLInputElement>(selector: string): T => {
  const element = document.querySelector<T>(selector);
  if (!element) throw new Error(`no ${selector}`);
  return element;
};

export const studentRow = (
  n: number,
  { dcid = `${100 + n}`, name = `Rivera, Ana ${n}`, access = '', cls = 'center', extra = '' } = {},
) => `<tr class="${cls}">
  ${extra}<td><span id="relationship-schoolabbr-display-${n}">PHS</span></td>
  <td><a id="relationship-lastfirst-display-anchor-${n}" href="/admin/students/home.html?frn=001${dcid}">${name}</a></td>
  <td><span id="relationship-relationshiptype-display-${n}">Mother</span></td>
  <td id="relationship-custody-${n}" class="checkmark-icon"></td>
  <td id="relationship-liveswith-${n}"></td>
  <td id="relationship-schoolpickup-${n}"></td>
  <td id="relationship-emergcontact-${n}" class="checkmark-icon"></td>
  <td id="relationship-originalcontacttype-${n}">Mother</td>
  <td id="relationship-startdate-${n}"></td><td id="relationship-enddate-${n}"></td>
  <td id="relationship-dataaccess-${n}" class="${access}"></td>
  <td><button type="button" id="edit-details-button-${n}"></button>
    <input type="hidden" id="studentdcid-${n}" value="${dcid}"></td></tr>`;

export const studentTable = (
  rows: string,
  extra = '',
) => `<table id="relationship-table"><tr>${extra}
  <th>School</th><th>Student Name</th><th>Relationship</th><th>Custody</th><th>Lives With</th>
  <th>School Pickup</th><th>Emergency Contact</th><th>Original Contact Type</th><th>Start Date</th>
  <th>End Date</th><th>Data Access</th><th>Action</th></tr>${rows}</table>`;

export const account = (cls = 'checkmark-icon') => `<table id="web-account-table">
  <tr><th>Account Enabled</th><th>Username</th><th>Account Email</th></tr>
  <tr><td id="web-account-disabled-ind" class="${cls}"></td>
  <td><span id="web-account-user-name-display">maria@example.org</span></td>
  <td><span id="web-account-email-display">maria@example.org</span></td></tr></table>
  <input type="button" id="edit-account-button" value="Edit Account">`;
const noAccount = '<input type="button" id="add-account-button" value="Add Account">';

export const emailRow = (n: number, address: string, primary = '') => `<tr class="center">
  <td id="email-primary-${n}" class="${primary}"></td>
  <td><span id="email-type-display-${n}">Current</span></td>
  <td><span id="email-address-display-${n}">${address}</span></td>
  <td><button type="button" id="edit-email-button-${n}"></button></td></tr>`;

export const contactPage = (
  parts: { account?: string; students?: string; emails?: string; id?: string; more?: string } = {},
) => `<div id="content-main"><form id="contactform">
  <h2 id="demographics-header">Demographics</h2><div>
    <label for="first-name-input">First Name</label><input id="first-name-input" value="María">
    <label for="last-name-input">Last Name</label><input id="last-name-input" value="Rivera">
    <input type="checkbox" id="active-input" checked></div>
  <h2 id="web-account-header">Web Account Access</h2><div id="web-account-div">${parts.account ?? noAccount}</div>
  <h2 id="relationship-header">Students</h2><div>${parts.students ?? studentTable(studentRow(0))}
    <input type="button" id="add-student-search-button" value="Add Students"></div>
  <h2 id="phone-header">Phone Numbers</h2><div><table id="phone-number-table">
    <tr><th>Order</th><th>Type</th><th>Number</th><th>Preferred</th><th>SMS</th><th>Action</th></tr>
    <tr class="center"><td>1</td><td><span id="phone-type-display-0">Mobile</span></td>
    <td><span id="phone-number-display-0">555-0101</span> <span id="phone-number-ext-display-0">7</span></td>
    <td id="phone-preferred-0"></td><td id="phone-sms-0 " class="checkmark-icon"></td><td></td></tr></table>
    <input type="button" id="add-phone-button" value="Add Phone"></div>
  <h2 id="email-address-header">Email Addresses</h2><div><table id="email-address-table">
    <tr><th>Primary</th><th>Type</th><th>Email Address</th><th>Action</th></tr>${parts.emails ?? ''}</table>
    <input type="button" id="add-email-address-button" value="Add Email"></div>
  <h2 id="physical-address-header">Addresses</h2><div><table id="physical-address-table">
    <tr><th>Type</th><th>Address</th></tr><tr class="center"><td><span id="address-type-display-0">Home</span></td>
    <td><span id="physical-address-display-0">1 Elm Street
      Apt 2</span> <span id="address-city-display-0">Passaic</span> <span id="address-zip-display-0">07055</span></td></tr></table>
    <button type="button" id="add-physical-address-button">Add Address</button></div>
  <p id="contact-id-label">${parts.id ?? 'Contact ID 4711'}</p>
  <button type="button" id="fake-delete-button">Delete</button><button id="submit-button">Submit</button>
  ${parts.more ?? ''}</form></div>
  <script type="text/ng-template" id="emailtemplate.html"><input id="email-address-input"></script>`;
export const CONTACT = '/admin/contacts/edit.html#?contactid=4711';

export const drawer = (inner: string, title = 'Edit') =>
  `<div class="ui-dialog"><div class="ui-dialog-titlebar"><span class="ui-dialog-title">${title}</span></div>
  <div id="psDialogDocked" class="ui-dialog-content">${inner}</div></div>`;
const SAVE = `<button id="email-panel-save-button">Submit</button><button id="email-panel-cancel-button">Cancel</button>`;
export const emailDrawer = drawer(`<div id="contact-error"></div>
  <select id="email-type-input"><option value=""></option><option value="1">Current</option><option value="2">Work</option></select>
  <input id="email-address-input" type="email"><input type="checkbox" id="web-account-email-input">${SAVE}`);
export const accountDrawer = (
  email = '<select id="web-account-recovery-email-input"><option value="?"></option><option value="string:a">maria@example.org</option></select>',
) =>
  drawer(`<ul><li><label for="i1">Identity Provider Global ID</label><input id="i1"></li></ul>
  <input type="checkbox" id="web-account-disabled-input"><input id="web-account-username-input">
  <input type="password" id="web-account-new-password-input"><input type="password" id="web-account-confirm-password-input">
  ${email}${SAVE}`);
export const studentDrawer = (tabHidden = 'false', panel = 'style="display: none"') =>
  drawer(`<form id="edit-demographics-form"><ul><li><a href="#one">Details</a></li><li><a href="#two">Communications</a></li>
  <li aria-hidden="${tabHidden}"><a href="#three">Data Access</a></li></ul>
  <div id="one"></div><div id="two"></div><div id="three" ${panel}>
  <input type="checkbox" id="allow-access-to-student-data-drawer-input"><select id="frequency-of-emails-input"></select>
  <input type="checkbox" id="send-now-input"></div></form>
  <button id="demographics-panel-save-button">Submit</button>`);

export const addRow = (
  number: string,
  name: string,
  more = '',
) => `<tr><td><input type="checkbox" class="pick"></td>
  <td>${number}</td><td>${name}</td><td><select><option value=""></option><option>Mother</option><option>Father</option></select></td>
  <td><input type="checkbox" class="custody"></td><td><input type="checkbox" class="access"></td>${more}</tr>`;
export const addTable = (
  rows: string,
) => `<table><tr><th><input type="checkbox" class="all"></th><th>Student Number</th><th>Student Name</th>
  <th>Relationship</th><th>Custody</th><th>Data Access</th></tr>${rows}</table>`;
export const addStudents = (results = '') =>
  drawer(
    `<label for="q1">Student Number</label><input id="q1"><label for="q2">Last Name</label><input id="q2">
  <button type="button" id="go">Search</button><div id="results">${results}</div><button type="button">Submit</button>`,
    'Add Students',
  );

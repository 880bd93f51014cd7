import { isNewer, type Variant } from '../variant.ts';
import { field, fieldMark, select, text, tick } from './html.ts';

/** The page has the markup of each drawer from load, as a template; it becomes elements when the drawer opens. */
export const template = (id: string, markup: string): string =>
  `<script type="text/ng-template" id="${id}">${markup}</script>`;

export const drawerErrors = (list = 'drawer.errors'): string =>
  `<div class="feedback-error" data-ng-if="${list}.length">${messages(list)}</div>`;

/** One message in a paragraph, several in a list. */
export const messages = (list: string): string =>
  `<p data-ng-if="${list}.length === 1" data-ng-bind="${list}[0]"></p><ul data-ng-if="${list}.length &gt; 1"><li data-ng-repeat="message in ${list}" data-ng-bind="message"></li></ul>`;

export const buttons = (prefix: string, more = ''): string =>
  `<div class="button-row drawer-buttons">${more}<button type="button" id="${prefix}-cancel-button" data-ng-click="drawer.cancel()">Cancel</button>
<button type="button" class="primary" id="${prefix}-save-button" data-ng-click="drawer.save()">Submit</button></div>`;

export function emailDrawer(): string {
  return `${drawerErrors()}<div data-ng-form="emailForm"><table class="form">
${field('email-type-input', 'Type', select('email-type-input', 'values.type', 'codes.emailTypes', fieldMark('PERSONEMAILADDRESSASSOC.EMAILTYPECODESETID'), '<option value=""></option>'))}
${field('email-address-input', 'Email Address', text('email-address-input', 'values.address', fieldMark('EMAILADDRESS.EMAILADDRESS')))}
${field('web-account-email-input', 'Primary', tick('web-account-email-input', 'values.primary', fieldMark('PERSONEMAILADDRESSASSOC.ISPRIMARYEMAILADDRESS')))}
</table></div>${buttons('email-panel')}`;
}

/** Unified User: when another product holds the email, its holder can be invited instead. */
export const invitation = (owner: 'drawer' | 'state'): string =>
  `<div class="button-row" data-ng-if="${owner}.invite"><button type="button" data-ng-click="invite(${owner}.invite)">Send Invitation</button></div>`;

/**
 * Its buttons carry the ids of the email drawer's buttons, and the tick box for "enabled" says "disabled" in its id.
 */
export function accountDrawer(variant: Variant): string {
  const isUnified = variant.signIn === 'unified-user';
  const password = (id: string, model: string): string =>
    `<input type="password" id="${id}" data-ng-model="${model}" autocomplete="new-password">`;
  return `<div id="contact-error" class="feedback-error" data-ng-if="drawer.accountErrors.length">${messages('drawer.accountErrors')}</div>${drawerErrors()}${invitation('drawer')}
<div data-ng-form="accountForm"><table class="form">
${field('web-account-disabled-input', 'Account Enabled', tick('web-account-disabled-input', 'values.enabled', fieldMark('PCAS_ACCOUNT.ISENABLED')))}
${field('web-account-username-input', 'Username', text('web-account-username-input', 'values.username', `autocomplete="off" data-ng-disabled="!canEditUserName" ${fieldMark('PCAS_ACCOUNT.USERNAME')}`))}
${field('web-account-new-password-input', 'New Password', password('web-account-new-password-input', 'values.password'))}
${field('web-account-confirm-password-input', 'Confirm Password', password('web-account-confirm-password-input', 'values.confirm'))}
${isNewer(variant) ? field('wa-f7', 'Identity Provider Global ID', text('wa-f7', 'values.idpGlobalId')) : ''}
${field('web-account-recovery-email-input', isNewer(variant) ? 'Account Email' : 'Recovery Email', accountEmail(variant))}
${isNewer(variant) ? field('wa-f9', 'State Guardian Number', text('wa-f9', 'values.stateGuardianNumber')) : ''}
${isUnified ? AUTH_ID : ''}
</table></div>${buttons('email-panel', isUnified ? UNIFIED : '')}`;
}

/** With Unified User, an account that was saved well has an id. */
const AUTH_ID =
  '<tr data-ng-if="values.authId"><td class="bold">Auth ID</td><td data-ng-bind="values.authId"></td></tr>';

/** With Unified User, an account that exists has three more buttons beside Submit. */
const UNIFIED = `<span data-ng-if="values.authId"><button type="button">Revoke Invitation</button> <button type="button">Send Password Reset Request</button> <button type="button">Unlink Account</button></span> `;

function accountEmail(variant: Variant): string {
  const id = 'web-account-recovery-email-input';
  const mark = fieldMark('PCAS_EMAILCONTACT.EMAILADDRESS');
  if (variant.accountEmail === 'select')
    return select(id, 'values.email', 'addresses', mark, '<option value=""></option>');
  return text(
    id,
    'values.email',
    variant.accountEmail === 'combo' ? `data-pss-combo="addresses" ${mark}` : mark,
  );
}

export function phoneDrawer(): string {
  return `${drawerErrors()}<div data-ng-form="phoneForm"><table class="form">
${field('phone-type-input', 'Type', select('phone-type-input', 'values.type', 'codes.phoneTypes'))}
${field('phone-number-input', 'Phone Number', text('phone-number-input', 'values.number', fieldMark('PERSONPHONENUMBERASSOC.PHONENUMBERASENTERED')))}
${field('phone-number-ext-input', 'Extension', text('phone-number-ext-input', 'values.ext'))}
${field('phone-preferred-input', 'Preferred', tick('phone-preferred-input', 'values.preferred'))}
${field('phone-sms-input', 'SMS', tick('phone-sms-input', 'values.sms'))}
</table></div>${buttons('phone-panel')}`;
}

export function addressDrawer(): string {
  const id = (name: string): string => `physical-address-${name}-input`;
  const line = (name: string, label: string, model: string, more = ''): string =>
    field(id(name), label, text(id(name), model, more));
  return `${drawerErrors()}<div data-ng-form="addressForm"><table class="form">
${field(id('type'), 'Type', select(id('type'), 'values.type', 'codes.addressTypes'))}
${line('line1', 'Street', 'values.line1', fieldMark('PERSONADDRESS.STREET'))}${line('line2', 'Line Two', 'values.line2')}${line('unit', 'Apt / Suite', 'values.unit')}
${line('city', 'City', 'values.city', fieldMark('PERSONADDRESS.CITY'))}
${field(id('country'), 'Country', select(id('country'), 'values.country', 'codes.countries'))}
${field(id('state'), 'State / Province', select(id('state'), 'values.state', 'codes.states', '', '<option value=""></option>'))}
${line('zip', 'Postal Code', 'values.zip', fieldMark('PERSONADDRESS.POSTALCODE'))}${line('startdate', 'Start Date', 'values.start')}${line('enddate', 'End Date', 'values.end')}
</table></div>${buttons('physical-address-panel')}`;
}

/**
 * The guide names a Student Number field, Search, a tick box at the left of the row, a Relationship select, a Data
 * Access tick box at the right, and Submit. Nothing more is known, so nothing in a result row has an id or a label of
 * its own.
 */
export function addStudentsDrawer(): string {
  return `${drawerErrors()}<div data-ng-form="studentSearchForm"><table class="form">
${field('ss-f1', 'Last Name', text('ss-f1', 'query.last'))}${field('ss-f2', 'Student Number', text('ss-f2', 'query.number'))}
</table><div class="button-row"><button type="button" data-ng-click="search()">Search</button></div>
<div data-ng-if="results"><table class="grid" data-ng-if="results.length"><tbody>
<tr><th></th><th>Student</th><th>Student Number</th><th>Grade</th><th>School</th><th>Relationship</th><th>Data Access</th></tr>
<tr class="center" data-ng-repeat="result in results track by result.dcid">
<td><input type="checkbox" data-ng-model="result.picked"></td>
<td class="left" data-ng-bind="result.lastFirst"></td><td data-ng-bind="result.number"></td><td data-ng-bind="result.grade"></td><td data-ng-bind="result.schoolAbbr"></td>
<td><select data-ng-model="result.relationship" data-ng-options="item as codeName(item) for item in codes.relationships"><option value=""></option></select></td>
<td><input type="checkbox" data-ng-model="result.dataAccess" data-ng-if="hasAccount"></td>
</tr></tbody></table><p data-ng-if="!results.length">No students were found.</p></div></div>
<div class="button-row"><button type="button" data-ng-click="drawer.cancel()">Cancel</button> <button type="button" class="primary" data-ng-click="drawer.save()">Submit</button></div>`;
}

/** What a row's delete button opens. Only the id of the box is known. */
export function deletePanel(): string {
  return `<div id="delete-item-div">${drawerErrors()}<p>Delete this item?</p>
<div class="button-row"><button type="button" data-ng-click="drawer.cancel()">Cancel</button> <button type="button" class="danger" data-ng-click="drawer.save()">Delete</button></div></div>`;
}

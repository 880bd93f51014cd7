import { mayEdit, type Variant } from '../variant.ts';
import { section } from './contact-sections.ts';
import { check } from './html.ts';

const anchor = (name: string): string => `data-pss-validation-field="${name}"`;
const edit = (id: string): string =>
  `<button type="button" class="icon edit" aria-label="Edit" id="${id}" data-ng-click="open(item)"></button>`;
const span = (id: string, model: string, more = ''): string =>
  `<span id="${id}" ${more} data-ng-bind="item.${model}"></span>`;

export function phoneSection(variant: Variant): string {
  const actions = mayEdit(variant)
    ? `${edit('edit-phone-button-{{$index}}')}
<button type="button" class="icon delete" aria-label="Delete" id="toggle-delete-phone-button-{{$index}}" data-ng-click="toggle(item)"></button>`
    : '';
  // The stock id of the SMS cell ends in a blank; scripts out there know it so.
  return section(
    'phone',
    'Phone Numbers',
    'phoneController',
    `<div data-ng-if="parts.phones">
<table id="phone-number-table" class="grid"><tbody><tr><th>Order</th><th>Type</th><th>Number</th><th>Preferred</th><th>SMS</th><th>Action</th></tr>
<tr class="center" data-ng-repeat="item in parts.phones track by item.id" data-ng-class="{deleted: item.deleted}"><td data-ng-bind="$index + 1"></td>
<td>${span('phone-type-display-{{$index}}', 'type')}</td>
<td>${span('phone-number-display-{{$index}}', 'number', anchor('PERSONPHONENUMBERASSOC.PHONENUMBERASENTERED'))}
<span data-ng-if="item.ext">x${span('phone-number-ext-display-{{$index}}', 'ext')}</span></td>
${check('phone-preferred-{{$index}}', 'item.preferred')}${check('phone-sms-{{$index}} ', 'item.sms')}
<td>${actions}</td></tr></tbody></table>
${mayEdit(variant) ? '<div class="add-row"><input type="button" id="add-phone-button" value="Add Phone" data-ng-click="open()"></div>' : ''}</div>`,
  );
}

export function emailSection(variant: Variant): string {
  const actions = mayEdit(variant)
    ? `${edit('edit-email-button-{{item.row}}')}
<button type="button" class="icon delete" aria-label="Delete" id="toggle-delete-email-button-{{item.row}}" data-ng-disabled="item.primary" data-ng-click="toggle(item)"></button>`
    : '';
  return section(
    'email-address',
    'Email Addresses',
    'emailController',
    `<div data-ng-if="parts.emails">
<table id="email-address-table" class="grid"><tbody><tr><th>Primary</th><th>Type</th><th>Email Address</th><th>Action</th></tr>
<tr class="center" data-ng-repeat="item in parts.emails track by item.id" data-ng-class="{deleted: item.deleted}">
${check('email-primary-{{item.row}}', 'item.primary', anchor('PERSONEMAILADDRESSASSOC.ISPRIMARYEMAILADDRESS'))}
<td>${span('email-type-display-{{item.row}}', 'type', anchor('PERSONEMAILADDRESSASSOC.EMAILTYPECODESETID'))}</td>
<td>${span('email-address-display-{{item.row}}', 'address', anchor('EMAILADDRESS.EMAILADDRESS'))}</td>
<td>${actions}</td></tr></tbody></table>
${mayEdit(variant) ? `<div class="add-row"><input type="button" id="${variant.addEmailId}" value="Add Email" data-ng-click="open()"></div>` : ''}</div>`,
  );
}

export function addressSection(variant: Variant): string {
  const cell = (name: string, model: string, more = ''): string =>
    `<td>${span(`address-${name}-display-{{$index}}`, model, more)}</td>`;
  const actions = mayEdit(variant)
    ? `${edit('edit-address-button-{{$index}}')}
<button type="button" class="icon delete" aria-label="Delete" id="toggle-delete-address-button-{{$index}}" data-ng-click="toggle(item)"></button>`
    : '';
  return section(
    'physical-address',
    'Addresses',
    'addressController',
    `<div data-ng-if="parts.addresses">
<table id="physical-address-table" class="grid"><tbody><tr><th>Order</th><th>Type</th><th>Street</th><th>Apt / Suite</th><th>City</th><th>State</th><th>Postal Code</th><th>Country</th>
<th>Start Date</th><th>End Date</th><th>Action</th></tr>
<tr class="center" data-ng-repeat="item in parts.addresses track by item.id" data-ng-class="{deleted: item.deleted}"><td data-ng-bind="$index + 1"></td>
${cell('type', 'type')}
<td class="left"><span id="physical-address-display-{{$index}}" ${anchor('PERSONADDRESS.STREET')}>{{item.line1}}<br data-ng-if="item.line2">{{item.line2}}</span></td>
${cell('unit', 'unit')}${cell('city', 'city', anchor('PERSONADDRESS.CITY'))}${cell('state', 'state')}${cell('zip', 'zip', anchor('PERSONADDRESS.POSTALCODE'))}
${cell('country', 'country')}${cell('startdate', 'start')}${cell('enddate', 'end')}
<td>${actions}</td></tr></tbody></table>
${mayEdit(variant) ? '<div class="add-row"><input type="button" id="add-physical-address-button" value="Add Address" data-ng-click="open()"></div>' : ''}</div>`,
  );
}

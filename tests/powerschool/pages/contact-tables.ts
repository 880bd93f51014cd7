import { mayDelete, mayEdit, type Variant } from '../variant.ts';
import { grid } from './columns.ts';
import { section } from './contact-sections.ts';
import { check } from './html.ts';

const anchor = (name: string): string => `data-pss-validation-field="${name}"`;
const edit = (id: string): string =>
  `<button type="button" class="icon edit" aria-label="Edit" id="${id}" data-ng-click="open(item)"></button>`;
const span = (id: string, model: string, more = ''): string =>
  `<span id="${id}" ${more} data-ng-bind="item.${model}"></span>`;

/** A value from a list: the district's own word for it. */
const code = (id: string, model: string, more = ''): string =>
  `<span id="${id}" ${more} data-ng-bind="codeName(item.${model})"></span>`;
const remove = (id: string, variant: Variant, more = ''): string =>
  mayDelete(variant)
    ? `<button type="button" class="icon delete" aria-label="Delete" id="${id}" ${more} data-ng-click="toggle(item)"></button>`
    : '';
const repeat = (list: string): string =>
  `data-ng-repeat="item in parts.${list} track by item.id + ':' + renders" data-ng-class="{deleted: item.deleted}"`;

export function phoneSection(variant: Variant): string {
  const actions = mayEdit(variant)
    ? `${edit('edit-phone-button-{{$index}}')}
${remove('toggle-delete-phone-button-{{$index}}', variant)}`
    : '';
  const columns = [
    { title: 'Order', cell: '<td data-ng-bind="$index + 1"></td>' },
    { title: 'Type', cell: `<td>${code('phone-type-display-{{$index}}', 'type')}</td>` },
    {
      title: 'Number',
      cell: `<td>${span('phone-number-display-{{$index}}', 'number', anchor('PERSONPHONENUMBERASSOC.PHONENUMBERASENTERED'))}
<span data-ng-if="item.ext">x${span('phone-number-ext-display-{{$index}}', 'ext')}</span></td>`,
    },
    { title: 'Preferred', cell: check('phone-preferred-{{$index}}', 'item.preferred') },
    // The stock id of the SMS cell ends in a blank; scripts out there know it so.
    { title: 'SMS', cell: check('phone-sms-{{$index}} ', 'item.sms') },
    { title: 'Action', cell: `<td>${actions}</td>` },
  ];
  return section(
    'phone',
    'Phone Numbers',
    'phoneController',
    `<div data-ng-if="parts.phones">
${grid('phone-number-table', columns, repeat('phones'), variant)}
${mayEdit(variant) ? '<div class="add-row"><input type="button" id="add-phone-button" value="Add Phone" data-ng-click="open()"></div>' : ''}</div>`,
  );
}

export function emailSection(variant: Variant): string {
  const actions = mayEdit(variant)
    ? `${edit('edit-email-button-{{item.row}}')}
${remove('toggle-delete-email-button-{{item.row}}', variant, 'data-ng-disabled="item.primary"')}`
    : '';
  const columns = [
    {
      title: 'Primary',
      cell: check(
        'email-primary-{{item.row}}',
        'item.primary',
        anchor('PERSONEMAILADDRESSASSOC.ISPRIMARYEMAILADDRESS'),
      ),
    },
    {
      title: 'Type',
      cell: `<td>${code('email-type-display-{{item.row}}', 'type', anchor('PERSONEMAILADDRESSASSOC.EMAILTYPECODESETID'))}</td>`,
    },
    {
      title: 'Email Address',
      cell: `<td>${span('email-address-display-{{item.row}}', 'address', anchor('EMAILADDRESS.EMAILADDRESS'))}</td>`,
    },
    { title: 'Action', cell: `<td>${actions}</td>` },
  ];
  return section(
    'email-address',
    'Email Addresses',
    'emailController',
    `<div data-ng-if="parts.emails">
${grid('email-address-table', columns, repeat('emails'), variant)}
${mayEdit(variant) ? `<div class="add-row"><input type="button" id="${variant.addEmailId}" value="Add Email" data-ng-click="open()"></div>` : ''}</div>`,
  );
}

export function addressSection(variant: Variant): string {
  const cell = (name: string, model: string, more = ''): string =>
    `<td>${span(`address-${name}-display-{{$index}}`, model, more)}</td>`;
  const actions = mayEdit(variant)
    ? `${edit('edit-address-button-{{$index}}')}
${remove('toggle-delete-address-button-{{$index}}', variant)}`
    : '';
  return section(
    'physical-address',
    'Addresses',
    'addressController',
    `<div data-ng-if="parts.addresses">
<table id="physical-address-table" class="grid"><tbody><tr><th>Order</th><th>Type</th><th>Street</th><th>Apt / Suite</th><th>City</th><th>State</th><th>Postal Code</th><th>Country</th>
<th>Start Date</th><th>End Date</th><th>Action</th></tr>
<tr class="center" ${repeat('addresses')}><td data-ng-bind="$index + 1"></td>
<td>${code('address-type-display-{{$index}}', 'type')}</td>
<td class="left"><span id="physical-address-display-{{$index}}" ${anchor('PERSONADDRESS.STREET')}>{{item.line1}}<br data-ng-if="item.line2">{{item.line2}}</span></td>
${cell('unit', 'unit')}${cell('city', 'city', anchor('PERSONADDRESS.CITY'))}${cell('state', 'state')}${cell('zip', 'zip', anchor('PERSONADDRESS.POSTALCODE'))}
${cell('country', 'country')}${cell('startdate', 'start')}${cell('enddate', 'end')}
<td>${actions}</td></tr></tbody></table>
${mayEdit(variant) ? '<div class="add-row"><input type="button" id="add-physical-address-button" value="Add Address" data-ng-click="open()"></div>' : ''}</div>`,
  );
}

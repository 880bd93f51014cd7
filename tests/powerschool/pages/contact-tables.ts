import { mayAdd, mayDelete, mayEdit, type Variant } from '../variant.ts';
import { grid } from './columns.ts';
import { check, fieldMark } from './html.ts';
import { section, showAllBox } from './section.ts';

const edit = (id: string): string =>
  `<button type="button" class="icon edit" aria-label="Edit" id="${id}" data-ng-click="open(item)"></button>`;
const span = (id: string, model: string, more = ''): string =>
  `<span id="${id}" ${more} data-ng-bind="item.${model}"></span>`;

/** A value from a list: the district's own word for it. */
const code = (id: string, model: string, more = ''): string =>
  `<span id="${id}" ${more} data-ng-bind="codeName(item.${model})"></span>`;
const remove = (id: string, variant: Variant, more = ''): string =>
  mayDelete(variant)
    ? `<button type="button" class="icon delete" aria-label="Delete" id="${id}" ${more} data-ng-click="askDelete(item)"></button>`
    : '';
/** A deleted row leaves the page, and the numbers of the others stay: the ids have a gap. */
const repeat = (list: string, when = ''): string =>
  `data-ng-repeat="item in parts.${list} track by item.id + ':' + renders" data-ng-if="!item.deleted${when}"`;

/** Each Add button has a right of its own, whatever the right to the page is. */
const add = (
  variant: Variant,
  record: 'phone' | 'email' | 'address',
  id: string,
  text: string,
): string =>
  mayAdd(variant, record)
    ? `<div class="add-row"><input type="button" id="${id}" value="${text}" data-ng-click="open()"></div>`
    : '';

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
      cell: `<td>${span('phone-number-display-{{$index}}', 'number', fieldMark('PERSONPHONENUMBERASSOC.PHONENUMBERASENTERED'))}
<span id="phone-number-ext-display-{{$index}}" data-ng-bind="item.ext ? ' x' + item.ext : ''"></span></td>`,
    },
    {
      title: 'Preferred',
      cell: check(
        'phone-preferred-{{$index}}',
        'item.preferred',
        'phone-preferred-display-{{$index}}',
      ),
    },
    // The stock id of the SMS cell ends in a blank; scripts out there know it so.
    {
      title: 'SMS',
      cell: check('phone-sms-{{$index}} ', 'item.sms', 'phone-sms-display-{{$index}}'),
    },
    { title: 'Action', cell: `<td>${actions}</td>` },
  ];
  return section(
    'phone',
    'Phone Numbers',
    'phoneController',
    `<div data-ng-if="parts.phones">
${grid('phone-number-table', columns, repeat('phones'), variant)}
${add(variant, 'phone', 'add-phone-button', 'Add Phone')}</div>`,
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
        'primary-radio-display-{{item.row}}',
        fieldMark('PERSONEMAILADDRESSASSOC.ISPRIMARYEMAILADDRESS'),
      ),
    },
    {
      title: 'Type',
      cell: `<td>${code('email-type-display-{{item.row}}', 'type', fieldMark('PERSONEMAILADDRESSASSOC.EMAILTYPECODESETID'))}</td>`,
    },
    {
      title: 'Email Address',
      cell: `<td>${span('email-address-display-{{item.row}}', 'address', fieldMark('EMAILADDRESS.EMAILADDRESS'))}</td>`,
    },
    { title: 'Action', cell: `<td>${actions}</td>` },
  ];
  return section(
    'email-address',
    'Email Addresses',
    'emailController',
    `<div data-ng-if="parts.emails">
${grid('email-address-table', columns, repeat('emails'), variant)}
${add(variant, 'email', variant.addEmailId, 'Add Email')}</div>`,
  );
}

/** Unlike past students, past and future addresses are not in the page until their box is ticked. */
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
${showAllBox('show-all-addresses-checkbox', 'Show past and future addresses')}
<table id="physical-address-table" class="grid"><tbody><tr><th>Order</th><th>Type</th><th>Street</th><th>Apt / Suite</th><th>City</th><th>State</th><th>Postal Code</th><th>Country</th>
<th>Start Date</th><th>End Date</th><th>Action</th></tr>
<tr class="center" ${repeat('addresses', ' &amp;&amp; (item.current || options.showAll)')}><td data-ng-bind="$index + 1"></td>
<td>${code('address-type-display-{{$index}}', 'type')}</td>
<td class="left"><span id="physical-address-display-{{$index}}" ${fieldMark('PERSONADDRESS.STREET')}>{{item.line1}}<br data-ng-if="item.line2">{{item.line2}}</span></td>
${cell('unit', 'unit')}${cell('city', 'city', fieldMark('PERSONADDRESS.CITY'))}${cell('state', 'state')}${cell('zip', 'zip', fieldMark('PERSONADDRESS.POSTALCODE'))}
${cell('country', 'country')}${cell('startdate', 'start')}${cell('enddate', 'end')}
<td>${actions}</td></tr></tbody></table>
${add(variant, 'address', 'add-physical-address-button', 'Add Address')}</div>`,
  );
}

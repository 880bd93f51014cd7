import { isNewer, mayDelete, mayEdit, mayEditAccounts, type Variant } from '../variant.ts';
import { grid } from './columns.ts';
import { check, field, select, text, tick } from './html.ts';

const anchor = (name: string): string => `data-pss-validation-field="${name}"`;

/** A heading that folds its section, then the section with a controller of its own. */
export const section = (
  name: string,
  title: string,
  controller: string,
  body: string,
  id = '',
): string =>
  `<h2 id="${name}-header" class="toggle expanded">${title}</h2>
<div ${id ? `id="${id}" ` : ''}class="section" data-ng-controller="${controller}">${body}</div>`;

/** With view-only field security a plain text stands where the input would be. */
export function demographicsSection(variant: Variant): string {
  const line = (id: string, label: string, model: string, more = ''): string =>
    mayEdit(variant)
      ? field(id, label, text(id, `parts.demographics.${model}`, more))
      : `<tr><td class="bold">${label}</td><td ${more.replace('required', '')} data-ng-bind="parts.demographics.${model}"></td></tr>`;
  const rest = mayEdit(variant)
    ? `${field('gender-input', 'Gender', select('gender-input', 'parts.demographics.gender', 'codes.genders'))}
${line('employer-input', 'Employer', 'employer')}
${field('active-input', 'Active', tick('active-input', 'parts.demographics.active'))}`
    : `${line('gender-input', 'Gender', 'gender')}${line('employer-input', 'Employer', 'employer')}
<tr><td class="bold">Active</td>${check('active-display', 'parts.demographics.active')}</tr>`;
  return section(
    'demographics',
    'Demographics',
    'demographicsController',
    `<table class="form" data-ng-if="parts.demographics">
${line('prefix-input', 'Prefix', 'prefix')}
${line('first-name-input', 'First Name', 'first', `required ${anchor('PERSON.FIRSTNAME')}`)}
${line('middle-name-input', 'Middle Name', 'middle')}
${line('last-name-input', 'Last Name', 'last', `required ${anchor('PERSON.LASTNAME')}`)}
${line('suffix-input', 'Suffix', 'suffix')}
${rest}</table>`,
  );
}

export function accountSection(variant: Variant): string {
  const editable = mayEditAccounts(variant);
  return section(
    'web-account',
    'Web Account Access',
    'accountController',
    `<div data-ng-if="loaded('account')"><p data-ng-if="!parts.account">No web account.</p>
<table id="web-account-table" class="grid" data-ng-if="parts.account"><tbody>
<tr><th>Account Enabled</th><th>Username</th><th>${isNewer(variant) ? 'Account Email' : 'Recovery Email'}</th></tr>
<tr class="center">${check('web-account-disabled-ind', 'parts.account.enabled', anchor('PCAS_ACCOUNT.ISENABLED'))}
<td><span id="web-account-user-name-display" ${anchor('PCAS_ACCOUNT.USERNAME')} data-ng-bind="parts.account.username"></span></td>
<td><span id="web-account-email-display" ${anchor('PCAS_EMAILCONTACT.EMAILADDRESS')} data-ng-bind="parts.account.email"></span></td></tr>
</tbody></table>
${
  editable
    ? `<div class="add-row"><input type="button" id="add-account-button" value="Add Account" data-ng-if="!parts.account" data-ng-click="open()">
<input type="button" id="edit-account-button" value="Edit Account" data-ng-if="parts.account" data-ng-click="open()"></div>`
    : ''
}
</div>`,
    'web-account-div',
  );
}

export function relationshipSection(variant: Variant): string {
  const detail = (name: string): string => anchor(`STUDENTCONTACTDETAIL.${name}`);
  // In 2024 a script read custody from a "-display-" element inside the cell; both show the same image.
  const flag = (name: string, model: string, more = ''): string =>
    isNewer(variant)
      ? `<td id="relationship-${name}-{{$index}}" data-ng-class="{'checkmark-icon': link.${model}}" ${more}><span id="relationship-${name}-display-{{$index}}"></span></td>`
      : check(`relationship-${name}-{{$index}}`, `link.${model}`, more);
  const value = (name: string, model: string, more = ''): string =>
    `<td id="relationship-${name}-{{$index}}" ${more}><span data-ng-bind="${model}"></span></td>`;
  const lock = rowLock(variant, 'link.locked');
  const actions = [
    mayEdit(variant)
      ? `<button type="button" class="icon edit" aria-label="Edit" id="edit-details-button-{{$index}}" ${lock} data-ng-click="edit(link)"></button>`
      : '',
    mayDelete(variant)
      ? `<button type="button" class="icon delete" aria-label="Delete" id="toggle-delete-relationship-button-{{$index}}" ${lock} data-ng-click="toggle(link)"></button>`
      : '',
  ];
  const columns = [
    {
      title: 'School',
      cell: `<td><span id="relationship-schoolabbr-display-{{$index}}" ${anchor('SCHOOLS.ABBREVIATION')} data-ng-bind="link.student.schoolAbbr"></span>
<input type="hidden" id="studentdcid-{{$index}}" data-ng-value="link.dcid"><input type="hidden" id="studentcontactassocid-{{$index}}" data-ng-value="link.assocId">
<input type="hidden" id="studentcontactdetailid-{{$index}}" data-ng-value="link.detailId"></td>`,
    },
    {
      title: 'Student Name',
      cell: `<td class="left"><a data-ng-if="link.current" id="relationship-lastfirst-display-anchor-{{$index}}" data-ng-href="/admin/students/home.html?frn={{link.student.frn}}" data-ng-bind="link.student.lastFirst"></a>
<span data-ng-if="!link.current" id="relationship-lastfirst-display-{{$index}}" data-ng-bind="link.student.lastFirst"></span></td>`,
    },
    {
      title: 'Relationship',
      cell: `<td><span id="relationship-relationshiptype-display-{{$index}}" ${detail('RELATIONSHIPTYPECODESETID')} data-ng-bind="codeName(link.relationship)"></span></td>`,
    },
    { title: 'Custody', cell: flag('custody', 'custody', detail('ISCUSTODIAL')) },
    { title: 'Lives With', cell: flag('liveswith', 'livesWith', detail('LIVESWITHFLG')) },
    { title: 'School Pickup', cell: flag('schoolpickup', 'pickup', detail('SCHOOLPICKUPFLG')) },
    { title: 'Emergency Contact', cell: flag('emergcontact', 'emergency', detail('ISEMERGENCY')) },
    {
      title: 'Original Contact Type',
      cell: value('originalcontacttype', 'codeName(link.originalType)'),
    },
    { title: 'Start Date', cell: value('startdate', 'link.start', detail('STARTDATE')) },
    { title: 'End Date', cell: value('enddate', 'link.end', detail('ENDDATE')) },
    {
      title: 'Data Access',
      cell: check('relationship-dataaccess-{{$index}}', 'link.dataAccess'),
    },
    { title: 'Action', cell: `<td>${actions.join('\n')}</td>` },
  ];
  return section(
    'relationship',
    'Students',
    'relationshipController',
    `<div data-ng-if="parts.students">
<p><input type="checkbox" id="show-all-relationships-checkbox" data-ng-model="options.showAll"> <label for="show-all-relationships-checkbox">Show past and future relationships</label></p>
${grid(
  'relationship-table',
  columns,
  `data-ng-repeat="link in parts.students track by link.assocId + ':' + renders" data-ng-class="{hide: !link.current &amp;&amp; !options.showAll, deleted: link.deleted}"`,
  variant,
)}
${mayEdit(variant) ? '<div class="add-row"><input type="button" id="add-student-search-button" value="Add Students" data-ng-click="add()"></div>' : ''}</div>`,
  );
}

/** At school level the buttons of other schools' rows are missing on some servers and disabled on others. */
export const rowLock = (variant: Variant, locked: string): string =>
  variant.role === 'school-level-disabled'
    ? `data-ng-disabled="${locked}"`
    : variant.role === 'school-level'
      ? `data-ng-if="!${locked}"`
      : '';

import type { Variant } from '../variant.ts';
import { layout } from './layout.ts';

/** The classic contact search, which has a page of its own. */
export function contactSearchPage(variant: Variant): string {
  return layout(variant, {
    title: 'Contact Search',
    module: 'startPage',
    data: { mode: 'contacts' },
    body: `<h1>Contact Search</h1><div data-ng-controller="startController" data-ng-cloak>
<form class="box-round" data-ng-submit="searchContacts()"><table class="form">
<tr><td class="bold"><label for="cs-f1">Name or Email</label></td><td><input type="text" id="cs-f1" data-ng-model="query.contacts"></td></tr>
<tr><td class="bold"><label for="cs-f2">Include Inactive</label></td><td><input type="checkbox" id="cs-f2" data-ng-model="options.inactive"></td></tr>
</table><div class="button-row"><button type="submit">Search</button></div></form>${contactResults()}</div>`,
  });
}

/** What was found: the name leads to Contact Details, and the contact's students stand beside it. */
export function contactResults(): string {
  return `<div data-ng-if="contacts"><h2>Current Contact Selection ({{total}})</h2>
<table class="grid" data-ng-if="contacts.length"><tbody><tr><th>Contact Name</th><th>Email</th><th>Students</th><th>School</th><th>Active</th></tr>
<tr class="center" data-ng-repeat="contact in contacts track by contact.id">
<td class="left"><a data-ng-href="/admin/contacts/edit.html#?contactid={{contact.id}}" data-ng-bind="contact.name"></a></td>
<td class="left"><div data-ng-repeat="email in contact.emails track by $index" data-ng-bind="email"></div></td>
<td class="left"><div data-ng-repeat="student in contact.students track by student.dcid"><a data-ng-href="/admin/students/home.html?frn={{student.frn}}" data-ng-bind="student.lastFirst"></a></div></td>
<td><div data-ng-repeat="student in contact.students track by student.dcid" data-ng-bind="student.schoolAbbr"></div></td>
<td data-ng-class="{'checkmark-icon': contact.active}"></td></tr></tbody></table>
<p data-ng-if="!contacts.length">No contacts were found.</p></div>`;
}

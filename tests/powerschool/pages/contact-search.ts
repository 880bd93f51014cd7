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
</table><div class="button-row"><button type="submit">Search</button></div></form>${contactResults(variant)}</div>`,
  });
}

const LINK =
  '<a data-ng-href="/admin/contacts/edit.html#?contactid={{contact.id}}" data-ng-bind="contact.name"></a>';
const EMAILS =
  '<div data-ng-repeat="email in contact.emails track by $index" data-ng-bind="email"></div>';
const STUDENTS =
  '<a data-ng-href="/admin/students/home.html?frn={{student.frn}}" data-ng-bind="student.lastFirst"></a>';
const REPEAT = `data-ng-repeat="contact in shown track by contact.id + ':' + renders"`;
const EACH_STUDENT = 'data-ng-repeat="student in contact.students track by student.dcid"';

const TABLE = `<table class="grid" data-ng-if="shown.length"><tbody><tr><th>Contact Name</th><th>Email</th><th>Students</th><th>School</th><th>Active</th></tr>
<tr class="center" ${REPEAT}><td class="left">${LINK}</td><td class="left">${EMAILS}</td>
<td class="left"><div ${EACH_STUDENT}>${STUDENTS}</div></td>
<td><div ${EACH_STUDENT} data-ng-bind="student.schoolAbbr"></div></td>
<td data-ng-class="{'checkmark-icon': contact.active}"></td></tr></tbody></table>`;

const CARDS = `<div class="cards"><div class="card" ${REPEAT}><h3>${LINK}</h3><div>${EMAILS}</div>
<p data-ng-if="!contact.active"><em>Inactive</em></p>
<ul><li ${EACH_STUDENT}>${STUDENTS} <span data-ng-bind="student.schoolAbbr"></span></li></ul></div></div>`;

const PAGER = `<div class="button-row" data-ng-if="pages &gt; 1"><button type="button" data-ng-disabled="page === 1" data-ng-click="turn(-1)">Previous</button>
<span>Page {{page}} of {{pages}}</span> <button type="button" data-ng-disabled="page === pages" data-ng-click="turn(1)">Next</button></div>`;

const MORE = '<p data-ng-if="waiting">Loading more contacts...</p>';

/** What was found: the name leads to Contact Details, and the contact's students stand beside it. */
export function contactResults({ searchResults }: Variant): string {
  const after = { table: '', cards: '', paged: PAGER, 'two-batches': MORE }[searchResults];
  return `<div data-ng-if="contacts"><h2>Current Contact Selection ({{total}})</h2>
${searchResults === 'cards' ? CARDS : TABLE}${after}
<p data-ng-if="!contacts.length">No contacts were found.</p></div>`;
}

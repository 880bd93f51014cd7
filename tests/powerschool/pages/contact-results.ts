import type { Variant } from '../variant.ts';

/** The name leads to Contact Details; a holder of an account has a badge. */
const LINK =
  '<a data-ng-href="/admin/contacts/edit.html#?contactid={{contact.id}}" data-ng-bind="contact.name"></a><span class="badge" data-ng-if="contact.hasAccount">Access Account</span>';
const EMAILS =
  '<div data-ng-repeat="email in contact.emails track by $index" data-ng-bind="email"></div>';
const STUDENTS =
  '<a data-ng-href="/admin/students/home.html?frn={{student.frn}}" data-ng-bind="student.lastFirst"></a>';
const REPEAT = `data-ng-repeat="contact in shown track by contact.id + ':' + renders"`;
const EACH_STUDENT = 'data-ng-repeat="student in contact.students track by student.dcid"';

const table = (
  ticks: boolean,
): string => `<table class="grid" data-ng-if="shown.length"><tbody><tr>${ticks ? '<th></th>' : ''}<th>Contact Name</th><th>Email</th><th>Students</th><th>School</th><th>Active</th></tr>
<tr class="center" ${REPEAT}>${ticks ? '<td><input type="checkbox" data-ng-model="contact.picked"></td>' : ''}<td class="left">${LINK}</td><td class="left">${EMAILS}</td>
<td class="left"><div ${EACH_STUDENT}>${STUDENTS}</div></td>
<td><div ${EACH_STUDENT} data-ng-bind="student.schoolAbbr"></div></td>
<td data-ng-class="{'checkmark-icon': contact.active}"></td></tr></tbody></table>`;

const CARDS = `<div class="cards"><div class="card" ${REPEAT}><h3>${LINK}</h3><div>${EMAILS}</div>
<p data-ng-if="!contact.active"><em>Inactive</em></p>
<ul><li ${EACH_STUDENT}>${STUDENTS} <span data-ng-bind="student.schoolAbbr"></span></li></ul></div></div>`;

const PAGER = `<div class="button-row" data-ng-if="pages &gt; 1"><button type="button" data-ng-disabled="page === 1" data-ng-click="turn(-1)">Previous</button>
<span>Page {{page}} of {{pages}}</span> <button type="button" data-ng-disabled="page === pages" data-ng-click="turn(1)">Next</button></div>`;

/** Ticks are kept between pages. The size of a page and the letters are at the foot. */
const LETTERS = `<div class="button-row letters"><a href="" data-ng-repeat="letter in letters" data-ng-click="startWith(letter)" data-ng-bind="letter"></a>
<label for="cs-size">Page Size</label> <select id="cs-size" data-ng-model="paging.size" data-ng-options="size for size in [2, 10, 50]" data-ng-change="turn(0)"></select></div>${PAGER}`;

const MORE = '<p data-ng-if="waiting">Loading more contacts...</p>';

/** The contacts that a search found, each with its students. */
export function contactResults({ searchResults }: Variant): string {
  const after = { table: '', cards: '', paged: PAGER, letters: LETTERS, 'two-batches': MORE }[
    searchResults
  ];
  return `<div data-ng-if="contacts"><h2>Current Contact Selection ({{total}})</h2>
${searchResults === 'cards' ? CARDS : table(searchResults === 'letters')}${after}
<p data-ng-if="!contacts.length">No contacts were found.</p></div>`;
}

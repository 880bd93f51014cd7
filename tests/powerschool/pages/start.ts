import { isNewer, type Variant } from '../variant.ts';
import { contactResults } from './contact-results.ts';
import { layout } from './layout.ts';

/** The Start page: the newer one searches students or contacts in place; the classic one has a plain student search. */
export function startPage(variant: Variant): string {
  return layout(variant, {
    title: 'Start Page',
    module: 'startPage',
    body: `<h1>Start Page</h1>
<div data-ng-controller="startController" data-ng-cloak>${isNewer(variant) ? newer(variant) : CLASSIC}
<div data-ng-if="mode === 'contacts'">${contactResults(variant)}</div></div>`,
  });
}

function newer(variant: Variant): string {
  return `<div class="box-round search-box">${switcher(variant)}
<div data-ng-show="mode === 'students'"><pss-studentsearch>${STUDENTS}</pss-studentsearch></div>
<div data-ng-if="mode === 'contacts'">${contactForm(variant)}</div></div>
<div data-ng-show="mode === 'students'"><h2>Current Student Selection ({{selection.length}})</h2>
<div id="studentsSelectionTable">${SELECTION}</div></div>`;
}

/** How a registrar gets from students to contacts, by district. The words are known; no id is. */
function switcher(variant: Variant): string {
  const item = (mode: string, label: string): string =>
    `<li role="option" tabindex="0" data-ng-click="choose('${mode}')">${label}</li>`;
  const menu = (contacts: string): string =>
    `<div class="menu-holder"><button type="button" id="search_switch_btn" class="menu-button" data-ng-click="switching = !switching"><span data-ng-if="mode === 'students'">Students</span><span data-ng-if="mode === 'contacts'">${contacts}</span> &#9662;</button>
<ul class="menu" role="listbox" data-ng-show="switching">${item('students', 'Students')}${contacts ? item('contacts', contacts) : ''}</ul></div>`;
  switch (variant.contactSearch) {
    case 'contacts-and-email':
      return menu('Contacts and Email');
    case 'dropdown':
      return `<span id="search_switch_btn"><label for="pss-in-1">Search</label> <select id="pss-in-1" data-ng-model="view.mode" data-ng-change="choose(view.mode)"><option value="students">Students</option><option value="contacts">Contacts</option></select></span>`;
    case 'contact-tab':
      return `<ul class="tabs" role="tablist" id="search_switch_btn"><li role="tab" data-ng-class="{selected: mode === 'students'}" data-ng-click="choose('students')"><a href="">Student</a></li>
<li role="tab" data-ng-class="{selected: mode === 'contacts'}" data-ng-click="choose('contacts')"><a href="">Contact</a></li></ul>`;
    case 'classic-only':
      return menu('');
  }
}

const STUDENTS = `<div class="search-line"><span class="menu-holder"><button type="button" id="dropDownButton__studentsSearchFields" class="menu-button" data-ng-click="fieldsOpen = !fieldsOpen"><span data-ng-bind="field.label"></span> &#9662;</button>
<ul class="menu" data-ng-show="fieldsOpen"><li data-ng-repeat="choice in fields" id="dropDownButton_studentsSearchFields_{{$index}}" data-ng-click="chooseField(choice)" data-ng-bind="choice.label"></li></ul></span>
<label class="sr-only" for="studentSearchInput">Search Students</label><input type="text" id="studentSearchInput" data-ng-model="query.students">
<button type="button" id="add_search_filter_btn_students" class="primary" data-ng-click="searchStudents()">Search</button></div>
<div class="filter-buttons" data-ng-class="{showFilters: filters.length}"><span class="chip" data-ng-repeat="filter in filters" data-ng-bind="filter"></span>
<button type="button" id="clearAllFiltersstudents" data-ng-show="filters.length" data-ng-click="clearFilters()">Clear All</button></div>`;

const SELECTION = `<table class="grid district students_8" data-ng-if="selection.length"><tbody>
<tr data-ng-repeat="student in selection track by student.dcid"><td class="left"><a id="student_selection_lnk{{student.dcid}}" data-ng-href="/admin/students/quicklookup.html?frn={{student.frn}}" data-ng-bind="student.lastFirst"></a></td>
<td data-ng-bind="student.number"></td><td data-ng-bind="student.grade"></td><td data-ng-bind="student.schoolAbbr"></td></tr></tbody></table>`;

function contactForm(variant: Variant): string {
  const accountsOnly =
    variant.contactSearch === 'dropdown' ? 'Access Accounts Only' : 'Only Show Access Accounts';
  const tick = (id: string, model: string, label: string): string =>
    `<span><input type="checkbox" id="${id}" data-ng-model="${model}"> <label for="${id}">${label}</label></span>`;
  const boxes = [
    tick('pss-in-5', 'options.inactive', 'Include Inactive Contacts'),
    variant.contactSearch === 'contacts-and-email'
      ? ''
      : tick('pss-in-6', 'options.accountsOnly', accountsOnly),
    variant.contactSearch === 'contact-tab'
      ? tick('pss-in-7', 'options.ofSelection', 'Filter by Current Student Selection')
      : '',
  ];
  return `<form class="search-line" data-ng-submit="searchContacts()"><label for="pss-in-4">Name or Email</label> <input type="text" id="pss-in-4" data-ng-model="query.contacts">
<button type="submit" class="primary">Search</button></form><div class="search-line">${boxes.join(' ')}</div>`;
}

const CLASSIC = `<div class="box-round search-box"><form class="search-line" data-ng-submit="searchStudents()"><label for="studentSearchInput">Search Students</label>
<input type="text" id="studentSearchInput" data-ng-model="query.students"> <button type="submit">Search</button></form></div>
<h2>Current Student Selection ({{selection.length}})</h2><div>${SELECTION}</div>`;

import type { Student } from '../model.ts';
import type { Store } from '../store.ts';
import { mayEdit, type Variant } from '../variant.ts';
import { template } from './drawers.ts';
import { check } from './html.ts';
import { layout } from './layout.ts';
import { studentDrawer } from './student-drawer.ts';
import { studentHeader } from './student-header.ts';

/** A student's contacts: who they are, and the same student drawer as on Contact Details. */
export function studentContactsPage(store: Store, student: Student, variant: Variant): string {
  return layout(variant, {
    title: variant.era === '2025' ? 'Contact Management' : 'Contacts',
    module: 'studentContactsModule',
    bodyAttributes: 'data-ng-controller="studentContactsController"',
    student: studentHeader(store, student, variant),
    data: { dcid: student.dcid },
    body: `<h1>Contacts</h1>
<form id="studentContactsForm" name="studentContactsForm" novalidate data-ng-cloak><div class="box-round">
${mayEdit(variant) ? ADD : ''}
<div data-ng-if="rows">${TABLE}
<p data-ng-if="!rows.length">No contacts are associated with this student.</p></div></div></form>
<div id="drawer-store"></div>
${template('demographicstemplate.html', studentDrawer(variant))}`,
  });
}

const ADD = `<div class="menu-holder"><button type="button" class="menu-button" data-ng-click="menuOpen = !menuOpen">Add &#9662;</button>
<ul class="menu" data-ng-show="menuOpen"><li><a href="/admin/contacts/edit.html">New Contact</a></li></ul></div>`;

const TABLE = `<table id="studentContactsTable" class="grid" data-ng-if="rows.length"><tbody>
<tr><th>Name / Email</th><th>Relationship</th><th>Phone</th><th>Custody</th><th>Lives With</th><th>School Pickup</th><th>Emergency Contact</th><th>Data Access</th><th>Actions</th></tr>
<tr class="center" data-ng-repeat="row in rows track by row.id">
<td class="left"><a target="_blank" data-ng-href="/admin/contacts/edit.html#?contactid={{row.id}}"><span id="contact-first-name-{{$index}}" data-ng-bind="row.first"></span> <span id="contact-last-name-{{$index}}" data-ng-bind="row.last"></span></a>
<div data-ng-if="row.email"><a data-ng-href="mailto:{{row.email}}" data-ng-bind="row.email"></a></div></td>
<td><span id="contact-relationshiptype-{{$index}}" data-ng-bind="row.link.relationship"></span></td>
<td><span data-ng-bind="row.phone"></span></td>
${check('contact-custody-{{$index}}', 'row.link.custody')}
${check('contact-liveswith-{{$index}}', 'row.link.livesWith')}
${check('contact-schoolpickup-{{$index}}', 'row.link.pickup')}
${check('contact-emergcontact-{{$index}}', 'row.link.emergency')}
${check('contact-data-access-{{$index}}', 'row.link.dataAccess')}
<td><button type="button" class="icon edit" aria-label="Edit" id="edit-details-button-{{$index}}" data-ng-if="mayEdit" data-ng-click="edit(row)"></button></td>
</tr></tbody></table>`;

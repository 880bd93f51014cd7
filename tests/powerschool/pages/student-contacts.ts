import type { Student } from '../model.ts';
import type { Store } from '../store.ts';
import { mayEdit, type Variant } from '../variant.ts';
import { grid } from './columns.ts';
import { messages, template } from './drawers.ts';
import { imageCell } from './html.ts';
import { layout } from './layout.ts';
import { rowLock } from './relationship-section.ts';
import { studentDrawer } from './student-drawer.ts';
import { studentHeader } from './student-header.ts';

/** A student's contacts, with the student drawer that Contact Details has too. */
export function studentContactsPage(store: Store, student: Student, variant: Variant): string {
  return layout(variant, {
    title: variant.era === '2025' ? 'Contact Management' : 'Contacts',
    module: 'studentContactsModule',
    bodyAttributes: 'data-ng-controller="studentContactsController"',
    student: studentHeader(store, student, variant),
    data: { dcid: student.dcid },
    body: `<h1>Contacts</h1>
<div id="feedback-error" class="feedback-error" data-ng-cloak data-ng-if="state.errors.length">${messages('state.errors')}</div>
<form id="studentContactsForm" name="studentContactsForm" novalidate data-ng-cloak><div class="box-round">
${mayEdit(variant) ? ADD : ''}
<div data-ng-if="rows">${table(variant)}
<p data-ng-if="!rows.length">No contacts are associated with this student.</p></div></div></form>
<div id="drawer-store" class="drawer-store"></div>
${template('demographicstemplate.html', studentDrawer(variant))}`,
  });
}

const ADD = `<div class="menu-holder"><button type="button" class="menu-button" data-ng-click="menuOpen = !menuOpen"><span>Add</span> &#9662;</button>
<ul class="menu" data-ng-show="menuOpen"><li><a href="/admin/contacts/edit.html">New Contact</a></li></ul></div>`;

function table(variant: Variant): string {
  const lock = rowLock(variant, 'row.link.locked');
  const columns = [
    {
      title: 'Name / Email',
      cell: `<td class="left"><a target="_blank" data-ng-href="/admin/contacts/edit.html#?contactid={{row.id}}"><span id="contact-first-name-{{$index}}" data-ng-bind="row.first"></span> <span id="contact-last-name-{{$index}}" data-ng-bind="row.last"></span></a>
<div data-ng-if="row.email"><a data-ng-href="mailto:{{row.email}}" data-ng-bind="row.email"></a></div></td>`,
    },
    {
      title: 'Relationship',
      cell: '<td><span id="contact-relationshiptype-{{$index}}" data-ng-bind="codeName(row.link.relationship)"></span></td>',
    },
    { title: 'Phone', cell: '<td><span data-ng-bind="row.phone"></span></td>' },
    { title: 'Custody', cell: imageCell('contact-custody-{{$index}}', 'row.link.custody') },
    { title: 'Lives With', cell: imageCell('contact-liveswith-{{$index}}', 'row.link.livesWith') },
    {
      title: 'School Pickup',
      cell: imageCell('contact-schoolpickup-{{$index}}', 'row.link.pickup'),
    },
    {
      title: 'Emergency Contact',
      cell: imageCell('contact-emergcontact-{{$index}}', 'row.link.emergency'),
    },
    {
      title: 'Data Access',
      cell: imageCell('contact-data-access-{{$index}}', 'row.link.dataAccess'),
    },
    {
      title: 'Actions',
      cell: `<td>${mayEdit(variant) ? `<button type="button" class="icon edit" aria-label="Edit" id="edit-details-button-{{$index}}" ${lock} data-ng-click="edit(row)"></button>` : ''}</td>`,
    },
  ];
  return grid(
    'studentContactsTable',
    columns,
    `data-ng-repeat="row in rows track by row.id + ':' + renders"`,
    variant,
    'data-ng-if="rows.length"',
  );
}

import { mayDelete, mayEdit, type Variant } from '../variant.ts';
import { grid } from './columns.ts';
import { check, fieldMark } from './html.ts';
import { section, showAllBox } from './section.ts';

const detailMark = (name: string): string => fieldMark(`STUDENTCONTACTDETAIL.${name}`);

/** The ids of the `em` in each cell; one of them has a capital letter in the middle [T18]. */
const flag = (name: string, model: string, field = '', em = name): string =>
  check(
    `relationship-${name}-{{$index}}`,
    `link.${model}`,
    `relationship-${em}-display-{{$index}}`,
    field,
  );

const value = (name: string, model: string, field = ''): string =>
  `<td id="relationship-${name}-{{$index}}" ${field}><span data-ng-bind="${model}"></span></td>`;

/** The name is a link only for a student of the picked school, whatever the dates of the row. */
const NAME = `<td class="left"><a data-ng-if="link.linked" id="relationship-lastfirst-display-anchor-{{$index}}" data-ng-href="/admin/students/home.html?frn={{link.student.frn}}" data-ng-bind="link.student.lastFirst"></a>
<span data-ng-if="!link.linked" id="relationship-lastfirst-display-{{$index}}" data-ng-bind="link.student.lastFirst"></span></td>`;

const HIDDEN = `<input type="hidden" id="studentdcid-{{$index}}" data-ng-value="link.dcid"><input type="hidden" id="studentcontactassocid-{{$index}}" data-ng-value="link.assocId">
<input type="hidden" id="studentcontactdetailid-{{$index}}" data-ng-value="link.detailId">`;

/** Heading, what a click on it sorts by, and the cell. A state build adds columns of its own. */
function columns(variant: Variant) {
  const lock = rowLock(variant, 'link.locked');
  const pencil = mayEdit(variant)
    ? `<button type="button" class="icon edit" aria-label="Edit" id="edit-details-button-{{$index}}" ${lock} data-ng-click="edit(link)"></button>`
    : '';
  const remove = mayDelete(variant)
    ? `<button type="button" class="icon delete" aria-label="Delete" id="toggle-delete-relationship-button-{{$index}}" ${lock} data-ng-click="askDelete(link)"></button>`
    : '';
  return [
    {
      title: 'School',
      sort: 'student.schoolAbbr',
      cell: `<td><span id="relationship-schoolabbr-display-{{$index}}" ${fieldMark('SCHOOLS.ABBREVIATION')} data-ng-bind="link.student.schoolAbbr"></span></td>`,
    },
    { title: 'Student Name', sort: 'student.lastFirst', cell: NAME },
    {
      title: 'Relationship',
      sort: 'relationship',
      cell: `<td><span id="relationship-relationshiptype-display-{{$index}}" ${detailMark('RELATIONSHIPTYPECODESETID')} data-ng-bind="codeName(link.relationship)"></span></td>`,
    },
    {
      title: 'Custody',
      sort: 'custody',
      cell: flag('custody', 'custody', detailMark('ISCUSTODIAL')),
    },
    {
      title: 'Lives With',
      sort: 'livesWith',
      cell: flag('liveswith', 'livesWith', detailMark('LIVESWITHFLG')),
    },
    {
      title: 'School Pickup',
      sort: 'pickup',
      cell: flag('schoolpickup', 'pickup', detailMark('SCHOOLPICKUPFLG')),
    },
    {
      title: 'Emergency Contact',
      sort: 'emergency',
      cell: flag('emergcontact', 'emergency', detailMark('ISEMERGENCY'), 'emergContact'),
    },
    {
      title: 'Original Contact Type',
      sort: 'originalType',
      cell: value('originalcontacttype', 'codeName(link.originalType)'),
    },
    {
      title: 'Start Date',
      sort: 'start',
      cell: value('startdate', 'link.start', detailMark('STARTDATE')),
    },
    { title: 'End Date', sort: 'end', cell: value('enddate', 'link.end', detailMark('ENDDATE')) },
    { title: 'Data Access', sort: 'dataAccess', cell: flag('dataaccess', 'dataAccess') },
    {
      title: 'Action',
      cell: `<td data-ng-class="{'feedback-caution': isMerge() &amp;&amp; link.conflict}">${HIDDEN}${pencil}\n${remove}</td>`,
    },
  ];
}

/** One row per relationship, so a student can have several; past and future rows stay in the page, hidden. */
export function relationshipSection(variant: Variant): string {
  return section(
    'relationship',
    'Students',
    'relationshipController',
    `<div data-ng-if="parts.students">
<div id="relationship-detail-conflict-feedback" class="feedback-alert" data-ng-show="hasConflict()"><p>Resolve the conflicting relationships before merging.</p></div>
${showAllBox('show-all-relationships-checkbox', 'Show past and future relationships')}
${grid(
  'relationship-table',
  columns(variant),
  `data-ng-repeat="link in parts.students track by link.assocId + ':' + renders" data-ng-if="!link.deleted" data-ng-class="{hide: !link.current &amp;&amp; !options.showAll, 'feedback-alert': isMerge() &amp;&amp; link.conflict}"`,
  variant,
)}
${mayEdit(variant) ? '<div class="add-row"><input type="button" id="add-student-search-button" value="Add Students" data-ng-click="add()"></div>' : ''}</div>`,
  );
}

/** Buttons of another school's rows are missing; on some servers they are there and disabled. */
export const rowLock = (variant: Variant, locked: string): string =>
  variant.role === 'school-level-disabled'
    ? `data-ng-disabled="${locked}"`
    : `data-ng-if="!${locked}"`;

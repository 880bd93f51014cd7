import { has, type Variant } from '../variant.ts';
import { buttons, drawerErrors } from './drawers.ts';
import { field, fieldMark, select, text, tick } from './html.ts';

interface Tab {
  name: string;
  label: string;
  /** Angular expression: the tab is there for the reader only when this is true. */
  when?: string;
  markup: string;
}

const mark = (name: string): string => fieldMark(`STUDENTCONTACTDETAIL.${name}`);

/**
 * Some districts have it, and it pushes Data Access one place on. Its first box reads almost like the one for access.
 */
const COMMUNICATIONS: Tab = {
  name: 'communications',
  label: 'Communications',
  markup: `${field('comm-email-drawer-input', 'Receives School Email', tick('comm-email-drawer-input', 'district.email'))}
${field('comm-text-drawer-input', 'Receives Text Messages', tick('comm-text-drawer-input', 'district.text'))}
${field('comm-frequency-drawer-input', 'Newsletter Frequency', select('comm-frequency-drawer-input', 'district.frequency', 'codes.frequencies', '', '<option value=""></option>'))}`,
};

/** Tabs in their order. A district that adds one puts it here, anywhere. */
function tabs(variant: Variant): Tab[] {
  return [
    {
      name: 'relationship',
      label: 'Relationship',
      markup: `${field('relationshiptype-drawer-input', 'Relationship', select('relationshiptype-drawer-input', 'values.relationship', 'codes.relationships', mark('RELATIONSHIPTYPECODESETID'), '<option value=""></option>'))}
${field('custody-drawer-input', 'Custody', tick('custody-drawer-input', 'values.custody', mark('ISCUSTODIAL')))}
${field('liveswith-drawer-input', 'Lives With', tick('liveswith-drawer-input', 'values.livesWith', mark('LIVESWITHFLG')))}
${field('schoolpickup-drawer-input', 'School Pickup', tick('schoolpickup-drawer-input', 'values.pickup', mark('SCHOOLPICKUPFLG')))}
${field('emergency-drawer-input', 'Emergency Contact', tick('emergency-drawer-input', 'values.emergency', mark('ISEMERGENCY')))}
${field('receivesmail-drawer-input', 'Receives Mail', tick('receivesmail-drawer-input', 'values.receivesMail'))}`,
    },
    {
      name: 'dates',
      label: 'Dates',
      markup: `${field('startdate-drawer-input', 'Start Date', text('startdate-drawer-input', 'values.start', mark('STARTDATE')))}
${field('enddate-drawer-input', 'End Date', text('enddate-drawer-input', 'values.end', mark('ENDDATE')))}`,
    },
    ...(has(variant, 'extra-tab') ? [COMMUNICATIONS] : []),
    {
      name: 'access',
      label: 'Data Access',
      when: 'hasAccount',
      markup: `${field('allow-access-to-student-data-drawer-input', 'Can Access Student Data And Email', tick('allow-access-to-student-data-drawer-input', 'values.dataAccess'))}
${field('frequency-of-emails-input', 'Frequency of Emails', select('frequency-of-emails-input', 'values.frequency', 'codes.frequencies'))}
${field('assignment-details-input', 'Assignment Details', tick('assignment-details-input', 'values.assignmentDetails'))}
<tr data-ng-if="sendNowEnabled"><td class="bold"><label for="send-now-input">Send Now</label></td><td><input type="checkbox" id="send-now-input" data-ng-model="values.sendNow"></td></tr>`,
    },
  ];
}

/** The contents of a tab are built only when it is opened, and a moment later. */
export function studentDrawer(variant: Variant): string {
  const list = tabs(variant);
  const item = ({ name, label, when }: Tab): string => {
    const seen = when
      ? `data-ng-show="${when}" data-ng-attr-aria-hidden="{{ !(${when}) }}"`
      : 'aria-hidden="false"';
    return `<li ${seen} data-ng-class="{selected: tab === '${name}'}" data-ng-click="choose('${name}')"><a href="">${label}</a></li>`;
  };
  const panel = ({ name, markup }: Tab): string =>
    `<div data-ng-if="shown === '${name}'"><table class="form">${markup}</table></div>`;
  return `<form id="edit-demographics-form" name="editDemographicsForm" novalidate><p class="drawer-who" data-ng-bind="who"></p>
<ul class="tabs">${list.map(item).join('')}</ul>${drawerErrors()}${list.map(panel).join('')}${buttons('demographics-panel')}</form>`;
}

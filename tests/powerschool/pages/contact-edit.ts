import { has, mayDelete, maySubmit, type Variant } from '../variant.ts';
import { accountSection } from './account-section.ts';
import { addressSection, emailSection, phoneSection } from './contact-tables.ts';
import { demographicsSection } from './demographics-section.ts';
import {
  accountDrawer,
  addressDrawer,
  addStudentsDrawer,
  deletePanel,
  emailDrawer,
  invitation,
  messages,
  phoneDrawer,
  template,
} from './drawers.ts';
import { fieldMark } from './html.ts';
import { layout } from './layout.ts';
import { relationshipSection } from './relationship-section.ts';
import { studentDrawer } from './student-drawer.ts';

/**
 * Contact Details, and New Contact when the fragment names no contact. As with any AngularJS page, its raw templates
 * are in the document until `contactsModule` has booted: the page's content means nothing before that. The form stays
 * hidden until its data is in.
 */
export function contactEditPage(variant: Variant): string {
  return layout(variant, {
    title: variant.era === '2018' ? 'Edit Contact' : 'Contact Details',
    module: 'contactsModule',
    bodyAttributes: 'data-ng-controller="contactMainController"',
    body: `<h1>Contact Details</h1>
<div id="feedback-unsaved" class="feedback-alert" data-ng-cloak data-ng-if="contactform.$dirty &amp;&amp; !state.saved"><p>There are unsaved changes on this page.</p></div>
<div id="feedback-success" class="feedback-confirm" data-ng-cloak data-ng-if="state.saved"><p>Changes were saved.</p></div>
<div id="feedback-error" class="feedback-error" data-ng-cloak data-ng-if="state.errors.length">${messages('state.errors')}</div>
<div id="contact-error" class="feedback-error" data-ng-cloak data-ng-if="state.accountErrors.length">${messages('state.accountErrors')}</div>
${invitation('state')}
<div class="feedback-info" data-ng-cloak data-ng-if="state.info"><p data-ng-bind="state.info"></p></div>
<form id="contactform" name="contactform" class="contact-form" novalidate data-ng-cloak data-ng-show="isReady()">
${demographicsSection(variant)}
${accountSection(variant)}
${relationshipSection(variant)}
${phoneSection(variant)}
${emailSection(variant)}
${addressSection(variant)}
${has(variant, 'extra-button') ? DISTRICT_TOOLS : ''}${foot(variant)}
</form>
<div id="drawer-store" class="drawer-store"></div>
${template('emailtemplate.html', emailDrawer())}
${template('phonetemplate.html', phoneDrawer())}
${template('addresstemplate.html', addressDrawer())}
${template('demographicstemplate.html', studentDrawer(variant))}
${template('accountTemplate.html', accountDrawer(variant))}
${template('studentSearch.html', addStudentsDrawer())}
${template('deleteitem.html', deletePanel())}
${CONSOLIDATE}`,
  });
}

/** Hidden in every contact page: that it is there proves nothing. Its content is this project's own. */
const CONSOLIDATE = `<div id="consolidateDialog" style="display:none"><p>Consolidating contacts cannot be undone.</p></div>
`;

/**
 * What a district put into the stock page: a script, a button, and one more that reads like Submit. None of them
 * saves anything.
 */
const DISTRICT_TOOLS = `<div class="district-tools"><script>
window.districtTools = {
  say: function (button) { button.parentNode.querySelector('em').textContent = button.textContent || button.value; }
};
</script>
<input type="button" id="district-card-button" value="Print Contact Card" onclick="districtTools.say(this)">
<button type="button" id="district-submit-button" class="primary" onclick="districtTools.say(this)">Submit for Review</button> <em></em></div>
`;

/**
 * Three `input type=button` and the page's Submit [T18]. While Confirm is asked for, Delete is hidden and still in
 * the page.
 */
function foot(variant: Variant): string {
  const remove = !mayDelete(variant)
    ? ''
    : `<span data-ng-if="!isNew"><input type="button" id="fake-delete-button" value="Delete" data-ng-show="!state.deleting &amp;&amp; !isMerge()" data-ng-click="state.deleting = true">
<span class="confirm-delete" data-ng-if="state.deleting">Permanently delete this contact? <input type="button" id="real-delete-button" class="danger" value="Confirm" data-ng-click="remove()">
<input type="button" id="cancel-delete-button" value="Cancel" data-ng-click="state.deleting = false"></span></span>`;
  const submit = maySubmit(variant)
    ? '<button type="submit" id="submit-button" class="primary" data-ng-disabled="isMerge() ? hasConflict() : contactform.$pristine || contactform.$invalid" data-ng-click="submit()"><span data-ng-if="isMerge()">Merge</span><span data-ng-if="!isMerge()">Submit</span></button>'
    : '';
  return `<div class="page-foot"><p id="contact-id-label" data-ng-if="contactId">Contact ID <span ${fieldMark('PERSON.ID')}>{{contactId}}</span></p>
${remove || submit ? `<div class="button-row">${remove} ${submit}</div>` : ''}</div>`;
}

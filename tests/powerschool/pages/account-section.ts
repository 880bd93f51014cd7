import { isNewer, mayEditAccounts, type Variant } from '../variant.ts';
import { check, fieldMark } from './html.ts';
import { section } from './section.ts';

/** The table is there only with an account, and one of two buttons. Without an account no line says so. */
export function accountSection(variant: Variant): string {
  const editable = mayEditAccounts(variant);
  return section(
    'web-account',
    'Web Account Access',
    'accountController',
    `<div data-ng-if="loaded('account')">
<table id="web-account-table" class="grid" data-ng-if="parts.account"><tbody>
<tr><th>Account Enabled</th><th>Username</th><th>${isNewer(variant) ? 'Account Email' : 'Recovery Email'}</th></tr>
<tr class="center">${check('web-account-disabled-ind', 'parts.account.enabled', 'web-account-disabled-em', fieldMark('PCAS_ACCOUNT.ISENABLED'))}
<td><span id="web-account-user-name-display" ${fieldMark('PCAS_ACCOUNT.USERNAME')} data-ng-bind="parts.account.username"></span></td>
<td><span id="web-account-email-display" ${fieldMark('PCAS_EMAILCONTACT.EMAILADDRESS')} data-ng-bind="parts.account.email"></span></td></tr>
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

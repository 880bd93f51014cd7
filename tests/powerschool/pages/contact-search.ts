import type { Variant } from '../variant.ts';
import { contactResults } from './contact-results.ts';
import { field, text, tick } from './html.ts';
import { layout } from './layout.ts';

/** The seven fields of the page's address, each with its label. The page itself was not seen. */
const FIELDS: Record<string, string> = {
  lastName: 'Last Name',
  firstName: 'First Name',
  phoneNumber: 'Phone Number',
  phoneExtension: 'Extension',
  emailAddress: 'Email Address',
  address: 'Address',
  addressUnit: 'Apt / Suite',
};
/** The three boxes of the page's address. */
const BOXES: Record<string, [model: string, label: string]> = {
  includeInactive: ['options.inactive', 'Include Inactive'],
  includeAccessAccountsOnly: ['options.accountsOnly', 'Access Accounts Only'],
  filterByStudents: ['options.ofSelection', 'Filter by Current Student Selection'],
};

const lines = (): string[] => [
  ...Object.entries(FIELDS).map(([name, label], index) =>
    field(`cs-f${index + 1}`, label, text(`cs-f${index + 1}`, `form.${name}`)),
  ),
  ...Object.values(BOXES).map(([model, label], index) =>
    field(`cs-b${index + 1}`, label, tick(`cs-b${index + 1}`, model)),
  ),
];

const ONE_FIELD = [
  field('cs-f1', 'Name or Email', text('cs-f1', 'query.contacts')),
  field('cs-b1', 'Include Inactive', tick('cs-b1', 'options.inactive')),
];

/** The classic contact search, which has a page of its own. */
export function contactSearchPage(variant: Variant): string {
  return layout(variant, {
    title: 'Contact Search',
    module: 'startPage',
    data: { mode: 'contacts', classicSearch: variant.classicSearch },
    body: `<h1>Contact Search</h1><div data-ng-controller="startController" data-ng-cloak>
<form class="box-round" data-ng-submit="searchContacts()"><table class="form">
${(variant.classicSearch === 'one-field' ? ONE_FIELD : lines()).join('\n')}
</table><div class="button-row"><button type="submit">Search</button></div></form>${contactResults(variant)}</div>`,
  });
}

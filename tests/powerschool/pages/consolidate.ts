import type { Contact } from '../model.ts';
import type { Variant } from '../variant.ts';
import { h } from './html.ts';
import { layout } from './layout.ts';

/**
 * Consolidate Contacts, for the contacts that the user has selected. Only its address is known, so all of it is made
 * up.
 */
export function consolidatePage(contacts: readonly Contact[], variant: Variant): string {
  const row = ({ id, first, last }: Contact): string =>
    `<tr class="center"><td><input type="radio" name="master" value="${id}"></td><td class="left">${h(`${last}, ${first}`)}</td><td>${id}</td></tr>`;
  return layout(variant, {
    title: 'Consolidate Contacts',
    body: `<h1>Consolidate Contacts</h1><div class="box-round"><table class="grid"><tbody>
<tr><th>Master</th><th>Contact Name</th><th>Contact ID</th></tr>
${contacts.map(row).join('\n')}</tbody></table>
<div class="button-row"><button type="button">Consolidate</button></div></div>`,
  });
}

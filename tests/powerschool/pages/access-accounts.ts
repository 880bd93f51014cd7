import type { Student } from '../model.ts';
import type { Store } from '../store.ts';
import { mayEdit, type Variant } from '../variant.ts';
import { h } from './html.ts';
import { layout } from './layout.ts';
import { studentHeader } from './student-header.ts';

/** A classic page without Angular. With Enable Parent Access off, no parent of this student sees data. */
export function accessAccountsPage(store: Store, student: Student, variant: Variant): string {
  const locked = mayEdit(variant) ? '' : 'disabled';
  const isScripted = variant.parentAccessBox === 'scripted';
  return layout(variant, {
    title: 'Access Accounts',
    module: 'accessAccounts',
    student: studentHeader(store, student, variant),
    data: { dcid: student.dcid, ...(isScripted && { parentAccess: student.parentAccess }) },
    body: `<h1>Access Accounts</h1><form id="accessForm"><div class="box-round"><h2>Parent Access</h2><table class="form">
<tr><td class="bold"><label for="allowGuardianWebAccess">Enable Parent Access</label></td>
<td><input type="checkbox" id="allowGuardianWebAccess" ${student.parentAccess && !isScripted ? 'checked' : ''} ${locked}></td></tr>
<tr><td class="bold"><label for="guardianwebid">Access ID</label></td>
<td><input type="text" id="guardianwebid" value="${h(student.accessId)}" ${locked}> <a href="#" id="autoLink">Generate</a></td></tr>
</table><div class="button-row">${mayEdit(variant) ? '<button type="submit" id="btnSubmit">Submit</button>' : ''}</div></div></form>`,
  });
}

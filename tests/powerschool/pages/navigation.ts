import { isNewer, type Variant } from '../variant.ts';

const link = (href: string, text: string, id = ''): string =>
  `<li${id ? ` id="${id}"` : ''}><a href="${href}">${text}</a></li>`;

/** The left menu. On a student's pages it shows that student's screens. */
export function navigation(variant: Variant, frn?: string): string {
  const start = link('/admin/home.html', 'Start Page');
  if (!frn) {
    return `<div id="nav-main" class="nav-main" role="navigation"><ul>${start}</ul><h3>Contacts</h3><ul>
${link('/admin/contacts/search.html', 'Contact Search', 'navContactSearch')}
${variant.role === 'view-only' ? '' : link('/admin/contacts/edit.html', 'New Contact', 'navNewContact')}
</ul><h3>Students</h3><ul>${link('/admin/home.html?searchtype=students', 'Student Search')}</ul></div>`;
  }
  const to = (name: string): string => `/admin/students/${name}.html?frn=${frn}`;
  const heading = isNewer(variant) ? 'Student Profile' : 'Information';
  return `<div id="nav-main" class="nav-main" role="navigation"><ul>${start}</ul><h3>${heading}</h3><ul>
${link(to('quicklookup'), 'Quick Lookup')}
${link(to('home'), 'Summary')}
${link(to('generaldemographics'), 'Demographics')}
${link(to('contacts'), 'Contacts', 'navStudentContactManagement')}
${link(to('accessaccounts'), 'Access Accounts')}
</ul><h3>Contacts</h3><ul>${link('/admin/contacts/search.html', 'Contact Search', 'navContactSearch')}</ul></div>`;
}

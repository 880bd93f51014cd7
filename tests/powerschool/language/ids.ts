import { patternIds } from '../pattern/apply-ids.ts';
import { patternOf } from '../pattern/pattern.ts';
import type { Variant } from '../variant.ts';

/**
 * Ids, `for` and `name` after a rebuild that kept none of them. Row numbers stay at the end, as a repeated row needs
 * them.
 */

/** Ids and form names that client code uses. */
const FOR_CLIENT = [
  'psDialogDocked',
  'contactform',
  'emailtemplate.html',
  'phonetemplate.html',
  'addresstemplate.html',
  'demographicstemplate.html',
  'accountTemplate.html',
  'studentSearch.html',
  'deleteitem.html',
  'slide-out-panel',
  'school_picker_adminSchoolPicker_toggle_btn',
  'school_choices',
  'guardianwebid',
  'accessForm',
  'allowGuardianWebAccess',
  'autoLink',
] as const;

/** Another id for a known one, the same each time. */
export function otherId(known: string): string {
  const [, name = '', row = ''] = /^(.*?)(\{\{.*)?$/.exec(known) ?? [];
  let hash = 2166136261;
  for (const sign of name) hash = Math.imul(hash ^ sign.charCodeAt(0), 16777619);
  return `cmp${(hash >>> 0).toString(36)}${row && '-'}${row}`;
}

export const clientIds = (variant: Variant): Record<string, string> =>
  variant.pattern
    ? patternIds(patternOf(variant.pattern))
    : variant.language === 'es-unknown-ids'
      ? Object.fromEntries(FOR_CLIENT.map((known) => [known, otherId(known)]))
      : {};

/** Changes the three attributes everywhere, and the form's name where expressions use it. */
export function renameIds(variant: Variant, html: string): string {
  if (variant.language !== 'es-unknown-ids') return html;
  return html
    .replace(
      / (id|for|name)="([^"]+)"/g,
      (_whole, attribute: string, known: string) => ` ${attribute}="${otherId(known)}"`,
    )
    .replace(/\bcontactform\./g, () => `${otherId('contactform')}.`);
}

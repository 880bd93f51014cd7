/**
 * The fields of the docked drawers (facts §4), and what tells each: data only.
 */
import type { DrawerKind } from '../../contracts/drawer-kind.ts';
import { byId, type ElementRole } from '../dom/locate.ts';

/** Kinlink's field name (`?` = may be missing), role, ids, label, field attribute. */
export type FieldRow = readonly [
  name: string,
  role: ElementRole,
  ids: string,
  label: string,
  field?: string,
];

/**
 * S [A25] [K24] [R18], November 2026. Beware: `#web-account-email-input` is the email drawer's Primary
 * box, and `#web-account-disabled-input` the account drawer's Account Enabled box.
 */
export const DRAWERS: Partial<Record<DrawerKind, readonly FieldRow[]>> = {
  email: [
    ['type', 'entry', 'email-type-input', 'type', 'PERSONEMAILADDRESSASSOC.EMAILTYPECODESETID'],
    ['address', 'entry', 'email-address-input', 'email', 'EMAILADDRESS.EMAILADDRESS'],
    [
      'primary',
      'tick',
      'web-account-email-input',
      'primary',
      'PERSONEMAILADDRESSASSOC.ISPRIMARYEMAILADDRESS',
    ],
  ],
  account: [
    ['enabled', 'tick', 'web-account-disabled-input', 'enabled', 'PCAS_ACCOUNT.ISENABLED'],
    ['username', 'entry', 'web-account-username-input', 'username', 'PCAS_ACCOUNT.USERNAME'],
    ['password', 'entry', 'web-account-new-password-input', 'password'],
    ['confirm', 'entry', 'web-account-confirm-password-input', 'confirm'],
    [
      'email',
      'entry',
      'web-account-recovery-email-input',
      'account-email',
      'PCAS_EMAILCONTACT.EMAILADDRESS',
    ],
    ['identityProvider?', 'entry', '', 'identity'],
    ['stateGuardianNumber?', 'entry', '', 'guardian'],
  ],
  student: [
    ['access', 'tick', 'allow-access-to-student-data-drawer-input', 'access'],
    ['frequency?', 'entry', 'frequency-of-emails-input', 'frequency'],
    ['assignmentDetails?', 'tick', 'assignment-details-input', 'assignment'],
    ['sendNow?', 'tick', 'send-now-input', 'send-now'],
  ],
  phone: [
    ['type', 'entry', 'phone-type-input', 'type'],
    [
      'number',
      'entry',
      'phone-number-input',
      'phone',
      'PERSONPHONENUMBERASSOC.PHONENUMBERASENTERED',
    ],
    ['extension?', 'entry', 'phone-number-ext-input phone-extension-input', 'extension'],
    ['sms?', 'tick', 'phone-sms-input', 'sms'],
    ['preferred?', 'tick', 'phone-preferred-input', 'preferred'],
  ],
  address: [
    ['type', 'entry', 'physical-address-type-input', 'type'],
    ['line1', 'entry', 'physical-address-line1-input', 'street', 'PERSONADDRESS.STREET'],
    ['line2?', 'entry', 'physical-address-line2-input', 'street2'],
    ['unit?', 'entry', 'physical-address-unit-input', 'unit'],
    ['city', 'entry', 'physical-address-city-input', 'city', 'PERSONADDRESS.CITY'],
    ['state?', 'entry', 'physical-address-state-input', 'state'],
    ['zip?', 'entry', 'physical-address-zip-input', 'zip', 'PERSONADDRESS.POSTALCODE'],
    ['country?', 'entry', 'physical-address-country-input', 'country'],
  ],
};
export const FORM = 'form[id="edit-demographics-form"]';
export const ACCESS = byId('allow-access-to-student-data-drawer-input');

/** Name without the mark, and whether the field may be missing. */
export const parseFieldName = (name: string): [string, boolean] => [
  name.replace('?', ''),
  name.endsWith('?'),
];

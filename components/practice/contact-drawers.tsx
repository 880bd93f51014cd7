import type {
  SchoolChange,
  SchoolContact,
  SchoolEmail,
  SchoolPhone,
} from '../../lib/contracts/practice/school.ts';
import { Drawer, Fields } from './drawer.tsx';

type ContactDrawerProps = {
  contact: SchoolContact;
  submit(change: SchoolChange): string[];
  onClose(): void;
};

const EMAIL_TYPES = ['Current', 'Work', 'Other'];
const PHONE_TYPES = ['Mobile', 'Home', 'Work'];

/** Adds an email, or edits one. */
export function EmailDrawer({
  contact: { id },
  submit,
  onClose,
  before,
}: ContactDrawerProps & { before?: SchoolEmail | undefined }) {
  const { type = '', address = '', primary = false } = before ?? {};
  return (
    <Drawer
      title={before ? 'Edit Email' : 'Add Email'}
      buttons="email-panel"
      onClose={onClose}
      onSubmit={(read) =>
        submit({
          save: 'email',
          id,
          ...(before && { replaces: before.address }),
          email: {
            type: read('email-type-input'),
            address: read('email-address-input'),
            primary: read('web-account-email-input') === 'on',
          },
        })
      }
    >
      <Fields
        list={[
          {
            id: 'email-type-input',
            label: 'Type',
            value: type,
            options: EMAIL_TYPES,
            mark: 'PERSONEMAILADDRESSASSOC.EMAILTYPECODESETID',
          },
          {
            id: 'email-address-input',
            label: 'Email Address',
            value: address,
            mark: 'EMAILADDRESS.EMAILADDRESS',
          },
          {
            id: 'web-account-email-input',
            label: 'Primary',
            value: primary,
            mark: 'PERSONEMAILADDRESSASSOC.ISPRIMARYEMAILADDRESS',
          },
        ]}
      />
    </Drawer>
  );
}

/** Creates the account, or edits it. Its buttons have the ids of the email drawer's. */
export function AccountDrawer({ contact, submit, onClose }: ContactDrawerProps) {
  const { enabled = false, username = '', email = '' } = contact.account ?? {};
  return (
    <Drawer
      title={contact.account ? 'Edit Account' : 'Add Account'}
      buttons="email-panel"
      errorId="contact-error"
      onClose={onClose}
      onSubmit={(read) =>
        submit({
          save: 'account',
          id: contact.id,
          account: {
            enabled: read('web-account-disabled-input') === 'on',
            username: read('web-account-username-input'),
            email: read('web-account-recovery-email-input'),
          },
          password: read('web-account-new-password-input'),
          confirm: read('web-account-confirm-password-input'),
        })
      }
    >
      <Fields
        list={[
          {
            id: 'web-account-disabled-input',
            label: 'Account Enabled',
            value: enabled,
            mark: 'PCAS_ACCOUNT.ISENABLED',
          },
          {
            id: 'web-account-username-input',
            label: 'Username',
            value: username,
            mark: 'PCAS_ACCOUNT.USERNAME',
          },
          {
            id: 'web-account-new-password-input',
            label: 'New Password',
            value: '',
            isSecret: true,
          },
          {
            id: 'web-account-confirm-password-input',
            label: 'Confirm Password',
            value: '',
            isSecret: true,
          },
          {
            id: 'web-account-recovery-email-input',
            label: 'Account Email',
            value: email,
            options: contact.emails.map(({ address }) => address),
            mark: 'PCAS_EMAILCONTACT.EMAILADDRESS',
          },
        ]}
      />
    </Drawer>
  );
}

/** Adds a phone number, or edits one. */
export function PhoneDrawer({
  contact: { id },
  submit,
  onClose,
  before,
}: ContactDrawerProps & { before?: SchoolPhone | undefined }) {
  const { type = '', number = '', preferred = false, sms = false } = before ?? {};
  return (
    <Drawer
      title={before ? 'Edit Phone' : 'Add Phone'}
      buttons="phone-panel"
      onClose={onClose}
      onSubmit={(read) =>
        submit({
          save: 'phone',
          id,
          ...(before && { replaces: before.number }),
          phone: {
            type: read('phone-type-input'),
            number: read('phone-number-input'),
            preferred: read('phone-preferred-input') === 'on',
            sms: read('phone-sms-input') === 'on',
          },
        })
      }
    >
      <Fields
        list={[
          { id: 'phone-type-input', label: 'Type', value: type, options: PHONE_TYPES },
          {
            id: 'phone-number-input',
            label: 'Phone Number',
            value: number,
            mark: 'PERSONPHONENUMBERASSOC.PHONENUMBERASENTERED',
          },
          { id: 'phone-number-ext-input', label: 'Extension', value: '' },
          { id: 'phone-preferred-input', label: 'Preferred', value: preferred },
          { id: 'phone-sms-input', label: 'SMS', value: sms },
        ]}
      />
    </Drawer>
  );
}

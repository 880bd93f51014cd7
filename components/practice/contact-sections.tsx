import type { ComponentChildren } from 'preact';
import type { School, SchoolContact } from '../../lib/contracts/practice/school.ts';

/** The drawer that is open, and the row that it was opened for. */
export type OpenDrawer =
  | { kind: 'email' | 'phone' | 'student'; row?: string }
  | { kind: 'account' | 'add-students' };

type SectionProps = { contact: SchoolContact; open(drawer: OpenDrawer): void };

/** A heading that folds its section in PowerSchool; here it stays open. */
export const Section = ({
  name,
  title,
  children,
}: {
  name: string;
  title: string;
  children: ComponentChildren;
}) => (
  <>
    <h2 id={`${name}-header`} class="toggle expanded">
      {title}
    </h2>
    <div class="section">{children}</div>
  </>
);

/** A button of the stock page, which is an `input`. */
const AddButton = ({ id, value, onClick }: { id: string; value: string; onClick(): void }) => (
  <div class="add-row">
    <input type="button" id={id} value={value} onClick={onClick} />
  </div>
);

const Pencil = ({ id, label, onClick }: { id: string; label: string; onClick(): void }) => (
  <button type="button" class="icon edit" id={id} aria-label={`Edit ${label}`} onClick={onClick}>
    ✎
  </button>
);

/** A cell that says yes by an image alone. */
const Check = ({ id, on }: { id: string; on: boolean }) => (
  <td id={id} class={on ? 'checkmark-icon' : ''} />
);

const Head = ({ list }: { list: readonly string[] }) => (
  <tr>
    {list.map((title) => (
      <th key={title}>{title}</th>
    ))}
  </tr>
);

export const AccountSection = ({ contact: { account }, open }: SectionProps) => (
  <Section name="web-account" title="Web Account Access">
    {account && (
      <table id="web-account-table" class="grid">
        <tbody>
          <Head list={['Account Enabled', 'Username', 'Account Email']} />
          <tr class="center">
            <Check id="web-account-disabled-ind" on={account.enabled} />
            <td>
              <span id="web-account-user-name-display">{account.username}</span>
            </td>
            <td>
              <span id="web-account-email-display">{account.email}</span>
            </td>
          </tr>
        </tbody>
      </table>
    )}
    <AddButton
      id={account ? 'edit-account-button' : 'add-account-button'}
      value={account ? 'Edit Account' : 'Add Account'}
      onClick={() => open({ kind: 'account' })}
    />
  </Section>
);

const STUDENT_HEADS = [
  ...['School', 'Student Name', 'Relationship', 'Custody', 'Lives With', 'School Pickup'],
  ...['Emergency Contact', 'Original Contact Type', 'Data Access', 'Action'],
];
const FLAGS = ['custody', 'liveswith', 'schoolpickup', 'emergcontact'];

export const StudentsSection = ({
  contact,
  school,
  schoolName,
  open,
}: SectionProps & { school: School; schoolName: string }) => (
  <Section name="relationship" title="Students">
    {contact.links.length > 0 && (
      <table id="relationship-table" class="grid">
        <tbody>
          <Head list={STUDENT_HEADS} />
          {contact.links.map(({ dcid, relationship, custody, access }, n) => {
            const student = school.students.find((each) => each.dcid === dcid);
            const name = `${student?.last}, ${student?.first}`;
            return (
              <tr key={dcid} class="center">
                <td>
                  <span id={`relationship-schoolabbr-display-${n}`}>{schoolName}</span>
                </td>
                <td class="left">
                  <a
                    id={`relationship-lastfirst-display-anchor-${n}`}
                    href={`/admin/students/contacts.html?frn=001${dcid}`}
                  >
                    {name}
                  </a>
                  <input type="hidden" id={`studentdcid-${n}`} value={dcid} />
                </td>
                <td>
                  <span id={`relationship-relationshiptype-display-${n}`}>{relationship}</span>
                </td>
                {FLAGS.map((flag) => (
                  <Check
                    key={flag}
                    id={`relationship-${flag}-${n}`}
                    on={flag === 'custody' && custody === true}
                  />
                ))}
                <td id={`relationship-originalcontacttype-${n}`} />
                <Check id={`relationship-dataaccess-${n}`} on={access} />
                <td>
                  <Pencil
                    id={`edit-details-button-${n}`}
                    label={name}
                    onClick={() => open({ kind: 'student', row: dcid })}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    )}
    <AddButton
      id="add-student-search-button"
      value="Add Students"
      onClick={() => open({ kind: 'add-students' })}
    />
  </Section>
);

export const PhonesSection = ({ contact: { phones }, open }: SectionProps) => (
  <Section name="phone" title="Phone Numbers">
    {phones.length > 0 && (
      <table id="phone-number-table" class="grid">
        <tbody>
          <Head list={['Order', 'Type', 'Number', 'Preferred', 'SMS', 'Action']} />
          {phones.map(({ type, number, preferred, sms }, n) => (
            <tr key={number} class="center">
              <td>{n + 1}</td>
              <td>
                <span id={`phone-type-display-${n}`}>{type}</span>
              </td>
              <td>
                <span id={`phone-number-display-${n}`}>{number}</span>
                <span id={`phone-number-ext-display-${n}`} />
              </td>
              <Check id={`phone-preferred-${n}`} on={preferred} />
              <Check id={`phone-sms-${n}`} on={sms} />
              <td>
                <Pencil
                  id={`edit-phone-button-${n}`}
                  label={number}
                  onClick={() => open({ kind: 'phone', row: number })}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    )}
    <AddButton id="add-phone-button" value="Add Phone" onClick={() => open({ kind: 'phone' })} />
  </Section>
);

export const EmailsSection = ({ contact: { emails }, open }: SectionProps) => (
  <Section name="email-address" title="Email Addresses">
    {emails.length > 0 && (
      <table id="email-address-table" class="grid">
        <tbody>
          <Head list={['Primary', 'Type', 'Email Address', 'Action']} />
          {emails.map(({ type, address, primary }, n) => (
            <tr key={address} class="center">
              <Check id={`email-primary-${n}`} on={primary} />
              <td>
                <span id={`email-type-display-${n}`}>{type}</span>
              </td>
              <td>
                <span id={`email-address-display-${n}`}>{address}</span>
              </td>
              <td>
                <Pencil
                  id={`edit-email-button-${n}`}
                  label={address}
                  onClick={() => open({ kind: 'email', row: address })}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    )}
    <AddButton
      id="add-email-address-button"
      value="Add Email"
      onClick={() => open({ kind: 'email' })}
    />
  </Section>
);

import { useState } from 'preact/hooks';
import type {
  School,
  SchoolChange,
  SchoolContact,
  SchoolLink,
} from '../../lib/contracts/practice/school.ts';
import { Drawer, type DrawerField, Fields } from './drawer.tsx';

const RELATIONSHIPS = ['Mother', 'Father', 'Guardian', 'Grandparent'];
const FREQUENCIES = ['Never', 'Weekly', 'Every two weeks', 'Monthly', 'Daily'];

const TABS = [
  { name: 'relationship', label: 'Relationship' },
  { name: 'access', label: 'Data Access' },
] as const;

type Submit = (change: SchoolChange) => string[];

/** Edits the relationship of a contact to a student. The tab Data Access is there once there is an account. */
export function StudentDrawer({
  contact,
  link,
  submit,
  onClose,
}: {
  contact: SchoolContact;
  link: SchoolLink;
  submit: Submit;
  onClose(): void;
}) {
  const [tab, setTab] = useState<(typeof TABS)[number]['name']>('relationship');
  const isShown = (name: string) => name === 'relationship' || contact.account !== undefined;
  return (
    <Drawer
      title="Edit Contact Details"
      buttons="demographics-panel"
      onClose={onClose}
      onSubmit={(read) =>
        submit({
          save: 'link',
          id: contact.id,
          link: {
            ...link,
            relationship: read('relationshiptype-drawer-input'),
            access: read('allow-access-to-student-data-drawer-input') === 'on',
          },
        })
      }
    >
      <form id="edit-demographics-form" onSubmit={(event) => event.preventDefault()}>
        <ul class="tabs">
          {TABS.map(({ name, label }) => (
            <li
              key={name}
              class={tab === name ? 'selected' : ''}
              aria-hidden={isShown(name) ? 'false' : 'true'}
              hidden={!isShown(name)}
            >
              <button type="button" aria-pressed={tab === name} onClick={() => setTab(name)}>
                {label}
              </button>
            </li>
          ))}
        </ul>
        <div hidden={tab !== 'relationship'}>
          <Fields list={relationFields(link)} />
        </div>
        <div hidden={tab !== 'access'}>
          <Fields list={accessFields(link)} />
        </div>
      </form>
    </Drawer>
  );
}

const relationFields = ({ relationship }: SchoolLink): DrawerField[] => [
  {
    id: 'relationshiptype-drawer-input',
    label: 'Relationship',
    value: relationship,
    options: RELATIONSHIPS,
    mark: 'STUDENTCONTACTDETAIL.RELATIONSHIPTYPECODESETID',
  },
];

const accessFields = ({ access }: SchoolLink): DrawerField[] => [
  {
    id: 'allow-access-to-student-data-drawer-input',
    label: 'Can Access Student Data And Email',
    value: access,
  },
  {
    id: 'frequency-of-emails-input',
    label: 'Frequency of Emails',
    value: 'Never',
    options: FREQUENCIES,
  },
];

/** Finds students by number, and adds them to a contact. Nothing in a row has an id or a label of its own. */
export function AddStudentsDrawer({
  school,
  contact,
  submit,
  onClose,
}: {
  school: School;
  contact: SchoolContact;
  submit: Submit;
  onClose(): void;
}) {
  const [number, setNumber] = useState('');
  const [wanted, setWanted] = useState<string>();
  const [links, setLinks] = useState<Record<string, SchoolLink>>({});
  const found = school.students.filter((student) => student.number === wanted);
  const pick = (dcid: string, isPicked: boolean) => {
    const { [dcid]: before, ...others } = links;
    const added = before ?? { dcid, relationship: '', access: false };
    setLinks(isPicked ? { ...others, [dcid]: added } : others);
  };
  const change = (dcid: string, part: Partial<SchoolLink>) =>
    setLinks((before) => ({
      ...before,
      [dcid]: { ...{ dcid, relationship: '', access: false }, ...before[dcid], ...part },
    }));
  return (
    <Drawer
      title="Add Students"
      buttons=""
      onClose={onClose}
      onSubmit={() => submit({ save: 'students', id: contact.id, links: Object.values(links) })}
    >
      <table class="form">
        <tbody>
          <tr>
            <td>
              <label for="find-number">Student Number</label>
            </td>
            <td>
              <input
                id="find-number"
                type="text"
                autocomplete="off"
                value={number}
                onInput={({ currentTarget }) => setNumber(currentTarget.value)}
              />
            </td>
          </tr>
        </tbody>
      </table>
      <div class="button-row">
        <button type="button" onClick={() => setWanted(number.trim())}>
          Search
        </button>
      </div>
      {wanted !== undefined && found.length === 0 && <p>No students were found.</p>}
      {found.length > 0 && (
        <table class="grid">
          <tbody>
            <tr>
              <th />
              <th>Student</th>
              <th>Student Number</th>
              <th>Relationship</th>
              <th>Data Access</th>
            </tr>
            {found.map(({ dcid, first, last, number: its }) => (
              <tr key={dcid}>
                <td>
                  <input
                    type="checkbox"
                    aria-label={`${last}, ${first}`}
                    checked={links[dcid] !== undefined}
                    onChange={({ currentTarget }) => pick(dcid, currentTarget.checked)}
                  />
                </td>
                <td>{`${last}, ${first}`}</td>
                <td>{its}</td>
                <td>
                  <select
                    aria-label="Relationship"
                    value={links[dcid]?.relationship ?? ''}
                    onChange={({ currentTarget }) =>
                      change(dcid, { relationship: currentTarget.value })
                    }
                  >
                    <option value="" />
                    {RELATIONSHIPS.map((option) => (
                      <option key={option}>{option}</option>
                    ))}
                  </select>
                </td>
                <td>
                  <input
                    type="checkbox"
                    aria-label="Data Access"
                    checked={links[dcid]?.access === true}
                    onChange={({ currentTarget }) =>
                      change(dcid, { access: currentTarget.checked })
                    }
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Drawer>
  );
}

import { useState } from 'preact/hooks';
import type { SchoolStudent } from '../../lib/contracts/practice/school.ts';
import type { SchoolProps } from '../../lib/ui/practice-ui.ts';
import { StudentDrawer } from './student-drawers.tsx';

const FLAGS = ['custody', 'liveswith', 'schoolpickup', 'emergcontact'];
const HEADS = [
  ...['Name / Email', 'Relationship', 'Custody', 'Lives With', 'School Pickup'],
  ...['Emergency Contact', 'Data Access', 'Actions'],
];

/** A student's contacts (facts §6). */
export function StudentPage({ view, actions, student }: SchoolProps & { student: SchoolStudent }) {
  const [open, setOpen] = useState<string>();
  const { dcid } = student;
  const contacts = view.school.contacts.filter(({ links }) =>
    links.some((link) => link.dcid === dcid),
  );
  const edited = contacts.find(({ id }) => id === open);
  const link = edited?.links.find((each) => each.dcid === dcid);
  return (
    <>
      <div class="student-header">
        <h2 id="Student_Name_Type_Ahead">{`${student.last}, ${student.first}`}</h2>
        <div id="student_details_information">
          <span>Student Number: {student.number}</span>
        </div>
      </div>
      <h1>Contacts</h1>
      <form id="studentContactsForm">
        <table id="studentContactsTable" class="grid">
          <tbody>
            <tr>
              {HEADS.map((title) => (
                <th key={title}>{title}</th>
              ))}
            </tr>
            {contacts.map(({ id, first, last, emails, links }, n) => {
              const own = links.find((each) => each.dcid === dcid);
              return (
                <tr key={id} class="center">
                  <td class="left">
                    <a href={`/admin/contacts/edit.html#?contactid=${id}`}>
                      <span id={`contact-first-name-${n}`}>{first}</span>{' '}
                      <span id={`contact-last-name-${n}`}>{last}</span>
                    </a>
                    {emails[0] && (
                      <div>
                        <a href={`mailto:${emails[0].address}`}>{emails[0].address}</a>
                      </div>
                    )}
                  </td>
                  <td>
                    <span id={`contact-relationshiptype-${n}`}>{own?.relationship}</span>
                  </td>
                  {FLAGS.map((flag) => (
                    <td
                      key={flag}
                      id={`contact-${flag}-${n}`}
                      class={flag === 'custody' && own?.custody ? 'checkmark-icon' : ''}
                    />
                  ))}
                  <td id={`contact-data-access-${n}`} class={own?.access ? 'checkmark-icon' : ''} />
                  <td>
                    <button
                      type="button"
                      class="icon edit"
                      id={`edit-details-button-${n}`}
                      aria-label={`Edit ${first} ${last}`}
                      onClick={() => setOpen(id)}
                    >
                      ✎
                    </button>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </form>
      {edited && link && (
        <StudentDrawer
          contact={edited}
          link={link}
          submit={actions.submit}
          onClose={() => setOpen(undefined)}
        />
      )}
    </>
  );
}

import type { SchoolProps } from '../../lib/ui/practice-ui.ts';
import { Bar } from './bar.tsx';
import { ContactPage } from './contact-page.tsx';
import { StudentPage } from './student-page.tsx';

/** A page of the make-believe school, under the bar that says what to do. The school speaks English. */
export function School(props: SchoolProps) {
  return (
    <>
      <Bar {...props} />
      <header id="branding-powerschool" class="top-bar">
        <span class="brand">Maple Hill Elementary (make-believe)</span>
        <span class="user-tools">
          <span>Welcome, Casey Morgan</span>
        </span>
      </header>
      <main id="content-main" lang="en">
        <Page {...props} />
      </main>
    </>
  );
}

function Page(props: SchoolProps) {
  const { page, school } = props.view;
  const contact =
    page.kind === 'contact' && school.contacts.find(({ id }) => id === page.contactId);
  if (contact) return <ContactPage key={contact.id} {...props} contact={contact} />;
  const student = page.kind === 'student' && school.students.find(({ dcid }) => dcid === page.dcid);
  if (student) return <StudentPage {...props} student={student} />;
  return <p>This contact is no longer there.</p>;
}

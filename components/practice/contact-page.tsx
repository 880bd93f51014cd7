import { useState } from 'preact/hooks';
import { SCHOOL_NAME, type SchoolContact } from '../../lib/contracts/practice/school.ts';
import type { SchoolProps } from '../../lib/ui/practice-ui.ts';
import { AccountDrawer, EmailDrawer, PhoneDrawer } from './contact-drawers.tsx';
import {
  AccountSection,
  EmailsSection,
  type OpenDrawer,
  PhonesSection,
  Section,
  StudentsSection,
} from './contact-sections.tsx';
import { AddStudentsDrawer, StudentDrawer } from './student-drawers.tsx';

/** Contact Details (facts §3): the ids and labels of the stock page, with what the exercises need of it. */
export function ContactPage({ view, actions, contact }: SchoolProps & { contact: SchoolContact }) {
  const [drawer, open] = useState<OpenDrawer>();
  const { first, last, active } = contact;
  const [values, setValues] = useState({ first, last, active });
  const isChanged = first !== values.first || last !== values.last || active !== values.active;
  const section = { contact, open };
  const isNoName = values.first.trim() === '' || values.last.trim() === '';
  return (
    <>
      <h1>Contact Details</h1>
      {isChanged && (
        <div id="feedback-unsaved" class="feedback-alert">
          <p>There are unsaved changes on this page.</p>
        </div>
      )}
      <form
        id="contactform"
        class={isChanged ? 'ng-dirty' : 'ng-pristine'}
        onSubmit={(event) => {
          event.preventDefault();
          actions.submit({ save: 'contact', id: contact.id, ...values });
        }}
      >
        <Section name="demographics" title="Demographics">
          <div class="form-lines">
            <label for="first-name-input">First Name</label>
            <input
              id="first-name-input"
              type="text"
              data-pss-validation-field="PERSON.FIRSTNAME"
              value={values.first}
              onInput={({ currentTarget }) => setValues({ ...values, first: currentTarget.value })}
            />
            <label for="last-name-input">Last Name</label>
            <input
              id="last-name-input"
              type="text"
              data-pss-validation-field="PERSON.LASTNAME"
              value={values.last}
              onInput={({ currentTarget }) => setValues({ ...values, last: currentTarget.value })}
            />
            <label for="active-input">Active</label>
            <input
              id="active-input"
              type="checkbox"
              checked={values.active}
              onChange={({ currentTarget }) =>
                setValues({ ...values, active: currentTarget.checked })
              }
            />
          </div>
        </Section>
        <AccountSection {...section} />
        <StudentsSection {...section} school={view.school} schoolName={SCHOOL_NAME} />
        <PhonesSection {...section} />
        <EmailsSection {...section} />
        <Section name="physical-address" title="Addresses">
          <p>No addresses.</p>
        </Section>
        <Foot
          id={contact.id}
          mayNotSubmit={!isChanged || isNoName}
          remove={() => void actions.submit({ save: 'remove', id: contact.id })}
        />
      </form>
      {drawer && (
        <ShownDrawer
          view={view}
          drawer={drawer}
          contact={contact}
          submit={actions.submit}
          onClose={() => open(undefined)}
        />
      )}
    </>
  );
}

/** Delete asks once more: while it does, it is hidden and still in the page. */
function Foot({ id, mayNotSubmit, remove }: { id: string; mayNotSubmit: boolean; remove(): void }) {
  const [asks, setAsks] = useState(false);
  return (
    <div class="page-foot">
      <p id="contact-id-label">Contact ID {id}</p>
      <div class="button-row">
        <input
          type="button"
          id="fake-delete-button"
          value="Delete"
          hidden={asks}
          onClick={() => setAsks(true)}
        />
        {asks && (
          <span>
            Permanently delete this contact?{' '}
            <input type="button" id="real-delete-button" value="Confirm" onClick={remove} />{' '}
            <input
              type="button"
              id="cancel-delete-button"
              value="Cancel"
              onClick={() => setAsks(false)}
            />
          </span>
        )}
        <button type="submit" id="submit-button" class="primary" disabled={mayNotSubmit}>
          Submit
        </button>
      </div>
    </div>
  );
}

function ShownDrawer({
  view,
  drawer,
  contact,
  ...shared
}: Pick<SchoolProps, 'view'> & {
  drawer: OpenDrawer;
  contact: SchoolContact;
  submit: SchoolProps['actions']['submit'];
  onClose(): void;
}) {
  const given = { contact, ...shared };
  switch (drawer.kind) {
    case 'account':
      return <AccountDrawer {...given} />;
    case 'add-students':
      return <AddStudentsDrawer {...given} school={view.school} />;
    case 'email': {
      const before = contact.emails.find(({ address }) => address === drawer.row);
      return <EmailDrawer {...given} before={before} />;
    }
    case 'phone': {
      const before = contact.phones.find(({ number }) => number === drawer.row);
      return <PhoneDrawer {...given} before={before} />;
    }
    case 'student': {
      const link = contact.links.find(({ dcid }) => dcid === drawer.row);
      return link ? <StudentDrawer {...given} link={link} /> : null;
    }
  }
}

import type { FamilyList, ListedPerson } from '../../lib/contracts/family-map/drawing.ts';
import type { FamilyMapUi } from '../../lib/ui/family-map-ui.ts';

type Ui = Pick<FamilyMapUi, 't' | 'accept'> & {
  handlers: Pick<FamilyMapUi['handlers'], 'onPerson'>;
};
type Props = {
  id: string;
  heading: string;
  list: FamilyList;
  /** The picture has no room for everyone, so the list is printed, too. */
  isNeeded: boolean;
  ui: Ui;
};

/** Everything that the picture shows, in words. A screen reader reads this in place of the picture. */
export function PeopleList({ id, heading, list, isNeeded, ui }: Props) {
  const t = ui.t.list;
  return (
    <section class={isNeeded ? 'family-list needed' : 'family-list'} aria-labelledby={id}>
      <h3 id={id}>{heading}</h3>
      <div class="columns">
        <div>
          <h4>{t.children}</h4>
          {list.schools.length === 0 && <p>{t.noChildren}</p>}
          {list.schools.map(({ name, children }) => (
            <div key={name}>
              <h5>{name}</h5>
              <People people={children} ui={ui} />
            </div>
          ))}
        </div>
        <div>
          <h4>{t.contacts}</h4>
          {list.contacts.length === 0 && (
            <p>{list.areContactsUnknown ? t.contactsUnknown : t.noContacts}</p>
          )}
          <People people={list.contacts} ui={ui} />
        </div>
      </div>
    </section>
  );
}

const People = ({ people, ui }: { people: readonly ListedPerson[]; ui: Ui }) =>
  people.length === 0 ? null : (
    <ul>
      {people.map((person) => (
        <li key={person.id}>
          <PersonName person={person} ui={ui} />
          <ul>
            {person.lines.map((line) => (
              <li key={line}>
                <bdi>{line}</bdi>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );

const PersonName = ({ person, ui }: { person: ListedPerson; ui: Ui }) =>
  person.opensPage ? (
    <button
      type="button"
      class="link"
      aria-label={ui.t.list.open({ name: person.name })}
      onClick={(event) => ui.accept(event, event.currentTarget) && ui.handlers.onPerson(person)}
    >
      <bdi>{person.name}</bdi>
    </button>
  ) : (
    <b>
      <bdi>{person.name}</bdi>
    </b>
  );

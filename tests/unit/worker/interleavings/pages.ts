/** Pages of PowerSchool in the tabs of a browser: each shows one contact, student or search, at its own pace. */
import type { Action } from '../../../../lib/contracts/action.ts';
import type { Facts } from '../../../../lib/contracts/facts.ts';
import { refused } from '../../rules/clash-steps.ts';
import { accountDrawer, field, seen } from '../../rules/family.ts';
import {
  childrenOf,
  FAMILIES,
  familyOf,
  foundBy,
  type Links,
  pageOf,
  type Registrar,
  studentPageOf,
} from './families.ts';
import { LoadedPage } from './loaded-page.ts';

/** Contact Details. After a change of the fragment the name comes late, and the sections come later. */
class ContactDetails extends LoadedPage {
  readonly kind = 'contact';
  #addressed: string;
  /** The contact of the label, and the contact of the sections. */
  #label: string;
  #sections: string;
  drawer: 'refused' | { number: string } | undefined;

  constructor(contactId: string, user: Registrar, hasNames: boolean) {
    super(user, hasNames);
    this.#addressed = this.#label = this.#sections = contactId;
  }

  address = () => this.#addressed;
  override isLoading = () => this.#label !== this.#addressed;
  get contact(): string {
    return this.#sections;
  }
  /** Whether the whole page shows a contact that has no account. */
  isDuplicate = () =>
    this.#addressed === this.#sections && familyOf(this.#sections)?.duplicate.id === this.#sections;

  /** The fragment changes to another contact. */
  go(contactId: string, delay: number, changed: () => void): void {
    this.drawer = undefined;
    this.#addressed = contactId;
    const follow = (ms: number, step: () => void) =>
      setTimeout(() => {
        if (this.#addressed !== contactId) return;
        step();
        changed();
      }, ms);
    follow(delay, () => {
      this.#label = contactId;
    });
    // Within a second, with the way of a message: later they are taken for a family with the same children.
    follow(delay + Math.min(delay, 400), () => {
      this.#sections = contactId;
    });
    changed();
  }

  facts(links: Links): Facts {
    if (this.isLoading()) return seen({ kind: 'unknown', loading: true }, this.signedIn());
    const { students, phones, emails, addresses } = pageOf(this.#sections, links);
    const page = { ...pageOf(this.#label, links), students, phones, emails, addresses };
    const address = familyOf(this.#label)?.email ?? '';
    const isRefused = this.drawer === 'refused';
    return seen(page, {
      ...this.signedIn(),
      ...(isRefused && {
        ...refused(),
        drawer: accountDrawer({ email: field('choice', address, [address]) }),
      }),
    });
  }

  override perform(action: Action): void {
    if (action.do === 'attach') this.drawer = { number: action.number };
  }

  /** Whether Kinlink has prepared a student in Add Students. */
  isPrepared = () => typeof this.drawer === 'object';

  /** The registrar presses Submit in the drawer. */
  submit(links: Set<string>): void {
    if (typeof this.drawer === 'object') links.add(this.contact);
    this.drawer = undefined;
  }
}

/** A contact search, in the background or in front. */
class ContactSearch extends LoadedPage {
  readonly kind = 'search';
  #query = '';
  #isAnswered = false;

  constructor(query: string, user: Registrar, hasNames: boolean) {
    super(user, hasNames);
    if (query) this.search(query);
  }

  address = () => 'search';

  search(query: string): void {
    this.#query = query;
    this.#isAnswered = false;
    setTimeout(() => {
      this.#isAnswered = true;
    }, 700);
  }

  override perform(action: Action): void {
    if (action.do === 'search') this.search(action.text);
  }

  facts(): Facts {
    return seen(
      {
        kind: 'search',
        mode: 'contacts',
        canSwitch: false,
        canSearch: true,
        query: this.#query,
        inactive: false,
        ...(this.#isAnswered && { results: foundBy(this.#query) }),
        more: false,
        busy: !this.#isAnswered,
      },
      { records: 'read', busy: !this.#isAnswered, ...this.signedIn() },
    );
  }
}

/** Access Accounts of a student. */
class AccessAccounts extends LoadedPage {
  readonly kind = 'access-accounts';
  readonly #dcid: string;

  constructor(dcid: string, user: Registrar, hasNames: boolean) {
    super(user, hasNames);
    this.#dcid = dcid;
  }

  address = () => this.#dcid;

  facts(): Facts {
    const children = FAMILIES.flatMap(({ duplicate, original }) => [duplicate, original]);
    const name = children.find(({ child }) => child.dcid === this.#dcid)?.child.name ?? '';
    const student = { dcid: this.#dcid, name };
    return seen({ kind: 'access-accounts', student, parentAccess: true }, this.signedIn());
  }
}

/** A student's contacts, with a field for whatever the parent sent. */
class StudentContacts extends LoadedPage {
  readonly kind = 'student-contacts';
  readonly #dcid: string;
  #typed = '';

  constructor(dcid: string, user: Registrar, hasNames: boolean) {
    super(user, hasNames);
    this.#dcid = dcid;
  }

  address = () => this.#dcid;

  /** The registrar pastes what a parent sent. */
  paste(text: string): void {
    this.#typed = text;
  }

  facts(): Facts {
    const page = studentPageOf(this.#dcid);
    const inputs = { email: this.#typed, number: '', phone: '' };
    return seen(page, { records: 'read', inputs, ...this.signedIn() });
  }
}

/** The Start Page with the students that its registrar has searched for. */
class StartPage extends LoadedPage {
  readonly kind = 'start';

  address = () => 'start';
  override students = () =>
    childrenOf(this.user).map(({ dcid, name, number }) => ({ dcid, name, cells: [number] }));

  facts(): Facts {
    const page = { mode: 'other', canSwitch: false, canSearch: false, query: '' } as const;
    return seen({ kind: 'search', ...page, more: false, busy: false }, this.signedIn());
  }
}
/** Its address; without the selection it is where contacts are searched for. */
export const SELECTION = '/admin/home.html?selection=1';

export type OpenPage =
  | ContactDetails
  | ContactSearch
  | AccessAccounts
  | StudentContacts
  | StartPage;
export type Page = OpenPage | { kind: 'sign-in' };

/** The page at an address. */
export function pageAtUrl(url: string, user: Registrar, hasNames: boolean): Page {
  const contactId = /contactid=(\d+)/.exec(url)?.[1];
  if (contactId) return new ContactDetails(contactId, user, hasNames);
  const dcid = /accessaccounts.*frn=001(\d+)/.exec(url)?.[1];
  if (dcid) return new AccessAccounts(dcid, user, hasNames);
  const student = /students\/contacts\.html.*frn=001(\d+)/.exec(url)?.[1];
  if (student) return new StudentContacts(student, user, hasNames);
  if (url.endsWith(SELECTION)) return new StartPage(user, hasNames);
  const email = /emailAddress=([^&]*)/.exec(url)?.[1] ?? '';
  return new ContactSearch(decodeURIComponent(email), user, hasNames);
}

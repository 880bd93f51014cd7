/**
 * A small PowerSchool that is slow and is used meanwhile: drawers come late, rows are sorted, other pencils are
 * clicked, and the address names another contact before the page shows it. It knows whose each drawer truly is.
 */
import {
  $,
  account,
  contactPage,
  emailDrawer,
  emailRow,
  put,
  studentDrawer,
  studentRow,
  studentTable,
} from '../fixtures.ts';

export interface Family {
  id: string;
  first: string;
  last: string;
  children: { dcid: string; name: string }[];
  emails: string[];
}
/** Two parents who share a child and an old email. */
export const FAMILIES: readonly [Family, Family] = [
  {
    id: '4711',
    first: 'María',
    last: 'Rivera',
    children: [
      { dcid: '100', name: 'Rivera, Ana' },
      { dcid: '105', name: 'Rivera, Beto' },
    ],
    emails: ['maria@example.org', 'old@example.org'],
  },
  {
    id: '5120',
    first: 'Rosa',
    last: 'Chan',
    children: [
      { dcid: '105', name: 'Rivera, Beto' },
      { dcid: '200', name: 'Chan, Mei' },
    ],
    emails: ['old@example.org', 'rosa@example.org'],
  },
];

/** Whose a drawer is: the contact's id, and the student's dcid or the email; '' for a new email. */
export interface Owner {
  contact: string;
  row: string;
}

export class SlowPowerSchool {
  /** The family that the sections show. */
  shown: Family = FAMILIES[0];
  /** The family that the address names. */
  #addressed: Family = FAMILIES[0];
  /** Every value that was changed in a drawer, with whose drawer it was. */
  readonly changes: { owner: Owner; control: string; value: string }[] = [];
  readonly #owners = new WeakMap<Element, Owner>();
  readonly #delays: readonly number[];
  readonly #signal: AbortSignal;
  #opened = 0;
  #visits = 0;
  #isSorted = false;

  /** @param delays how long each next drawer takes to open, in milliseconds */
  constructor(delays: readonly number[], signal: AbortSignal) {
    this.#delays = delays;
    this.#signal = signal;
    const { id } = this.shown;
    put(`/admin/contacts/edit.html#?contactid=${id}`, this.#html());
    document.addEventListener('click', (event) => this.#onClick(event), { signal });
    for (const type of ['input', 'change'])
      document.addEventListener(type, (event) => this.#onChange(event), { signal });
  }

  /** The registrar clicks a pencil. */
  pencil(kind: 'student' | 'email', n: number): void {
    const id = kind === 'student' ? `edit-details-button-${n}` : `edit-email-button-${n}`;
    document.getElementById(id)?.click();
  }

  /** She closes the drawer. */
  close(): void {
    document.querySelector('.ui-dialog')?.remove();
  }

  /** She sorts the students: the rows get new numbers. */
  sort(): void {
    this.#isSorted = !this.#isSorted;
    $('#relationship-table').outerHTML = studentTable(this.#rows());
  }

  /**
   * She goes to the contact that the address does not name: its address comes first, then its name, then its sections.
   * They follow the name within a second: after that they are taken for a family's with the same children. Another
   * visit ends this one.
   * @param onContact called when the page names the other contact
   */
  go(delayMs: number, onContact: () => void): void {
    const next = FAMILIES[this.#addressed === FAMILIES[0] ? 1 : 0];
    this.#addressed = next;
    this.#visits += 1;
    const visit = this.#visits;
    const isLast = () => visit === this.#visits;
    this.close();
    history.replaceState(null, '', `/admin/contacts/edit.html#?contactid=${next.id}`);
    this.#later(delayMs, () => {
      if (!isLast()) return;
      $('#contact-id-label').textContent = `Contact ID ${next.id}`;
      $('#first-name-input').value = next.first;
      $('#last-name-input').value = next.last;
      onContact();
    });
    this.#later(delayMs + Math.min(delayMs, 900), () => {
      if (!isLast()) return;
      this.shown = next;
      const open = document.querySelector('.ui-dialog');
      document.body.innerHTML = this.#html();
      if (open) document.body.append(open);
    });
  }

  /** Whose drawer is open; undefined if none is. */
  get openOwner(): Owner | undefined {
    const dialog = document.querySelector('.ui-dialog');
    return dialog ? this.#owners.get(dialog) : undefined;
  }

  #later(ms: number, step: () => void): void {
    setTimeout(() => !this.#signal.aborted && step(), ms);
  }

  #children = () =>
    this.#isSorted ? [...this.shown.children].reverse() : [...this.shown.children];

  #rows = () =>
    this.#children()
      .map(({ dcid, name }, n) => studentRow(n, { dcid, name }))
      .join('');

  #html(): string {
    const { id, first, last, emails } = this.shown;
    return contactPage({
      id: `Contact ID ${id}`,
      account: account().replaceAll('maria@example.org', emails[id === '4711' ? 0 : 1] ?? ''),
      students: studentTable(this.#rows()),
      emails: emails.map((address, n) => emailRow(n, address, n ? '' : 'checkmark-icon')).join(''),
    })
      .replace('value="María"', `value="${first}"`)
      .replace('value="Rivera"', `value="${last}"`);
  }

  #onClick({ target }: Event): void {
    const id = (target as Element).id ?? '';
    const n = Number(/\d+$/.exec(id)?.[0]);
    const contact = this.shown.id;
    if (id.startsWith('edit-details-button-'))
      this.#open({ contact, row: this.#children()[n]?.dcid ?? '' }, studentDrawer('false', ''));
    if (id.startsWith('edit-email-button-'))
      this.#open({ contact, row: this.shown.emails[n] ?? '' }, emailDrawer);
    if (id === 'add-email-address-button') this.#open({ contact, row: '' }, emailDrawer);
    if (/cancel|close/.test(id)) this.close();
  }

  #open(owner: Owner, html: string): void {
    const delay = this.#delays[this.#opened % this.#delays.length] ?? 0;
    this.#opened += 1;
    this.#later(delay, () => {
      this.close();
      document.body.insertAdjacentHTML('beforeend', html);
      const dialog = $('.ui-dialog');
      this.#owners.set(dialog, owner);
      const address = dialog.querySelector<HTMLInputElement>('#email-address-input');
      if (address) address.value = owner.row;
    });
  }

  #onChange({ target }: Event): void {
    const control = target as HTMLInputElement;
    const owner = this.#owners.get(control.closest('.ui-dialog') as Element);
    if (!owner) return;
    const value = control.type === 'checkbox' ? String(control.checked) : control.value;
    this.changes.push({ owner, control: control.id, value });
  }
}

/** What Submit does in each of PowerSchool's drawers. */
import { type OpenDrawer, studentByNumber } from './powerschool.ts';
import { type Contact, copyOf, livingRows } from './records.ts';

const valueIn = ({ fields }: OpenDrawer, name: string): string => fields[name]?.value ?? '';

/** The contact after the drawer's Submit; a text where PowerSchool refuses. */
export function submitted(
  all: readonly Contact[],
  before: Contact,
  drawer: OpenDrawer,
): Contact | 'in use' | 'already associated' {
  const contact = copyOf(before);
  const get = (name: string) => valueIn(drawer, name);
  if (drawer.kind === 'account') {
    const isTaken = all.some(
      ({ id, account }) =>
        id !== contact.id && account && [account.email, account.username].includes(get('email')),
    );
    if (isTaken) return 'in use';
    contact.account = {
      enabled: get('enabled') === '1',
      username: get('username'),
      email: get('email'),
    };
  }
  if (drawer.kind === 'student')
    for (const row of livingRows(contact))
      if (row.dcid === drawer.row) row.access = get('access') === '1';
  if (drawer.kind === 'email') submitEmail(contact, drawer);
  if (drawer.kind === 'phone') {
    const preferred = get('preferred') === '1';
    if (preferred) for (const phone of contact.phones) phone.preferred = false;
    const [type, number, extension] = [get('type'), get('number'), get('extension')];
    contact.phones.push({ row: '', type, number, extension, preferred, sms: get('sms') === '1' });
  }
  if (drawer.kind === 'address') {
    const [type, street, unit] = [get('type'), get('line1'), get('unit')];
    const [city, state, zip, country] = [get('city'), get('state'), get('zip'), get('country')];
    contact.addresses.push({ row: '', type, street, unit, city, state, zip, country });
  }
  if (drawer.kind === 'add-students') return submitStudent(all, contact, drawer);
  return contact;
}

function submitEmail(contact: Contact, drawer: OpenDrawer): void {
  const [type, address] = [valueIn(drawer, 'type'), valueIn(drawer, 'address')];
  const primary = valueIn(drawer, 'primary') === '1';
  const old = drawer.row === undefined ? undefined : contact.emails[Number(drawer.row)];
  if (primary) for (const email of contact.emails) email.primary = false;
  if (old) Object.assign(old, { type, address, primary });
  else contact.emails.push({ row: '', type, address, primary, editable: true });
}

function submitStudent(all: readonly Contact[], contact: Contact, { found = [] }: OpenDrawer) {
  const row = found.find(({ picked }) => picked);
  const student = studentByNumber(all, row?.number ?? '');
  if (!row || !student) return contact;
  if (contact.rows.some(({ dcid }) => dcid === student.dcid)) return 'already associated' as const;
  contact.rows.push({
    ...student,
    relationship: row.relationship ?? '',
    access: row.access === true,
    custody: undefined,
    livesWith: undefined,
    pickup: undefined,
    emergency: undefined,
    time: 'now',
    originalType: '',
  });
  return contact;
}

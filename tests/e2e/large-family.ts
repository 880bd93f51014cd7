/** Makes a family of any size out of the records of the stand-in, with every state that a map shows. */
import type { Contact, Link } from '../powerschool/model.ts';
import { CONTACTS, STUDENTS } from '../powerschool/scene.ts';
import type { Store } from '../powerschool/store.ts';

const NAMES = 'Mateo Valentina Santiago Isabella Leonardo Camila Emiliano Lucia Gabriel'.split(' ');
const PARENTS =
  'Wilhelmina Bartholomew Chidinma Giovanni Anneliese Thaddeus Rosalind Ignatius Seraphina Lysander Marguerite Octavian Persephone Zebediah'.split(
    ' ',
  );
const RELATIONSHIPS = ['Mother', 'Father', 'Grandmother', 'Foster parent', 'Uncle'];

interface Size {
  children: number;
  contacts: number;
}

/** Adds a family around Nora Whitfield, without her own contacts. @returns the dcids of its children */
export function largeFamily(store: Store, { children, contacts }: Size): number[] {
  const dcids = childrenIn(store, children);
  for (const contact of [...store.contacts])
    if (contact.links.some(({ dcid }) => dcids.includes(dcid))) store.remove(contact.id);
  const parents = Array.from({ length: contacts }, (_, n) => makeParent(store, n, dcids));
  for (const parent of parents) store.add(parent);
  return dcids;
}

function childrenIn(store: Store, count: number): number[] {
  const nora = store.student(STUDENTS.nora.dcid);
  if (!nora) throw new Error('the seed has no Nora Whitfield');
  return [
    nora.dcid,
    ...NAMES.slice(0, count - 1).map((first, n) => {
      const dcid = 770_000 + n;
      const school = store.schools[n % 3];
      if (!store.student(dcid) && school)
        store.students.push({
          ...nora,
          dcid,
          first,
          number: `77${n}`,
          schoolId: school.id,
          parentAccess: n !== 1,
        });
      return dcid;
    }),
  ];
}

/** The second contact is another record of the first. One is inactive, one account is off, one has no email. */
function makeParent(store: Store, n: number, dcids: readonly number[]): Contact {
  const model = store.contact(CONTACTS.carlosOriginal.id);
  const [link] = model?.links ?? [];
  if (!model || !link) throw new Error('the seed has no contact to copy');
  const isCopy = n === 1;
  const first = PARENTS[isCopy ? 0 : n] ?? '';
  const email = `${first.toLowerCase()}.whitfield@example.org`;
  const account = model.account && { ...model.account, username: email, email, enabled: n !== 3 };
  return {
    ...structuredClone(model),
    id: 880_000 + n,
    guardianId: 990_000 + n,
    first,
    middle: '',
    last: n === 4 ? 'Whitfield-Montgomery-Featherstone' : 'Whitfield',
    active: n !== 6,
    emails:
      n === 5
        ? []
        : model.emails.slice(0, 1).map((each) => ({ ...each, address: email, primary: true })),
    phones: model.phones
      .slice(0, 1)
      .map((each) => ({ ...each, number: `555-01${30 + (isCopy ? 0 : n)}` })),
    addresses: [],
    account: isCopy || n === 5 ? null : account,
    links: linksOf(link, n, dcids),
  };
}

const linksOf = (link: Link, n: number, dcids: readonly number[]): Link[] =>
  dcids
    .filter((_, child) => n === 0 || (child + n) % 3 === 0 || (n > 3 && child === n % dcids.length))
    .map((dcid, place) => ({
      ...link,
      assocId: 880_000 + n * 20 + place,
      detailId: 880_000 + n * 20 + place,
      dcid,
      relationship: RELATIONSHIPS[n === 1 ? 0 : n % RELATIONSHIPS.length] ?? '',
      custody: n !== 2,
      dataAccess: n % 2 === 0,
    }));

/** The flows: how each begins, how it is done either way, and what must have come of it. */
import { CONTACTS, STUDENTS } from '../../powerschool/scene.ts';
import type { PowerSchool } from '../../powerschool/server.ts';
import * as byHand from './by-hand.ts';
import { CARRIED, CHANGED, CHILDREN, NEW_EMAIL } from './family.ts';
import type { Hand } from './hand.ts';
import { noDuplicate, plainDuplicate, richDuplicate, threeSiblings } from './scenes.ts';
import * as withKinlink from './with-kinlink.ts';

type Store = PowerSchool['store'];

export interface Flow {
  name: string;
  /** Whose contacts page it begins on. */
  student: number;
  prepare?: (store: Store) => void;
  byHand: (hand: Hand) => Promise<void>;
  withKinlink: (hand: Hand) => Promise<void>;
  /** Whether the records say that it was done; the same is asked of both ways. */
  done: (store: Store) => boolean;
  /** Kinlink shall ask for no keystroke at all. */
  noKeys?: true;
}

const { ana, nora, otto } = STUDENTS;
const { carlosDuplicate, carlosOriginal, maria, ready } = CONTACTS;

const attached = (store: Store, children: readonly { dcid: number }[]) =>
  store.contact(carlosDuplicate.id) === undefined &&
  children.every(({ dcid }) => store.hasDataAccess(carlosOriginal.id, dcid));

export const FLOWS: readonly Flow[] = [
  {
    name: 'Create an account',
    student: ana.dcid,
    byHand: byHand.createAccount,
    withKinlink: withKinlink.createAccount,
    done: (store) => store.hasDataAccess(maria.id, ana.dcid),
  },
  {
    name: 'Clash, attach',
    student: ana.dcid,
    prepare: plainDuplicate,
    byHand: (hand) => byHand.clash(hand, CHILDREN.slice(0, 1)),
    withKinlink: withKinlink.clash,
    done: (store) => attached(store, [ana]),
    noKeys: true,
  },
  {
    name: 'Clash, attach, carry over',
    student: ana.dcid,
    prepare: richDuplicate,
    byHand: (hand) => byHand.clash(hand, CHILDREN.slice(0, 1), CARRIED),
    withKinlink: withKinlink.clash,
    done: (store) =>
      attached(store, [ana]) &&
      store.contact(carlosOriginal.id)?.phones.length === 3 &&
      store.contact(carlosOriginal.id)?.addresses.length === 1,
    noKeys: true,
  },
  {
    name: 'Three siblings',
    student: ana.dcid,
    prepare: threeSiblings,
    byHand: (hand) => byHand.clash(hand, CHILDREN),
    withKinlink: withKinlink.clash,
    done: (store) => attached(store, [ana, nora, otto]),
    noKeys: true,
  },
  {
    name: 'Change a parent’s email',
    student: CHANGED.student.dcid,
    byHand: (hand) => byHand.changeEmail(hand, CHANGED.name),
    withKinlink: withKinlink.changeEmail,
    done: (store) => {
      const { account } = store.contact(ready.id) ?? {};
      return account?.email === NEW_EMAIL && account.username === NEW_EMAIL;
    },
  },
  {
    name: 'Check before creating',
    student: ana.dcid,
    prepare: noDuplicate,
    byHand: byHand.checkFirst,
    withKinlink: withKinlink.checkFirst,
    done: (store) => store.hasDataAccess(carlosOriginal.id, ana.dcid),
  },
];

/** The flows: how each starts, how it is done by hand and with Kinlink, and the result that it must have. */
import type { Policy } from '../../../lib/contracts/policy.ts';
import { CONTACTS, STUDENTS } from '../../powerschool/scene.ts';
import type { PowerSchool } from '../../powerschool/server.ts';
import type { CountingUser } from './counting-user.ts';
import { CARRIED_OVER, CHILDREN, NEW_EMAIL, PARENT_WITH_NEW_EMAIL } from './flow-data.ts';
import * as withKinlink from './kinlink-flows.ts';
import * as byHand from './manual-flows.ts';
import { noDuplicate, plainDuplicate, richDuplicate, threeSiblings } from './prepare-records.ts';

type Store = PowerSchool['store'];

export interface Flow {
  name: string;
  /** The student whose Contacts page is open at the start. */
  student: number;
  prepare?: (store: Store) => void;
  byHand: (user: CountingUser) => Promise<void>;
  withKinlink: (user: CountingUser) => Promise<void>;
  /** Whether the records have the result, for both ways. */
  isDone: (store: Store) => boolean;
  /** The target with Kinlink is no keystroke at all. */
  needsNoKeys?: true;
  /** How what the parent sent is entered, both ways. Typed unless said. */
  entry?: 'pasted';
  /** The most interactions with Kinlink. */
  atMost?: number;
  /** Clicks that only the registrar can decide on: which parent it is, and what is replaced. */
  decisions?: number;
  /** Settings of the registrar's own. */
  settings?: Partial<Policy>;
}

const { ana, nora, otto } = STUDENTS;
const { carlosDuplicate, carlosOriginal, maria, ready } = CONTACTS;

const isAttached = (store: Store, children: readonly { dcid: number }[]) =>
  store.contact(carlosDuplicate.id) === undefined &&
  children.every(({ dcid }) => store.hasDataAccess(carlosOriginal.id, dcid));

/** One person or two, the phone's marks, and what is set by hand. Each child's Receives Mail is one more. */
const CLASH_DECISIONS = 3;

/** The flow twice: what the parent sent is typed, and pasted. */
const typedAndPasted = (flow: Flow, atMost: number): Flow[] => [
  flow,
  { ...flow, name: `${flow.name}, pasted`, entry: 'pasted', atMost },
];

export const FLOWS: readonly Flow[] = [
  ...typedAndPasted(
    {
      name: 'Create an account',
      decisions: 1,
      student: ana.dcid,
      settings: { nextByItself: true },
      byHand: byHand.createAccount,
      withKinlink: withKinlink.createAccount,
      isDone: (store) => store.hasDataAccess(maria.id, ana.dcid),
    },
    6,
  ),
  {
    name: 'Clash, attach',
    decisions: CLASH_DECISIONS + 1,
    student: ana.dcid,
    prepare: plainDuplicate,
    byHand: (user) => byHand.clash(user, CHILDREN.slice(0, 1)),
    withKinlink: withKinlink.clash,
    isDone: (store) => isAttached(store, [ana]),
    needsNoKeys: true,
  },
  {
    name: 'Clash, checked before Submit',
    decisions: CLASH_DECISIONS + 1,
    student: ana.dcid,
    settings: { checkEmail: true },
    prepare: plainDuplicate,
    byHand: (user) => byHand.clash(user, CHILDREN.slice(0, 1)),
    withKinlink: withKinlink.checkedClash,
    isDone: (store) => isAttached(store, [ana]),
    needsNoKeys: true,
    atMost: 7,
  },
  {
    name: 'Clash, attach, carry over',
    decisions: CLASH_DECISIONS + 1,
    student: ana.dcid,
    prepare: richDuplicate,
    byHand: (user) => byHand.clash(user, CHILDREN.slice(0, 1), CARRIED_OVER),
    withKinlink: withKinlink.clash,
    isDone: (store) =>
      isAttached(store, [ana]) &&
      store.contact(carlosOriginal.id)?.phones.length === 3 &&
      store.contact(carlosOriginal.id)?.addresses.length === 1,
    needsNoKeys: true,
  },
  {
    name: 'Three siblings',
    decisions: CLASH_DECISIONS + CHILDREN.length,
    student: ana.dcid,
    prepare: threeSiblings,
    byHand: (user) => byHand.clash(user, CHILDREN),
    withKinlink: withKinlink.clash,
    isDone: (store) => isAttached(store, [ana, nora, otto]),
    needsNoKeys: true,
  },
  ...typedAndPasted(
    {
      name: 'Change a parent’s email',
      decisions: 2,
      student: PARENT_WITH_NEW_EMAIL.student.dcid,
      byHand: (user) => byHand.changeEmail(user, PARENT_WITH_NEW_EMAIL.name),
      withKinlink: withKinlink.changeEmail,
      isDone: (store) => {
        const { account } = store.contact(ready.id) ?? {};
        return account?.email === NEW_EMAIL && account.username === NEW_EMAIL;
      },
    },
    7,
  ),
  ...typedAndPasted(
    {
      name: 'Check before creating',
      decisions: 1,
      student: ana.dcid,
      prepare: noDuplicate,
      byHand: byHand.checkFirst,
      withKinlink: withKinlink.checkFirst,
      isDone: (store) => store.hasDataAccess(carlosOriginal.id, ana.dcid),
    },
    5,
  ),
];

/** A registrar who always does what the sidebar says first. */
import type { Action } from '../../../../../lib/contracts/action.ts';
import type { Advice, Item } from '../../../../../lib/contracts/advice.ts';
import { press } from './actions.ts';
import { noteRetiring, noteSubmit } from './judge.ts';
import { type Contact, copyOf } from './records.ts';
import { submitted } from './submit.ts';
import { contactOf, look, nowStep, openTab, shownContact, type World } from './world.ts';

/** Saves what a drawer or the page has: at once, or at the page's own Submit. */
function save(world: World, contact: Contact): void {
  if (world.family.savesAtFoot) world.tab.draft = contact;
  else store(world, contact);
}

function store(world: World, contact: Contact): void {
  world.contacts = world.contacts.map((other) => (other.id === contact.id ? contact : other));
}

export function closeDrawer({ tab }: World): void {
  tab.drawer = undefined;
  tab.error = undefined;
  tab.filled = [];
}

/** Submit in the open drawer. */
function submitDrawer(world: World): void {
  const { tab } = world;
  const before = shownContact(world, tab);
  if (!before || !tab.drawer) return;
  const after = submitted(world.contacts, before, tab.drawer);
  if (typeof after === 'string') {
    const { kind } = tab.drawer;
    const means = after === 'in use' ? 'email-taken' : 'unclear';
    tab.error = { message: after, place: 'drawer', drawer: kind, means };
    return;
  }
  noteSubmit(world, before, after);
  save(world, after);
  tab.number = '';
  closeDrawer(world);
}

/** Submit at the foot of the page. */
export function submitPage(world: World): void {
  if (world.tab.draft) store(world, world.tab.draft);
  world.tab.draft = undefined;
}

/** Changes one row in PowerSchool's own drawer, as a sentence asks. */
function clearEndDate(world: World): void {
  const contact = shownContact(world, world.tab);
  if (!contact) return;
  const next = copyOf(contact);
  for (const row of next.rows) if (row.time === 'past') row.time = 'now';
  save(world, next);
}

function chooseRelationship({ tab }: World): void {
  for (const row of tab.drawer?.found ?? []) row.relationship ||= row.relationships?.[0] ?? '';
}

function enableAccount(world: World): void {
  const contact = shownContact(world, world.tab);
  if (!contact?.account) return;
  save(world, { ...copyOf(contact), account: { ...contact.account, enabled: true } });
}

/** What a sentence of the Now step asks for in PowerSchool's own drawers; the first that fits. */
const SENTENCES: [RegExp, (world: World) => void][] = [
  [/The checked row says|PowerSchool didn’t accept this/, closeDrawer],
  [/Choose the Relationship to/, chooseRelationship],
  [/click Submit at the bottom|changes that aren’t saved/i, submitPage],
  [/Check, then click Submit|leave it, then click Submit/, submitDrawer],
  [/close the open panel first|Close it and open/, closeDrawer],
  [/clear its end date/, clearEndDate],
];

/** Delete and Confirm, or Active and Submit. */
function retireHere(world: World, control: 'delete' | 'active'): void {
  const { tab } = world;
  const contact = contactOf(world, tab.id);
  if (!contact) return;
  if (control === 'active') {
    noteRetiring(world, contact, 'inactive');
    const account = contact.account && { ...contact.account, enabled: false };
    store(world, { ...copyOf(contact), active: false, account });
    look(world);
    return;
  }
  tab.deleting = 'asked';
  const advice = look(world);
  if (advice?.notice?.id === 'early-delete') {
    tab.deleting = undefined;
    return;
  }
  noteRetiring(world, contact, 'deleted');
  tab.deleting = 'confirmed';
  look(world);
  world.contacts = world.contacts.filter(({ id }) => id !== contact.id);
}

/** Presses a button, and does what it only points at. */
export function choose(world: World, advice: Advice, action: Action): void {
  world.trail.push(`${world.tab.id}: ${JSON.stringify(action)}`);
  press(world, advice, action);
  if (action.do === 'highlight') retireHere(world, action.control);
}

/** The first offer: of the Now step, else of the notice, else of the lists below. */
function firstOffer(advice: Advice, step: Item | undefined): Action | undefined {
  const offers = [
    ...(step?.offers ?? []),
    ...(advice.notice?.offers ?? []),
    ...advice.lists
      .filter(({ id }) => id === 'found')
      .flatMap(({ offers: more, cards }) => [...cards.flatMap((card) => card.offers), ...more]),
  ];
  return offers[0]?.action;
}

/** The number that the sidebar asks for, as the student's own page has it. */
function typeNumber(world: World, label: string): boolean {
  if (world.tab.number) return false;
  const rows = world.family.others.flatMap(({ rows: all }) => all);
  const student = rows.find(({ name }) => label.includes(name.split(', ').reverse().join(' ')));
  world.tab.number = student?.number ?? '';
  return world.tab.number !== '';
}

/** What the sidebar does by itself once a page is open. */
function withoutClick(world: World, advice: Advice): boolean {
  const { tab } = world;
  if (advice.needsRecords && !tab.isRead) {
    tab.isRead = true;
    return true;
  }
  const offers = advice.items.flatMap(({ offers: all }) => all);
  const ordered = offers.find(({ id }) => id === tab.pendingOffer);
  if (!ordered) return false;
  tab.pendingOffer = undefined;
  press(world, advice, ordered.action);
  return true;
}

/** One thing that the sidebar says; false where it says nothing more in this tab. */
export function obey(world: World, answersTruly: boolean): boolean {
  const advice = look(world);
  if (!advice) return false;
  if (withoutClick(world, advice)) return true;
  const step = nowStep(advice);
  const words = step?.hints.join('\n') ?? '';
  const deed = SENTENCES.find(([pattern]) => pattern.test(words))?.[1];
  if (deed === chooseRelationship) chooseRelationship(world);
  else if (deed) {
    world.trail.push(`${world.tab.id}: ${words}`);
    deed(world);
    return true;
  }
  if (step?.question?.name === 'number' && typeNumber(world, step.question.label)) return true;
  if (step?.offers.some(({ id }) => id === 'open-account') && /turned off/.test(words)) {
    enableAccount(world);
    return true;
  }
  const action = answersTruly ? trueAnswer(world, step) : undefined;
  const first = action ?? firstOffer(advice, step);
  if (!first) return deed !== undefined;
  choose(world, advice, first);
  return true;
}

/** The answer of a registrar who knows both people. */
function trueAnswer(world: World, step: Item | undefined): Action | undefined {
  const same = step?.offers.find(({ action }) => action.do === 'same-person')?.action;
  if (same?.do !== 'same-person') return undefined;
  const [one, other] = [same.duplicateId ?? world.tab.id, same.otherId].map(
    (id) => contactOf(world, id)?.person,
  );
  const verb = one === other ? 'same-person' : 'different-person';
  return step?.offers.find(({ action }) => action.do === verb)?.action;
}

/** The day of one duplicate begins: its account is asked for, or changed, and refused. */
export function beginWith(world: World, contact: Contact): void {
  openTab(world, contact.id);
  if (!contact.account) return;
  world.tab.drawer = {
    kind: 'account',
    fields: {
      enabled: { kind: 'tick', value: '1', editable: true },
      username: { kind: 'text', value: contact.account.username, editable: true },
      email: { kind: 'choice', value: world.family.holder.account?.email ?? '', editable: true },
    },
  };
  submitDrawer(world);
}

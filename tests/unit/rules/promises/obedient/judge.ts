/** The four things that must never happen to a registrar who does what the sidebar says. */
import type { Advice } from '../../../../../lib/contracts/advice.ts';
import { blame } from './fault.ts';
import { lostValues } from './lost.ts';
import { type Contact, livingRows, type PersonalName } from './records.ts';
import { contactOf, nowStep, textOf, type World } from './world.ts';

const RESTRICTED = /restraining|no contact|deceased/i;
const student = (name: string): string => name.split(', ').reverse().join(' ');

/** The contact and what is being merged into it, as it was in the morning. With retiring, its papers are decided on. */
const recordsOf = ({ family, merged, retired }: World, target: Contact): Contact[] => [
  target,
  ...family.others.filter(({ id }) => merged.get(id) === target.id && !retired.includes(id)),
];

/** Why this parent may not see the student; undefined where nothing forbids it. */
function forbids(world: World, target: Contact, dcid: string): string | undefined {
  for (const contact of recordsOf(world, target)) {
    const fields = [...Object.values(contact.details), contact.name.suffix];
    const row = livingRows(contact).find((each) => each.dcid === dcid);
    if (fields.some((field) => RESTRICTED.test(field))) return `note on ${contact.id}`;
    if (row?.custody === false) return `custody off on ${contact.id}`;
    // What was granted earlier in the day was asked then.
    const isStillOff = !livingRows(contactOf(world, contact.id) ?? contact).some(
      ({ dcid: other, access }) => other === dcid && access,
    );
    if (contact !== target && contact.account && row?.access === false && isStillOff)
      return `access off on ${contact.id}`;
  }
  return undefined;
}

/** A drawer was submitted: no access without the question that its papers ask for. */
export function noteSubmit(world: World, before: Contact, after: Contact): void {
  for (const row of livingRows(after)) {
    const old = livingRows(before).find(({ dcid }) => dcid === row.dcid);
    if (!row.access || old?.access) continue;
    const why = forbids(world, after, row.dcid);
    const step = world.shown && nowStep(world.shown);
    const says = world.shown ? textOf(world.shown, step) : '';
    if (why && !/heck the family’s paperwork first/.test(says))
      blame(`access to ${row.name} given unasked: ${why}`);
  }
}

/** A contact is deleted or made inactive. */
export function noteRetiring(
  world: World,
  contact: Contact,
  outcome: 'deleted' | 'inactive',
): void {
  const into = world.merged.get(contact.id);
  const original = into ? contactOf(world, into) : undefined;
  if (!original) {
    blame(`${contact.id} ${outcome}, and nobody said whose duplicate it is`);
    return;
  }
  if (!original.active || !original.account?.enabled)
    blame(`${contact.id} ${outcome}, and the account of ${original.id} lets nobody in`);
  for (const row of livingRows(contact)) {
    const other = livingRows(original).find(({ dcid }) => dcid === row.dcid);
    if (!other) blame(`${contact.id} ${outcome} with ${row.name}`);
    else if (!other.access && !isDecided(world, [student(row.name)], ['no-access']))
      blame(`${contact.id} ${outcome} with the access to ${row.name}`);
  }
  const lost = lostValues(contact, original).find(({ words }) => !isDecided(world, words));
  if (lost) blame(`${contact.id} ${outcome} with ${lost.thing}`);
  if (outcome === 'deleted') noteHistory(contact, original);
  world.retired.push(contact.id);
}

/** What only deleting destroys. */
function noteHistory(contact: Contact, original: Contact): void {
  if (contact.account) blame(`${contact.id} deleted with its account`);
  for (const { originalType, time, dcid, name } of contact.rows) {
    if (originalType) blame(`${contact.id} deleted with ${originalType}`);
    if (time === 'past' && !original.rows.some((row) => row.dcid === dcid))
      blame(`${contact.id} deleted with the past of ${name}`);
  }
}

/** Phones are written in several ways. */
const bare = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');

const isDecided = (
  { decisions }: World,
  words: readonly string[],
  kinds: readonly string[] = ['dismissed'],
): boolean =>
  decisions.some(
    ({ kind, text }) =>
      kinds.includes(kind) && words.every((word) => bare(text).includes(bare(word))),
  );

const LONG_FORMS: Record<string, string> = { Liz: 'Elizabeth', Bob: 'Robert' };
const givenName = ({ given }: PersonalName): string => LONG_FORMS[given] ?? given;
const BIRTH = /^(Jr|Sr)\.$/;

/** What anybody can read on two contacts that says that they are two people. */
function speaksAgainst(a: Contact, b: Contact): string | undefined {
  const both = [a, b];
  const [first, second] = [a.name, b.name];
  if (givenName(first) !== givenName(second)) return 'first names';
  if (both.every(({ name }) => BIRTH.test(name.suffix)) && first.suffix !== second.suffix)
    return 'suffixes';
  const middles = both.map(({ name }) => name.middle.replace('.', ''));
  if (middles.every((middle) => middle.length > 1) && middles[0] !== middles[1])
    return 'middle names';
  if (both.some((each) => livingRows(each).some(({ relationship }) => relationship === 'Self')))
    return 'own record';
  const surnames = both.map(
    ({ rows }) => new Set(rows.map(({ name }) => name.split(',')[0])).size >= 5,
  );
  if (surnames.includes(true)) return 'an office';
  const unlike = livingRows(a).find((row) => {
    const other = livingRows(b).find(({ dcid }) => dcid === row.dcid);
    const relations = [row.relationship, other?.relationship];
    return relations.includes('Mother') && relations.includes('Father');
  });
  return unlike && 'relationships';
}

/** Two people of whom something says so: "Same person" is never the first of the two answers. */
export function judgeAnswers(world: World, advice: Advice): void {
  const groups = [
    ...advice.items.map(({ offers }) => offers),
    ...(advice.compare ? [advice.compare.offers] : []),
  ];
  for (const offers of groups) {
    const first = offers.find(({ action }) => /^(same|different)-person$/.test(action.do));
    if (first?.action.do !== 'same-person') continue;
    const { duplicateId = world.tab.id, otherId } = first.action;
    const [one, other] = [contactOf(world, duplicateId), contactOf(world, otherId)];
    if (!one || !other || one.person === other.person) continue;
    const why = speaksAgainst(one, other);
    if (why) blame(`Same person is first for ${one.id} and ${other.id}: ${why}`);
  }
}

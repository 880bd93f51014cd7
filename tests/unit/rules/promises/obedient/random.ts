/** A registrar who does other things in between: presses any button, opens any contact, leaves a drawer. */
import fc from 'fast-check';
import { copyOf } from './records.ts';
import { choose, closeDrawer, submitPage } from './registrar.ts';
import { contactOf, look, openTab, type World } from './world.ts';

export type Detour = (world: World) => void;

const pressAny =
  (n: number): Detour =>
  (world) => {
    const advice = look(world);
    if (!advice) return;
    const offers = [
      ...advice.items.flatMap(({ offers, conflicts }) => [
        ...offers,
        ...conflicts.map(({ offer }) => offer),
      ]),
      ...(advice.notice?.offers ?? []),
      ...(advice.compare?.offers ?? []),
      ...(advice.task?.offers ?? []),
      ...advice.lists.flatMap((list) => [...list.offers, ...list.cards.flatMap((c) => c.offers)]),
    ];
    const offer = offers[n % Math.max(offers.length, 1)];
    if (offer) choose(world, advice, offer.action);
  };

const contactId = fc.constantFrom('5120', '9002', '9003');

/** Somebody else at the district writes on a contact that is being worked on. */
const byOthers = fc.tuple(contactId, fc.constantFrom('phone', 'marks', 'employer')).map(
  ([id, what]): Detour =>
    (world) => {
      const contact = contactOf(world, id);
      if (!contact || id === '5120') return;
      const next = copyOf(contact);
      const [first] = next.phones;
      // A note on papers in that field stays: it is what the judge goes by.
      if (what === 'employer') next.details.employer ||= 'Brook Bakery';
      else if (what === 'marks' && first) Object.assign(first, { sms: true, type: 'Home' });
      else
        next.phones.push({
          row: '',
          type: 'Work',
          number: '201-555-0199',
          extension: '',
          preferred: false,
          sms: false,
        });
      world.contacts = world.contacts.map((other) => (other.id === id ? next : other));
    },
);

const detour: fc.Arbitrary<Detour> = fc.oneof(
  { weight: 8, arbitrary: fc.constant<Detour>(() => undefined) },
  { weight: 4, arbitrary: fc.nat(30).map(pressAny) },
  contactId.map(
    (id): Detour =>
      (world) =>
        openTab(world, id),
  ),
  fc.nat(5).map(
    (n): Detour =>
      (world) => {
        world.tab = world.tabs[n % world.tabs.length] ?? world.tab;
      },
  ),
  fc.constantFrom<Detour>(closeDrawer, submitPage, (world) => void look(world)),
  byOthers,
);

export const wanderings = fc.array(detour, { minLength: 5, maxLength: 20 });

/** Does them one after the other; then the registrar only obeys. */
export function wander(detours: readonly Detour[]): Detour {
  const rest = [...detours];
  return (world) => rest.shift()?.(world);
}

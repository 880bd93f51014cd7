/** What the duplicate knows and the original lacks: each to be filled in, or waved off, by the registrar. */
import type { List, Offer } from '../advice.ts';
import type { Address, ContactPage, Phone } from '../facts.ts';
import type { Knows, Task } from '../tasks.ts';
import { type CarryItem, carryOver, flagsToDecide, unresolved } from './carry-over.ts';
import type { ContactContext } from './context.ts';
import { inDrawer } from './in-drawer.ts';
import type { Draft } from './items.ts';
import { spoken } from './names.ts';

/** What a contact's page tells of it; undefined until all of its sections were read. */
export function knowledgeOf(page: ContactPage): Knows | undefined {
  const { phones, emails, addresses, students } = page;
  if (!phones || !emails || !addresses || !students) return undefined;
  const flags = students
    .filter((student) => student.current)
    .map((student) => ({ name: spoken(student.name), flags: flagsToDecide(student) }))
    .filter((one) => one.flags.length > 0);
  return { phones, emails, addresses, flags };
}

/** One item for each thing that is not on the original yet; what is there already is not listed. */
export function missingHere(ctx: ContactContext, task: Task): Draft[] {
  if (!task.knows) return [];
  const all = carryOver(task.knows, ctx.page);
  return unresolved(all, task.settled).map((item) => draft(ctx, task, item));
}

function draft(ctx: ContactContext, task: Task, item: CarryItem): Draft {
  const { t } = ctx;
  const label = t.carry.item(t.carry[item.kind], told(item));
  const base = { id: `carry-${item.key}`, label };
  const notNeeded: Offer = {
    id: `settle-${item.key}`,
    label: t.carry.notNeeded,
    action: { do: 'settle', id: task.id, text: item.key },
  };
  if (item.state === 'unseen')
    return { ...base, is: 'blocked', alone: true, detail: t.carry.unseen(t.carry[item.kind]) };
  if (item.state === 'contradicts') {
    const detail = t.carry.other(
      item.other ? told({ ...item, what: item.other } as CarryItem) : '',
    );
    return { ...base, is: 'open', detail, now: { offers: [notNeeded] } };
  }
  const plan = inDrawer(ctx, item.kind, item.values.map(optional), {
    id: `add-${item.key}`,
    label: t.carry.add[item.kind],
    primary: true,
    action: { do: 'open-drawer', drawer: item.kind },
  });
  return { ...base, is: 'open', now: { ...plan, offers: [...plan.offers, notNeeded] } };
}

/** The value itself has to find its field; type, ticks and the like may be missing from a drawer. */
const optional = ({ field, value }: { field: string; value: string }) => ({
  field,
  value,
  optional: !['number', 'address', 'line1'].includes(field),
});

/** A thing in one line, as a person would say it. */
function told(item: CarryItem): string {
  if (item.kind === 'email') return item.what.address;
  return item.kind === 'phone' ? phone(item.what) : address(item.what);
}

const phone = ({ number, extension, type }: Phone): string =>
  [number, extension && `× ${extension}`, type && `(${type})`].filter(Boolean).join(' ');

const address = ({ street, unit, city, state, zip, type }: Address): string =>
  [
    [street.replace(/\s*\n\s*/g, ', '), unit, city, state, zip].filter(Boolean).join(', '),
    type && `(${type})`,
  ]
    .filter(Boolean)
    .join(' ');

/** Legal facts are never carried by machine (facts §10, G): they are listed, to be set by hand. */
export function flagsList({ t }: ContactContext, task: Task): List[] {
  const flags = task.knows?.flags ?? [];
  if (flags.length === 0) return [];
  return [
    {
      id: 'flags',
      heading: t.carry.flags,
      cards: [],
      lines: flags.map((one) =>
        t.carry.flagLine(one.name, one.flags.map((flag) => t.carry.flag[flag]).join(', ')),
      ),
      offers: [],
    },
  ];
}

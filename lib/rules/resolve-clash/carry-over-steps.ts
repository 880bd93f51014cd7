/** Values that the original lacks: the registrar fills in or dismisses each. */
import type { Task } from '../../tasks/task.ts';
import type { ChecklistStep } from '../core/checklist.ts';
import { type ContactContext, isOff } from '../core/context.ts';
import { drawerOffers } from '../core/drawer-offers.ts';
import { goToContact } from '../core/navigation-offers.ts';
import { undoOffers } from '../core/undo-offer.ts';
import { type CarryItem, notOnOriginal } from '../task/carry-over.ts';
import { carryItems, describeItem, isUnread } from '../task/carry-over-progress.ts';
import { isReadInFull } from '../task/page-role.ts';
import { isUsableEmail, sameEmail } from '../values/emails.ts';
import { formatAddress, formatPhone } from '../values/format.ts';
import { normalizeText } from '../values/normalize-text.ts';
import { byHandStep } from './by-hand-step.ts';
import { notNeeded } from './decision-offers.ts';
import { receivesMailSteps } from './receives-mail-steps.ts';
import { hiddenAddressesHint } from './unread-sections.ts';

/** One item for each value that is not on the original yet. */
export function missingHere(ctx: ContactContext, task: Task): ChecklistStep[] {
  const dismissed = task.carried.filter(({ kind }) => kind === 'dismissed').map(({ key }) => key);
  const items = notOnOriginal(carryItems(task, ctx.page), dismissed);
  // What only needs a decision comes after what is missing.
  const rank = ({ state }: CarryItem) => ['unseen', 'marks'].indexOf(state);
  const inOrder = items.toSorted((a, b) => rank(a) - rank(b));
  return [
    ...task.duplicates
      .filter(isUnread)
      .map(({ contactId = '', name }) => unreadStep(ctx, contactId, name)),
    ...inOrder.map((item) => missingStep(ctx, task, item)),
    ...receivesMailSteps(ctx, task),
    ...byHandStep(ctx, task),
  ];
}

/** A duplicate whose page was never open since the task began. */
const unreadStep = (ctx: ContactContext, id: string, name: string): ChecklistStep => ({
  id: `read-${id}`,
  label: ctx.t.carry.read({ name, id }),
  kind: 'open',
  now: { hints: [ctx.t.carry.readHint], offers: [goToContact(ctx, id)] },
});

/** A drawer that Kinlink filled in is for another value, which the page may have by now. */
const closeFirst = ({ facts, t }: ContactContext): string[] =>
  facts.drawer && facts.undo.length > 0 ? [t.closeDrawerFirst] : [];

function missingStep(ctx: ContactContext, task: Task, item: CarryItem): ChecklistStep {
  const { t } = ctx;
  const kind = t.carry[item.kind];
  const value = [describeItem(item), ...ticksOf(ctx, item)].join(', ');
  const base = { id: `carry-${item.key}`, label: t.carry.item({ kind, value }) };
  const dismiss = notNeeded(ctx, task, [item.key]);
  if (item.state === 'unseen') return { ...base, ...unseenStep(ctx, task, item) };
  if (item.state === 'marks')
    return {
      ...base,
      label: t.carry.marks({ kind, value: describeItem(item) }),
      kind: 'open',
      detail: marksDetail(ctx, item),
      now: { hints: closeFirst(ctx), offers: [dismiss] },
    };
  if (item.state === 'contradicts') {
    const other = item.other ? describeItem({ ...item, what: item.other } as CarryItem) : '';
    return {
      ...base,
      label: t.carry.differs({ kind, value: describeItem(item) }),
      kind: 'open',
      detail: t.carry.other({ value: other }),
      now: { hints: closeFirst(ctx), offers: [dismiss] },
    };
  }
  if (item.kind === 'email' && !isUsableEmail(item.what.address))
    return { ...base, kind: 'open', detail: t.carry.noEmail, now: { offers: [dismiss] } };
  // A drawer opened from a pencil edits another value, which must stay as it is.
  if (isAnothers(ctx, item))
    return {
      ...base,
      kind: 'open',
      now: { hints: [t.closeDrawerFirst], offers: [...undoOffers(ctx.facts.undo, ctx.t), dismiss] },
    };
  // The registrar adds it by hand, or says that it is not needed: nothing is lost without a decision (promise 7).
  if (isOff(ctx, 'carry-over'))
    return { ...base, kind: 'open', now: { hints: [t.carry.byYourself], offers: [dismiss] } };
  // One click opens the drawer and fills it; the registrar submits.
  const plan = drawerOffers(ctx, item.kind, item.values.map(optional), {
    id: `fill-${item.key}`,
    label: t.fillIn,
    primary: true,
    action: { do: 'fill', drawer: item.kind, values: [...item.values], opens: true },
  });
  const isOutdated = item.kind === 'address' && item.what.current === false;
  return {
    ...base,
    kind: 'open',
    detail: isOutdated ? t.carry.notCurrent : alreadyHere(ctx, item),
    now: { ...plan, offers: [...plan.offers, dismiss] },
  };
}

/** Where the value comes from, and what of its kind the original has. */
function alreadyHere({ page, t }: ContactContext, { kind }: CarryItem): string {
  const here = {
    phone: page.phones?.map(formatPhone),
    email: page.emails?.map(({ address }) => address),
    address: page.addresses?.map(formatAddress),
  }[kind];
  return t.carry.alreadyHere({ here: here?.filter(Boolean) ?? [] });
}

/** A value whose section on the original can't be read; until the page was read, only that. */
function unseenStep(
  ctx: ContactContext,
  task: Task,
  item: CarryItem,
): Pick<ChecklistStep, 'kind' | 'alone' | 'detail' | 'now'> {
  const unseen = ctx.t.carry.unseen({ kind: ctx.t.carry[item.kind] });
  if (!isReadInFull(ctx)) return { kind: 'blocked', alone: true, detail: unseen };
  const hint = (item.kind === 'address' && hiddenAddressesHint(ctx)) || unseen;
  const offer = notNeeded(ctx, task, [item.key], ctx.t.carry.seenByHand);
  return { kind: 'open', now: { hints: [hint], offers: [offer] } };
}

/** The ticks of a value, as PowerSchool calls them: SMS, Preferred, Primary. */
const ticksOf = ({ t }: ContactContext, { kind, what }: Pick<CarryItem, 'kind' | 'what'>) =>
  (['sms', 'preferred', 'primary'] as const)
    .filter((tick) => (what as Partial<Record<typeof tick, boolean>>)[tick])
    .map((tick) => t.things[`${kind}.${tick}`] ?? tick);

/** Both sides' type and ticks, in words. */
function marksDetail(ctx: ContactContext, { kind, what, other }: CarryItem): string {
  const marks = (record: CarryItem['what']) =>
    [record.type, ...ticksOf(ctx, { kind, what: record })].filter(Boolean).join(', ');
  return ctx.t.carry.marksDetail({ here: other ? marks(other) : '', there: marks(what) });
}

/** The field that holds the value itself. */
const ITSELF = { phone: 'number', email: 'address', address: 'line1' } as const;

/** Only the value itself must have its field; a drawer may lack type, checkboxes and the like. */
const optional = ({ field, value }: { field: string; value: string }) => ({
  field,
  value,
  optional: !(Object.values(ITSELF) as string[]).includes(field),
});

/** Whether the open drawer edits another phone, email or address than the item's. */
function isAnothers({ facts: { drawer } }: ContactContext, { kind, values }: CarryItem): boolean {
  const own = ITSELF[kind];
  const current = drawer?.kind === kind ? drawer.fields[own]?.value : undefined;
  const wanted = values.find(({ field }) => field === own)?.value ?? '';
  if (!current) return false;
  // PowerSchool may reformat a number as soon as it is in the field.
  const bare = (text: string) => normalizeText(text).replace(/[^\p{L}\p{M}\p{N}]/gu, '');
  return kind === 'email' ? !sameEmail(current, wanted) : bare(current) !== bare(wanted);
}

/** Compares a drawer with the values that Kinlink would fill in, and offers the difference. */
import type { ActionOf, PasswordRule, Value } from '../../contracts/action.ts';
import type { Drawer, Field } from '../../contracts/drawer-facts.ts';
import type { Texts } from '../../texts/sidebar/en.ts';
import { collapseSpaces } from '../values/normalize-text.ts';
import type { ConflictDraft, OfferDraft } from './drafts.ts';
import { undoOffers } from './undo-offer.ts';

export interface FieldValue extends Value {
  /** Set on a field that the drawer may lack. */
  optional?: boolean;
}

export interface Plan {
  hints: string[];
  conflicts: ConflictDraft[];
  offers: OfferDraft[];
}

/**
 * Compares each wanted value with the drawer's.
 *
 * Empty fields share one "Fill in". A field with another value gets its own Replace (promise 2). A missing
 * field is named and stops the offer (promise 5).
 *
 * @param more.passwordRule used only while both password fields are empty
 * @param more.replaceAll label of one button that replaces each different value, beside each one's own
 */
export function planFill(
  drawer: Drawer,
  wants: readonly FieldValue[],
  t: Texts,
  more: {
    passwordRule?: PasswordRule;
    undo: readonly string[];
    label?: string;
    replaceAll?: string;
  },
): Plan {
  const name = (field: string) => t.things[`${drawer.kind}.${field}`] ?? field;
  const lacking = wants.filter((want) => !want.optional && !drawer.fields[want.field]);
  if (lacking.length > 0)
    return {
      hints: [t.notFoundHere({ things: lacking.map((want) => name(want.field)) })],
      conflicts: [],
      offers: undoOffers(more.undo, t),
    };

  const compared = wants.flatMap((want) => {
    const field = drawer.fields[want.field];
    return field
      ? [{ ...want, field: want.field, present: field, match: compare(field, want.value) }]
      : [];
  });
  const values: Value[] = compared
    .filter((want) => want.match === 'empty')
    .map(({ field, value }) => ({ field, value }));
  const passwordRule = passwordsEmpty(drawer) ? more.passwordRule : undefined;

  const fill: OfferDraft = {
    id: `fill-${drawer.kind}`,
    label: more.label ?? t.fillIn,
    primary: true,
    action: {
      do: 'fill',
      drawer: drawer.kind,
      values,
      ...rowOf(drawer),
      ...(passwordRule && { passwordRule }),
    },
  };
  const due = values.length > 0 || passwordRule !== undefined;
  const different = compared
    .filter((want) => want.match === 'different')
    .map((want) => ({ ...want, replaces: want.present.value }));
  const isDifferent = different.length > 0;
  const target = { drawer: drawer.kind, ...rowOf(drawer) };
  // Where a field is locked and nothing was filled in, there is nothing to submit.
  const isStuck =
    more.undo.length === 0 && !isDifferent && compared.some((want) => want.match === 'locked');
  return {
    hints: [
      ...compared
        .filter((want) => want.match === 'no-choice')
        .map((want) => t.noSuchChoice({ value: want.value, field: name(want.field) })),
      ...compared
        .filter((want) => want.match === 'locked')
        .map((want) => t.stopped.locked({ field: name(want.field) })),
      ...(more.passwordRule && !drawer.fields.password ? [t.create.noPasswordField] : []),
      ...(due || isStuck ? [] : [isDifferent ? t.decideThenSubmit : t.checkThenSubmit]),
    ],
    conflicts: different.map((want) => conflictOf(t, want.present.value, want, target)),
    offers: [
      ...(due ? [fill] : []),
      ...(more.replaceAll && different.length > 0
        ? [replaceOffer(more.replaceAll, different, target)]
        : []),
      ...undoOffers(more.undo, t),
    ],
  };
}

/** The drawer that a Replace is for; `opens` where it is not open yet. */
type Target = Pick<ActionOf<'replace'>, 'drawer' | 'row' | 'opens'>;

/** A value beside the one that Kinlink would put in its place, with its own Replace. */
export function conflictOf(t: Texts, have: string, value: Value, target: Target): ConflictDraft {
  const { field } = value;
  const label = t.things[`${target.drawer}.${field}`] ?? field;
  const offer = replaceOffer(t.replace({ field: label }), [{ ...value, replaces: have }], target);
  return {
    label,
    have,
    want: value.value,
    offer: { ...offer, id: `replace-${target.drawer}-${field}` },
  };
}

/** One button that replaces each of these values, and only those that the registrar sees beside it. */
export const replaceOffer = (
  label: string,
  values: readonly Value[],
  target: Target,
): OfferDraft => ({
  id: `replace-${target.drawer}`,
  label,
  action: {
    do: 'replace',
    values: values.map(({ field, value, replaces }) => ({
      field,
      value,
      ...(replaces !== undefined && { replaces }),
    })),
    ...target,
  },
});

/** The row whose pencil opened the drawer. Another row's drawer is never filled with its values (promise 8). */
export const rowOf = ({ row }: Drawer) => (row === undefined ? {} : { row });

/** Case and extra spaces do not count; accents do. */
const isSameText = (a: string, b: string): boolean =>
  collapseSpaces(a).toLowerCase() === collapseSpaces(b).toLowerCase();

type FieldMatch = 'same' | 'empty' | 'different' | 'no-choice' | 'locked';

function compare(field: Field, value: string): FieldMatch {
  if (isSameText(field.value, value)) return 'same';
  if (!field.editable) return 'locked';
  if (field.options && !field.options.some((option) => isSameText(option, value)))
    return 'no-choice';
  return field.value === '' ? 'empty' : 'different';
}

const passwordsEmpty = ({ fields }: Drawer): boolean =>
  [fields.password, fields.confirm].every((field) => field?.value === '' && field.editable);

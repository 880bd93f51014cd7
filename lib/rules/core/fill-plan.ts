/** Compares a drawer with the values that Kinlink would fill in, and offers the difference. */
import type { PasswordRule, Value } from '../../contracts/action.ts';
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
 */
export function planFill(
  drawer: Drawer,
  wants: readonly FieldValue[],
  t: Texts,
  more: { passwordRule?: PasswordRule; undo: readonly string[]; label?: string },
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
  const isDifferent = compared.some((want) => want.match === 'different');
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
    conflicts: compared
      .filter((want) => want.match === 'different')
      .map((want) => ({
        label: name(want.field),
        have: want.present.value,
        want: want.value,
        offer: {
          id: `replace-${drawer.kind}-${want.field}`,
          label: t.replace({ field: name(want.field) }),
          action: {
            do: 'replace' as const,
            drawer: drawer.kind,
            values: [{ field: want.field, value: want.value }],
            ...rowOf(drawer),
          },
        },
      })),
    offers: [...(due ? [fill] : []), ...undoOffers(more.undo, t)],
  };
}

/** The row whose pencil opened the drawer. Another row's drawer is never filled with its values (promise 8). */
const rowOf = ({ row }: Drawer) => (row === undefined ? {} : { row });

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

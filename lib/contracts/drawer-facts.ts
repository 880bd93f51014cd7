/** What an open drawer shows; see `facts.ts`. */
import * as z from 'zod/mini';
import { DrawerKind } from './drawer-kind.ts';

const text = z.string();
const maybe = z.optional(z.boolean());
const optionalText = z.optional(z.string());

/**
 * One control of a drawer. `value` is its text, the chosen option's text, or '1' or '' for a checkbox. A
 * password is never read: '' when empty, '•' when not.
 */
export const Field = z.object({
  kind: z.literal(['text', 'choice', 'tick', 'secret']),
  value: text,
  options: z.optional(z.array(text)),
  editable: z.boolean(),
});
export type Field = z.infer<typeof Field>;

/** A row of the Add Students search result. */
export const FoundStudent = z.object({
  number: text,
  name: text,
  picked: maybe,
  access: maybe,
  relationship: optionalText,
  relationships: z.optional(z.array(text)),
});
export type FoundStudent = z.infer<typeof FoundStudent>;

export const Drawer = z.object({
  kind: DrawerKind,
  /** By Kinlink's field names: `address`, `primary`, `username`, … */
  fields: z.record(z.string(), Field),
  /** Fields that this kind of drawer should have and that were not found. */
  missing: z.array(text),
  /** student: whether its Data Access tab exists for this contact, and whether it is open. */
  accessTab: z.optional(z.literal(['hidden', 'closed', 'open'])),
  /** Key of the row whose pencil opened it. Absent in a drawer that adds something, and where nobody saw the press. */
  row: optionalText,
  /** add-students: the rows found, after a search. */
  found: z.optional(z.array(FoundStudent)),
  /** The field that the registrar is typing into. */
  focus: optionalText,
  busy: z.boolean(),
});
export type Drawer = z.infer<typeof Drawer>;

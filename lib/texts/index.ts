import { en } from './en.ts';
import type { Widen } from './language.ts';

export type Texts = Widen<typeof en>;
export { en };

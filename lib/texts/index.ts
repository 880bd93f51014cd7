import { en } from './en.ts';
import { es } from './es.ts';
import type { Language, Widen } from './language.ts';

export type Texts = Widen<typeof en>;
export const TEXTS: Record<Language, Texts> = { en, es };
export { en };

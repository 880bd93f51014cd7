import { en } from './en.ts';

export type Texts = typeof en;
export { en };

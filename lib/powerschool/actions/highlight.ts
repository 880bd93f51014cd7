/** Actions that change nothing on the page: a ring around a control, a text to the clipboard or to a file. */
import type { ActionOf } from '../../contracts/action.ts';
import { type Found, find, type Spec, spec } from '../dom/locate.ts';
import { handOver, noteNextButton } from './next-button.ts';
import type { ActionContext, Outcome } from './outcome.ts';
import { pointTo } from './ring.ts';

/** What can be highlighted (facts §3, S [T18]). */
const THINGS: Record<ActionOf<'highlight'>['control'], Spec> = {
  delete: spec('button', 'fake-delete-button'),
  active: spec('tick', 'active-input'),
};
/** The browser has taken the file by then, in ms. */
const SAVED_MS = 8000;

/** `highlight`: brings a control into view, with a ring around it; who pressed by key is taken there. */
export function highlight(
  { control }: ActionOf<'highlight'>,
  { doc, reader, signal, session }: ActionContext,
): Outcome {
  const hit: Found | null = find(THINGS[control], doc, reader);
  if (!hit) return { what: `not-found:${control}` };
  pointTo([hit.element], { doc, signal }, 'center');
  noteNextButton(session, hit.element);
  handOver(hit.element);
  return {};
}

/** `copy`: to the clipboard. A page may forbid that to scripts; copying a selection still works. */
export async function copy(
  { text }: ActionOf<'copy'>,
  { doc }: Pick<ActionContext, 'doc'>,
): Promise<Outcome> {
  try {
    await navigator.clipboard.writeText(text);
    return {};
  } catch {
    const box = doc.createElement('textarea');
    box.value = text;
    box.style.cssText = 'position:fixed;opacity:0';
    doc.documentElement.append(box);
    box.select();
    const done = doc.execCommand('copy');
    box.remove();
    return done ? {} : { what: 'no-clipboard' };
  }
}

/** `save`: as a file. The link is never put into the page. */
export function save(
  { fileName, text }: ActionOf<'save'>,
  { doc }: Pick<ActionContext, 'doc'>,
): Outcome {
  const link = doc.createElement('a');
  // A spreadsheet takes text for UTF-8 only with the mark in front.
  const url = URL.createObjectURL(new Blob(['\ufeff', text], { type: 'text/csv' }));
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), SAVED_MS);
  return {};
}

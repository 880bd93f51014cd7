/** The popup's search: reads what is pasted, and searches for what is pressed. */

import { readDroppedCard } from '../contracts/pasted/dropped-card.ts';
import { type Chip, PastedText } from '../contracts/popup-view.ts';
import { chipId, type PopupHandlers } from '../ui/popup-ui.ts';
import type { PopupSession } from './popup-page.ts';

type FindHandlers = Pick<PopupHandlers, 'onRead' | 'onDropCards' | 'onFind' | 'onChip' | 'onClear'>;

/** Creates the handlers of the search. */
export function createFindHandlers(popup: PopupSession): FindHandlers {
  const { page, t, state, update, send, tab } = popup;
  let newest = '';

  /** Reads a text; gives undefined if a newer text came meanwhile. */
  async function read(text: string): Promise<PastedText | undefined> {
    newest = text;
    const message = { kind: 'popup-read-text', tab: await tab, text } as const;
    const answer = text.trim() ? PastedText.safeParse(await send(message)) : undefined;
    return newest === text && answer?.success ? answer.data : undefined;
  }

  /** `pressed` is the element that stays focused, with the answer in sight below it. */
  async function find(text: string, by?: Chip['kind'], pressed = 'find-text'): Promise<void> {
    const message = { kind: 'popup-find-contact', tab: await tab, text } as const;
    const problem = await send({ ...message, ...(by && { by }) });
    if (typeof problem !== 'string') return;
    update({ problem });
    if (problem) page.focus('find-text');
    else page.focus(pressed, true);
  }

  async function press({ kind, text }: Chip, pasted: PastedText | undefined): Promise<void> {
    const { chips = [] } = pasted ?? {};
    const index = chips.findIndex((chip) => chip.kind === kind && chip.text === text);
    const isKnown = pasted?.knownStudents.includes(text);
    if (kind === 'student' && !isKnown) await page.copy(text);
    await find(text, kind, chipId(index));
  }

  return {
    onChip: (chip) => press(chip, state().pasted),
    async onRead(text) {
      const pasted = await read(text);
      if (newest === text) update({ pasted: pasted && toChoose(pasted), problem: '' });
    },
    async onDropCards(files) {
      const card = await readDroppedCard(files);
      if ('problem' in card) return update({ problem: t.find[card.problem], pasted: undefined });
      const pasted = await read(card.text);
      if (!pasted) return;
      const hasChips = pasted.chips.length > 0;
      update({ pasted: hasChips ? pasted : undefined, problem: hasChips ? '' : t.find.nothing });
      page.focus(hasChips ? chipId(0) : 'find-text', true);
    },
    async onFind(text) {
      const pasted = await read(text);
      const [chip] = pasted?.chips ?? [];
      if (pasted?.isWhole && chip) {
        update({ pasted: toChoose(pasted) });
        await press(chip, pasted);
        page.focus('find-text', true);
      } else if (pasted && pasted.chips.length > 0 && !isSplitAddress(text)) {
        update({ pasted, problem: '' });
        page.focus(chipId(0), true);
      } else await find(text);
    },
    async onClear() {
      await send({ kind: 'popup-clear-search' });
      page.focus('find-text');
    },
  };
}

/** One address with a space in it is a slip of the hand: the part behind the space is another person's address. */
const isSplitAddress = (text: string): boolean => /^\s*[^\s@:<]+\s+[^\s@]+@[^\s@]+\s*$/.test(text);

/** The chips, unless the only one says the same as the field. A student's says what it will do. */
const toChoose = (pasted: PastedText): PastedText | undefined =>
  pasted.chips.length === 0 || (pasted.isWhole && pasted.chips[0]?.kind !== 'student')
    ? undefined
    : pasted;

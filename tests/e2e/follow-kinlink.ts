/**
 * Does whatever the sidebar asks for next, and presses PowerSchool's own Submit, until the task is finished.
 * It starts from whatever state the pages are in.
 */
import { expect, type Page } from '@playwright/test';
import { kinlink, type World } from './kinlink.ts';
import { buttonsOf, MOVES, type Move, textOf } from './moves.ts';
import { PowerSchoolControls } from './powerschool-controls.ts';
import { waitForTabs } from './worker.ts';

const FINISHED = /Finished today/;
export interface FollowOptions {
  /** Called after every move; gives the page to go on with. */
  after?: (page: Page, what: string) => Promise<Page>;
  /** Goes on before the move has had its effect. */
  isHurried?: boolean;
  /** Moves that are tried before all others. */
  first?: Move[];
  /** Whether the task is over; by default the sidebar lists it as finished. */
  isFinished?: (sidebar: string) => boolean;
  /** Whether to stop after these moves. */
  until?: (done: readonly string[]) => boolean;
}

/**
 * Goes on from this page until the task is finished.
 * @returns what was done, in order; throws when there is nothing left to do before the end
 */
export async function followKinlink(
  { context, powerSchool }: World,
  start: Page,
  options: FollowOptions = {},
): Promise<string[]> {
  const done: string[] = [];
  const isFinished = options.isFinished ?? ((text: string) => FINISHED.test(text));
  const controls = new PowerSchoolControls(powerSchool.variant);
  const moves = [...(options.first ?? []), ...MOVES];
  let page = start;
  /** Tabs from before the move. The registrar goes on in a contact that opens in a new one. */
  let tabsBefore = new Set(context.pages());
  const opened = () =>
    context.pages().find((tab) => !tabsBefore.has(tab) && /contacts\/edit/.test(tab.url()));
  for (let step = 0; step < 60; step += 1) {
    if (isFinished(await settled(page))) return done;
    if (options.until?.(done)) return done;
    const isOver = (text: string) => isFinished(text) || opened() !== undefined;
    const move = await nextMove(page, moves, controls, isOver);
    if (!move && isFinished(await textOf(page))) return done;
    const tab = opened();
    if (tab) {
      tabsBefore = new Set(context.pages());
      page = tab;
      await page.bringToFront();
      continue;
    }
    if (!move) throw new Error(`Nothing to do after: ${done.join(', ')}\n${await textOf(page)}`);
    if (move.opens) tabsBefore = new Set(context.pages());
    if ((await move.act(page, controls)) === false) continue;
    done.push(move.what);
    // A contact or a search opens in a new tab, or the same tab goes on.
    if (move.opens) {
      await settled(page);
      await waitForTabs({ context });
    }
    await page.bringToFront();
    if (options.after) {
      page = opened() ?? page;
      tabsBefore = new Set(context.pages());
      if (!options.isHurried) await settled(page);
      page = await options.after(page, move.what);
    }
  }
  throw new Error(`Not finished after: ${done.join(', ')}\n${await textOf(page)}`);
}

/** The sidebar's text once nothing is under way. */
async function settled(page: Page): Promise<string> {
  const sidebar = kinlink(page);
  await expect(sidebar).not.toContainText(
    /Waiting for PowerSchool|Working…|Searching PowerSchool|was updated/,
  );
  return textOf(page);
}

async function nextMove(
  page: Page,
  moves: readonly Move[],
  controls: PowerSchoolControls,
  isOver: (sidebar: string) => boolean,
): Promise<Move | undefined> {
  let found: Move | undefined;
  await expect
    .poll(async () => {
      const seen = { text: await textOf(page), buttons: await buttonsOf(page) };
      if (isOver(seen.text)) return true;
      const fitting = await firstThat(moves, async (move) => {
        try {
          return await move.fits(seen, page, controls);
        } catch {
          // A control that goes away during the check does not fit.
          return false;
        }
      });
      // The sidebar changed during the check: check again.
      if ((await textOf(page)) !== seen.text) return false;
      found = fitting;
      return fitting !== undefined;
    })
    .toBe(true)
    .catch(() => undefined);
  return found;
}

async function firstThat<T>(list: readonly T[], fits: (value: T) => Promise<boolean>) {
  for (const value of list) if (await fits(value)) return value;
  return undefined;
}

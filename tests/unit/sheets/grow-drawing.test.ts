import { expect, it, vi } from 'vitest';
import type { SheetInRun } from '../../../lib/contracts/worklist/sheets.ts';
import { FIRST_DRAWN, growDrawing } from '../../../lib/sheets/grow-drawing.ts';
import type { SheetsState } from '../../../lib/ui/sheets-ui.ts';
import { sheetsState } from './sheets-page-session.ts';

function pageWith(count: number) {
  const steps: number[] = [];
  const run = Array.from({ length: count }, () => ({}) as SheetInRun);
  let state = sheetsState({ drawnCount: FIRST_DRAWN, run });
  const update = (change: Partial<SheetsState>) => {
    state = { ...state, ...change };
    steps.push(state.drawnCount);
  };
  return { session: { state: () => state, update }, steps };
}

it('draws all sheets, a few at a time, and lets the browser work in between', async () => {
  const { session, steps } = pageWith(40);
  const rest = vi.fn(async () => undefined);
  await growDrawing(session, rest);
  expect(steps).toEqual([24, 36, 48]);
  expect(rest).toHaveBeenCalledTimes(3);
});

it('does nothing while a drawing is under way, or when all are drawn', async () => {
  const { session, steps } = pageWith(20);
  await Promise.all([growDrawing(session), growDrawing(session)]);
  expect(steps).toEqual([24]);
  await growDrawing(session);
  expect(steps).toEqual([24]);
});

it('never takes back what a print command has drawn', async () => {
  const { session, steps } = pageWith(100);
  await growDrawing(session, async () => {
    if (steps.length === 0) session.update({ drawnCount: 100 });
  });
  expect(steps).toEqual([100, 100]);
});

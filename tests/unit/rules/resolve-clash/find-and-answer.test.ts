import { describe, expect, it } from 'vitest';
import {
  answeredStep,
  findStep,
  withQuestion,
} from '../../../../lib/rules/resolve-clash/find-and-answer.ts';
import type { Task } from '../../../../lib/tasks/task.ts';
import { sidebarEn as t } from '../../../../lib/texts/sidebar/en.ts';
import { answer, clashed, duplicate, ended, found, searched } from '../clash-steps.ts';
import { onContact } from '../family.ts';

const ctx = onContact(duplicate());
const first = (tasks: Task[]): Task => tasks[0] as Task;
const labels = (task: Task) => findStep(ctx, task).now?.offers?.map(({ label }) => label);

describe('the search', () => {
  it('is offered until it runs, and again once it stopped', () => {
    const { search: _, ...unsearched } = first(clashed());
    expect(labels(unsearched)).toEqual([t.clash.find]);
    expect(labels({ ...unsearched, search: ended({ state: 'running' }) })).toEqual([]);
    expect(labels({ ...unsearched, search: ended({ state: 'stopped' }) })).toEqual([t.clash.find]);
  });

  it('is done once a contact was found', () => {
    expect(findStep(ctx, first(searched(clashed(), []))).kind).toBe('open');
    expect(findStep(ctx, first(searched(clashed(), [found('5120')]))).kind).toBe('done');
  });

  it('is done on the page of a contact that may be the original', () => {
    expect(findStep(ctx, first(clashed()), true).kind).toBe('done');
  });
});

describe('the question', () => {
  it('says what Kinlink makes of it, takes the answers, and leaves the table below', () => {
    const offers = [{ id: 'same-person', label: 'Same person', action: { do: 'undo' as const } }];
    const comparison = { heading: '', sides: [], rows: [], lines: ['Same name'], offers };
    const { question, compare } = withQuestion(ctx, comparison);
    expect(question.now).toEqual({ hints: ['Same name', t.same.lookBelow], offers });
    expect(compare).toEqual({ ...comparison, lines: [], offers: [] });
  });

  it('points to the list where there is nothing to compare', () => {
    expect(withQuestion(ctx, undefined).question.now?.hints).toEqual([t.clash.chooseBelow]);
  });

  it('names the original once it is answered', () => {
    const [task] = answer('same', searched(clashed(), [found('5120')]));
    expect(answeredStep(ctx, task as Task).detail).toContain('5120');
  });
});

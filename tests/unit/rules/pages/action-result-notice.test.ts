import { describe, expect, it } from 'vitest';
import type { ActionResult } from '../../../../lib/contracts/facts.ts';
import { actionResultNotice } from '../../../../lib/rules/pages/action-result-notice.ts';
import { en as t } from '../../spoken.ts';
import { contact, context, seen } from '../family.ts';

const notice = (lastAction?: ActionResult) =>
  actionResultNotice(context(seen(contact(), lastAction && { lastAction })));
const stopped = (what?: string): ActionResult => ({
  do: 'fill',
  ended: 'stopped',
  leftAlone: [],
  ...(what !== undefined && { what }),
});

describe('the result of the last action', () => {
  it('needs no notice if the page shows it, or if nothing was done', () => {
    expect(notice()).toBeUndefined();
    expect(notice({ do: 'fill', ended: 'done', leftAlone: [] })).toBeUndefined();
  });

  it.each([
    ['copy', t.tasks.copied],
    ['save', t.tasks.saved],
  ])('is confirmed after %s, which leaves no trace', (verb, title) => {
    expect(notice({ do: verb, ended: 'done', leftAlone: [] })).toMatchObject({
      tone: 'status',
      title,
    });
  });

  it.each([
    ['none:10123', t.stopped.none({ number: '10123' })],
    ['several:10123', t.stopped.several({ number: '10123' })],
    ['busy', t.stopped.busy],
    ['too-slow', t.stopped.tooSlow],
    ['no-clipboard', t.stopped.noClipboard],
    ['something-new', t.stopped.other],
  ])('explains “%s”', (what, sentence) => {
    expect(notice(stopped(what))).toMatchObject({
      tone: 'alert',
      title: t.stopped.title,
      body: [sentence],
    });
  });

  it('explains an action that stopped without a reason', () => {
    expect(notice(stopped())?.body).toEqual([t.stopped.other]);
  });

  it('names a thing in the registrar’s words', () => {
    const thing = t.things['students-section'] ?? '';
    expect(thing).not.toBe('');
    expect(notice(stopped('not-found:students-section'))?.body).toEqual([
      t.notFoundHere({ things: [thing] }),
    ]);
  });

  it('has a title of its own if Kinlink undid what it began', () => {
    expect(notice(stopped('moved'))?.title).toBe(t.stopped.titleUndone);
  });
});

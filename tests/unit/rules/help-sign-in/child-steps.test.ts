import { describe, expect, it } from 'vitest';
import type { Student } from '../../../../lib/contracts/contact-facts.ts';
import type { SeenChild } from '../../../../lib/rules/core/context.ts';
import { childSteps, nextChildToSee } from '../../../../lib/rules/help-sign-in/child-steps.ts';
import { en as t } from '../../spoken.ts';
import { ana, contact, onContact } from '../family.ts';

const open = { ...ana, access: true };
const diego: Student = { ...open, key: '3107', dcid: '3107', name: 'Lopez, Diego' };
const past: Student = { ...diego, key: 'row:2', current: false };
const page = (students: Student[]) => contact({ students });
const steps = (students: Student[], children: SeenChild[] = []) =>
  childSteps(onContact(page(students), {}, { signIn: { children } }));

describe('the steps for each child', () => {
  it('say what is off, with the page to turn it on', () => {
    const off = steps([open], [{ dcid: '4213', parentAccess: false }]).at(-1);
    expect(off).toMatchObject({
      label: 'Make sure parents can see Ana Lopez',
      kind: 'open',
      now: { offers: [{ action: { do: 'go', page: 'access-accounts', id: '4213' } }] },
    });
    expect(steps([open], [{ dcid: '4213', parentAccess: true }]).at(-1)?.kind).toBe('done');
    for (const children of [[], [{ dcid: '4213' }]])
      expect(steps([open], children).at(-1)).toMatchObject({
        kind: 'skipped',
        detail: t.accessAccounts.unseen,
      });
  });

  it('name a relationship that is not current, unless the child has a current one too', () => {
    const first = (students: Student[]) => steps(students)[0];
    expect(first([past])).toMatchObject({
      label: 'Check the relationship to Diego Lopez',
      kind: 'skipped',
      detail: t.signIn.notCurrent,
    });
    expect(first([past, diego])?.id).toBe('access-3107');
  });
});

describe('the next child to look at', () => {
  it('is the first current one that was not looked at, one after the other', () => {
    const both = page([open, past, diego, { ...diego, key: 'row:3' }]);
    expect(nextChildToSee(both, [])).toBe('4213');
    expect(nextChildToSee(both, [{ dcid: '4213' }])).toBeUndefined();
    const seen = [{ dcid: '4213', parentAccess: false }];
    expect(nextChildToSee(both, seen)).toBe('3107');
    expect(nextChildToSee(both, [...seen, { dcid: '3107', parentAccess: true }])).toBeUndefined();
    expect(nextChildToSee(page([past]), [])).toBeUndefined();
    expect(nextChildToSee(contact({ students: undefined }), [])).toBeUndefined();
  });

  it('is none beyond the first ten', () => {
    const many = Array.from({ length: 11 }, (_, n) => ({ ...open, key: `${n}`, dcid: `${n}` }));
    const seen = many.slice(0, 10).map(({ dcid }) => ({ dcid, parentAccess: true }));
    expect(nextChildToSee(page(many), seen)).toBeUndefined();
  });
});

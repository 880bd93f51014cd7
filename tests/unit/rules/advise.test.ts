import { describe, expect, it } from 'vitest';
import type { ContactPage } from '../../../lib/contracts/contact-facts.ts';
import { DEFAULT_POLICY } from '../../../lib/contracts/policy.ts';
import { advise } from '../../../lib/rules/advise.ts';
import { isReadable } from '../../../lib/rules/create-account/create-account.ts';
import { en as t } from '../spoken.ts';
import { contact, context, seen } from './family.ts';

describe('a contact’s page that could not be read', () => {
  const nothing = { emails: undefined, account: undefined, students: undefined };
  it('names what was not found', () => {
    const missing = ['students-section', 'emails-section', 'thing'];
    const advice = advise(context(seen(contact(nothing), { missing })));
    expect(advice).toMatchObject({
      heading: t.unknown.heading,
      lead: t.notFoundHere({
        things: [t.things['students-section'] ?? '', t.things['emails-section'] ?? '', 'thing'],
      }),
      items: [],
    });
  });

  it('any one of three sections is enough for a guide', () => {
    const is = (more: Partial<ContactPage>) => isReadable(contact({ ...nothing, ...more }), []);
    const crowd = { count: 101, lacking: 0, first: [] };
    expect([
      is({}),
      is({ emails: [] }),
      is({ account: null }),
      is({ students: [] }),
      is({ studentSummary: crowd }),
    ]).toEqual([false, true, true, true, true]);
  });

  it('a saved contact whose number was not found is not taken for a new one', () => {
    const advice = advise(
      context(seen(contact({ contactId: undefined }), { missing: ['contact-id'] })),
    );
    expect(advice).toMatchObject({
      heading: t.unknown.heading,
      lead: t.notFoundHere({ things: [t.things['contact-id'] ?? ''] }),
      items: [],
    });
  });
});

it.each([
  ['auto', undefined],
  ['left', 'left'],
  ['bottom', 'bottom'],
] as const)('the district’s side for the sidebar: %s', (side, given) => {
  const policy = { ...DEFAULT_POLICY, side };
  expect(advise(context(seen(contact()), { policy })).side).toBe(given);
});

import { describe, expect, it } from 'vitest';
import { advise } from '../../../../lib/rules/advise.ts';
import { unlistedAccessNotice } from '../../../../lib/rules/create-account/unlisted-access.ts';
import { answer, clashed, found, look, original, says, searched, withAna } from '../clash-steps.ts';
import { contact, context, onContact, seen } from '../family.ts';

const unlisted = { unlistedAccess: ['Beto Lopez'] };
const searchedFor = searched(clashed(), [found('5120', { hasAccount: true })]);
const begun = answer('same', searchedFor);
const title = (advice: ReturnType<typeof advise>) => advice.notice?.title ?? '';

describe('access to a student whom the page does not list', () => {
  it('is said with the name, and not where there is none', () => {
    expect(unlistedAccessNotice(onContact(contact(unlisted))).notice?.title).toContain(
      'Beto Lopez',
    );
    expect(unlistedAccessNotice(onContact(contact()))).toEqual({});
    expect(unlistedAccessNotice(onContact(contact({ unlistedAccess: [] })))).toEqual({});
  });

  it('is said on the original, before and after the student is there', () => {
    expect(title(says(begun, original(unlisted)))).toContain('Beto Lopez');
    const attached = look(look(begun, original()), withAna());
    expect(title(says(attached, withAna(unlisted)))).toContain('Beto Lopez');
  });

  it('is said before the registrar calls the contact the same person', () => {
    expect(title(says(searchedFor, original(unlisted)))).toContain('Beto Lopez');
  });

  it('is asked of the records where the page alone does not tell it', () => {
    const page = original({ phones: [], addresses: [] });
    const advice = advise(context(seen(page), { tasks: searchedFor }));
    expect(advice.compare).toBeDefined();
    expect(advice.needsRecords).toBe(true);
  });

  it('is said in “Help this parent sign in”, which asks the records for it', () => {
    const helping = (page = original(unlisted)) =>
      advise(context(seen(page), { signIn: { children: [] } }));
    expect(title(helping())).toContain('Beto Lopez');
    expect(helping().needsRecords).toBe(true);
  });
});

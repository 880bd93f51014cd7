/** Saved texts that are no email, searches that find nobody, and where to go then. */
import { describe, expect, it } from 'vitest';
import { clashingEmail } from '../../../../lib/rules/task/clash.ts';
import {
  answer,
  CARLOS,
  clashed,
  duplicate,
  ended,
  found,
  look,
  now,
  says,
  searched,
  withAna,
} from '../clash-steps.ts';
import { contact, email, onContact } from '../family.ts';

describe('what PowerSchool has saved as an email', () => {
  it.each(['a&b@example.org', 'half%off@example.org', 'no#1@example.org', 'josé@example.org'])(
    '“%s” is one: the guide goes on',
    (address) => {
      const page = contact({ emails: [email(address)] });
      expect(says([], page).items.find(({ id }) => id === 'email')?.state).toBe('done');
      expect(clashingEmail(onContact(page))).toBe(address);
    },
  );

  it.each(['a.ruiz@example.org, b.ruiz@example.org', 'a@example.org;b@example.org', 'none'])(
    '“%s” is not one',
    (address) => {
      const page = contact({ emails: [email(address)] });
      expect(now(says([], page))?.detail).toContain('is not an email address');
      const carried = duplicate({ emails: [email(CARLOS), email(address, false)] });
      const tasks = answer('same', searched(clashed(carried), [found('5120')]));
      const item = now(says(look(tasks, withAna()), withAna()));
      expect(item?.detail).toContain('one email address. Ask the');
      expect(item?.offers.map(({ label }) => label)).toEqual(['Not needed']);
    },
  );

  it('invisible characters are named', () => {
    const page = contact({ emails: [email('ana\u200b@example.org')] });
    expect(now(says([], page))?.detail).toContain('hidden characters');
  });
});

describe('a search that finds nobody', () => {
  const list = (search: Parameters<typeof ended>[0]) => {
    const tasks = clashed().map((task) => ({ ...task, search: ended(search) }));
    return says(tasks, duplicate()).lists.find(({ id }) => id === 'found');
  };

  it('but the contact itself says that nobody else has it', () => {
    expect(list({ results: [found('9002')] })?.lines[0]).toContain('finds no one else with');
    expect(list({ results: [] })?.lines[0]).toContain('finds no one');
  });

  it('does not blame inactive contacts after they were searched', () => {
    expect(list({})?.lines.join()).toContain('inactive');
    expect(list({ inactive: true })?.lines.join()).not.toContain('inactive');
  });

  it('ends with a way on, and no further search', () => {
    const last = list({ by: 'name', text: 'Carlos Lopez', inactive: true });
    expect(last?.offers).toEqual([]);
    expect(last?.lines.join()).toMatch(/another email.*administrator/);
  });
});

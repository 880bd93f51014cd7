import { describe, expect, it } from 'vitest';
import { cleanEmail, emailProblem, sameEmail } from '../../../../lib/rules/values/emails.ts';
import { en as t } from '../../spoken.ts';

describe('an email address', () => {
  it.each([
    ['', t.email.missing],
    ['   ', t.email.missing],
    ['a@example.org, b@example.org', t.email.several],
    ['a@example.org;', t.email.several],
    ['a@b@example.org', t.email.several],
    ['ana lopez@example.org', t.email.spaces],
    ['ana.example.org', t.email.noAt],
    [`${'a'.repeat(250)}@example.org`, t.email.tooLong({ length: 262, limit: 256 })],
    ['ana@example', t.email.wrong],
    ['ana@', t.email.wrong],
    [' MAILTO:Ana@Example.org ', undefined],
    [`${'a'.repeat(60)}@example.org`, undefined],
    // The longest that is allowed.
    [`${'a'.repeat(244)}@example.org`, undefined],
  ])('“%s” → %s', (typed, problem) => {
    expect(emailProblem(typed, t)).toBe(problem);
  });
  it('ignores case, spaces and mailto in comparisons', () => {
    expect(cleanEmail(' mailto:Ana@Example.org ')).toBe('ana@example.org');
    expect(cleanEmail('ana+mailto:x@example.org')).toBe('ana+mailto:x@example.org');
    expect(sameEmail('ANA@example.org', 'mailto:ana@example.org ')).toBe(true);
    expect(sameEmail('ana@example.org', 'ann@example.org')).toBe(false);
  });
});

import { expect, it } from 'vitest';
import { DEFAULT_POLICY } from '../../../../lib/contracts/policy.ts';
import {
  accountWants,
  passwordRuleFor,
  usernameFor,
} from '../../../../lib/rules/create-account/username.ts';
import { en as t } from '../../spoken.ts';

it.each([
  ['email', 'ana.l-1@example.org', 'ana.l-1@example.org'],
  ['local-part', 'ana.l-1@example.org', 'ana.l-1'],
  ['letters-and-digits', 'ana.l-1@example.org', 'anal1'],
  ['letters-and-digits', 'añ_2@example.org', 'añ2'],
  ['letters-and-digits', '...@example.org', undefined],
  ['leave', 'ana@example.org', undefined],
  ['email', '', undefined],
] as const)('where usernames are %s, %s signs in as %s', (username, address, value) => {
  expect(usernameFor(address, { policy: { ...DEFAULT_POLICY, username }, t }).value).toBe(value);
});

it('limits a username to 64 characters', () => {
  const ctx = { policy: DEFAULT_POLICY, t };
  const long = (length: number) => `${'a'.repeat(length - 12)}@example.org`;
  expect(usernameFor(long(64), ctx)).toEqual({ value: long(64) });
  expect(usernameFor(long(65), ctx)).toEqual({
    hint: t.create.usernameTooLong({ length: 65, limit: 64 }),
  });
  expect(accountWants(ctx, long(65))).toEqual([
    { field: 'enabled', value: '1' },
    { field: 'email', value: long(65) },
  ]);
  expect(accountWants(ctx, undefined)).toEqual([{ field: 'enabled', value: '1' }]);
});

it('a temporary password is what the district wants', () => {
  const rule = { length: 12, classes: ['upper', 'lower', 'digits', 'signs'] };
  expect(passwordRuleFor(DEFAULT_POLICY)).toEqual(rule);
  expect(passwordRuleFor({ ...DEFAULT_POLICY, passwordStyle: 'words' })).toEqual({
    ...rule,
    style: 'words',
  });
});

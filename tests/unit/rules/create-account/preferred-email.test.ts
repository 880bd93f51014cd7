import { expect, it } from 'vitest';
import { emailFor } from '../../../../lib/rules/create-account/preferred-email.ts';
import { contact, email, onContact } from '../family.ts';

const preferred = (...emails: ReturnType<typeof email>[]) =>
  emailFor(onContact(contact({ emails })));

it('prefers the primary email, else takes the first valid one', () => {
  const [first, second] = [
    { ...email('a@example.org'), primary: false },
    { ...email('B@Example.org'), primary: true },
  ];
  expect(preferred(first, second)).toBe('b@example.org');
  expect(preferred(first)).toBe('a@example.org');
  expect(preferred({ ...second, address: 'none' }, first)).toBe('a@example.org');
});

it('has none without a valid email', () => {
  expect(preferred()).toBeUndefined();
  expect(preferred(email('none'))).toBeUndefined();
  expect(emailFor(onContact(contact({ emails: undefined })))).toBeUndefined();
});

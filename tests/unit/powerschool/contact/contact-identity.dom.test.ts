import { expect, test } from 'vitest';
import {
  readContactId,
  readContactName,
} from '../../../../lib/powerschool/contact/contact-identity.ts';
import { CONTACT, contactPage, nameReader, put } from '../fixtures.ts';

const idOn = (label: string) => {
  put(CONTACT, contactPage({ id: label }));
  return readContactId(document, nameReader());
};

test('the id is the number in the label, not in the address', () => {
  expect(idOn('Contact ID 4711')).toBe('4711');
  expect(idOn('Contact ID 99')).toBe('99');
  expect(idOn('')).toBeUndefined();
});

test('the name is the parts that the form has', () => {
  put(CONTACT, contactPage());
  expect(readContactName(document, nameReader())).toBe('María Rivera');
});

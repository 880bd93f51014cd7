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

test.each([
  'Contact ID 4,711',
  'Contact ID 4 711',
  'Contact ID 4711 (State ID 99)',
  'Page 2, Contact ID 4711',
])('of the numbers in %s none is taken: it may be another contact’s', (label) => {
  expect(idOn(label)).toBeUndefined();
});

test('the name is the parts that the form has', () => {
  put(CONTACT, contactPage());
  expect(readContactName(document, nameReader())).toBe('María Rivera');
});

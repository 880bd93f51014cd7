/** Marks are equal for equal sections, and hold no text of them. */
import { expect, it } from 'vitest';
import { contactMarks, markOf } from '../../../../lib/worker/state/contact-marks.ts';
import { contact, email } from '../../rules/family.ts';

const page = contact({ emails: [email('carlos.lopez@example.org')] });

it('is the same for the same page', () => {
  expect(contactMarks(structuredClone(page))).toEqual(contactMarks(page));
});

it('differs by section', () => {
  const other = contactMarks({ ...page, emails: [email('maria@example.org')] });
  const { emails, ...others } = contactMarks(page);
  expect(other).toMatchObject(others);
  expect(other.emails).not.toBe(emails);
});

it('holds no name', () => {
  expect(JSON.stringify(contactMarks(page))).not.toMatch(/carlos|lopez|ana|9002/i);
});

it('takes what a page does not tell', () => {
  expect(markOf(undefined)).toMatch(/^\w+$/);
});

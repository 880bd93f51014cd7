import { expect, it } from 'vitest';
import { answerRequest } from '../../../lib/practice/records.ts';
import { newSchool, PEOPLE } from '../../../lib/practice/school.ts';

const ask = (path: string) => answerRequest(`chrome-extension://kinlink${path}`, newSchool());

it('answers with a contact’s record', async () => {
  const answer = ask(`/ws/contacts/contact/${PEOPLE.original}`);
  expect(await answer?.json()).toMatchObject({
    contactId: 7003,
    contactAccount: { enabled: true, userName: 'daniel.ortiz@example.org' },
    contactStudents: [{ dcid: 503, studentNumber: '20503', canAccessData: true }],
  });
});

it('answers with the records of a student’s contacts', async () => {
  const records = await ask(`/ws/contacts/student/${PEOPLE.sibling}`)?.json();
  expect(records).toMatchObject([{ contactId: 7002, contactAccount: null }]);
});

it('says of a contact that was deleted that there is none', () => {
  expect(ask('/ws/contacts/contact/9')?.status).toBe(404);
});

it('answers nothing else', () => {
  expect(ask('/texts/sidebar.en.json')).toBeUndefined();
});

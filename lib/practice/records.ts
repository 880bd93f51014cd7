/** The make-believe school's records, as PowerSchool's own API has them (facts §9). */
import { SCHOOL_NAME, type School, type SchoolContact } from '../contracts/practice/school.ts';
import { contactOf, contactsOf, studentOf } from './school.ts';

function recordOf(school: School, contact: SchoolContact) {
  const { id, first, last, active, emails, phones, account, links } = contact;
  return {
    contactId: Number(id),
    firstName: first,
    lastName: last,
    active,
    emails,
    phones: phones.map(({ type, number, preferred, sms }) => ({
      phoneType: type,
      phoneNumber: number,
      extension: null,
      preferred,
      sms,
    })),
    addresses: [],
    contactAccount: account ? { enabled: account.enabled, userName: account.username } : null,
    contactStudents: links.map(({ dcid, relationship, access }) => {
      const student = studentOf(school, dcid);
      return {
        dcid: Number(dcid),
        studentNumber: student?.number,
        firstName: student?.first,
        lastName: student?.last,
        schoolAbbr: SCHOOL_NAME,
        originalContactType: null,
        canAccessData: access,
        studentDetails: [{ relationship, receivesMail: false, active: true }],
      };
    }),
  };
}

/** The answer to a request for records; undefined for any other address. */
export function answerRequest(address: string, school: School): Response | undefined {
  const [, kind, id = ''] = /\/ws\/contacts\/(contact|student)\/(\d+)$/.exec(address) ?? [];
  if (!kind) return undefined;
  const list = kind === 'student' ? contactsOf(school, id) : [contactOf(school, id)];
  const records = list.flatMap((contact) => (contact ? [recordOf(school, contact)] : []));
  if (kind === 'student') return Response.json(records);
  return Response.json(records[0] ?? {}, { status: records[0] ? 200 : 404 });
}

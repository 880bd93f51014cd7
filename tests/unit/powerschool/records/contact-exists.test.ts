import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../../lib/contracts/facts.ts';
import { lookUpContact } from '../../../../lib/powerschool/records/contact-exists.ts';

const asked = async (answer: unknown, id = '9002') => {
  const session: { contactLookup?: Facts['contactLookup'] } = {};
  const paths: string[] = [];
  const news = await lookUpContact(
    async (path) => {
      paths.push(path);
      if (answer instanceof Error) throw answer;
      return answer;
    },
    session,
    id,
  );
  return { news, kind: session.contactLookup?.kind, paths };
};

describe('whether a contact is still there', () => {
  it.each([
    ['its record', { contactId: 9002, active: true }, 'there'],
    ['its record in a list', { contacts: [{ contactId: '9002' }] }, 'there'],
    ['its record beside something odd', [null, { contactId: 9002 }], 'there'],
    ['a list of something else', [{ message: 'not found' }], 'refused'],
    ['an inactive one', { contactId: 9002, active: false }, 'inactive'],
    ['nothing, as after 404 and 204', [], 'gone'],
    ['a refusal', undefined, 'refused'],
    ['no connection', new Error('offline'), 'refused'],
    // Never taken for gone: a deletion is not concluded from words that are not understood.
    ['an error in words', { message: 'not found' }, 'refused'],
    ['another contact’s record', [{ contactId: '7', active: false }], 'refused'],
    [
      'its record beside another’s',
      [{ contactId: '7', active: false }, { contactId: 9002 }],
      'there',
    ],
    ['a record without its id', { active: true }, 'refused'],
  ])('%s', async (_, answer, is) => {
    expect(await asked(answer)).toEqual({ news: true, kind: is, paths: ['contact/9002'] });
  });

  it('asks for nothing that is no number', async () => {
    expect(await asked([], '9002/../1')).toEqual({ news: false, kind: undefined, paths: [] });
  });

  it('says once what is new', async () => {
    const session = {};
    const gone = async () => [];
    expect(await lookUpContact(gone, session, '9002')).toBe(true);
    expect(await lookUpContact(gone, session, '9002')).toBe(false);
    expect(await lookUpContact(gone, session, '9003')).toBe(true);
    expect(await lookUpContact(async () => undefined, session, '9003')).toBe(true);
  });
});

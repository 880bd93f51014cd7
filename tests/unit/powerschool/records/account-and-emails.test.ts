import { describe, expect, it } from 'vitest';
import { accountIn, emailsIn } from '../../../../lib/powerschool/records/account-and-emails.ts';
import { toRecord } from '../../../../lib/powerschool/records/contact-record.ts';
import { toListedContact } from '../../../../lib/powerschool/records/listed-contact.ts';

describe('whether there is an account, from', () => {
  it.each<[string, unknown, [boolean?, boolean?, string?]]>([
    ['nothing', undefined, []],
    ['null: none', null, [false]],
    ['one without values', {}, []],
    ['a list', [], []],
    ['one whose values are both null: none', { userName: null, enabled: null }, [false]],
    ['one that is off and has no name', { userName: '', enabled: false }, []],
    ['one that is on, without a name, as with single sign-on', { enabled: true }, [true, true]],
    ['one that has a name and is off', { userName: ' m ', enabled: false }, [true, false, 'm']],
  ])('%s', (_, contactAccount, [hasAccount, enabled, username]) => {
    const record = { contactId: 1, contactAccount };
    for (const read of [accountIn(record), toRecord(record), toListedContact(record)])
      expect([read?.hasAccount, read?.enabled, read?.username]).toEqual([
        hasAccount,
        enabled,
        username,
      ]);
  });
});

describe('the emails, from', () => {
  const good = { address: ' a@example.org', primary: true };
  it.each<[string, unknown, string[]?]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'a@example.org'],
    ['no email', [], []],
    [
      'blank and deleted ones',
      [good, { address: null }, { address: 'b', deleted: true }],
      ['a@example.org'],
    ],
    ['one without an address', [good, { type: 'Current' }]],
  ])('%s', (_, emails, addresses) => {
    expect(emailsIn(emails)?.map(({ address }) => address)).toEqual(addresses);
    const record = { contactId: 1, emails };
    expect(toRecord(record)?.emails).toEqual(addresses);
    expect(toListedContact(record)?.emails).toEqual(emailsIn(emails));
  });
});

import { expect, test } from 'vitest';
import type { ContactPage } from '../../../../lib/contracts/contact-facts.ts';
import type { DrawerKind } from '../../../../lib/contracts/drawer-kind.ts';
import type { Facts } from '../../../../lib/contracts/facts.ts';
import { newSession, type PageSession } from '../../../../lib/powerschool/core/page-session.ts';
import { dropOutdatedRecords } from '../../../../lib/powerschool/records/outdated-records.ts';

const RECORDS = { key: 'contact/4', state: 'read', contacts: [] } as const;
const session = (): PageSession => ({ ...newSession(), records: { ...RECORDS, contacts: [] } });
const look = (at: PageSession, drawer?: DrawerKind): Facts => {
  const facts = {
    page: { kind: 'contact', students: [{ key: '7', receivesMail: false }] },
    records: at.records?.state ?? 'not-asked',
    ...(drawer && { drawer: { kind: drawer } }),
  } as never as Facts;
  dropOutdatedRecords(at, facts);
  return facts;
};
const mail = ({ page }: Facts) => (page as ContactPage).students?.[0]?.receivesMail;

test.each<DrawerKind>(['student', 'add-students'])(
  'once the drawer %s has closed, the records are asked for again',
  (drawer) => {
    const at = session();
    expect(look(at, drawer).records).toBe('read');
    const facts = look(at);
    expect([facts.records, mail(facts), at.records]).toEqual(['not-asked', undefined, undefined]);
    at.records = { ...RECORDS, contacts: [] };
    expect([look(at).records, mail(look(at))]).toEqual(['read', false]);
  },
);

test.each<DrawerKind | undefined>(['email', 'phone', undefined])(
  'the drawer %s changes no record of a student',
  (drawer) => {
    const at = session();
    look(at, drawer);
    expect([look(at).records, mail(look(at))]).toEqual(['read', false]);
  },
);

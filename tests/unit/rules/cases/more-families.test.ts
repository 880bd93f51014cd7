/** More families: foster parents, two Marias, fathers named like their sons, notes in the fields for names. */
import { describe, expect, it } from 'vitest';
import type { ContactPage } from '../../../../lib/contracts/contact-facts.ts';
import { hasWarningWord } from '../../../../lib/rules/values/warning-words.ts';
import {
  answer,
  answersOf,
  CARLOS,
  clashed,
  duplicate,
  found,
  look,
  offers,
  original,
  phone,
  says,
  searched,
  withAna,
} from '../clash-steps.ts';
import { ana, contact, email } from '../family.ts';

const none = { phones: [], addresses: [] };
const holder = found('5120', { hasAccount: true });
/** The question on the contact that has the account, as the two contacts are given. */
function asked(ours: Partial<ContactPage>, theirs: Partial<ContactPage>) {
  const here = duplicate({ ...none, ...ours });
  const there = original({ ...none, students: [], ...theirs });
  const advice = says(searched(clashed(here), [{ ...holder, name: there.name }]), there);
  return { first: answersOf(advice)[0]?.label, text: JSON.stringify(advice.compare) };
}
const at = (relationship: string, child = ana) => [{ ...child, relationship }];
const son = { ...ana, name: 'Lopez, Carlos', key: '4299', dcid: '4299' };

describe('"Different person" comes first for', () => {
  it.each([
    [
      'a foster mother and the mother of one name',
      { name: 'Maria Lopez', students: at('Foster Parent') },
      { name: 'Maria Lopez', students: at('Mother') },
    ],
    [
      'a maternal grandmother who has her daughter’s name',
      { name: 'Maria Lopez', students: at('Maternal Grandmother') },
      { name: 'Maria Lopez', students: at('Mother/Guardian') },
    ],
    [
      'a great-aunt',
      { name: 'Maria Lopez', students: at('Great Aunt') },
      { name: 'Maria Lopez', students: at('Mother') },
    ],
    [
      'a godmother',
      { name: 'Maria Lopez', students: at('Madrina') },
      { name: 'Maria Lopez', students: at('Madre') },
    ],
    [
      'an attorney',
      { name: 'Maria Lopez', students: at('Attorney') },
      { name: 'Maria Lopez', students: at('Mother') },
    ],
    [
      'two Marias of one child, each with another last name',
      { name: 'Maria Lopez', students: at('') },
      { name: 'Maria Garcia', students: at('') },
    ],
    [
      'two caseworkers of one agency with one first name',
      { name: 'Dana Reed', students: at('Caseworker') },
      { name: 'Dana Ruiz', students: at('Caseworker') },
    ],
    [
      'an initial that fits both parents',
      { name: 'J. Vega', students: at('') },
      { name: 'Jane Vega', students: at('') },
    ],
    [
      'two mothers of one child',
      { name: 'Anne Wolf', students: at('Mother') },
      { name: 'Beth Wolf', students: at('Mother') },
    ],
    ['a fourth and a fifth', { name: 'Hale IV, Robert' }, { name: 'Hale V, Robert' }],
    ['a suffix typed into the last name', { name: 'Hale Jr, Robert' }, { name: 'Robert Hale Sr.' }],
    ['an email in the place of a name', { name: 'carlos@lopez.example.org' }, {}],
    ['"Unknown" in the place of a name', { name: 'Unknown Unknown' }, { name: 'Unknown Unknown' }],
    ['a stepfather', { students: at('Step-Father') }, { students: at('Father') }],
    [
      'an email that stands for none',
      { emails: [email('none@none.example')] },
      { emails: [email('none@none.example')] },
    ],
  ])('%s', (_, ours, theirs) => {
    expect(asked(ours, theirs).first).toBe('Different person');
  });
});

describe('"Same person" comes first for', () => {
  it.each([
    [
      'a father who has his son’s name, entered twice',
      { name: 'Carlos Lopez', students: at('Father', son) },
      { name: 'Carlos Lopez', students: at('Father', son) },
    ],
    [
      'a father of twins, one on each record',
      { students: at('Father') },
      { students: at('Father', { ...ana, key: '4214', dcid: '4214', name: 'Lopez, Bea' }) },
    ],
    [
      'a mother with her married name, at another child',
      { name: 'Maria Lopez' },
      { name: 'Maria Ferrer-Lopez' },
    ],
    [
      'two last names in another order of words',
      { name: 'García López, Ana' },
      { name: 'Ana García' },
    ],
    ['Ma. for María', { name: 'Ma. Lopez' }, { name: 'María Lopez' }],
    [
      'an adoptive mother at the same child',
      { name: 'Maria Lopez', students: at('Adoptive Mother') },
      { name: 'Maria Lopez', students: at('Mother') },
    ],
    [
      'a foster mother who is also “Foster Parent”',
      { name: 'Maria Lopez', students: at('Foster Mother') },
      { name: 'Maria Lopez', students: at('Foster Parent') },
    ],
  ])('%s', (_, ours, theirs) => {
    expect(asked(ours, theirs).first).toBe('Same person');
  });
});

it('a record for two people is not called the same name with more detail', () => {
  const { text } = asked({ name: 'Sue Miller' }, { name: 'Sue and Joe Miller' });
  expect(text).toContain('"resultText":"Different"');
  expect(text).not.toContain('one has more detail');
});

it('a suffix from the records comes last in the sentence about it', () => {
  const theirs = { name: 'Hale, Robert', details: { suffix: 'Sr.' } };
  expect(asked({ name: 'Robert Hale Jr.' }, theirs).text).toContain('Robert Hale Sr.');
});

it('one contact that a search and the page both show holds its email once', () => {
  const nameless = { name: '', emails: [email(CARLOS)] };
  expect(asked({}, nameless).text).not.toContain('contacts here');
});

it('what the record of the other contact says of a death is beside the question', () => {
  const dead = found('5120', { hasAccount: true, details: { employer: 'DECEASED 03/2026' } });
  const page = duplicate({ details: {} });
  const advice = says(searched(clashed(page), [dead]), page);
  expect(advice.compare?.rows.find(({ label }) => label === 'Employer')?.sides).toEqual([
    ['None'],
    ['DECEASED 03/2026'],
  ]);
});

it('a third contact with the email gets a guide of its own once it is known who has the account', () => {
  const father = contact({
    contactId: '9003',
    name: 'Joe Lopez',
    emails: [email(CARLOS)],
    students: [{ ...ana, key: '4214', dcid: '4214', name: 'Lopez, Bea' }],
  });
  const advice = says(answer('same', searched(clashed(), [holder])), father);
  expect(advice.heading).toBe('Create a portal account');
  expect(answersOf(advice)).toEqual([]);
});

it.each([
  ['a plus tag', 'carlos.lopez+ana@example.org'],
  ['other dots', 'carloslopez@example.org'],
])(
  '%s makes another address: no same email, and nothing is retired before it is decided',
  (_, address) => {
    const page = duplicate({ ...none, emails: [email(address)] });
    const advice = says(searched(clashed(page), [holder]), original(none));
    expect(JSON.stringify(advice.compare)).not.toContain('Same email');
    const onto = withAna(none);
    const tasks = look(answer('same', searched(clashed(page), [holder])), onto);
    expect(JSON.stringify(says(tasks, onto).items)).toContain(`Copy over the email: ${address}`);
    expect(offers(says(tasks, page)).some((label) => label.startsWith('Show me'))).toBe(false);
  },
);

describe('a contact with only a phone', () => {
  const typed = { ...phone('555-0111 (abuela, solo mañanas)'), type: 'Home' };

  it('is never retired before the words in its phone are decided', () => {
    const page = duplicate({ ...none, phones: [typed] });
    const onto = withAna({ ...none, phones: [phone('555-0111', '', 'Home')] });
    const tasks = look(answer('same', searched(clashed(page), [holder])), onto);
    expect(JSON.stringify(says(tasks, onto).items)).toContain('abuela, solo mañanas');
    expect(offers(says(tasks, page)).some((label) => label.startsWith('Show me'))).toBe(false);
  });
});

it.each([
  ['inactive', { active: false }],
  ['locked', { account: { enabled: false, username: CARLOS, email: CARLOS } }],
])('beside an original that is %s the duplicate may not go yet', (_, change) => {
  const onto = withAna({ ...none, ...change });
  const page = duplicate(none);
  const tasks = look(answer('same', searched(clashed(page), [holder])), onto);
  expect(offers(says(tasks, page)).some((label) => label.startsWith('Show me'))).toBe(false);
});

it.each([
  'protective order on file',
  'Order of Protection 2025',
  'TRO',
  'PFA until 2027',
  'incarcerated',
  'rights were terminated',
  'supervised visits only',
  'non-custodial',
  'sin contacto',
  'NO RECOGER',
  'falleció en 2025',
  'R.I.P.',
  'passed away',
])('“%s” has to be read before access is given', (text) => {
  expect(hasWarningWord(text)).toBe(true);
});

it.each([
  'Food Court',
  'Acme Court Reporters',
  'Ripley',
  'Rip Lopez',
  'Tro',
  'Jaime Carcelén',
  'Dedrick',
])('“%s” is no warning', (text) => {
  expect(hasWarningWord(text)).toBe(false);
});

/** Creates families for the tests of the map. */
import fc from 'fast-check';
import {
  type Family,
  type FamilyChild,
  type FamilyContact,
  type FamilyTie,
  REASON_KINDS,
} from '../../../../lib/contracts/family-map/family.ts';

export const child = (more: Partial<FamilyChild> = {}): FamilyChild => ({
  id: '1',
  name: 'Ana Lopez',
  number: '10123',
  school: 'LES',
  parentAccess: true,
  ...more,
});

export const contact = (more: Partial<FamilyContact> = {}): FamilyContact => ({
  id: '9001',
  name: 'Maria Lopez',
  active: true,
  account: 'on',
  emails: ['maria@example.org'],
  ...more,
});

export const tie = (more: Partial<FamilyTie> = {}): FamilyTie => ({
  childId: '1',
  contactId: '9001',
  relationship: 'Mother',
  access: true,
  custody: true,
  current: true,
  ...more,
});

export const family = (more: Partial<Family> = {}): Family => ({
  children: [child()],
  contacts: [contact()],
  ties: [tie()],
  pairs: [],
  ...more,
});

/** Ana and her mother, who has two records. */
export const withDuplicate = (): Family =>
  family({
    contacts: [contact({ id: '9002', account: 'none' }), contact()],
    ties: [tie(), tie({ contactId: '9002', access: false })],
    pairs: [
      {
        contactIds: ['9002', '9001'],
        reasons: [
          { kind: 'email', value: 'maria@example.org' },
          { kind: 'name', value: 'Maria Lopez' },
        ],
      },
    ],
  });

const name = fc.oneof(
  fc.constantFrom(
    'Ana Lopez',
    'WILHELMINA MAXIMILIANE VON DER WOLFSSCHLUCHT-MÜNCHHAUSEN',
    '王小明',
  ),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);
const maybe = fc.option(fc.boolean(), { nil: undefined });

/** Any family with up to this many children and contacts each. */
export const anyFamily = (most: number): fc.Arbitrary<Family> =>
  fc
    .record({
      children: fc.array(
        fc.record({
          name,
          school: fc.constantFrom('', 'LES', 'Fairmont High School'),
          parentAccess: maybe,
        }),
        { maxLength: most },
      ),
      contacts: fc.array(
        fc.record({
          name,
          active: maybe,
          account: fc.constantFrom('on', 'off', 'some', 'none', 'unknown'),
          emails: fc.option(fc.array(name, { maxLength: 3 }), { nil: undefined }),
          noAccess: maybe,
          hasWarning: maybe,
        }),
        { maxLength: most },
      ),
      ties: fc.array(fc.tuple(fc.nat(most), fc.nat(most), name, maybe, maybe, maybe), {
        maxLength: 4 * most,
      }),
      pairs: fc.array(
        fc.tuple(fc.nat(most), fc.nat(most), fc.constantFrom(...REASON_KINDS), name),
        {
          maxLength: 5,
        },
      ),
    })
    .map(({ children, contacts, ties, pairs }) => ({
      children: children.map((each, n) => ({ ...each, id: `${n}`, number: `${n}` })),
      contacts: contacts.map((each, n) => ({ ...each, id: `c${n}` }) as FamilyContact),
      ties: [
        ...new Map(
          ties
            .filter(([a, b]) => a < children.length && b < contacts.length)
            .map(([a, b, relationship, access, custody, current]) => [
              `${a} ${b}`,
              { childId: `${a}`, contactId: `c${b}`, relationship, access, custody, current },
            ]),
        ).values(),
      ],
      pairs: pairs
        .filter(([a, b]) => a !== b && a < contacts.length && b < contacts.length)
        .map(([a, b, kind, value]) => ({
          contactIds: [`c${a}`, `c${b}`],
          reasons: [{ kind, value }],
        })),
    }));

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rejectedSettingText } from '../../../components/options/rejected-setting.ts';
import {
  DEFAULT_POLICY,
  isRight,
  KEYS,
  mergePolicy,
  Policy,
  readPolicy,
  wordingsOf,
} from '../../../lib/contracts/policy.ts';
import { optionsEn } from '../spoken.ts';

const whole: Policy = {
  username: 'local-part',
  emailType: 'Home',
  passwordLength: 16,
  passwordClasses: ['lower', 'digits'],
  passwordStyle: 'words',
  retire: 'inactive',
  differentPersonDays: 60,
  checkEmail: true,
  nextByItself: true,
  idleMinutes: 20,
  knownDomains: ['fairmont.example'],
  districtDomains: ['students.k12.example.org'],
  identityChecks: ['Photo ID seen', 'Court papers on file'],
  leaveEmpty: [],
  wordings: { es: { 'email-taken': ['ya está en uso'] } },
  guides: { 'create-account': { steps: ['Ask for an ID.'] }, clash: { notes: ['Call us.'] } },
  school: 'Cedar Grove Unified',
  portal: 'https://ps.example.org/public',
  featuresOff: ['compare'],
  worklistCounts: ['no-account', 'no-custody'],
  theme: 'dark',
  side: 'left',
  language: 'es',
};

describe('reading a policy', () => {
  it('takes a right one whole, and the default', () => {
    expect(readPolicy(whole)).toEqual({ policy: whole, refused: [] });
    expect(readPolicy(DEFAULT_POLICY)).toEqual({ policy: DEFAULT_POLICY, refused: [] });
    expect(readPolicy({})).toEqual({ policy: {}, refused: [] });
  });

  it.each([
    ['username', 'nickname'],
    ['emailType', ''],
    ['passwordLength', 7],
    ['passwordLength', 25],
    ['passwordLength', 12.5],
    ['passwordLength', '12'],
    ['passwordClasses', []],
    ['passwordClasses', 'upper'],
    ['passwordStyle', 'poem'],
    ['retire', 'never'],
    ['differentPersonDays', 366],
    ['differentPersonDays', -1],
    ['checkEmail', 'yes'],
    ['idleMinutes', 721],
    ['idleMinutes', -1],
    ['idleMinutes', 1.5],
    ['knownDomains', 'fairmont.example'],
    ['knownDomains', ['rosa@fairmont.example']],
    ['districtDomains', ['example']],
    ['identityChecks', 'Photo ID seen'],
    ['identityChecks', [' ']],
    ['identityChecks', ['a; b']],
    ['identityChecks', ['x'.repeat(81)]],
    ['leaveEmpty', null],
    ['wordings', ['x']],
    ['guides', 'x'],
    ['school', 5],
    ['portal', 'http://ps.example.org'],
    ['portal', 'javascript:alert(1)'],
    ['featuresOff', ['flying']],
  ] as const)('refuses %s: %j, and nothing else with it', (key, value) => {
    const { [key]: _, ...others } = whole;
    expect(readPolicy({ ...whole, [key]: value })).toEqual({
      policy: others,
      refused: [{ key, why: 'wrong' }],
    });
    expect(isRight(key, value)).toBe(false);
  });

  it('lists what it does not know', () => {
    expect(readPolicy({ usernames: 'email', retire: 'ask', constructor: 1 })).toEqual({
      policy: { retire: 'ask' },
      refused: [
        { key: 'usernames', why: 'unknown' },
        { key: 'constructor', why: 'unknown' },
      ],
    });
  });

  it('keeps the right entries of a list or table whose others are wrong', () => {
    const { policy, refused } = readPolicy({
      featuresOff: ['compare', 'flying'],
      wordings: { es: { 'email-taken': ['en uso'], 'add-email': 'Añadir' }, fr: 7 },
      guides: { clash: { steps: ['Call.'], note: ['typo'] }, retire: { steps: [''] } },
    });
    expect(policy).toEqual({
      featuresOff: ['compare'],
      wordings: { es: { 'email-taken': ['en uso'] } },
      guides: { clash: { steps: ['Call.'] } },
    });
    expect(refused.map(({ key }) => key)).toEqual([
      'featuresOff: "flying"',
      'wordings.es.add-email',
      'wordings.fr',
      'guides.clash.note',
      'guides.retire',
    ]);
  });

  it.each([null, undefined, 7, 'policy', [], [whole]])(
    'refuses %j, which is no policy',
    (given) => {
      expect(readPolicy(given)).toEqual({
        policy: {},
        refused: [{ key: '', why: 'not-a-policy' }],
      });
    },
  );

  it('gives something usable for anything at all, and accounts for every key', () => {
    const mostly = fc.record(
      Object.fromEntries(
        KEYS.map((key) => [key, fc.oneof(fc.constant(whole[key]), fc.anything())]),
      ),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(mostly, fc.object()), (given) => {
        const { policy, refused } = readPolicy(given);
        expect(Policy.safeParse({ ...DEFAULT_POLICY, ...policy }).success).toBe(true);
        for (const key of Object.keys(given))
          expect(Object.hasOwn(policy, key) || refused.some((one) => one.key === key)).toBe(true);
        for (const one of refused) expect(rejectedSettingText(one, optionsEn)).toMatch(/[.]$/);
        expect(readPolicy(policy)).toEqual({ policy, refused: [] });
      }),
    );
  });
});

describe('three sources and a default', () => {
  it('takes IT’s first, then the registrar’s, then the file’s, key by key', () => {
    const { policy, from } = mergePolicy(
      { username: 'leave' },
      { username: 'local-part', retire: 'delete', school: 'From the file' },
      { username: 'letters-and-digits', retire: 'inactive' },
    );
    expect(policy).toEqual({
      ...DEFAULT_POLICY,
      username: 'leave',
      retire: 'inactive',
      school: 'From the file',
    });
    expect([from.username, from.retire, from.school, from.portal]).toEqual([
      'managed',
      'own',
      'imported',
      'default',
    ]);
  });

  it('a choice of nothing is a choice', () => {
    const { policy, from } = mergePolicy({}, {}, { leaveEmpty: [], checkEmail: false });
    expect(policy.leaveEmpty).toEqual([]);
    expect(from.checkEmail).toBe('own');
  });

  it('changes no source and not the default', () => {
    const before = JSON.stringify(DEFAULT_POLICY);
    mergePolicy({ featuresOff: ['check'] }, { leaveEmpty: [] }, {});
    expect(JSON.stringify(DEFAULT_POLICY)).toBe(before);
  });
});

it('puts the wordings of all languages together, even under odd names', () => {
  expect(
    wordingsOf({
      wordings: { en: { a: ['one'], constructor: ['two'] }, es: { a: ['uno'] } },
    }),
  ).toEqual({ a: ['one', 'uno'], constructor: ['two'] });
});

/** What holds for any two contacts of a task. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CarryItem,
  carryOver,
  type Knowledge,
  notOnOriginal,
} from '../../../../lib/rules/task/carry-over.ts';
import { address, email, fields, phone, phoneState } from './carried-values.ts';

describe('whatever stands on the two contacts', () => {
  const text = fc.string({ unit: 'binary', maxLength: 12 });
  const pick = (...some: string[]) =>
    fc.oneof({ arbitrary: text, weight: 1 }, { arbitrary: fc.constantFrom(...some), weight: 3 });
  const mark = fc.constantFrom(true, false, undefined);
  const type = fc.constantFrom('Home', 'Work', '');
  const someKnowledge: fc.Arbitrary<Knowledge> = fc.record({
    phones: fc.array(
      fc.record({
        row: fc.constant('0'),
        type,
        number: pick('201-555-0112', '+12015550112 x5', '555-0112', '#5', 'call Rosa'),
        extension: pick('', '5', '05'),
        preferred: mark,
        sms: mark,
      }),
      { maxLength: 4 },
    ),
    emails: fc.array(
      fc.record({
        row: fc.constant('0'),
        type,
        address: pick('a@example.org', 'A@example.org', 'b@example.org'),
        primary: mark,
        editable: fc.boolean(),
      }),
      { maxLength: 4 },
    ),
    addresses: fc.array(
      fc.record({
        row: fc.constant('0'),
        type,
        street: pick('12 Main St', '12 main street apt 2', '12 Main St\nRear', ''),
        unit: pick('', '2', 'Fl 2'),
        city: pick('', 'Clifton'),
        state: pick('', 'NJ'),
        zip: pick('', '07011', '07055'),
        country: pick('', 'US', 'USA'),
      }),
      { maxLength: 4 },
    ),
  });

  /** The original after the registrar submitted the filled drawer. */
  const submit = (onto: Knowledge, { kind, values }: CarryItem): Knowledge => {
    const got = fields(values);
    const row = { row: '9', type: got.type ?? '' };
    if (kind === 'phone') {
      const fresh = { ...phone(got.number ?? ''), ...row, extension: got.extension ?? '' };
      return { ...onto, phones: [...onto.phones, { ...fresh, preferred: got.preferred === '1' }] };
    }
    if (kind === 'email') {
      const fresh = { ...email(got.address ?? '', got.primary === '1'), ...row };
      return { ...onto, emails: [...onto.emails, fresh] };
    }
    const street = [got.line1, got.line2].filter(Boolean).join(' ');
    const parts = ['unit', 'city', 'state', 'zip', 'country'] as const;
    const rest = Object.fromEntries(parts.map((part) => [part, got[part] ?? '']));
    return { ...onto, addresses: [...onto.addresses, { ...address(street), ...rest, ...row }] };
  };
  const compare = (from: Knowledge, onto: Knowledge) =>
    carryOver(from, {
      phones: [...onto.phones],
      emails: [...onto.emails],
      addresses: [...onto.addresses],
    });

  it('nothing of what a contact has is missing on itself', () => {
    fc.assert(
      fc.property(someKnowledge, someKnowledge, (mine, more) => {
        const onto = {
          phones: [...more.phones, ...mine.phones],
          emails: [...more.emails, ...mine.emails],
          addresses: [...more.addresses, ...mine.addresses],
        };
        expect(notOnOriginal(compare(mine, onto), [])).toEqual([]);
      }),
    );
  });

  it('filling in all that is missing, one by one, leaves nothing missing', () => {
    fc.assert(
      fc.property(someKnowledge, someKnowledge, (from, onto) => {
        let original = onto;
        const first = compare(from, original);
        for (let step = 0; step <= first.length; step++) {
          const items = compare(from, original);
          expect(items.map((item) => item.key)).toEqual(first.map((item) => item.key));
          const next = items.find((item) => item.state === 'missing');
          if (!next) return;
          original = submit(original, next);
          const now = compare(from, original).find((item) => item.key === next.key);
          // Another phone may be the preferred one, or another email primary.
          expect(now?.state).toMatch(/there|marks/);
        }
        expect.unreachable('every step fills one item in');
      }),
    );
  });

  it('only what is missing has values; nothing else is ever put in place of another', () => {
    fc.assert(
      fc.property(someKnowledge, someKnowledge, (from, onto) => {
        for (const item of compare(from, onto)) {
          expect(item.values.length > 0).toBe(item.state === 'missing');
          expect(item.other !== undefined).toBe(item.state !== 'missing');
        }
      }),
    );
  });

  it('never two primary emails or preferred phones', () => {
    fc.assert(
      fc.property(someKnowledge, someKnowledge, (from, onto) => {
        const values = compare(from, onto).flatMap(({ kind, values }) =>
          kind === 'address' ? [] : values,
        );
        if (onto.emails.some((one) => one.primary))
          expect(values.map(({ field }) => field)).not.toContain('primary');
        if (onto.phones.some((one) => one.preferred))
          expect(values.map(({ field }) => field)).not.toContain('preferred');
      }),
    );
  });

  it('every way of writing one phone is one phone', () => {
    const digits = fc
      .integer({ min: 100, max: 199 })
      .map((end) => ['201', '555', `0${end}`] as const);
    const writing = fc.constantFrom<(a: string, b: string, c: string) => string>(
      (a, b, c) => `(${a}) ${b}-${c}`,
      (a, b, c) => `${a}.${b}.${c}`,
      (a, b, c) => `+1${a}${b}${c}`,
      (a, b, c) => `1 ${a} ${b} ${c}`,
      (a, b, c) => `+1 (${a}) ${b} ${c}`,
      (a, b, c) => `\u200e${a}-${b}-${c} (home)`,
    );
    const extension = fc.constantFrom(
      ['', ''],
      ['x5', ''],
      [' ext. 5', ''],
      ['', '5'],
      [' x5', '5'],
    );
    fc.assert(
      fc.property(digits, writing, writing, extension, extension, (number, one, other, x, y) => {
        const first = phone(one(...number) + x[0], { extension: x[1] ?? '' });
        const second = phone(other(...number) + y[0], { extension: y[1] ?? '' });
        const same = x.join('') === '' ? 'there' : y.join('') === '' ? 'contradicts' : 'there';
        expect(phoneState(first, second)).toBe(same);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '../../../../lib/contracts/policy.ts';
import { emailAdvice } from '../../../../lib/rules/values/email-advice.ts';
import { en as t } from '../../spoken.ts';

const policy = {
  ...DEFAULT_POLICY,
  knownDomains: ['Fairmont.example'],
  districtDomains: ['k12.example.org'],
};
const advice = (typed: string) => emailAdvice(typed, policy, t);
const { emailAdvice: says } = t;
const misspelled = (address: string) => ({ text: says.misspelled({ address }), instead: address });

describe('advice on a typed email', () => {
  it.each([
    ['rosa@gmial.com', 'rosa@gmail.com'],
    ['rosa@gmail.con', 'rosa@gmail.com'],
    ['Rosa@Gmal.co', 'rosa@gmail.com'],
    ['rosa@hotmial.com', 'rosa@hotmail.com'],
    ['rosa@yahooo.com', 'rosa@yahoo.com'],
    ['rosa@outlok.com', 'rosa@outlook.com'],
    ['rosa@icloud.co', 'rosa@icloud.com'],
    ['rosa@aol.con', 'rosa@aol.com'],
    ['rosa@fairmnt.example', 'rosa@fairmont.example'],
    ['rosa@gmail,com', 'rosa@gmail.com'],
    ['rosa@gmial,com', 'rosa@gmail.com'],
    ['www.rosa@gmail.com', 'rosa@gmail.com'],
    ['WWW.rosa@gmial.com', 'rosa@gmail.com'],
  ])('%s is a likely misspelling', (typed, meant) => {
    expect(advice(typed)).toEqual(misspelled(meant));
  });

  it.each([
    'rosa@gmail.com',
    'rosa@example.org',
    'rosa@mail.com',
    'rosa@email.com',
    'rosa@ymail.com',
    'rosa@yahoo.ca',
    'rosa@small.com',
    'rosa@life.com',
    'rosa@ats.net',
    'rosa@fairmont.example',
    'rosa+school@gmail.com',
    'rosa',
    'rosa@',
    '',
    'rosa@gmai',
    'rosa@example.org,luis',
    'www@example.org',
  ])('%s needs none', (typed) => {
    expect(advice(typed)).toBeUndefined();
  });

  it.each([
    'rosa@example.org, luis@example.org',
    'rosa@example.org luis@example.org',
    'a@b@example.org',
  ])('%s is never split', (typed) => {
    expect(advice(typed)).toEqual({ text: says.several });
  });

  it.each([
    ['rosa@example.org.', 'rosa@example.org'],
    [' rosa@example.org', 'rosa@example.org'],
    ['rosa@example.org ', 'rosa@example.org'],
    ['<rosa@example.org>,', 'rosa@example.org'],
  ])('“%s” has something at an end', (typed, instead) => {
    expect(advice(typed)).toEqual({ text: says.ends, instead });
  });

  it.each([
    'ro\u200bsa@example.org',
    'rosa@example.org\u00a0',
    '\u202erosa@example.org',
    'rosa\u00ad@example.org',
  ])('an invisible character is found: %j', (typed) => {
    expect(advice(typed)).toEqual({ text: says.invisible, instead: 'rosa@example.org' });
  });

  it('letters of two alphabets are put right only if each one looks like a Latin letter', () => {
    expect(advice('rоsа@example.org')).toEqual({ text: says.scripts, instead: 'rosa@example.org' });
    expect(advice('роза@example.org')).toEqual({ text: says.scripts });
  });

  it('a mailbox of several people and the district’s own domain are pointed out, without another address', () => {
    expect(advice('Office@example.org')).toEqual({ text: says.role({ mailbox: 'office' }) });
    expect(advice('rosa@students.k12.example.org')).toEqual({
      text: says.district({ domain: 'k12.example.org' }),
    });
    expect(advice('rosa@notk12.example.org')).toBeUndefined();
  });

  it('suggests nothing that is not an address', () => {
    expect(advice('rosa@example.')).toEqual({ text: says.ends });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  hostsAmong,
  isStock,
  matchesFor,
  patternFor,
  siteOf,
  siteProblem,
} from '../../../lib/contracts/sites.ts';
import { optionsEn } from '../spoken.ts';

describe('an address that is typed', () => {
  it.each([
    ['sis.district.example.org', 'sis.district.example.org'],
    ['  SIS.Example.ORG ', 'sis.example.org'],
    ['https://sis.example.org', 'sis.example.org'],
    ['https://sis.example.org/', 'sis.example.org'],
    ['https://sis.example.org/admin/home.html?x=1#top', 'sis.example.org'],
    ['https://sis.example.org/admin', 'sis.example.org'],
    ['sis.example.org:8443/admin/', 'sis.example.org'],
    ['schule.bücher.example', 'schule.xn--bcher-kva.example'],
  ])('%s means %s', (typed, host) => {
    expect(siteOf(typed)).toBe(host);
    expect(siteProblem(typed)).toBeUndefined();
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['sis example.org', 'spaces'],
    ['*.example.org', 'wildcard'],
    ['https://*/*', 'wildcard'],
    ['http://sis.example.org', 'not-https'],
    ['ftp://sis.example.org', 'not-https'],
    ['chrome://extensions', 'not-https'],
    ['javascript:alert(1)', 'not-an-address'],
    ['registrar@example.org', 'not-an-address'],
    ['sis..example.org', 'not-an-address'],
    ['sis.example.org.', 'not-an-address'],
    ['https://', 'not-an-address'],
    ['10.0.0.5', 'ip'],
    ['https://10.1/admin/', 'ip'],
    ['0x7f.1', 'ip'],
    ['https://[::1]/', 'ip'],
    ['localhost', 'no-dot'],
    ['powerschool', 'no-dot'],
    ['sis.example.org/public/home.html', 'path'],
    ['https://sis.example.org/administrator', 'path'],
    ['https://district.powerschool.com/admin/home.html', 'stock'],
    ['powerschool.com', 'stock'],
  ] as const)('%j is refused: %s', (typed, problem) => {
    expect(siteProblem(typed)).toBe(problem);
    expect(siteOf(typed)).toBeUndefined();
    expect(optionsEn.sites.problem[problem]).toMatch(/[.]$/);
  });

  it('is a host or a problem, whatever is typed; and a host is its own address', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.webUrl(), fc.domain(), fc.ipV4(), fc.ipV6()),
        (typed) => {
          const host = siteOf(typed);
          expect(host === undefined).toBe(siteProblem(typed) !== undefined);
          if (host === undefined) return;
          expect(siteOf(host)).toBe(host);
          expect(new URL(patternFor(host).replace('*', '')).hostname).toBe(host);
          expect(
            matchesFor(host).every((match) => match.startsWith(`https://${host}/admin/`)),
          ).toBe(true);
        },
      ),
    );
  });
});

it('knows powerschool.com from what only looks like it', () => {
  expect(['powerschool.com', 'a.b.powerschool.com'].every(isStock)).toBe(true);
  expect(['notpowerschool.com', 'powerschool.com.example.org'].some(isStock)).toBe(false);
});

it('finds the single hosts among granted origins, and no others', () => {
  expect(
    hostsAmong([
      'https://sis.example.org/*',
      'https://sis.example.org/admin/contacts/*',
      'https://*.example.org/*',
      'https://*/*',
      '<all_urls>',
      '*://two.example.org/*',
      'http://three.example.org/*',
      'https://10.0.0.5/*',
      'https://*.powerschool.com/*',
      'https://district.powerschool.com/*',
    ]),
  ).toEqual(['sis.example.org']);
});

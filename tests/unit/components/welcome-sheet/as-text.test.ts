import { describe, expect, it } from 'vitest';
import { asText } from '../../../../components/welcome-sheet/as-text.ts';
import { contentOf } from '../../../../components/welcome-sheet/content.ts';
import { portalUrl } from '../../../../components/welcome-sheet/portal.ts';
import { type LanguageCode, SHEET_LANGUAGES } from '../../../../lib/texts/welcome-sheet/index.ts';
import { draft, PASSWORD, sheet } from './sheet-fixture.ts';

const codes = Object.keys(SHEET_LANGUAGES) as LanguageCode[];
const text = (more: Parameters<typeof draft>[0] = {}) => asText(contentOf(draft(more)));

describe('the sheet as text', () => {
  it('reads like an email', () => {
    expect(text({ contact: '555-0142' })).toBe(`Hillcrest Elementary School

Welcome to the Parent Portal

For Teresa Almeida

Hillcrest Elementary School has set up an account for you in the Parent Portal. With it you can follow grades, attendance, homework and school news.

Portal address
https://district.powerschool.com/public/

Username
teresa.almeida@example.org

Temporary password
mapUv-Rk7tq3
Type it exactly as shown. Capital letters matter.

With this account, you can see
Inês
Luís

First steps
1. Open the portal address in a web browser.
2. Sign in with your username and the temporary password.
3. The portal will ask you for a new password. Choose your own, and don’t use it anywhere else.
4. Choose a child’s name at the top of the page to see that child. All of your children are in this one account.

You need only one account. If another child of yours joins our schools, tell the school office, and we will add that child to this account.

Keep this private. Until you change the password, anyone who has it can sign in as you.

Do you have a question, or is a child missing? Ask the school office: 555-0142
`);
  });

  it.each(codes)('has the password only when it was asked for (%s)', (language) => {
    expect(text({ language })).toContain(`\n${PASSWORD}\n`);
    const without = text({ language, withPassword: false });
    expect(without).not.toContain(PASSWORD);
    expect(without).toContain(SHEET_LANGUAGES[language].sentences.noPassword);
    const { password: _, ...none } = sheet();
    expect(text({ language, sheet: none })).toBe(without);
  });

  it.each(codes)('has nothing unseen in it that would be copied along (%s)', (language) => {
    const all = text({ language, contact: '555-0142' });
    expect(all).not.toMatch(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff{}]|undefined|\n\n\n/);
    for (const value of [sheet().username, sheet().portal, PASSWORD])
      expect(all.split('\n')).toContain(value);
  });

  it('leaves out what is not known', () => {
    const bare = text({ sheet: sheet({ school: ' ', children: ['', ' '] }) });
    expect(bare).toMatch(/^Welcome to the Parent Portal\n/);
    expect(bare).toContain('You have an account in the Parent Portal.');
    expect(bare).not.toContain('With this account, you can see');
  });

  it('keeps an address that is none as it was typed', () => {
    expect(text({ sheet: sheet({ portal: ' ask at the office ' }) })).toContain(
      'Portal address\nask at the office\n',
    );
  });
});

describe('the portal’s address', () => {
  it.each([
    ['https://ps.example.org/public/', 'https://ps.example.org/public/'],
    [' ps.example.org/public ', 'https://ps.example.org/public'],
    ['ps.example.org:8443/public', undefined],
    ['https://ps.example.org:8443/public', 'https://ps.example.org:8443/public'],
    ['https://écoles.example.org/', 'https://xn--coles-9ra.example.org/'],
    ['http://ps.example.org/public/', undefined],
    ['javascript:alert(1)', undefined],
    ['https://user:secret@ps.example.org/', undefined],
    ['portal', undefined],
    ['ask at the office', undefined],
    ['', undefined],
  ])('%s is %s', (typed, url) => {
    expect(portalUrl(typed)).toBe(url);
  });
});

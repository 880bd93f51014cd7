/** The page tools as one object, with the words of a district. */
import { expect, test } from 'vitest';
import { createPageTools } from '../../../lib/powerschool/page-tools.ts';
import { CONTACT, contactPage, emailDrawer, look, put, tools } from './fixtures.ts';

test('learns a district’s words, and keeps them from other tools', () => {
  const own = createPageTools();
  expect(own.phrases.says('data-access', 'Portal Viewing')).toBe(false);
  own.addPhrases({ 'data-access': ['Portal Viewing'] });
  expect(own.phrases.says('data-access', 'Portal Viewing')).toBe(true);
  expect(own.phrases.says('data-access', 'Data Access')).toBe(true);
  expect(createPageTools().phrases.says('data-access', 'Portal Viewing')).toBe(false);
});

test('reads the open drawer, and shows a hint in it', () => {
  put(CONTACT, contactPage() + emailDrawer);
  expect(look().drawer?.kind).toBe('email');
  tools.showHints(window, [{ drawer: 'email', field: 'address', hint: 'Check this' }]);
  expect(document.body.textContent).toContain('Check this');
});

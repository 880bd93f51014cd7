/** What the first-run page discloses is what PRIVACY.md says, word for word. */
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { DISCLOSURE, disclosureInMarkdown } from '../../conventions/disclosure.ts';

const PRIVACY = new URL('../../../PRIVACY.md', import.meta.url).pathname;
const MARKED = /(<!-- disclosure: begin -->\n\n)([\s\S]*?)(\n*<!-- disclosure: end -->)/;

const withoutPadding = (text: string): string =>
  text.trim().replace(/-+/g, '-').replace(/ +/g, ' ');

it('PRIVACY.md prints the first-run page’s disclosure (DOCS=write writes it)', () => {
  const text = readFileSync(PRIVACY, 'utf8');
  if (process.env.DOCS === 'write')
    writeFileSync(
      PRIVACY,
      text.replace(MARKED, (_, begin, __, end) => `${begin}${disclosureInMarkdown()}${end}`),
    );
  const printed = MARKED.exec(readFileSync(PRIVACY, 'utf8'))?.[2] ?? '';
  expect(withoutPadding(printed)).toBe(withoutPadding(disclosureInMarkdown()));
});

it('each sentence of the disclosure is one of PRIVACY.md', () => {
  const privacy = withoutPadding(readFileSync(PRIVACY, 'utf8'));
  expect(DISCLOSURE.length).toBeGreaterThan(30);
  for (const sentence of DISCLOSURE.filter((text) => !['Where', 'Why'].includes(text)))
    expect(privacy).toContain(sentence);
});

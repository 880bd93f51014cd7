import { expect, it } from 'vitest';
import type { ContactPage } from '../../../../lib/contracts/contact-facts.ts';
import { DEFAULT_POLICY } from '../../../../lib/contracts/policy.ts';
import type { Context } from '../../../../lib/rules/core/context.ts';
import { otherHolder, otherHolderList } from '../../../../lib/rules/help-sign-in/other-holder.ts';
import { en as t } from '../../spoken.ts';
import { CARLOS, ended } from '../clash-steps.ts';
import { contact, email, nothingToSearch, onContact } from '../family.ts';

const at = (page: Partial<ContactPage> = {}, change: Partial<Context> = {}) =>
  onContact(contact({ emails: [email(CARLOS)], ...page }), {}, change);
const account = { enabled: true, username: CARLOS, email: CARLOS };
const off = { policy: { ...DEFAULT_POLICY, featuresOff: ['check' as const] } };

it('without an account it is searched first, by email or name, or passed over', () => {
  const [step] = otherHolder(at());
  expect(step?.now?.offers?.map(({ action }) => action)).toEqual([
    { do: 'check', text: CARLOS, by: 'email' },
    { do: 'check', text: 'Lopez', by: 'name' },
    { do: 'check', text: '', by: 'email' },
  ]);
  expect(step?.now?.offers?.map(({ primary }) => primary === true)).toEqual([true, false, false]);
  const passed = at({}, { checks: [nothingToSearch('email')] });
  expect(otherHolder(passed)).toMatchObject([{ kind: 'done', detail: t.signIn.other.none }]);
  const searched = at({}, { checks: [ended({ text: CARLOS, by: 'email', results: [] })] });
  expect(otherHolder(searched)).toMatchObject([
    { kind: 'done', detail: t.check.freeActive({ text: CARLOS }) },
  ]);
  expect(otherHolder(at({}, off))).toEqual([]);
});

it('with an account it is offered beside the guide', () => {
  expect(otherHolder(at({ account }))).toEqual([]);
  const [list] = otherHolderList(at({ account }));
  expect(list?.lines).toEqual([t.signIn.other.lead]);
  expect(list?.offers.map(({ id }) => id)).toEqual(['check-email', 'check-name']);
  expect(otherHolderList(at())).toEqual([]);
  expect(otherHolderList(at({ account }, off))).toEqual([]);
});

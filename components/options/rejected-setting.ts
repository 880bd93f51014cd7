import type { Key, Refused } from '../../lib/contracts/policy.ts';
import type { OptionsTexts } from '../../lib/texts/options/en.ts';

/** The sentence for a part of a policy that could not be used. */
export function rejectedSettingText({ key, why }: Refused, t: OptionsTexts): string {
  if (why === 'not-a-policy') return t.refused[why];
  const top = (/^\w+/.exec(key)?.[0] ?? '') as Key;
  return t.refused[why]({ key, takes: t.takes[top] ?? '' });
}

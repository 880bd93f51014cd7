/** A student's Access Accounts page. With Enable Parent Access off, no parent sees anything (facts §7). */
import type { AccessAccountsPage } from '../../contracts/facts.ts';
import type { Context, GuideOutput } from '../core/context.ts';

export function accessAccounts(
  { t }: Context,
  { parentAccess, unsaved }: AccessAccountsPage,
): GuideOutput {
  const heading = t.accessAccounts.heading;
  if (unsaved) return { heading, lead: t.accessAccounts.unsaved };
  if (parentAccess === undefined)
    return {
      heading,
      lead: t.notFoundHere({ things: [t.things['parent-access'] ?? 'parent-access'] }),
    };
  if (parentAccess) return { heading, lead: t.accessAccounts.on };
  return {
    heading,
    notice: {
      id: 'parent-access-off',
      tone: 'alert',
      title: t.accessAccounts.off,
      body: [...t.accessAccounts.offBody],
      offers: [],
    },
  };
}

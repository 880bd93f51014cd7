import { expect, it } from 'vitest';
import {
  goToAddAccount,
  goToContact,
  goToSearch,
} from '../../../../lib/rules/core/navigation-offers.ts';
import { en as t } from '../../spoken.ts';

it('leads to a contact, to its account drawer, and to the search', () => {
  expect(goToContact({ t }, '9002').action).toEqual({ do: 'go', page: 'contact', id: '9002' });
  expect(goToAddAccount({ t }, '9002').action).toEqual({
    do: 'go',
    page: 'contact',
    id: '9002',
    offer: 'add-account',
  });
  expect(goToSearch({ t }).action).toEqual({ do: 'go', page: 'search' });
});

/** Which drawer a message belongs to, by the button that was pressed before it. */
import { expect, test } from 'vitest';
import { drawerSubmittedBy } from '../../../../lib/powerschool/drawers/submitted-drawer.ts';
import { $, CONTACT, contactPage, put } from '../fixtures.ts';

const drawer = (button: string) =>
  `<div class="ui-dialog"><div id="psDialogDocked" class="ui-dialog-content"><input>${button}</div></div>`;
const submitted = (button: string) => {
  put(CONTACT, contactPage() + drawer(button));
  return drawerSubmittedBy($('#psDialogDocked button'), { openDrawer: 'email' });
};

test('a button of the drawer submits it', () => {
  expect(submitted('<button>Submit</button>')).toBe('email');
});

test.each([
  '<button id="cancel-email">X</button>',
  '<button>Cancelar</button>',
  '<button>Annuler</button>',
])('%s leaves it', (button) => {
  expect(submitted(button)).toBeUndefined();
});

test('a button of the page submits no drawer', () => {
  put(CONTACT, `${contactPage()}<button id="outside">Submit</button>${drawer('')}`);
  expect(drawerSubmittedBy($('#outside'), { openDrawer: 'email' })).toBeUndefined();
});

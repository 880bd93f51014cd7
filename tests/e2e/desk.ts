/**
 * PowerSchool's own controls, as a registrar finds them in whatever language her pages are in: by the words
 * on them. Where only an id tells, it is the one that this server uses.
 */
import type { Locator, Page } from '@playwright/test';
import { otherId } from '../powerschool/language/ids.ts';
import { translate } from '../powerschool/language/translate.ts';
import type { Variant } from '../powerschool/server.ts';

export class Desk {
  constructor(readonly variant: Variant) {}

  /** The words that stand on a control which English pages call so. */
  word(english: string): string {
    return translate(this.variant, english);
  }

  id(known: string): string {
    return `#${this.variant.language === 'es-unknown-ids' ? otherId(known) : known}`;
  }

  /** The open drawer, not the small dialog that may stand over it. */
  drawer(page: Page): Locator {
    return page
      .locator('.ui-dialog:visible')
      .filter({ has: page.locator(this.id('psDialogDocked')) });
  }

  /** The small dialog in which some servers say what they refuse. */
  dialog(page: Page): Locator {
    return page
      .locator('.ui-dialog:visible')
      .filter({ has: page.locator('.ui-dialog-buttonpane') });
  }

  button(within: Page | Locator, english: string): Locator {
    return within.getByRole('button', { name: this.word(english), exact: true });
  }
}

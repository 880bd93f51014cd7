/** PowerSchool's own controls in any language of its pages: by their words, or by the id that this server uses. */
import type { Locator, Page } from '@playwright/test';
import { otherId } from '../powerschool/language/ids.ts';
import { translate } from '../powerschool/language/translate.ts';
import type { Variant } from '../powerschool/server.ts';

export class PowerSchoolControls {
  constructor(readonly variant: Variant) {}

  /** The page's own word for an English one. */
  word(english: string): string {
    return translate(this.variant, english);
  }

  /** The selector of a control by its stock id. */
  id(stockId: string): string {
    return `#${this.variant.language === 'es-unknown-ids' ? otherId(stockId) : stockId}`;
  }

  /** The open drawer, not a small dialog above it. */
  drawer(page: Page): Locator {
    return page
      .locator('.ui-dialog:visible')
      .filter({ has: page.locator(this.id('psDialogDocked')) });
  }

  /** The small dialog in which some servers explain a refusal. */
  dialog(page: Page): Locator {
    return page
      .locator('.ui-dialog:visible')
      .filter({ has: page.locator('.ui-dialog-buttonpane') });
  }

  button(within: Page | Locator, english: string): Locator {
    return within.getByRole('button', { name: this.word(english), exact: true });
  }
}

/** From the clash to the attached student, in pictures. Kinlink in any language, PowerSchool in English. */
import type { Page } from '@playwright/test';
import type { Language } from '../../lib/contracts/language.ts';
import { TEXT_TABLES } from '../../lib/texts/tables.ts';
import { drawer, kinlink, submitDrawer, visitContact, type World } from '../e2e/kinlink.ts';
import { CONTACTS } from '../powerschool/scene.ts';
import type { Size } from './picture-files.ts';
import { type Shot, takePicture } from './take-picture.ts';

const button = (page: Page, name: string) =>
  kinlink(page).getByRole('button', { name, exact: true });
const submit = (page: Page) => drawer(page).getByRole('button', { name: 'Submit' });

interface ClashStory {
  /** The new contact has no account. */
  start: Shot;
  /** PowerSchool refuses: the email is in use. */
  refused: Shot;
  /** Kinlink has found the other contact, and says whether it is the same person. */
  found: Shot;
  /** Both contacts, line by line. */
  compared: Shot;
  /** The registrar is about to say that it is the same person. */
  decided: Shot;
  /** The other contact, with Add Students filled in. */
  attach: Shot;
  /** The student is linked. */
  attached: Shot;
}

/** Plays it as the registrar of `tests/e2e/story.ts` does. */
export async function playClash(
  { page, context }: World,
  language: Language,
  size: Size,
): Promise<ClashStory> {
  const texts = TEXT_TABLES.sidebar[language];
  await page.setViewportSize(size);
  await visitContact(page, CONTACTS.carlosDuplicate.id);
  const addAccount = button(page, texts.create.addAccount);
  await addAccount.waitFor();
  const start = await takePicture(page, addAccount);

  // No picture of the filled panel: its temporary password is another one each time.
  await addAccount.click();
  await kinlink(page).getByText(texts.checkThenSubmit, { exact: true }).waitFor();
  await submitDrawer(page);
  await kinlink(page).getByRole('alert').filter({ hasText: texts.clash.title }).first().waitFor();
  const find = button(page, texts.clash.find);
  const refused = await takePicture(page, find);

  await find.click();
  const samePerson = button(page, texts.compare.samePerson);
  await samePerson.waitFor();
  const table = kinlink(page).getByRole('table', { name: texts.compare.heading });
  await table.getByText('555-0112').first().waitFor();
  const found = await takePicture(page);
  await table.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  const compared = await takePicture(page);
  const decided = await takePicture(page, samePerson);

  const opened = context.waitForEvent('page');
  await samePerson.click();
  const tab = await opened;
  await tab.setViewportSize(size);
  await kinlink(tab).getByText(texts.checkThenSubmit, { exact: true }).waitFor();
  const attach = await takePicture(tab, submit(tab));
  await submitDrawer(tab);
  await kinlink(tab).getByRole('status').filter({ hasText: 'Ana Lopez' }).first().waitFor();
  // The fifth step is done when PowerSchool has answered whether parents may see her.
  await kinlink(tab).getByText(/^5 /).first().waitFor();
  const attached = await takePicture(tab);
  await tab.close();
  return { start, refused, found, compared, decided, attach, attached };
}

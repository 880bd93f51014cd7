/** Pictures of the worklist, the welcome sheet and the popup. */
import type { Language } from '../../lib/contracts/language.ts';
import { TEXT_TABLES } from '../../lib/texts/tables.ts';
import { HOST, kinlink, visitContact, type World } from '../e2e/kinlink.ts';
import { openPopup } from '../e2e/popup-page.ts';
import { openWorklist } from '../e2e/worklist-page.ts';
import { CONTACTS, STUDENTS } from '../powerschool/scene.ts';
import { SCREEN } from './picture-files.ts';
import { dataUrl, drawPage, takePicture } from './take-picture.ts';

const POPUP = { width: 384, height: 600 };

/** A worklist of some families, read to the end. */
export async function pictureWorklist({ page }: World, language: Language): Promise<Buffer> {
  const texts = TEXT_TABLES.worklist[language];
  const list = await openWorklist(page);
  await list.setViewportSize(SCREEN);
  const { ana, diego, nora, otto, priya, lonely } = STUDENTS;
  const students = [ana, diego, nora, otto, priya, lonely];
  const ids = students.map(({ dcid }) => `${HOST}/admin/students/home.html?frn=001${dcid}`);
  await list.getByRole('textbox', { name: texts.start.paste }).fill(ids.join('\n'));
  await list.getByRole('button', { name: new RegExp(`\\b${ids.length}\\b`) }).click();
  await list.getByRole('heading', { name: texts.progress.state.done, exact: true }).waitFor();
  const { png } = await takePicture(list);
  await list.close();
  return png;
}

/** The welcome sheet of a parent who is ready. */
export async function pictureWelcomeSheet(
  { page, context }: World,
  language: Language,
): Promise<Buffer> {
  const texts = TEXT_TABLES.sidebar[language];
  await visitContact(page, CONTACTS.ready.id);
  const opened = context.waitForEvent('page');
  await kinlink(page).getByRole('button', { name: texts.welcome.open }).click();
  const sheet = await opened;
  await sheet.setViewportSize(SCREEN);
  await sheet.getByRole('combobox').first().selectOption(language);
  await sheet
    .getByRole('article')
    .and(sheet.locator(`[lang^="${language}"]`))
    .waitFor();
  await sheet.getByRole('article').getByText('district.powerschool.com/public/').first().waitFor();
  const { png } = await takePicture(sheet);
  await sheet.close();
  return png;
}

/** The popup over the page that it was opened for, as the browser shows it. A headless browser has no toolbar. */
export async function picturePopup({ page, context }: World, language: Language): Promise<Buffer> {
  const texts = TEXT_TABLES.popup[language];
  await page.setViewportSize(SCREEN);
  await visitContact(page, CONTACTS.accessOff.id);
  await kinlink(page).getByRole('button').first().waitFor();
  const below = await takePicture(page);
  const popup = await openPopup(page, texts.guides.heading);
  await popup.setViewportSize(POPUP);
  await popup.getByLabel(texts.find.label).fill('Ana Ruiz ana@example.org');
  await popup.getByText(texts.find.found).first().waitFor();
  const above = await takePicture(popup);
  await popup.close();
  const sheet = await context.newPage();
  const png = await drawPage(
    sheet,
    SCREEN,
    `<style>
      body { margin: 0 }
      img { display: block; position: absolute; top: 0 }
      .popup { right: 8px; top: 4px; border: 1px solid #b9c2c9; border-radius: 8px; box-shadow: 0 10px 32px #0006 }
    </style>
    <img src="${dataUrl(below.png)}"><img class="popup" src="${dataUrl(above.png)}">`,
  );
  await sheet.close();
  return png;
}

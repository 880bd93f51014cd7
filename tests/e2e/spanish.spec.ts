/** Kinlink in Spanish, on PowerSchool's English pages. */
import { expect, test } from '@playwright/test';
import { CONTACTS } from '../powerschool/scene.ts';
import { expectAccessible, expectPageAccessible } from './axe.ts';
import { openOptions } from './extension.ts';
import { kinlink, openWorld, press, submitDrawer, visitContact, type World } from './kinlink.ts';

let world: World;
test.beforeEach(async () => {
  world = await openWorld();
});
test.afterEach(() => world.close());

test('Spanish chosen in the options reaches the open sidebar, the clash and the popup', async ({
  browserName: _,
}, info) => {
  const { page, context } = world;
  await visitContact(page, CONTACTS.carlosDuplicate.id);
  await expect(kinlink(page).getByRole('button', { name: 'Add account' })).toBeVisible();

  const options = await openOptions(context);
  await options.getByRole('combobox', { name: 'Language of Kinlink' }).selectOption('Español');
  await expect(options.getByRole('heading', { level: 1 })).toHaveText('Ajustes');
  await expect(options.getByRole('status').filter({ hasText: 'Idioma de Kinlink' })).toBeVisible();
  await expect(options.locator('html')).toHaveAttribute('lang', 'es');
  await expectPageAccessible(options);

  await test.step('the sidebar that was open changes without a reload', async () => {
    await page.bringToFront();
    await expect(kinlink(page).getByRole('heading').first()).toHaveText(
      'Crear una cuenta del portal',
    );
    await expect(kinlink(page)).toHaveAttribute('lang', 'es');
    await expectAccessible(page);
    await page.screenshot({ path: info.outputPath('sidebar.png') });
  });

  await test.step('the clash', async () => {
    await press(page, 'Agregar la cuenta');
    await expect(kinlink(page)).toContainText('Revise los datos y luego haga clic en “Submit”.');
    await submitDrawer(page);
    await expect(kinlink(page).getByRole('alert')).toContainText('Este correo ya tiene una cuenta');
    await expect(
      kinlink(page).getByRole('button', { name: 'Buscar el contacto existente' }),
    ).toBeVisible();
    await expectAccessible(page);
    await page.screenshot({ path: info.outputPath('clash.png') });
  });

  await test.step('the popup', async () => {
    const popup = await context.newPage();
    await popup.setViewportSize({ width: 384, height: 600 });
    await popup.goto(options.url().replace('options.html', 'popup.html'));
    await expect(popup.getByRole('heading', { name: 'Guías' })).toBeVisible();
    await expect(popup.locator('html')).toHaveAttribute('lang', 'es');
    await expect(popup.getByText('está en uso', { exact: false }).first()).toBeVisible();
    await popup.getByRole('searchbox', { name: 'Buscar en las guías' }).fill('contraseña olvidada');
    await expect(popup.getByRole('region', { name: 'Guías' }).getByRole('listitem')).toHaveText([
      'Un padre o una madre no puede iniciar sesión',
    ]);
    await expectPageAccessible(popup);
    await popup.screenshot({ path: info.outputPath('popup.png') });
  });
});

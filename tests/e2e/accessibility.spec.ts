/** The sidebar is accessible in every state, however the page is shown (WCAG 2.2 AA). */
import { expect, type Page, test } from '@playwright/test';
import { CONTACTS } from '../powerschool/scene.ts';
import { expectAccessible } from './axe.ts';
import { MOVE_FOCUS } from './keyboard.ts';
import { kinlink, openWorld, press, visitContact, type World } from './kinlink.ts';
import { SIDEBAR_STATES } from './sidebar-states.ts';
import { spaceText, TEXT_SPACING } from './text-spacing.ts';
import { setOwnPolicy } from './worker.ts';

let world: World | undefined;
test.afterEach(() => world?.close());

/** Ways to look at a page. Zoom leaves a window of 1366 × 768 that many CSS pixels. */
const WAYS: Record<string, (page: Page) => Promise<unknown>> = {
  'every state is accessible in light colors': (page) =>
    page.emulateMedia({ colorScheme: 'light' }),
  'every state is accessible in dark colors': (page) => page.emulateMedia({ colorScheme: 'dark' }),
  'every state is accessible in forced colors': (page) =>
    page.emulateMedia({ forcedColors: 'active' }),
  'every state is accessible with more space in its text': (page) =>
    page.addInitScript(spaceText, TEXT_SPACING),
  'every state is accessible at 200 % zoom': (page) =>
    page.setViewportSize({ width: 683, height: 384 }),
  'every state is accessible 320 pixels wide': (page) =>
    page.setViewportSize({ width: 320, height: 512 }),
};

/** In a small card the text scrolls below the buttons. The colors are the same at any width. */
const IN_SMALL_WINDOWS = { 'color-contrast': 'judged in the other tests, with the same colors' };

/** Texts of the sidebar that do not fit into their places. What is only spoken is one pixel wide. */
const cutTexts = (page: Page): Promise<string[]> =>
  kinlink(page).evaluate((aside) =>
    [...aside.querySelectorAll<HTMLElement>('*')]
      .filter(({ clientWidth, scrollWidth }) => clientWidth > 1 && scrollWidth > clientWidth + 1)
      .map(({ tagName, textContent }) => `${tagName} ${textContent?.slice(0, 80)}`),
  );

for (const [title, look] of Object.entries(WAYS))
  test(title, async () => {
    world = await openWorld();
    const { page } = world;
    await page.setViewportSize({ width: 1366, height: 768 });
    await look(page);
    for (const [state, open] of Object.entries(SIDEBAR_STATES))
      await test.step(state, async () => {
        await open(page);
        await expect(kinlink(page)).toBeVisible();
        const isSmall = (page.viewportSize()?.width ?? 0) < 700;
        await expectAccessible(page, isSmall ? IN_SMALL_WINDOWS : {});
        expect(await cutTexts(page)).toEqual([]);
      });
  });

test('the longest temporary password is shown whole', async () => {
  world = await openWorld();
  const { page } = world;
  await setOwnPolicy(world, { passwordLength: 24 });
  await page.setViewportSize({ width: 1366, height: 768 });
  await visitContact(page, CONTACTS.carlosDuplicate.id);
  await press(page, 'Add account');
  await expect(kinlink(page).getByLabel('Temporary password')).toHaveValue(/^.{24}$/);
  expect(await cutTexts(page)).toEqual([]);
});

/** Borders and outlines of the sidebar's controls that stand out by less than 3 : 1 (WCAG 1.4.11). */
const faintEdges = (page: Page): Promise<string[]> =>
  kinlink(page).evaluate((aside) => {
    const rgbOf = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (color: string) => {
      const [red = 0, green = 0, blue = 0] = rgbOf(color)
        .map((part) => part / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrast = (a: string, b: string) => {
      const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
      return (light + 0.05) / (dark + 0.05);
    };
    const isClear = (color: string) => rgbOf(color)[3] === 0;
    /** The color behind an element: its nearest ancestor's that has one. */
    const behind = ({ parentElement }: Element): string => {
      if (!parentElement) return 'rgb(255, 255, 255)';
      const { backgroundColor } = getComputedStyle(parentElement);
      return isClear(backgroundColor) ? behind(parentElement) : backgroundColor;
    };
    const { activeElement } = aside.getRootNode() as ShadowRoot;
    return [...aside.querySelectorAll<HTMLElement>('button,input,[tabindex]')].flatMap(
      (control) => {
        const { borderColor, outlineColor, outlineStyle } = getComputedStyle(control);
        const edges = [
          ...(control.matches('button,input') && !isClear(borderColor) ? [borderColor] : []),
          ...(control === activeElement && outlineStyle !== 'none' ? [outlineColor] : []),
        ];
        return edges
          .filter((color) => contrast(color, behind(control)) < 3)
          .map((color) => `${control.id} ${control.textContent}: ${color} on ${behind(control)}`);
      },
    );
  });

const COLORS = {
  'edges stand out and the focus can be seen, in light colors': 'light',
  'edges stand out and the focus can be seen, in dark colors': 'dark',
} as const;

for (const [title, colorScheme] of Object.entries(COLORS))
  test(title, async () => {
    world = await openWorld();
    const { page } = world;
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await visitContact(page, CONTACTS.ready.id);
    await expect(kinlink(page).getByRole('button', { name: 'Welcome sheet' })).toBeVisible();
    await page.keyboard.press(MOVE_FOCUS);
    const focused = () =>
      kinlink(page).evaluate((aside) => {
        const element = (aside.getRootNode() as ShadowRoot).activeElement;
        if (!element) return undefined;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return { id: element.id, outline: `${outlineStyle} ${outlineWidth}` };
      });
    await expect.poll(focused).toBeDefined();
    const seen = new Set<string | undefined>();
    for (let now = await focused(); now; now = await focused()) {
      expect(now.outline, now.id).toBe('solid 3px');
      expect(await faintEdges(page)).toEqual([]);
      seen.add(now.id);
      await page.keyboard.press('Tab');
    }
    expect(seen.size).toBeGreaterThan(2);
  });

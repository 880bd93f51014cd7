/** `npm run icons`: makes every picture of Kinlink's icon from `store/icon.svg`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { DRAWING, drawingMark, PICTURES, withMark } from './icon-files.ts';
import { findChromium, ROOT } from './prepare.mjs';

const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
try {
  const drawing = Buffer.from(readFileSync(DRAWING)).toString('base64');
  for (const [path, size] of Object.entries(PICTURES)) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<style>body{margin:0}img{display:block}</style><img width="${size}" src="data:image/svg+xml;base64,${drawing}">`,
    );
    await page.locator('img').evaluate((image: HTMLImageElement) => image.decode());
    const png = await page.screenshot({ omitBackground: true });
    writeFileSync(`${ROOT}${path}`, withMark(png, drawingMark()));
    await page.close();
    console.log(`Written: ${path}`);
  }
} finally {
  await browser.close();
}

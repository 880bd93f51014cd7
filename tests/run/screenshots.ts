/** `npm run screenshots`: makes the pictures of README and the stores from the production build and the stand-in. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Language } from '../../lib/contracts/language.ts';
import { closeBrowsers } from '../e2e/chromium.ts';
import { openWorld, type World } from '../e2e/kinlink.ts';
import { setOwnPolicy } from '../e2e/worker.ts';
import { animate } from '../screenshots/animate.ts';
import { playClash } from '../screenshots/clash-story.ts';
import { drawTiles } from '../screenshots/draw-tile.ts';
import {
  picturePopup,
  pictureWelcomeSheet,
  pictureWorklist,
} from '../screenshots/other-moments.ts';
import {
  ANIMATION,
  animationPath,
  momentPath,
  SCREEN,
  STORE_LANGUAGES,
  THEMES,
  type Theme,
  tilePath,
} from '../screenshots/picture-files.ts';
import { findChromium, ROOT, run } from './prepare.mjs';

/** The stand-in's own day. A welcome sheet has the date on it. */
const TODAY = '2026-11-16T09:00:00';

/** The pictures so far. They replace the old ones when all are there. */
const pictures = new Map<string, Buffer>();

function writePictures(): void {
  for (const folder of ['store/pictures', 'docs/pictures'])
    rmSync(`${ROOT}${folder}`, { recursive: true, force: true });
  for (const [path, content] of pictures) {
    mkdirSync(dirname(`${ROOT}${path}`), { recursive: true });
    writeFileSync(`${ROOT}${path}`, content);
    console.log(`Written: ${path}, ${Math.ceil(content.length / 1000)} KB`);
  }
}

/** Plays something on a district in which nothing has been done yet. */
async function inNewWorld(
  language: Language,
  theme: Theme,
  play: (world: World) => Promise<void>,
): Promise<void> {
  const world = await openWorld();
  await world.context.clock.setFixedTime(TODAY);
  await setOwnPolicy(world, { language, theme, school: 'Fairmont School District' });
  await play(world);
  await world.close();
}

async function writeStorePictures(language: Language): Promise<void> {
  await inNewWorld(language, 'light', async (world) => {
    pictures.set(momentPath(language, 'worklist'), await pictureWorklist(world, language));
    pictures.set(momentPath(language, 'welcome-sheet'), await pictureWelcomeSheet(world, language));
    const { found, attach } = await playClash(world, language, SCREEN);
    pictures.set(momentPath(language, 'clash'), found.png);
    pictures.set(momentPath(language, 'attach'), attach.png);
    pictures.set(momentPath(language, 'popup'), await picturePopup(world, language));
    const sheet = await world.context.newPage();
    for (const [size, tile] of await drawTiles(sheet, language, found.png))
      pictures.set(tilePath(language, size), tile);
  });
}

async function writeAnimation(theme: Theme): Promise<void> {
  await inNewWorld('en', theme, async (world) => {
    const story = await playClash(world, 'en', ANIMATION);
    const frames = [
      { ...story.start, seconds: 2 },
      { ...story.refused, seconds: 2.5 },
      { ...story.found, seconds: 2.5 },
      { ...story.compared, seconds: 2.5 },
      { ...story.decided, seconds: 1.5 },
      { ...story.attach, seconds: 3 },
      { ...story.attached, seconds: 4 },
    ];
    const sheet = await world.context.newPage();
    pictures.set(animationPath(theme, 'moving'), await animate(sheet, ANIMATION, frames));
    pictures.set(animationPath(theme, 'still'), story.attach.png);
  });
}

process.env.CHROMIUM_PATH = findChromium();
if (!run(process.execPath, [`${ROOT}node_modules/wxt/bin/wxt.mjs`, 'build']))
  throw new Error('The build failed; see its message above.');
try {
  for (const language of STORE_LANGUAGES) await writeStorePictures(language);
  for (const theme of THEMES) await writeAnimation(theme);
  writePictures();
} finally {
  await closeBrowsers();
}

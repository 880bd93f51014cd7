/** The stores' tiles: the icon, one sentence, and a piece of a picture that was taken. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Language } from '../../lib/contracts/language.ts';
import { DRAWING } from '../run/icon-files.ts';
import { type Size, TILES } from './picture-files.ts';
import { dataUrl, drawPage } from './take-picture.ts';

const SENTENCE: Readonly<Record<Language, string>> = {
  en: 'One parent, one account, all their children.',
  es: 'Una persona, una cuenta, todos sus hijos.',
};

/** A piece of the picture: where it begins and how wide it is there, how large it is drawn, and where on the tile. */
interface Piece {
  from: { x: number; y: number };
  width: number;
  scale: number;
  left: number;
  top: number;
  /** Which corners are round, as CSS has it. */
  corners: string;
}

interface Look {
  size: Size;
  piece: Piece;
  /** Sizes in pixels: the icon, the name, the sentence, the width of the text, and its distance from the edge. */
  icon: number;
  name: number;
  sentence: number;
  text: number;
  edge: number;
}

/** Where the sidebar is beside an open panel of PowerSchool. */
const SIDEBAR = { x: 465, y: 56 };

const SMALL: Look = {
  size: TILES.small,
  piece: { from: SIDEBAR, width: 328, scale: 0.62, left: 220, top: 24, corners: '8px 8px 0 0' },
  icon: 48,
  name: 30,
  sentence: 19,
  text: 184,
  edge: 22,
};
const LARGE: Look = {
  size: TILES.large,
  piece: {
    from: { x: SIDEBAR.x, y: 0 },
    width: 1280 - SIDEBAR.x,
    scale: 1,
    left: 585,
    top: 48,
    corners: '8px 0 0 0',
  },
  icon: 104,
  name: 68,
  sentence: 36,
  text: 440,
  edge: 64,
};

/** Both tiles, from a picture of the clash. */
export async function drawTiles(
  page: Page,
  language: Language,
  picture: Buffer,
): Promise<[Size, Buffer][]> {
  const tiles: [Size, Buffer][] = [];
  for (const look of [SMALL, LARGE])
    tiles.push([look.size, await drawPage(page, look.size, tileHtml(look, language, picture))]);
  return tiles;
}

function tileHtml(look: Look, language: Language, picture: Buffer): string {
  const { piece } = look;
  return `<style>
    body { margin: 0; background: #e3efee; color: #1a2733; font-family: system-ui, sans-serif }
    main { position: absolute; inset: 0 auto 0 ${look.edge}px; width: ${look.text}px;
      display: flex; flex-direction: column; justify-content: center; gap: ${look.sentence * 0.6}px }
    .icon { width: ${look.icon}px }
    h1 { margin: 0; font-size: ${look.name}px; line-height: 1 }
    p { margin: 0; font-size: ${look.sentence}px; line-height: 1.3; text-wrap: balance }
    .piece { position: absolute; left: ${piece.left}px; top: ${piece.top}px; overflow: hidden;
      width: ${piece.width * piece.scale}px; height: ${look.size.height}px;
      border-radius: ${piece.corners}; box-shadow: 0 6px 32px #1a273355 }
    .piece img { position: absolute; left: ${-piece.from.x * piece.scale}px; top: ${-piece.from.y * piece.scale}px;
      width: ${1280 * piece.scale}px }
  </style>
  <main>
    <img class="icon" src="${dataUrl(readFileSync(DRAWING), 'image/svg+xml')}">
    <h1>Kinlink</h1>
    <p>${SENTENCE[language]}</p>
  </main>
  <div class="piece"><img src="${dataUrl(picture)}"></div>`;
}

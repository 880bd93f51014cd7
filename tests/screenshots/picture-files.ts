/** The pictures of README and the stores, by their paths: `npm run screenshots` makes them. */
import type { Language } from '../../lib/contracts/language.ts';

export interface Size {
  width: number;
  height: number;
}

/** What Chrome Web Store, Edge Add-ons and addons.mozilla.org take as a screenshot. */
export const SCREEN: Size = { width: 1280, height: 800 };
/** Small enough that README shows it in its own size, so that its words can be read. */
export const ANIMATION: Size = { width: 1120, height: 700 };
export const TILES = {
  small: { width: 440, height: 280 },
  large: { width: 1400, height: 560 },
} as const satisfies Record<string, Size>;

/** The moments, in the order in which a store shows them. */
const MOMENTS = ['clash', 'attach', 'worklist', 'welcome-sheet', 'popup'] as const;
type Moment = (typeof MOMENTS)[number];
export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
/** The folders in `store`. */
export const STORE_LANGUAGES = ['en', 'es'] as const satisfies readonly Language[];

export const momentPath = (language: Language, moment: Moment): string =>
  `store/pictures/${language}/${MOMENTS.indexOf(moment) + 1}-${moment}.png`;

export const tilePath = (language: Language, { width, height }: Size): string =>
  `store/pictures/${language}/tile-${width}x${height}.png`;

/** The animation, and the picture in its place for readers who asked for less motion. */
export const animationPath = (theme: Theme, kind: 'moving' | 'still'): string =>
  `docs/pictures/clash-to-attach-${theme}.${kind === 'moving' ? 'gif' : 'png'}`;

/** Every picture with its size. */
export const PICTURES: Readonly<Record<string, Size>> = Object.fromEntries([
  ...STORE_LANGUAGES.flatMap((language) => [
    ...MOMENTS.map((moment) => [momentPath(language, moment), SCREEN] as const),
    ...Object.values(TILES).map((size) => [tilePath(language, size), size] as const),
  ]),
  ...THEMES.flatMap((theme) => [
    [animationPath(theme, 'moving'), ANIMATION] as const,
    [animationPath(theme, 'still'), ANIMATION] as const,
  ]),
]);

/** The most bytes that an animation may have: README opens with it. */
export const MOST_ANIMATION_BYTES = 1_500_000;

/** The fonts and colors of the picture: of the page on the screen, and fixed ones in a file. */
import type { TextTone } from '../../lib/contracts/family-map/drawing.ts';

export type Palette = Record<
  'back' | 'tint' | 'ink' | 'soft' | 'edge' | 'line' | 'lead' | 'good' | 'warn' | 'warm',
  string
>;

/** The custom properties of the page, so that the picture is dark on a dark page. */
export const PAGE_PALETTE: Palette = {
  back: 'var(--back)',
  tint: 'var(--tint)',
  ink: 'var(--ink)',
  soft: 'var(--soft)',
  edge: 'var(--edge)',
  line: 'var(--line)',
  lead: 'var(--lead)',
  good: 'var(--good)',
  warn: 'var(--warn)',
  warm: 'var(--warm)',
};

/** The light colors of the page. A file has no page around it. */
export const FILE_PALETTE: Palette = {
  back: '#ffffff',
  tint: '#eff6f5',
  ink: '#1a2733',
  soft: '#546372',
  edge: '#7b8994',
  line: '#d6dde2',
  lead: '#0c6661',
  good: '#216b3b',
  warn: '#a3330f',
  warm: '#fdf2ec',
};

export const TONES: Record<TextTone, keyof Palette> = {
  name: 'ink',
  plain: 'ink',
  soft: 'soft',
  good: 'good',
  warn: 'warn',
};

/** The widths of letters are known for this font, so that shortened texts fit. A style, because pages set `font`. */
const FAMILY = 'Arial, "Liberation Sans", Helvetica, sans-serif';
export const NAME_FONT = `700 15px ${FAMILY}`;
export const TEXT_FONT = `400 13px ${FAMILY}`;

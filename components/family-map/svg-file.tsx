import { render } from 'preact';
import type { FamilyDrawing } from '../../lib/contracts/family-map/drawing.ts';
import { FILE_PALETTE } from './palette.ts';
import { FamilyPicture } from './picture.tsx';

/** Returns the picture as the text of an SVG file. The file needs no style sheet, no font and no other file. */
export function svgFile(doc: Document, drawing: FamilyDrawing, label: string): string {
  const holder = doc.createElement('div');
  render(<FamilyPicture drawing={drawing} label={label} palette={FILE_PALETTE} />, holder);
  const svg = holder.querySelector('svg');
  return svg ? new XMLSerializer().serializeToString(svg) : '';
}

import { correction, generate } from 'lean-qr';

/** White space that a scanner needs on every side, in modules. */
const QUIET_ZONE = 4;

/** The last drawing. All sheets of a run have the same address, so it is made once. */
const last: { drawing?: { text: string; size: number; path: string } } = {};

function drawingOf(text: string) {
  if (last.drawing?.text === text) return last.drawing;
  const code = generate(text, { minCorrectionLevel: correction.M });
  const size = code.size + 2 * QUIET_ZONE;
  let path = '';
  for (let y = 0; y < code.size; y++)
    for (let x = 0; x < code.size; x++)
      if (code.get(x, y)) path += `M${x + QUIET_ZONE} ${y + QUIET_ZONE}h1v1h-1z`;
  last.drawing = { text, size, path };
  return last.drawing;
}

/** A QR code as one SVG path: no request, no markup from a string. */
export function QrCode({ text, name }: { text: string; name: string }) {
  const { size, path } = drawingOf(text);
  return (
    <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={name} shape-rendering="crispEdges">
      <path d={path} />
    </svg>
  );
}

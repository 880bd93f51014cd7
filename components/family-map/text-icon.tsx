import type { MapIcon } from '../../lib/contracts/family-map/drawing.ts';

type Props = { icon: MapIcon; x: number; y: number; color: string; back: string };

/** A small shape left of a text. */
export function TextIcon({ icon, x, y, color, back }: Props) {
  const place = {
    transform: `translate(${x - 18} ${y - 10})`,
    stroke: color,
    'stroke-width': 1.75,
  };
  if (icon === 'warning')
    return (
      <g {...place} stroke-linejoin="round" fill="none">
        <path d="M6 0.5L11.5 10.5H0.5Z" />
        <path d="M6 4V7M6 8.4V9" />
      </g>
    );
  return (
    <g {...place}>
      <circle cx="6" cy="5.5" r="4.6" fill={icon === 'full' ? color : back} />
      {icon === 'crossed' && <path d="M2.8 8.7L9.2 2.3" />}
      {icon === 'unknown' && <path d="M3.9 5.5H8.1" />}
    </g>
  );
}

/** Makes one moving picture of several. */
import type { Page } from '@playwright/test';
import { encode } from 'modern-gif';
import type { Size } from './picture-files.ts';
import { dataUrl, type Shot } from './take-picture.ts';

interface Frame extends Shot {
  seconds: number;
}

/** A GIF that plays again and again. GitHub offers to stop it. */
export async function animate(page: Page, size: Size, frames: readonly Frame[]): Promise<Buffer> {
  const pixels: { data: Uint8ClampedArray<ArrayBuffer>; delay: number }[] = [];
  for (const frame of frames)
    pixels.push({ data: await pixelsOf(page, size, frame), delay: frame.seconds * 1000 });
  return Buffer.from(await encode({ ...size, frames: pixels }));
}

/** Red, green, blue and alpha of each point, with the pointer that a screenshot leaves out. */
async function pixelsOf(
  page: Page,
  size: Size,
  { png, pointer }: Shot,
): Promise<Uint8ClampedArray<ArrayBuffer>> {
  const encoded = await page.evaluate(
    async ([source, { width, height }, tip]) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = new OffscreenCanvas(width, height);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('This browser draws nothing.');
      context.drawImage(image, 0, 0);
      if (tip) {
        const arrow = new Path2D('M0 0v17.5l4-3.8 2.8 6.4 3-1.3-2.8-6.3h5.6z');
        context.translate(tip.x, tip.y);
        context.scale(1.25, 1.25);
        context.fillStyle = '#111';
        context.strokeStyle = '#fff';
        context.lineWidth = 2.4;
        context.stroke(arrow);
        context.fill(arrow);
      }
      const { data } = context.getImageData(0, 0, width, height);
      const reader = new FileReader();
      const read = new Promise((done) => reader.addEventListener('load', done));
      reader.readAsDataURL(new Blob([data]));
      await read;
      return String(reader.result).replace(/^[^,]*,/, '');
    },
    [dataUrl(png), size, pointer] as const,
  );
  return new Uint8ClampedArray(Buffer.from(encoded, 'base64'));
}

// The whole page as pixels.
import type { CDPSession } from 'playwright-core';
import sharp from 'sharp';

export interface Picture {
  /** Red, green and blue, row by row. */
  rgb: Buffer;
  width: number;
  height: number;
}

/** Pixels of a picture for one CSS pixel: eyes see no finer pattern behind words, and all of them take thrice the time. */
export const SCALE = 0.5;

/** Further down nothing is drawn, so that an endless page takes no endless memory. */
const MAX_HEIGHT_PX = 12_000;

export async function takePicture(device: CDPSession): Promise<Picture> {
  const { cssContentSize, cssLayoutViewport } = await device.send('Page.getLayoutMetrics');
  const { data } = await device.send('Page.captureScreenshot', {
    format: 'png',
    optimizeForSpeed: true,
    captureBeyondViewport: true,
    clip: {
      x: 0,
      y: 0,
      width: cssLayoutViewport.clientWidth,
      height: Math.min(cssContentSize.height, MAX_HEIGHT_PX),
      scale: SCALE,
    },
  });
  const { data: rgb, info } = await sharp(Buffer.from(data, 'base64')).removeAlpha().raw().toBuffer({ resolveWithObject: true });

  return { rgb, width: info.width, height: info.height };
}

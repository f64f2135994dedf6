// The whole page as pixels.
import type { CDPSession } from 'playwright-core';
import sharp from 'sharp';

export interface Picture {
  /** Red, green and blue, row by row. One pixel is one CSS pixel. */
  rgb: Buffer;
  widthPx: number;
  heightPx: number;
}

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
      scale: 1,
    },
  });
  const { data: rgb, info } = await sharp(Buffer.from(data, 'base64')).removeAlpha().raw().toBuffer({ resolveWithObject: true });

  return { rgb, widthPx: info.width, heightPx: info.height };
}

// One screen as a picture that is small enough to be kept with the documentation. Loaded through Vite.
import sharp from 'sharp';
import { SCREENS, type Screen } from './screens.ts';
import { openStage, type Shown, type Stage } from './stage.ts';

export interface Pictures {
  /** By their ids, in the order in which they can be drawn. */
  screens: readonly string[];
  /** @returns PNG of a few colours */
  draw(this: void, id: string): Promise<Buffer>;
  close(this: void): Promise<void>;
}

/** Pictures in a site fade in, and toasts of the way there go. */
const REST_MS = 800;

/** Colours a picture is kept in; more would hardly be seen. */
const COLOURS = 160;

export async function openPictures(shown: Shown): Promise<Pictures> {
  const stage = await openStage(shown);
  const draw = async (id: string) => {
    const screen = SCREENS.find((each) => each.id === id);
    if (!screen) throw new Error(`There is no screen "${id}".`);
    return pictureOf(screen, stage);
  };
  return { screens: SCREENS.map(({ id }) => id), draw, close: stage.close };
}

async function pictureOf(screen: Screen, stage: Stage): Promise<Buffer> {
  const page = (await screen.show(stage)) ?? stage.page;
  await page.waitForTimeout(REST_MS);
  const picture = await page.screenshot();
  await (page === stage.page ? page.evaluate(() => document.fullscreenElement && document.exitFullscreen()) : page.close());
  return sharp(picture).png({ palette: true, colours: COLOURS, effort: 10 }).toBuffer();
}

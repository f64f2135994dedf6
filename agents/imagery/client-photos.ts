// Looks at the client's photos: which can be used, and why the others cannot.
import type { Lent, PictureFacts } from '../lent.ts';
import type { Brief } from '../site/brief.ts';
import type { Imagery, Picture } from '../site/design.ts';
import { SitewrightError } from '../site/error.ts';

type BriefPhoto = Brief['photos'][number];

/** Longer side in px. Smaller photos are blurred even on a phone, whose screen is about 1,200 device pixels wide. */
const LEAST_PX = 600;

export interface LookedAt {
  /** In the client's order. */
  photos: Picture[];
  refused: Imagery['refused'];
}

/** @throws what is no verdict on a photo: that the run was stopped, or a defect of the host */
export async function lookAtPhotos(photos: readonly BriefPhoto[], lent: Pick<Lent, 'pictures'>): Promise<LookedAt> {
  const once = [...new Map(photos.map((photo) => [photo.file, photo])).values()];
  const verdicts = await Promise.all(once.map((photo, index) => lookAt(photo, index + 1, lent)));

  return {
    photos: verdicts.filter((verdict) => 'id' in verdict),
    refused: verdicts.filter((verdict) => 'why' in verdict),
  };
}

async function lookAt(
  photo: BriefPhoto,
  number: number,
  lent: Pick<Lent, 'pictures'>,
): Promise<Picture | Imagery['refused'][number]> {
  try {
    const found = await lent.pictures.inspect(photo.file);
    const why = unusable(found);
    return why === undefined ? pictureOf(photo, number, found) : { file: photo.file, why };
  } catch (error) {
    if (!(error instanceof SitewrightError) || error.kind === 'cancelled') throw error;
    return { file: photo.file, why: inPlainWords(error, photo.file) };
  }
}

function unusable({ width, height }: PictureFacts): string | undefined {
  if (Math.max(width, height) < LEAST_PX) {
    return `It is only ${width} by ${height} pixels. Send it with ${LEAST_PX} pixels or more on its longer side.`;
  }
  return undefined;
}

function pictureOf({ file, caption, digest, stage }: BriefPhoto, number: number, found: PictureFacts): Picture {
  return {
    id: `photo-${number}`,
    kind: 'photo',
    source: file,
    seed: file,
    width: found.width,
    height: found.height,
    focus: found.focus,
    ...(caption !== undefined && { caption }),
    ...(digest !== undefined && { digest }),
    ...(stage !== undefined && { stage }),
  };
}

/** A verdict on a picture begins with its name, which stands before the reason already. */
function inPlainWords(error: SitewrightError, file: string): string {
  if (error.kind === 'not-found') return 'It was not found. Put it where the brief says, or correct its name in the brief.';
  return error.message.replace(`"${file}" `, 'It ');
}

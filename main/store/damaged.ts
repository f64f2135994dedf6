// A store that is there and does not open, told from one that is merely in the way of something.
import { SitewrightError } from '../../agents/site/error.ts';

export class DamagedStore extends SitewrightError {
  constructor(folder: string, cause: unknown) {
    super(
      'external',
      `The store in ${folder} is damaged and does not open. It was left as it is. Move it away to begin with an empty one; made sites are not in it.`,
      { cause },
    );
  }
}

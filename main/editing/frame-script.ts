// The script that a page in the studio's frames carries, and only there: published files have none of it.
import { installAiming } from './in-frame/aiming.ts';
import { installChoosing } from './in-frame/choosing.ts';
import { connectToReview } from './in-frame/connect-review.ts';
import { connectToStudio } from './in-frame/connect.ts';
import { installHoldingWords } from './in-frame/holding-words.ts';
import { installKeys } from './in-frame/keys.ts';
import { installLostPins } from './in-frame/lost-pins.ts';
import { installPinMarks } from './in-frame/pin-marks.ts';
import { installPinStyles } from './in-frame/pin-styles.ts';
import { installPlacing } from './in-frame/placing.ts';
import { installRefreshing } from './in-frame/refreshing.ts';
import { installScrolling } from './in-frame/scrolling.ts';
import { installShowing } from './in-frame/showing.ts';
import { installSparing } from './in-frame/sparing.ts';
import { installTabbing } from './in-frame/tabbing.ts';
import { installTakingHead } from './in-frame/taking-head.ts';
import { installTools } from './in-frame/tools.ts';
import { installTouching } from './in-frame/touching.ts';
import { installTyping } from './in-frame/typing.ts';

/** Pins are shown and put: in the studio's frames, and in a file handed out for review. */
const PIN_PARTS = [installTools, installTouching, installPinStyles, installPinMarks, installAiming, installPlacing];

const PARTS = [
  ...PIN_PARTS,
  installLostPins,
  installChoosing,
  installTyping,
  installKeys,
  installTabbing,
  // It measures before anything is shown.
  installSparing,
  installShowing,
  installScrolling,
  installTakingHead,
  installRefreshing,
  installHoldingWords,
  connectToStudio,
];

/** Links lead within the file. Nothing is edited. */
const REVIEW_PARTS = [...PIN_PARTS, connectToReview];

const scriptOf = (parts: readonly (() => void)[]) => parts.map((part) => `(${part.toString()})();`).join('\n');

export const FRAME_SCRIPT = scriptOf(PARTS);

export const REVIEW_FRAME_SCRIPT = scriptOf(REVIEW_PARTS);

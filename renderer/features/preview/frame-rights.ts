// What a page of a previewed site may do.

/** It may not move the studio's own window. It keeps its origin, which is never the studio's, for its fonts and to hear of changes. */
export const FRAME_RIGHTS = 'allow-scripts allow-same-origin allow-forms allow-popups';

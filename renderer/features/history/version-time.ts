// How the moment a version was named is written.
export const VERSION_TIME = { dateStyle: 'medium', timeStyle: 'short' } as const;

// Families that every system brings along and that the site therefore does not ship.

/** Whether a family is a stack of system fonts and not an installed one. */
export function isSystemFamily(family: string): boolean {
  return family.startsWith('system-ui');
}

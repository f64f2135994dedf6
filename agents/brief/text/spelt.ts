// A name written small, as names are written.

const ELIDED = /(?<![\p{L}'’])([dl]['’])(\p{Ll})/gu;

/** "curl up and dye" becomes "Curl Up and Dye"; what holds a capital is left as the client writes it. */
export function spelt(name: string): string {
  const trimmed = name.trim().replace(/[.,]$/u, '');
  if (/\p{Lu}/u.test(trimmed)) return trimmed;
  return trimmed
    .replaceAll(ELIDED, (_all, elided: string, letter: string) => elided + letter.toUpperCase())
    .replaceAll(
      /(?<![\p{L}'’-])(?![dl]['’])(?!(?:and|und|et|of|the|de|del|la|le|du|des|di|am|im|van|der)(?!\p{L}))\p{Ll}/gu,
      (letter) => letter.toUpperCase(),
    );
}

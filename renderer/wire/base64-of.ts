// A chosen file as base64, as the contract takes it.

/** A message that holds more is not taken, and its wire is cut. */
export const LARGEST_FILE_BYTES = 10_000_000;

/** A function takes only so many arguments. */
const PIECE_BYTES = 16_384;

export async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE_BYTES)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + PIECE_BYTES)));
  return btoa(pieces.join(''));
}

// A chosen file as base64, as the contract takes it.

/** A message that holds more is not taken, and its wire is cut. */
export const LARGEST_FILE_BYTES = 10_000_000;

/** A function takes only so many arguments. */
const PIECE_BYTES = 16_384;

/** It was moved or changed since it was chosen, or it is a folder. */
export class FileUnreadable extends Error {
  readonly fileName: string;

  constructor(fileName: string, cause: unknown) {
    super(`${fileName} could not be read.`, { cause });
    this.name = 'FileUnreadable';
    this.fileName = fileName;
  }
}

/** @throws FileUnreadable */
export async function base64Of(file: File): Promise<string> {
  const bytes = await bytesOf(file);
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE_BYTES)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + PIECE_BYTES)));
  return btoa(pieces.join(''));
}

async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    throw new FileUnreadable(file.name, error);
  }
}

// A file of a site that visitors fetch, on its way to a host.

export interface SiteFile {
  /** e.g. /contact/index.html */
  path: string;
  bytes: number;
  /** Hex. */
  sha256: string;
  /** Media type, with its charset where it is text. */
  type: string;
  /** Missing where that takes reading it. */
  content?: Content | undefined;
  /** @throws SitewrightError `conflict` when it is not what it was when it was listed */
  read(this: void): Promise<Uint8Array<ArrayBuffer>>;
}

/** What hosts have to know of a file besides; follows wholly from the bytes. */
export interface Content {
  bytes: number;
  /** Hex. */
  sha256: string;
  /** Hex; what Vercel and Netlify call it by. */
  sha1: string;
  /** Whether it is a page with a form that opens the mail program. */
  hasMailForm: boolean;
}

// The few globals of every JavaScript host that the core may use. Neither DOM nor Node types are loaded here.

interface AbortSignal {
  readonly aborted: boolean;
  readonly reason: unknown;
  throwIfAborted(): void;
}

declare class URL {
  constructor(url: string, base?: string | URL);
  readonly href: string;
  readonly origin: string;
  readonly host: string;
  readonly hostname: string;
  readonly pathname: string;
  readonly protocol: string;
  static canParse(url: string, base?: string): boolean;
}

/** The Encoding Standard's: https://encoding.spec.whatwg.org/#interface-textdecoder */
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: Uint8Array): string;
}

/** https://html.spec.whatwg.org/#dom-btoa */
declare function btoa(binary: string): string;

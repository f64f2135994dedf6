// What the store uses of WebAssembly: Node has all of it, its types none.
declare namespace WebAssembly {
  class Module {
    private readonly isModule: true;
    constructor(bytes: Uint8Array);
  }
}

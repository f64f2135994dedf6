// What the store uses of WebAssembly: Node has all of it, its types none.
declare namespace WebAssembly {
  type Module = object;
  function compile(bytes: Uint8Array): Promise<Module>;
}

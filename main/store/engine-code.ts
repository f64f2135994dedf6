// The embedded database's code, and how much V8 is to do for it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setFlagsFromString } from 'node:v8';

/** Of V8; the budget is in rough bytes of code. https://github.com/v8/v8/blob/14.1.100/src/flags/flag-definitions.h */
const USUAL_COMPILER = ['--wasm-tiering-budget=13000000', '--no-wasm-lazy-validation'];
const PATIENT_COMPILER = ['--wasm-tiering-budget=2147483647', '--wasm-lazy-validation'];

/** https://v8.dev/docs/wasm-compilation-pipeline */
const FIRST_COMPILER_ONLY = ['--no-wasm-tier-up', '--no-wasm-dynamic-tiering'];

const packages = createRequire(import.meta.url);

/**
 * V8 compiles a function of the engine once more, for speed, as soon as it has been through 13 MB of code. Most programs are over before
 * that pays: half the processor time of a short one went into it. Loops that are really long still get there. And functions are validated
 * when they are first called, not all 13,000 at once: 12 instead of 45 ms.
 *
 * In one go: code that any thread loads while flags differ from V8's own is compiled anew, whatever caches hold of it.
 */
export function engineCode(): WebAssembly.Module {
  const bytes = readFileSync(join(dirname(packages.resolve('@electric-sql/pglite')), 'pglite.wasm'));
  PATIENT_COMPILER.forEach((flag) => setFlagsFromString(flag));
  try {
    return new WebAssembly.Module(bytes);
  } finally {
    USUAL_COMPILER.forEach((flag) => setFlagsFromString(flag));
  }
}

/**
 * Only a program that lasts gains from compiling any of it once more: one function, the interpreter of expressions, takes V8 1.3 s and
 * 600 MB. To be called when the program's own code is loaded, for the reason given above.
 */
export function compileOnce(): void {
  FIRST_COMPILER_ONLY.forEach((flag) => setFlagsFromString(flag));
}

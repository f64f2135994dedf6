// What follows from an object alone, worked out once: values never change once made.

/** @param make the same for equal objects, whatever else happens */
export function onceEach<Part extends object, Result>(make: (part: Part) => Result): (part: Part) => Result {
  const known = new WeakMap<Part, { result: Result }>();

  return (part) => {
    const found = known.get(part) ?? { result: make(part) };
    known.set(part, found);
    return found.result;
  };
}

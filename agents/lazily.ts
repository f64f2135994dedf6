// What is made when it is first asked for. A pattern or a formatter costs V8 up to a millisecond, and most programs ask for few of them.

export function lazily<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;

  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

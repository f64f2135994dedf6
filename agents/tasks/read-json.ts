// Reads the object in a model's answer.

/** Some models talk around the object, or put it between fences. @returns undefined where there is none */
export function readJson(answer: string): unknown {
  const object = answer.slice(answer.indexOf('{'), answer.lastIndexOf('}') + 1);
  try {
    return JSON.parse(object);
  } catch {
    return undefined;
  }
}

// Tells one question from another: the same question to the same model is not asked twice.
import { createHash } from 'node:crypto';
import type { ModelQuestion } from '../../agents/model.ts';

export function requestKey(modelId: string, { images = [], ...question }: ModelQuestion): string {
  const hash = createHash('sha256').update(JSON.stringify([modelId, question]));
  for (const { bytes } of images) hash.update(bytes);
  return hash.digest('hex');
}

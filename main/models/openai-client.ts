// OpenAI's own SDK, told everything that it would otherwise look for in the environment; tries and words of failure are ours.
import OpenAI from 'openai';

export function openAiClient(apiKey: string, baseURL: string): OpenAI {
  return new OpenAI({
    apiKey,
    baseURL,
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    maxRetries: 0,
    logLevel: 'off',
  });
}

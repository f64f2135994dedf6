// Electron's `protocol`: keeps what the program answers for its own scheme.
import { note } from './calls.ts';

type Answer = (request: Request) => Response | Promise<Response>;

const answers = new Map<string, Answer>();

export const protocol = {
  registerSchemesAsPrivileged(schemes: unknown): void {
    note('registerSchemesAsPrivileged', schemes);
  },

  handle(scheme: string, answer: Answer): void {
    answers.set(scheme, answer);
  },
};

export async function answerTo(request: Request): Promise<Response> {
  const answer = answers.get(new URL(request.url).protocol.slice(0, -1));
  return answer ? answer(request) : new Response('Nobody answers this scheme.', { status: 404 });
}

// Lets a model draw pictures in place of drawn art: asked, looked at, put in its place with where it is from. Else the drawn art stands.
import { z } from 'zod';
import type { MadeSlot } from '../agent.ts';
import type { PictureWish } from '../imagery/picture-wish.ts';
import { Picture } from '../site/design.ts';
import { SitewrightError } from '../site/error.ts';
import { SLOTS, type Slots } from '../site/slots.ts';
import { readJson } from '../tasks/read-json.ts';
import type { Bettered, Drafted } from './better.ts';
import type { DrawnPicture, Models, Pictures } from './models.ts';
import { keysOf, valueAt, withValue } from './pointer.ts';

const Handed = z.custom<Slots[MadeSlot]>();

/** Never in place of anything but a drawing. @throws only when stopped */
export async function withPictures(bettered: Bettered, drafted: Drafted, models: Models): Promise<Bettered> {
  const { maker, reads, refusals } = drafted;
  const { pictures } = models;
  if (!maker.pictures || !pictures) return bettered;

  const drawing: Drawing = { drafted, models, pictures };
  const notes: string[] = [];
  let { value } = bettered;
  let drawn = 0;
  for (const wish of maker.pictures(reads, Handed.parse(value))) {
    const before = Picture.safeParse(valueAt(value, keysOf(wish.at)));
    const hadItsTurn = refusals.some(({ at }) => at === wish.at || at.startsWith(`${wish.at}/`));
    if (!before.success || before.data.kind !== 'drawing' || hadItsTurn) continue;

    const after = await pictureFor(wish, before.data, drawing);
    if ('why' in after) {
      notes.push(`The drawn art stands at ${wish.at}. ${after.why}`);
      continue;
    }
    value = withValue(value, { keys: keysOf(wish.at), value: after.picture }) ?? value;
    notes.push(after.note);
    drawn++;
  }

  const parsed = SLOTS[maker.writes].safeParse(value);
  const note = [bettered.note, ...notes].filter(Boolean).join(' ');
  const isUnasked = bettered.isUnasked === true || (drawn === 0 && notes.length > 0);
  return { value: parsed.success ? parsed.data : bettered.value, isUnasked, ...(note === '' ? {} : { note }) };
}

interface Drawing {
  drafted: Drafted;
  models: Models;
  pictures: Pictures;
}

type After = { picture: Picture; note: string } | { why: string };

async function pictureFor(wish: PictureWish, before: Picture, { drafted, models, pictures }: Drawing): Promise<After> {
  const { maker, stepKey, lent } = drafted;
  const { question, shows } = wish;

  try {
    const drawn = await pictures.draw({ agent: maker.id, stepKey, question }, lent.signal);
    const { width, height, focus } = await lent.pictures.inspect(drawn.source);
    const seen = await lookedAt(drawn, drafted, models);
    if (seen === 'people') return { why: `${drawn.label} drew people or letters, which are not to be on it.` };

    const byModel = { model: drawn.label, prompt: question.prompt, licence: drawn.licence, shows };
    const { source, digest } = drawn;
    const picture: Picture = { id: before.id, kind: 'photo', source, seed: source, width, height, focus, digest, byModel };
    return {
      picture,
      note: `${drawn.label} drew ${wish.at}.${seen === 'nobody' ? ' No model looked at it: do so yourself.' : ''}`,
    };
  } catch (error) {
    if (lent.signal.aborted || !(error instanceof SitewrightError) || error.kind === 'cancelled') throw error;
    return { why: error.message };
  }
}

const Seen = z.object({ people: z.boolean(), letters: z.boolean() });

/** What a picture shows is not for its prompt to say: another model looks. `nobody`: none could. */
async function lookedAt(
  { bytes, type }: DrawnPicture,
  { maker, stepKey, lent }: Drafted,
  models: Models,
): Promise<'well' | 'people' | 'nobody'> {
  const question = {
    system: 'You look at a picture and answer with the JSON object that is asked for and nothing else.',
    prompt:
      'people: whether any person, face, hand or figure of a person is to be seen. letters: whether any letter, number, sign or logo is.',
    images: [{ bytes, type }],
    schema: {
      type: 'object',
      properties: { people: { type: 'boolean' }, letters: { type: 'boolean' } },
      required: ['people', 'letters'],
      additionalProperties: false,
    },
    outputTokens: 40,
  };
  const turn = {
    agent: maker.id,
    stepKey,
    purpose: 'judge',
    tier: 'fast',
    question,
    sent: 'A picture that a model drew',
  } as const;

  const answer = await models.ask(turn, lent.signal).catch((error: unknown) => {
    if (lent.signal.aborted || !(error instanceof SitewrightError) || error.kind === 'cancelled') throw error;
    return undefined;
  });
  const seen = Seen.safeParse(answer && readJson(answer.text));
  if (!seen.success) return 'nobody';
  return seen.data.people || seen.data.letters ? 'people' : 'well';
}

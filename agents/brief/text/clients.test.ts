// Briefs as clients send them: mails, notes from a phone, text of old websites, price lists, in eight languages.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { briefOf } from '../read-brief.fixture.ts';
import { clientBriefsIn, factsIn, usedIn, wishesIn } from './clients.fixture.ts';

const FOLDER = join(import.meta.dirname, 'clients');
const BRIEFS = readdirSync(FOLDER).flatMap((file) =>
  clientBriefsIn(readFileSync(join(FOLDER, file), 'utf8')).map((client) => ({ ...client, file })),
);

describe.each(BRIEFS)('$file: $title', ({ text, facts, missing, said, wishes, never }) => {
  const brief = briefOf(text);

  it('gives the facts a careful person takes from it, and no other', () => {
    expect(factsIn(brief).toSorted()).toEqual(facts.toSorted());
  });

  it('misses only what is known to be missed', () => {
    expect(factsIn(brief).filter((fact) => missing.includes(fact))).toEqual([]);
  });

  it('keeps what the client says and wishes', () => {
    expect(said.filter((words) => !usedIn(brief).includes(JSON.stringify(words).slice(1, -1)))).toEqual([]);
    expect(wishesIn(brief).length).toBe(wishes.length);
    expect(wishes.filter((words) => !wishesIn(brief).some((wish) => wish.includes(words)))).toEqual([]);
  });

  it('uses nothing that is not the client’s own', () => {
    expect(never.filter((words) => usedIn(brief).includes(words))).toEqual([]);
  });
});

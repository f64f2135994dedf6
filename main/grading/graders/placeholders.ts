// Words that were to be replaced before anyone sees them, and values that a program could not fill in.
import { definePageGrader, type Seen } from '../grader.ts';
import { doubt, fault, ofFaults } from '../judging.ts';
import type { PageUnderGrade, SiteUnderGrade } from '../site-under-grade.ts';
import { blocksOf } from '../words/blocks.ts';
import { clientWords } from '../words/client-words.ts';
import { inBlock } from '../words/in-block.ts';
import { EXAMPLE_ADDRESS, EXAMPLE_NUMBER, LATER, LOREM, NOBODY, TEMPLATE, TO_REPLACE, UNFILLED } from '../words/stand-ins.ts';

interface Kind {
  pattern: RegExp;
  say(this: void, words: string): Seen;
}

const DUMMY: readonly Kind[] = [
  { pattern: LOREM, say: (words) => fault(`"${words}" is dummy text.`, 'Write what is meant to stand here, or take it away.') },
  {
    pattern: TO_REPLACE,
    say: (words) => fault(`"${words}" was to be replaced.`, 'Write what is meant to stand here, or take it away.'),
  },
  {
    pattern: LATER,
    say: (words) => doubt(`"${words}" stands for something that is not there yet.`, 'Say it, or leave it out until it is known.'),
  },
];
const TEMPLATES: readonly Kind[] = [
  {
    pattern: TEMPLATE,
    say: (words) =>
      fault(`"${words}" is a place that was never filled in.`, 'Fill it in where the page is made, or take it away.'),
  },
  {
    pattern: UNFILLED,
    say: (words) =>
      fault(`"${words}" is what a program shows when it has no value.`, 'Give the value, or leave the sentence out.'),
  },
];
const EXAMPLES: readonly Kind[] = [
  { pattern: NOBODY, say: (words) => doubt(`"${words}" is the name of nobody.`, 'Name the person, or leave it out.') },
  {
    pattern: EXAMPLE_ADDRESS,
    say: (words) => doubt(`"${words}" is an address for examples.`, 'Put the address that people can write to.'),
  },
  {
    pattern: EXAMPLE_NUMBER,
    say: (words) => doubt(`"${words}" is a number for examples.`, 'Put the number that people can call.'),
  },
];

export default definePageGrader({
  purpose: 'Looks for words and values that were never filled in.',
  version: 1,
  audits: {
    dummy: { dimension: 'content', claim: 'No text is a stand-in', weight: 9 },
    filled: { dimension: 'content', claim: 'Every place in the text is filled in', weight: 9 },
    examples: { dimension: 'content', claim: 'Names, numbers and addresses are real ones', weight: 6 },
  },

  german: {
    'No text is a stand-in': 'Kein Text ist ein Lückenfüller',
    'Every place in the text is filled in': 'Jede Stelle im Text ist ausgefüllt',
    'Names, numbers and addresses are real ones': 'Namen, Nummern und Adressen sind echt',
    '"{}" is dummy text.': '„{}“ ist Blindtext.',
    'Write what is meant to stand here, or take it away.': 'Schreiben, was hier stehen soll, oder es entfernen.',
    '"{}" was to be replaced.': '„{}“ sollte ersetzt werden.',
    '"{}" stands for something that is not there yet.': '„{}“ steht für etwas, das es noch nicht gibt.',
    'Say it, or leave it out until it is known.': 'Es sagen, oder weglassen, bis man es weiß.',
    '"{}" is a place that was never filled in.': '„{}“ ist eine Stelle, die nie ausgefüllt wurde.',
    'Fill it in where the page is made, or take it away.': 'Dort ausfüllen, wo die Seite entsteht, oder entfernen.',
    '"{}" is what a program shows when it has no value.': '„{}“ zeigt ein Programm, dem ein Wert fehlt.',
    'Give the value, or leave the sentence out.': 'Den Wert geben oder den Satz weglassen.',
    '"{}" is the name of nobody.': '„{}“ heißt niemand.',
    'Name the person, or leave it out.': 'Die Person nennen oder weglassen.',
    '"{}" is an address for examples.': '„{}“ ist eine Beispieladresse.',
    'Put the address that people can write to.': 'Die Adresse setzen, an die man schreiben kann.',
    '"{}" is a number for examples.': '„{}“ ist eine Beispielnummer.',
    'Put the number that people can call.': 'Die Nummer setzen, die man anrufen kann.',
  },

  grade(page, site) {
    return {
      dummy: ofFaults(found(page, site, DUMMY)),
      filled: ofFaults(found(page, site, TEMPLATES)),
      examples: ofFaults(found(page, site, EXAMPLES)),
    };
  },
});

/** Names and numbers that the client gave are meant. */
function found(page: PageUnderGrade, site: SiteUnderGrade, kinds: readonly Kind[]): Seen[] {
  const own = clientWords(site);
  return blocksOf(page).flatMap((block) =>
    kinds.flatMap(({ pattern, say }) => {
      const words = pattern.exec(block.text)?.[0].trim();
      if (words === undefined) return [];
      const seen = say(words);
      return seen.certainty !== 'sure' && own.says(words) ? [] : [inBlock(block, seen)];
    }),
  );
}

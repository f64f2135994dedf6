// Abgenutztes Deutsch.
import { wornWords } from './worn-words.ts';

export default wornWords({
  cliches: `
    hallo, liebe, leidenschaft*, lösung, lösungen, komplettlösung*, kompetenz, kompetenzen, kompetent*, führend*, marktführer*, qualität,
    höchste qualität, qualitätsanspruch, innovativ*, innovation*, maßgeschneidert*, einzigartig*, erstklassig*, willkommen, rundum*,
    erlebnis, einkaufserlebnis, bedürfnis*, ihre wünsche, ihren wünschen, individuellen wünsche*, ganzheitlich*, alles aus einer hand,
    aus einer hand, mit herz und verstand, mit viel liebe zum detail, liebe zum detail, ihre zufriedenheit, zufriedenheit ist,
    zufriedenheit unserer, der kunde ist könig, kunde im mittelpunkt, mensch im mittelpunkt, steht im mittelpunkt, im mittelpunkt stehen,
    stets bemüht, ihr partner, starker partner, zuverlässiger partner, zögern sie nicht, wir freuen uns auf, wir freuen uns * auf sie,
    langjährige erfahrung, jahrelange erfahrung, jahrzehntelange erfahrung, am puls der zeit, lassen sie sich verzaubern,
    tauchen sie ein, entdecken sie die welt, wohlfühlatmosphäre, oase der ruhe, auf höchstem niveau, höchsten ansprüchen,
    höchste ansprüche, höchsten standards, breites spektrum, breite palette, nicht nur * sondern auch, tradition trifft *,
    tradition und moderne, preis-leistungs-verhältnis, steht für, stehen für qualität, mit leidenschaft
  `,
  empty: `
    hochwertig*, professionell*, zuverlässig*, individuell*, modern, moderne, modernen, moderner, modernes, modernste*, freundlich*,
    perfekt*, optimal*, hervorragend*, exzellent*, exklusiv*, traumhaft*, wunderschön*, wunderbar*, fantastisch*, toll, tolle, tollen,
    toller, tolles, umfassend*, kundenorientiert*, serviceorientiert*, flexibel*, dynamisch*, nachhaltig*, engagiert*, einmalig*,
    unvergesslich*, bestmöglich*, sehr, absolut, stets
  `,
});

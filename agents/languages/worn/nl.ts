// Versleten Nederlands.
import { wornWords } from './worn-words.ts';

export default wornWords({
  cliches: `
    hallo, passie*, gepassioneerd*, oplossingen, totaaloplossing*, toonaangevend*, kwaliteit, innovatie*, innovatief, maatwerk,
    beleving*, welkom, uw behoefte*, al uw wensen, uw wensen, vertrouwd adres, het juiste adres, jarenlange ervaring, ruime ervaring,
    de klant staat centraal, klant centraal, staat bij ons centraal, uw tevredenheid, van a tot z, onder één dak, met oog voor detail,
    oog voor detail, ontzorgen, wij ontzorgen, aarzel niet, prijs-kwaliteitverhouding, tot in de puntjes, breed scala, ruim assortiment
  `,
  empty: `
    uniek*, professioneel, professionele, hoogwaardig*, perfect*, geweldig*, fantastisch*, prachtig*, uitstekend*, optimaal, optimale,
    modern, moderne, persoonlijke aanpak, betrouwba*, beste, zeer
  `,
});

// L’italiano consumato.
import { wornWords } from './worn-words.ts';

export default wornWords({
  cliches: `
    ciao, buongiorno, passione, passioni, appassionat*, soluzioni, leader, leader nel settore, qualità, massima qualità, innovativ*,
    innovazione, eccellenza, eccellenze, professionalità, benvenut*, vostre esigenze, sue esigenze, tue esigenze, ogni esigenza,
    tutte le esigenze, su misura per, di fiducia, a vostra disposizione, al vostro servizio, al tuo servizio, al suo servizio,
    team di professionisti, staff qualificato, personale qualificato, pluriennale esperienza, anni di esperienza, lunga esperienza,
    esperienza unica, esperienza indimenticabile, non esitate, non esiti a, rapporto qualità-prezzo, rapporto qualità prezzo,
    cura dei dettagli, cura del dettaglio, attenzione ai dettagli, fiore all’occhiello, punto di riferimento, a 360 gradi, a 360°,
    chiavi in mano, vasta gamma, ampia gamma, ampia scelta, tradizione e innovazione, tradizione e modernità, tra tradizione e,
    all’avanguardia, ultima generazione, oasi di pace, cornice suggestiva, ambiente accogliente, atmosfera accogliente, viaggio sensoriale,
    sapori autentici, il cliente al centro, soddisfazione del cliente, soddisfazione dei clienti, vostra soddisfazione,
    fare la differenza, molto più di, non solo un*, i migliori, le migliori, il migliore, la migliore, il meglio di
  `,
  empty: `
    unico, unica, unici, uniche, esclusiv*, eccezional*, incredibil*, meraviglios*, straordinari*, indimenticabil*, perfett*, ideale,
    ideali, magnific*, eccellente, eccellenti, raffinat*, moderno, moderna, moderni, moderne, professionale, professionali,
    personalizzat*, completo, dinamic*, affidabil*, competent*, molto, davvero, veramente, estremamente
  `,
});

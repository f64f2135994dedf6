// Le français usé.
import { wornWords } from './worn-words.ts';

export default wornWords({
  cliches: `
    bonjour, passion, passions, passionné*, solutions, leader*, qualité, innovant*, innovation*, excellence, sur-mesure, sur mesure,
    savoir-faire, professionnalisme, bienvenue, vos besoins, vos attentes, tous vos besoins, vos envies, incontournable*, authentique*,
    à votre service, à votre écoute, au service de, au cœur de nos préoccupations, une équipe de professionnels, équipe dynamique,
    fort de son expérience, forts de notre expérience, fort d’une expérience, années d’expérience, n’hésitez pas, clé en main, clés en main,
    de a à z, rapport qualité-prix, rapport qualité prix, un accueil chaleureux, accueil chaleureux, cadre idyllique, cadre enchanteur,
    havre de paix, écrin de verdure, moment inoubliable, expérience unique, expérience inoubliable, une large gamme, large choix,
    produits de qualité, de qualité supérieure, haut de gamme, la satisfaction de nos clients, satisfaction client, votre satisfaction,
    partenaire de confiance, en toute confiance, toute confiance, tradition et modernité, alliant tradition, invitation au voyage,
    l’art de vivre, plus qu’un simple, bien plus qu’un, faire la différence, accompagnement personnalisé, laissez-vous *
  `,
  empty: `
    exceptionnel*, unique, uniques, magnifique*, merveilleux, merveilleuse*, superbe*, sublime*, parfait, parfaite*, idéal, idéale*,
    inoubliable*, remarquable*, prestigieux, prestigieuse*, raffiné*, personnalisé*, moderne, modernes, convivial, conviviale*,
    chaleureux, chaleureuse*, dynamique*, performant*, compétent*, professionnel, professionnelle*, professionnels, fiable*, optimal*,
    très, vraiment, extrêmement
  `,
});

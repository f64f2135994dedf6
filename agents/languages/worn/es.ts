// El español gastado.
import { wornWords } from './worn-words.ts';

export default wornWords({
  cliches: `
    hola, pasión, apasionad*, nos apasiona, soluciones, solución integral, líder, líderes, calidad, máxima calidad, innovador*, innovación,
    excelencia, profesionalidad, bienvenid*, sus necesidades, tus necesidades, a la medida de, a tu medida, a su medida, de confianza,
    a su servicio, a tu servicio, a su disposición, a tu disposición, equipo de profesionales, grandes profesionales, amplia experiencia,
    años de experiencia, dilatada experiencia, experiencia única, experiencia inolvidable, experiencia gastronómica, no dude en,
    no dudes en, trato personalizado, atención personalizada, trato cercano, relación calidad-precio, relación calidad precio,
    marcar la diferencia, marcamos la diferencia, tradición y modernidad, tradición e innovación, amplia gama, amplio abanico,
    un sinfín de, entorno inigualable, marco incomparable, rincón único, remanso de paz, vanguardia, de vanguardia, última generación,
    llave en mano, de principio a fin, desde el primer momento, su satisfacción, tu satisfacción, satisfacción de nuestros clientes,
    nuestros clientes son, comprometid* con, más que un*, mucho más que, todo lo que necesita*, el mejor, la mejor, los mejores,
    las mejores
  `,
  empty: `
    único, única, únicos, únicas, exclusiv*, excepcional*, increíble*, maravillos*, espectacular*, inolvidable*, inmejorable*,
    perfect*, ideal, ideales, magnífic*, excelente*, moderno, moderna, modernos, modernas, profesional, profesionales, personalizad*,
    integral, integrales, dinámic*, eficaz, eficaces, eficiente*, fiable*, muy, realmente, totalmente
  `,
});

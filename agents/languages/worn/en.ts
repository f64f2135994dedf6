// Worn-out English.
import { wornWords } from './worn-words.ts';

export default wornWords({
  cliches: `
    hi, hello, dear, passion, passions, passionate*, solutions, world-class, best-in-class, industry-leading, leading, market leader*,
    innovati*, excellen*, bespoke, tailored, tailor-made, trusted, journey, cutting-edge, state-of-the-art, next-level, elevate*,
    unlock*, unleash*, empower*, seamless*, professionalism, dedicated, welcome, your needs, every need, all your * needs, needs of,
    one-stop shop, second to none, attention to detail, go the extra mile, extra mile, under one roof, peace of mind, look no further,
    customer satisfaction, satisfaction is our, highest standard*, high standard*, wealth of experience, years of experience,
    unforgettable experience*, unique experience*, experience like no other, nestled in, hidden gem, from start to finish, tried and tested,
    the heart of, rich tapestry, testament to, more than just, isn't just, not just a, state of the art, game-changer*, game changer*,
    synerg*, holistic approach, wide range of, broad range of, full range of, friendly and professional, friendly team, expert team,
    we pride ourselves, pride ourselves on, take pride in, don't hesitate, do not hesitate, feel free to, at your service, where * meets *,
    your partner for, trusted partner, value for money, strive to, we strive, committed to, commitment to, quality, unique, best, experience the
  `,
  empty: `
    amazing, awesome, incredible, fantastic, wonderful, stunning, beautiful, great, superb, outstanding, exceptional, exquisite, luxurious,
    premium, high-quality, top-quality, first-class, top-notch, ultimate, perfect, delightful, vibrant, dynamic, modern, professional,
    reliable, competent, friendly, comprehensive, robust, personalised, personalized, customised, customized, truly, really, very, simply,
    extremely, highly
  `,
});
